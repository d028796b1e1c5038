import { describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anAuthorityHat, anId, anIntakeHat } from '../../test/builders/actor.ts'
import { aLedger, decidedBy } from '../../test/builders/adoption.ts'
import type { Actor } from '../actor/actor.ts'
import { day } from '../shared/calendar-day.ts'
import {
  mayCloseLinks,
  mayEndRecommendation,
  mayOpenLedger,
  mayPublishLedger,
  mayReadLedger,
  mayRecordDecision,
  mayRemind,
} from './adoption.policy.ts'
import { adoptionText } from './adoption.text.ts'
import { type DecisionLink, whyNot } from './link/decision-link.ts'

const bodyId = 'samverkansgrupp-halsa'

/** Everybody that an act is tried by. Sala and the region are asked; Norberg is not. */
const people = {
  'member for Sala': anActor(),
  chair: anActor(aBodyHat({ id: 'vastmanland:c', principalId: 'regionen', isChair: true }), 2),
  'support, of the region': anActor(anIntakeHat(), 3),
  'municipal support': anActor(
    aBodyHat({ id: 'vastmanland:ms', role: 'municipalSupportOfficial', principalId: 'norberg' }),
    4,
  ),
  'support of another body': anActor(
    aBodyHat({ id: 'vastmanland:o', bodyId: 'chefsforum', role: 'groupLead', principalId: 'vkl' }),
    5,
  ),
  'official of Sala': anActor(anAuthorityHat(), 6),
  'registrar of Sala': anActor(anAuthorityHat({ id: 'vastmanland:r', role: 'registrar' }), 7),
  'registrar of the region': anActor(
    anAuthorityHat({ id: 'vastmanland:rr', role: 'registrar', principalId: 'regionen' }),
    8,
  ),
  'registrar of Norberg': anActor(
    anAuthorityHat({ id: 'vastmanland:rn', role: 'registrar', principalId: 'norberg' }),
    9,
  ),
  'official of Sala, in another hat': anActor(
    aBodyHat({ id: 'vastmanland:x', bodyId: 'annat', principalId: 'norberg' }),
    6,
    { hats: [anAuthorityHat()] },
  ),
  'registrar of Sala in another collaboration': anActor(anAuthorityHat({ role: 'registrar' }), 10, {
    collaborationId: 'skane',
  }),
  'support in another collaboration': anActor(anIntakeHat(), 11, { collaborationId: 'skane' }),
} as const satisfies Readonly<Record<string, Actor>>

/** Who may, of everybody; the rest are refused, each with the reason that the table gives. */
function table(
  ask: (actor: Actor) => { readonly allowed: boolean; readonly code?: string },
): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {}
  for (const [name, actor] of Object.entries(people)) {
    const verdict = ask(actor)
    const said = verdict.allowed ? 'may' : (verdict.code ?? '')
    found[said] = [...(found[said] ?? []), name]
  }
  return found
}

const others = (...some: readonly string[]) =>
  Object.keys(people).filter((name) => !some.includes(name))

const { decisions } = aLedger()
const ledger = aLedger({
  decisions: decisions.filter(({ principalId }) => ['regionen', 'sala'].includes(principalId)),
})

