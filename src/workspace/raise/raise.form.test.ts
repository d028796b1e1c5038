import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aContent } from '../../../test/builders/matter.ts'
import { vastmanland } from '../../../test/builders/principal.ts'
import type { MatterContent } from '../../matter/matter.ts'
import { asKind, formOf, matterKinds, readRaiseForm, saysTheSame, without } from './raise.form.ts'

const dispute: MatterContent = aContent({
  kind: 'interpretationDispute',
  dispute: {
    clause: { quote: 'Regionen ansvarar.', source: { documentId: 'avtalet', place: 'avsnitt 2' } },
    oneReading: 'Allt.',
    otherReading: 'Inget.',
  },
})

const form = (fields: Readonly<Record<string, readonly unknown[]>>) => ({
  getAll: (name: string) => fields[name] ?? [],
})
const read = (fields: Readonly<Record<string, readonly unknown[]>>) =>
  readRaiseForm(form(fields), vastmanland)

describe('the form of a matter', () => {
  const names = [
    ...['id', 'version', 'body', 'kind', 'deed', 'otherKind', 'onBehalfOf', 'title', 'question'],
    ...['wanted', 'concerns', 'sectors', 'clause', 'clausePlace', 'oneReading', 'otherReading'],
  ]
  const anything = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.anything()))
  const anyForm = fc.record(Object.fromEntries(names.map((name) => [name, anything])))

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(anyForm, (fields) => {
        const { content, version } = read(fields)
        expect(matterKinds).toContain(content.kind)
        expect(version === undefined || version > 0).toBe(true)
        expect(content.question).not.toMatch(/[^\P{Cc}\t\n]/u)
      }),
    )
  })

  it('gives the same matter again when it is shown and sent back untouched', () => {
    fc.assert(
      fc.property(anyForm, (fields) => {
        const { content } = read(fields)
        const again = readRaiseForm(formOf(content), vastmanland).content
        expect(saysTheSame(again, content)).toBe(true)
      }),
    )
  })

  it('takes every municipality at once', () => {
    const { content } = read({ concerns: ['alla-kommuner'] })
    expect(content.concerns).toEqual(
      vastmanland.filter(({ kind }) => kind === 'municipality').map(({ id }) => id),
    )
  })

  it('does nothing but save when the button is none of its own', () => {
    expect(read({ deed: ['förstör'] }).deed).toEqual({ does: 'save' })
    expect(read({ deed: ['changeKind'], otherKind: ['x'] }).deed).toEqual({ does: 'save' })
    expect(read({ deed: ['removePaper:p1'] }).deed).toEqual({ does: 'removePaper', paperId: 'p1' })
  })

  it('tells the field of a name that is a number, or too long to be a name', () => {
    const numbered = ['811228', '9874'].join('-')
    expect(read({ onBehalfOf: [numbered] }).blocking).toEqual([
      { field: 'onBehalfOf', code: 'personal-number' },
    ])
    expect(read({ onBehalfOf: ['x'.repeat(151)] }).blocking).toEqual([
      { field: 'onBehalfOf', code: 'name-too-long' },
    ])
  })
})

describe('a matter of another kind', () => {
  it.each(matterKinds)('keeps every word as %s', (kind) => {
    const said = JSON.stringify(asKind(dispute, kind))
    for (const word of ['Regionen ansvarar.', 'avtalet', 'avsnitt 2', 'Allt.', 'Inget.']) {
      expect(said).toContain(word)
    }
  })

  it('is empty where only the new kind asks', () => {
    expect(asKind(aContent(), 'interpretationDispute').dispute?.oneReading).toBe('')
    expect(asKind(aContent(), 'information')).not.toHaveProperty('dispute')
  })
})

it('a matter without a text that is refused is otherwise the same', () => {
  const kept = without(dispute, [{ field: 'oneReading', code: 'personal-number' }])
  expect(kept.dispute).toMatchObject({ oneReading: '', otherReading: 'Inget.' })
  expect(saysTheSame(without(dispute, []), dispute)).toBe(true)
})
