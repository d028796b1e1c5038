import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { sayVerification } from './trail.text.ts'
import { beginning, hashOf, onlyFacts, type RecordedAct } from './trail.ts'

const entry: Omit<RecordedAct, 'hash'> = {
  collaborationId: 'vastmanland',
  number: 1,
  at: new Date('2026-11-22T09:30:00.123Z'),
  by: { accountId: 'konto-1', name: 'Anna Exempelsson', hat: { kind: 'body', bodyId: 'srb' } },
  act: 'matter.raised',
  subject: { kind: 'matter', id: 'arende-1', version: 1 },
  details: { sectors: ['skola', 'vård'], papers: 2, isPublic: false },
  previousHash: beginning,
}

describe('the text that a hash is made of', () => {
  it('is the same whatever order the parts were written in', () => {
    const one = { b: [1, true, null], a: { å: 'ä', z: 'ö' } }
    const same = { a: { z: 'ö', å: 'ä', unsaid: undefined }, b: [1, true, null] }
    expect(canonicalJson(one)).toBe('{"a":{"z":"ö","å":"ä"},"b":[1,true,null]}')
    expect(canonicalJson(same)).toBe(canonicalJson(one))
  })

  it('says neither more nor less than the value', () => {
    // Minus nought is nought in JSON, and in the trail.
    const anyJson = fc
      .jsonValue({ noUnicodeString: false })
      .map((value) => withoutMinusNought(value))
    fc.assert(
      fc.property(anyJson, (value) => {
        // fast-check makes JSON and nothing else.
        expect(JSON.parse(canonicalJson(value as never))).toEqual(value)
      }),
      { seed: 20_261_122 },
    )
  })
})

function withoutMinusNought(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

describe('the hash of an entry', () => {
  // Written once: if it changes, every trail that exists would look altered.
  it('is the one it has always been', () => {
    expect(hashOf(entry)).toBe('4eeb26f3e4c4a2aa9ff5df590b28037646377f0dc98527ca2af8dde36d92ac9d')
  })

  it.each<[string, Partial<RecordedAct>]>([
    ['the collaboration', { collaborationId: 'skane' }],
    ['the place', { number: 2 }],
    ['the time, to a thousandth of a second', { at: new Date('2026-11-22T09:30:00.124Z') }],
    ['who', { by: { ...entry.by, accountId: 'konto-2' } }],
    ['the name', { by: { ...entry.by, name: 'Bo Exempelberg' } }],
    ['the hat', { by: { ...entry.by, hat: { kind: 'body', bodyId: 'chefsforum' } } }],
    ['the act', { act: 'matter.closed' }],
    ['the thing', { subject: { kind: 'matter', id: 'arende-2', version: 1 } }],
    ['the version', { subject: { kind: 'matter', id: 'arende-1', version: 2 } }],
    ['a detail', { details: { ...entry.details, papers: 3 } }],
    ['the entry before', { previousHash: '1'.repeat(64) }],
  ])('is another when %s is another', (_, change) => {
    expect(hashOf({ ...entry, ...change })).not.toBe(hashOf(entry))
  })
})

describe('facts for the trail', () => {
  it('are short texts, whole numbers, yes or no, and lists of short texts', () => {
    expect(onlyFacts({ ...entry.details, unsaid: undefined })).toEqual(entry.details)
  })

  it.each([
    ['a long text', 'å'.repeat(201)],
    ['a list with a long text', ['kort', 'å'.repeat(201)]],
    ['a fraction', 0.1],
    ['a number too large to be exact', 2 ** 53],
    ['half a letter', '\ud83d'],
  ])('are not %s', (_, value) => {
    expect(() => onlyFacts({ note: value })).toThrow("'note' is no fact for the trail")
  })
})

describe('whether the trail holds', () => {
  it('is said in a sentence', () => {
    const intact = { state: 'intact', length: 14, hash: beginning } as const
    expect(sayVerification(intact, 'sv')).toBe(
      'Händelseloggen är hel: 14 rader, var och en låst till den före.',
    )
    expect(sayVerification({ ...intact, length: 0 }, 'sv')).toBe('Händelseloggen är tom.')
    const broken = { state: 'broken', number: 7, because: 'altered' } as const
    expect(sayVerification(broken, 'sv')).toBe(
      'Händelseloggen håller inte vid rad 7: raden säger något annat än när den skrevs.',
    )
    expect(sayVerification(broken, 'en')).toBe(
      'The audit trail does not hold at entry 7: the entry does not say what it said when it was written.',
    )
  })
})
