import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anId } from '../../test/builders/actor.ts'
import { aContent, aDraft, aMatter } from '../../test/builders/matter.ts'
import { vastmanland } from '../../test/builders/principal.ts'
import type { Result } from '../shared/result.ts'
import {
  acceptMatter,
  askBack,
  close,
  complete,
  contentProblems,
  decline,
  forward,
  hasEnded,
  longest,
  type Matter,
  merge,
  publish,
  raise,
  type StateRefusal,
  unpublish,
} from './matter.ts'
import { publicPartOf } from './public/public-matter.ts'

const now = new Date('2026-11-22T09:00:00Z')
const other = aMatter({ id: anId(200), number: '2026:15', state: 'inPreparation' })
const bodies = ['samverkansgrupp-halsa', 'chefsforum', 'skolchefsnatverket']

type Act = (matter: Matter) => Result<Matter, StateRefusal>

/** Everything that can be done to a matter, with and without what it needs. */
const acts: Readonly<Record<string, Act>> = {
  raise: (matter) => raise(matter, '2026:14', now),
  askBack: (matter) => askBack(matter, 'Vilken kommun gäller det?'),
  askBackWithoutWords: (matter) => askBack(matter, ' '),
  complete: (matter) => complete(matter, aContent({ title: 'Kompletterad' })),
  accept: acceptMatter,
  decline: (matter) => decline(matter, 'Hör till en annan grupp.'),
  declineWithoutReason: (matter) => decline(matter, ''),
  merge: (matter) => merge(matter, other),
  mergeIntoItself: (matter) => merge(matter, matter),
  mergeIntoEnded: (matter) => merge(matter, { ...other, state: 'closed' }),
  ...Object.fromEntries(
    bodies.map((body) => [`forwardTo ${body}`, (matter: Matter) => forward(matter, body)]),
  ),
  close: (matter) => close(matter, 'En rekommendation är lämnad.'),
  publish: (matter) => publish(matter, now),
  unpublish,
}

const anyActs = fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 25 })

/** Each matter on the way: the draft first, and one more for each act that was done. */
function walk(names: readonly string[]): readonly Matter[] {
  const way: Matter[] = [aDraft()]
  for (const name of names) {
    const done = acts[name]?.(way.at(-1) ?? aDraft())
    if (done?.ok) way.push(done.value)
  }
  return way
}

describe('a matter, whatever is done to it and in whatever order', () => {
  const always = (holds: (way: readonly Matter[]) => void) =>
    fc.assert(
      fc.property(anyActs, (names) => holds(walk(names))),
      { numRuns: 500, seed: 2026 },
    )

  it('has a number from the day it is raised, keeps it, and never has one as a draft', () => {
    always((way) => {
      for (const { state, number, raisedAt } of way) {
        expect(number === undefined).toBe(state === 'draft')
        expect(raisedAt === undefined).toBe(state === 'draft')
      }
    })
  })

  it('gets a higher version with every change, one at a time', () => {
    always((way) => {
      expect(way.map(({ version }) => version)).toEqual(way.map((_, index) => index + 1))
    })
  })

  it('is never public as a draft', () => {
    always((way) => {
      for (const matter of way.filter(({ state }) => state === 'draft')) {
        expect(matter.publishedAt).toBeUndefined()
        expect(publicPartOf(matter)).toBeUndefined()
      }
    })
  })

  it('shows everybody only what stood there when somebody published it', () => {
    always((way) => {
      for (const [index, matter] of way.entries()) {
        const before = way[index - 1]
        if (!before?.publishedAt || !matter.publishedAt) continue
        expect([matter.title, matter.question]).toEqual([before.title, before.question])
      }
    })
  })

  it('does not change once it has ended, but for being published or not', () => {
    always((way) => {
      const end = way.find(hasEnded)
      for (const later of end ? way.slice(way.indexOf(end)) : []) {
        const unpublished = ({ publishedAt: _, version: __, ...rest }: Matter) => rest
        expect(end && unpublished(later)).toEqual(end && unpublished(end))
      }
    })
  })

  it('is always in a body that it has been handed to, and never leaves the story of the one it began in', () => {
    always((way) => {
      for (const { bodyIds, originBodyId, handlingBodyId } of way) {
        expect(bodyIds).toContain(handlingBodyId)
        expect(bodyIds[0]).toBe(originBodyId)
        expect(new Set(bodyIds).size).toBe(bodyIds.length)
      }
    })
  })

  it('says what it led to when it is declined or closed, and into which it is merged', () => {
    always((way) => {
      for (const { state, outcome, mergedIntoId } of way) {
        expect(outcome !== undefined).toBe(state === 'declined' || state === 'closed')
        expect(mergedIntoId !== undefined).toBe(state === 'merged')
      }
    })
  })

  it('is prepared only after somebody has taken it in', () => {
    always((way) => {
      for (const [index, { state }] of way.entries()) {
        const before = way[index - 1]
        if (state === 'inPreparation' && before?.state !== 'inPreparation') {
          expect(before?.state).toBe('raised')
        }
        if (state === 'raised') {
          expect(['draft', 'askedBack', 'inPreparation', 'raised']).toContain(before?.state)
        }
      }
    })
  })
})