describe('who may', () => {
  it('ask the principals to decide: the support of the body that recommends', () => {
    const may = ['support, of the region', 'municipal support', 'support in another collaboration']
    // Whoever belongs to another collaboration opens a ledger there, and nothing here.
    expect(table((actor) => mayOpenLedger(actor, bodyId, { isFromMeeting: false }))).toEqual({
      may,
      'only-support-opens': others(...may),
    })
  })

  it('ask for nothing new when the body’s task has ended, but for what it recommended at a meeting', () => {
    const finishing = anActor({ ...anIntakeHat(), termEndedOn: day('2026-12-31') })
    const member = anActor(aBodyHat({ termEndedOn: day('2026-12-31') }))
    const ask = (actor: Actor, isFromMeeting: boolean) =>
      mayOpenLedger(actor, bodyId, { isFromMeeting })
    expect(ask(finishing, true)).toEqual({ allowed: true })
    expect(ask(finishing, false)).toEqual({ allowed: false, code: 'term-is-over' })
    expect(ask(member, true)).toEqual({ allowed: false, code: 'only-support-opens' })
    // What is open is followed, reminded of, ended and published as before.
    for (const may of [mayReadLedger, mayRemind, mayEndRecommendation, mayPublishLedger]) {
      expect(may(finishing, ledger).allowed, may.name).toBe(true)
    }
  })

  it('record and correct the decision of a principal: its own registrar and officials, in that hat', () => {
    const may = ['official of Sala', 'registrar of Sala']
    expect(table((actor) => mayRecordDecision(actor, ledger, 'sala'))).toEqual({
      may,
      'only-own-authority-records': others(...may),
    })
    expect(table((actor) => mayRecordDecision(actor, ledger, 'regionen')).may).toEqual([
      'registrar of the region',
    ])
  })

  it('record for a principal that was not asked: nobody, not even its own registrar', () => {
    expect(table((actor) => mayRecordDecision(actor, ledger, 'norberg')).may).toBeUndefined()
  })

  it('remind, and end the recommendation: the support of the body that recommended', () => {
    const may = ['support, of the region', 'municipal support']
    expect(table((actor) => mayRemind(actor, ledger))).toEqual({
      may,
      'only-support-reminds': others(...may),
    })
    expect(table((actor) => mayEndRecommendation(actor, ledger))).toEqual({
      may,
      'only-support-ends': others(...may),
    })
  })

  it('close the links to a decision: the support of the body, and the principal’s own registrar and officials', () => {
    const may = [
      'support, of the region',
      'municipal support',
      'official of Sala',
      'registrar of Sala',
    ]
    expect(table((actor) => mayCloseLinks(actor, ledger, 'sala'))).toEqual({
      may,
      'only-support-and-own-authority-close': others(...may),
    })
    const support = ['support, of the region', 'municipal support']
    expect(table((actor) => mayCloseLinks(actor, ledger, 'norberg'))).toEqual({
      may: support,
      'only-support-and-own-authority-close': others(...support),
    })
  })

  it('publish what the principals have decided: the intake of the body', () => {
    const may = ['support, of the region']
    expect(table((actor) => mayPublishLedger(actor, ledger))).toEqual({
      may,
      'only-intake-publishes': others(...may),
    })
  })

  it('read it before it is published: the group, the body it returns to, and those who were asked', () => {
    const may = [
      'member for Sala',
      'chair',
      'support, of the region',
      'municipal support',
      'official of Sala',
      'registrar of Sala',
      'registrar of the region',
    ]
    expect(table((actor) => mayReadLedger(actor, ledger))).toEqual({
      may,
      'only-asked-and-group-read': others(...may),
    })
    const returning = { ...ledger, returnsToBodyId: 'chefsforum' }
    expect(table((actor) => mayReadLedger(actor, returning)).may).toContain(
      'support of another body',
    )
  })

  it('read it when it is published: everybody in the collaboration', () => {
    const published = { ...ledger, publishedAt: new Date('2026-11-19T09:00:00Z') }
    expect(table((actor) => mayReadLedger(actor, published))).toEqual({
      may: others('registrar of Sala in another collaboration', 'support in another collaboration'),
      'only-asked-and-group-read': [
        'registrar of Sala in another collaboration',
        'support in another collaboration',
      ],
    })
  })
})

describe('a link in a letter', () => {
  const now = new Date('2026-11-19T09:00:00Z')
  const link: DecisionLink = {
    id: anId(600),
    collaborationId: 'vastmanland',
    recommendationId: ledger.id,
    principalId: 'sala',
    name: 'Registratorn',
    expiresAt: new Date('2026-11-20T09:00:00Z'),
  }
  const ended = { at: now, because: 'Norberg sade nej.' }

  it('records one decision of the principal it was sent to', () => {
    expect(whyNot(link, ledger, now)).toBeUndefined()
    const back = decidedBy(ledger, { sala: { outcome: 'referredBack' } })
    expect(whyNot(link, back, now)).toBeUndefined()
  })

  it.each([
    ['unknown', undefined, ledger],
    ['unknown', link, undefined],
    ['unknown', { ...link, principalId: 'norberg' }, ledger],
    ['used', { ...link, usedAt: now }, ledger],
    ['too-old', { ...link, expiresAt: now }, ledger],
    ['ended', link, { ...ledger, ended }],
    ['already-decided', link, decidedBy(ledger, { sala: {} })],
  ] as const)('does nothing when it is %s', (code, tried, of) => {
    expect(whyNot(tried, of, now)).toBe(code)
  })
})

describe('the words of recommendations', () => {
  it.each(['sv', 'en'] as const)('are whole sentences, and say who may (%s)', (language) => {
    const { denial, problem, refusal, link, standing } = adoptionText[language]
    const names = { body: 'Samverkansgrupp Hälsa', principal: 'Sala kommun' }
    const sentences = [
      ...Object.values(denial).map((say) => say(names)),
      ...Object.values(problem),
      ...Object.values(refusal),
      ...Object.values(link),
      ...Object.values(standing).map(({ means }) => means),
    ]
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u)
  })
})
