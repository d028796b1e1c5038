import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anAuthorityHat, anId, anIntakeHat } from '../../test/builders/actor.ts'
import { elevenPrincipals } from '../../test/builders/adoption.ts'
import type { Actor } from '../actor/actor.ts'
import { day } from '../shared/calendar-day.ts'
import { mayAnchor, mayReadAnchoring, mayRemoveAnchoring } from './anchoring.policy.ts'
import { anchoringText, sayNotAnchored } from './anchoring.text.ts'
import {
  type AnchoringRecord,
  anchor,
  anchoringProblems,
  type NewAnchoring,
  notAnchored,
} from './anchoring.ts'

const item = { meetingId: anId(700), itemId: anId(701) }
const matterId = anId(100)
const now = { at: new Date('2026-11-19T09:00:00Z'), today: day('2026-11-19') }

function aNewAnchoring(changes: Partial<NewAnchoring> = {}): NewAnchoring {
  return {
    id: anId(800),
    bodyId: 'samverkansgrupp-halsa',
    matterId,
    item,
    principalId: 'sala',
    direction: 'broughtFromHome',
    withWhom: 'Kommunstyrelsens arbetsutskott',
    on: day('2026-11-10'),
    ...changes,
  }
}

function aRecord(changes: Partial<AnchoringRecord> = {}): AnchoringRecord {
  return {
    ...aNewAnchoring(),
    collaborationId: 'vastmanland',
    at: now.at,
    by: { accountId: anId(1), name: 'Anna Exempel1' },
    ...changes,
  }
}

describe('an anchoring as it was typed', () => {
  it.each<[Partial<NewAnchoring>, string]>([
    [{ withWhom: ' ' }, 'with-whom-missing'],
    [{ withWhom: 'x'.repeat(201) }, 'with-whom-too-long'],
    [{ note: 'x'.repeat(2_001) }, 'note-too-long'],
    [{ on: day('2026-11-20') }, 'in-future'],
    [{ note: '19850709-9805' }, 'personal-number'],
  ])('is refused with %o: %s', (changes, problem) => {
    expect(anchoringProblems(aNewAnchoring(changes), now.today)).toEqual([problem])
  })

  it('is refused when it is about nothing', () => {
    const { matterId: _, item: __, ...aboutNothing } = aNewAnchoring()
    expect(anchoringProblems(aboutNothing, now.today)).toEqual(['about-nothing'])
  })

  it('is kept without an empty note', () => {
    const by = { accountId: anId(1), name: 'Anna Exempel1', collaborationId: 'vastmanland' }
    const kept = anchor(aNewAnchoring({ note: '  ' }), by, now)
    expect(kept.ok && kept.value).toEqual(aRecord())
  })
})

describe('who has not anchored a question', () => {
  it('is every principal that has brought nothing from home, in order', () => {
    const records = [
      aRecord(),
      aRecord({ principalId: 'koping', direction: 'reportedBack' }),
      aRecord({ principalId: 'arboga', matterId: anId(101), item: { ...item, itemId: anId(9) } }),
    ]
    const missing = notAnchored({ matterId, item }, elevenPrincipals, records)
    expect(missing).toEqual(elevenPrincipals.filter((id) => id !== 'sala'))
    expect(notAnchored({ item }, ['sala', 'koping'], records, 'reportedBack')).toEqual(['sala'])
    expect(notAnchored({ matterId }, ['sala', 'arboga'], records)).toEqual(['arboga'])
    expect(notAnchored({}, ['sala'], records)).toEqual(['sala'])
  })

  it('is with those who have always everybody, however many records there are', () => {
    const some = fc.array(fc.constantFrom(...elevenPrincipals))
    fc.assert(
      fc.property(some, (ids) => {
        const records = ids.map((principalId) => aRecord({ principalId }))
        const missing = notAnchored({ item }, elevenPrincipals, records)
        expect(missing.length + new Set(ids).size).toBe(elevenPrincipals.length)
        expect(missing.some((id) => ids.includes(id))).toBe(false)
      }),
      { seed: 20_261_122 },
    )
  })

  it('is said in a sentence', () => {
    expect(sayNotAnchored(['Sala', 'Köping'], 'sv')).toBe(
      'Två huvudmän har inte antecknat något hemifrån: Sala och Köping.',
    )
    expect(sayNotAnchored(['Sala'], 'en')).toBe(
      'One principal has not recorded anything from home: Sala.',
    )
    expect(sayNotAnchored([], 'sv')).toBe('Alla huvudmän har tagit med sig något hemifrån.')
  })
})

const people = {
  'member for Sala': anActor(),
  'deputy for Sala': anActor(aBodyHat({ id: 'vastmanland:d', as: 'deputy' }), 2),
  'member for Köping': anActor(aBodyHat({ id: 'vastmanland:k', principalId: 'koping' }), 3),
  'support, of the region': anActor(anIntakeHat(), 4),
  'official of Sala': anActor(anAuthorityHat(), 5),
  'member for Sala of another body': anActor(aBodyHat({ bodyId: 'chefsforum' }), 6),
  'somebody of another collaboration': anActor(aBodyHat(), 1, { collaborationId: 'skane' }),
} as const satisfies Readonly<Record<string, Actor>>

function whoMay(ask: (actor: Actor) => { readonly allowed: boolean }): readonly string[] {
  return Object.entries(people)
    .filter(([, actor]) => ask(actor).allowed)
    .map(([name]) => name)
}

describe('who may', () => {
  it('record what is anchored at a principal: those who sit in the group for it', () => {
    const may = whoMay((actor) => mayAnchor(actor, 'samverkansgrupp-halsa', 'sala'))
    // Whoever belongs to another collaboration records there, and nothing here.
    expect(may).toEqual(['member for Sala', 'deputy for Sala', 'somebody of another collaboration'])
    expect(whoMay((actor) => mayAnchor(actor, 'samverkansgrupp-halsa', 'arboga'))).toEqual([])
  })

  it('read it: the group and its support, and nobody else', () => {
    expect(whoMay((actor) => mayReadAnchoring(actor, aRecord()))).toEqual([
      'member for Sala',
      'deputy for Sala',
      'member for Köping',
      'support, of the region',
    ])
  })

  it('remove it: whoever wrote it', () => {
    expect(whoMay((actor) => mayRemoveAnchoring(actor, aRecord()))).toEqual(['member for Sala'])
  })

  it.each(['sv', 'en'] as const)('is said in whole sentences (%s)', (language) => {
    const { denial, problem, direction } = anchoringText[language]
    const names = { body: 'Samverkansgrupp Hälsa', principal: 'Sala kommun' }
    const sentences = [
      ...Object.values(denial).map((say) => say(names)),
      ...Object.values(problem),
      ...Object.values(direction).map(({ means }) => means),
    ]
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u)
  })
})