describe('an act that does not fit where the matter stands', () => {
  const refusalOf = (result: Result<Matter, StateRefusal>) => (result.ok ? 'done' : result.refusal)

  it.each([
    ['raised again', () => raise(aMatter(), '2026:15', now), 'not-a-draft'],
    ['sent back while it is prepared', () => askBack(other, 'Mer'), 'not-waiting-for-intake'],
    ['sent back without a word', () => askBack(aMatter(), '  '), 'reason-missing'],
    ['completed unasked', () => complete(aMatter(), aContent()), 'not-waiting-for-answer'],
    ['declined without a reason', () => decline(aMatter(), ''), 'reason-missing'],
    ['closed before it is prepared', () => close(aMatter(), 'Klart'), 'not-in-preparation'],
    ['closed without an outcome', () => close(other, ''), 'reason-missing'],
    ['handed to the body it is in', () => forward(other, 'samverkansgrupp-halsa'), 'same-body'],
    [
      'handed on after its end',
      () => forward(aMatter({ state: 'closed' }), 'chefsforum'),
      'already-ended',
    ],
    ['merged into itself', () => merge(aMatter(), aMatter()), 'merge-into-itself'],
    ['merged into a draft', () => merge(aMatter(), aDraft({ id: anId(3) })), 'merge-into-ended'],
    ['published as a draft', () => publish(aDraft(), now), 'still-a-draft'],
    ['published twice', () => publish(aMatter({ publishedAt: now }), now), 'already-public'],
    ['unpublished before it is public', () => unpublish(aMatter()), 'not-public'],
  ] as const)('is refused: %s', (_, act, refusal) => {
    expect(refusalOf(act())).toBe(refusal)
  })
})

describe('what must be there before a matter is raised', () => {
  const problems = (changes: Parameters<typeof aContent>[0]) =>
    contentProblems(aContent(changes), vastmanland)

  it('is nothing more than an ordinary question has', () => {
    expect(problems({})).toEqual([])
  })

  it('is the region and at least one municipality (R11)', () => {
    expect(problems({ concerns: ['sala', 'arboga'] })).toEqual(['concerns-no-region'])
    expect(problems({ concerns: ['regionen'] })).toEqual(['concerns-no-municipality'])
    expect(problems({ concerns: ['finns-inte'] })).toEqual([
      'concerns-no-region',
      'concerns-no-municipality',
    ])
  })

  it('is a title, a question and what is wanted, none of them only spaces, and not too long', () => {
    expect(problems({ title: ' ', question: '\n', wanted: '' })).toEqual([
      'title-missing',
      'question-missing',
      'wanted-missing',
    ])
    expect(problems({ title: 'a'.repeat(longest.title) })).toEqual([])
    expect(problems({ title: 'a'.repeat(longest.title + 1) })).toEqual(['title-too-long'])
    expect(problems({ question: 'a'.repeat(longest.question + 1) })).toEqual(['question-too-long'])
    expect(problems({ wanted: 'a'.repeat(longest.wanted + 1) })).toEqual(['wanted-too-long'])
  })

  it('is the clause and both readings when responsibility is read in two ways (R24)', () => {
    const dispute = {
      clause: { quote: 'Regionen ansvarar.', source: { documentId: 'overenskommelsen' } },
      oneReading: 'För allt.',
      otherReading: 'För vården.',
    }
    const kind = 'interpretationDispute'
    expect(problems({ kind })).toEqual(['clause-missing', 'readings-missing'])
    expect(problems({ kind, dispute })).toEqual([])
    expect(problems({ kind, dispute: { ...dispute, otherReading: '' } })).toEqual([
      'readings-missing',
    ])
  })

  it('is never a personal identity number, wherever it stands', () => {
    expect(problems({ wanted: 'Ring 19811218-9876.' })).toEqual(['personal-number'])
  })
})
