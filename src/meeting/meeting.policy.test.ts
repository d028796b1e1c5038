import { describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anAuthorityHat, anIntakeHat } from '../../test/builders/actor.ts'
import { aMeeting } from '../../test/builders/meeting.ts'
import type { Actor } from '../actor/actor.ts'
import { day } from '../shared/calendar-day.ts'
import {
  mayAnswerFor,
  mayApproveNotes,
  mayDiffer,
  mayOpenMeeting,
  mayPlanMeeting,
  mayReadMeeting,
  mayReadNotes,
  mayRunMeeting,
} from './meeting.policy.ts'
import type { NotesApproval } from './meeting.ts'

/** Everybody that an act is tried by. */
const people = {
  member: anActor(aBodyHat(), 1),
  'member of Köping': anActor(aBodyHat({ id: 'vastmanland:m2', principalId: 'koping' }), 2),
  deputy: anActor(aBodyHat({ id: 'vastmanland:m3', as: 'deputy' }), 3),
  support: anActor(anIntakeHat(), 4),
  chair: anActor(aBodyHat({ id: 'vastmanland:o', isChair: true, principalId: 'regionen' }), 5),
  'support of another body': anActor(anIntakeHat('chefsforum'), 6),
  'chair of another body': anActor(aBodyHat({ bodyId: 'chefsforum', isChair: true }), 7),
  'official of Sala': anActor(anAuthorityHat(), 8),
  'support elsewhere': anActor(anIntakeHat(), 9, { collaborationId: 'skane' }),
} as const satisfies Readonly<Record<string, Actor>>

function table(ask: (actor: Actor) => { readonly allowed: boolean; readonly code?: string }) {
  const found: Record<string, string[]> = {}
  for (const [name, actor] of Object.entries(people)) {
    const verdict = ask(actor)
    const said = verdict.allowed ? 'may' : (verdict.code ?? '')
    found[said] = [...(found[said] ?? []), name]
  }
  return found
}

const inBody = ['member', 'member of Köping', 'deputy', 'support', 'chair']
const outside = Object.keys(people).filter((name) => !inBody.includes(name))
const meeting = aMeeting()
const held = aMeeting({ state: 'held' })

describe('who may', () => {
  it('read a meeting: whoever sits in the body or supports it', () => {
    expect(table((actor) => mayReadMeeting(actor, meeting))).toEqual({
      may: inBody,
      'only-body-reads': outside,
    })
  })

  it('plan, call to and lead it: the support of the body and its chair', () => {
    expect(table((actor) => mayRunMeeting(actor, meeting))).toEqual({
      may: ['support', 'chair'],
      'only-support-or-chair': ['member', 'member of Köping', 'deputy', ...outside],
    })
  })

  it('answer: everybody for themselves, and the support for somebody who has called', () => {
    expect(table((actor) => mayAnswerFor(actor, meeting, 'person-1'))).toEqual({
      may: ['member', 'support', 'chair'],
      'only-own-answer': ['member of Köping', 'deputy'],
      'only-body-reads': outside,
    })
  })

  it('read the notes: those who write them, and the whole body once they are shared', () => {
    expect(table((actor) => mayReadNotes(actor, held))).toEqual({
      may: ['support', 'chair'],
      'notes-are-drafts': ['member', 'member of Köping', 'deputy'],
      'only-body-reads': outside,
    })
    const shared = aMeeting({ state: 'notes', notesSharedAt: new Date() })
    expect(table((actor) => mayReadNotes(actor, shared))).toEqual({
      may: inBody,
      'only-body-reads': outside,
    })
  })

  it('approve the notes: the chair, whoever leads the next meeting, or those who were there', () => {
    const nobody = aMeeting({ notesApproval: 'participants' })
    expect(table((actor) => mayApproveNotes(actor, nobody, [])).may).toEqual(['support', 'chair'])
    const by = (notesApproval: NotesApproval) =>
      table((actor) =>
        mayApproveNotes(actor, aMeeting({ notesApproval }), ['person-1', 'person-3']),
      )
    expect(by('chair')).toEqual({
      may: ['chair'],
      'only-chair-approves': ['member', 'member of Köping', 'deputy', 'support'],
      'only-body-reads': outside,
    })
    expect(by('nextMeeting').may).toEqual(['support', 'chair'])
    expect(by('participants')).toEqual({
      may: ['member', 'deputy'],
      'only-participants-approve': ['member of Köping', 'support', 'chair'],
      'only-body-reads': outside,
    })
  })

  it('enter a differing opinion: those who sit for the principal, and the support for them', () => {
    expect(table((actor) => mayDiffer(actor, held, 'sala'))).toEqual({
      may: ['member', 'deputy', 'support', 'chair'],
      'only-own-opinion': ['member of Köping'],
      'only-body-reads': outside,
    })
    expect(table((actor) => mayDiffer(actor, meeting, 'sala')).may).toBeUndefined()
  })
})

describe('when the body’s task has ended and nobody has decided what comes next', () => {
  const ended = day('2026-12-31')
  const finishing = Object.fromEntries(
    Object.entries(people).map(([name, actor]): [string, Actor] => {
      const { hat } = actor
      if (hat.kind !== 'body') return [name, actor]
      return [name, { ...actor, hat: { ...hat, termEndedOn: ended } }]
    }),
  )
  const asked = (ask: (actor: Actor) => { readonly allowed: boolean; readonly code?: string }) =>
    table((actor) => {
      const name = Object.keys(people).find((one) => people[one as keyof typeof people] === actor)
      return ask(finishing[name ?? ''] ?? actor)
    })

  it('nobody plans, moves or calls to a meeting there', () => {
    expect(table((actor) => mayPlanMeeting(actor, meeting)).may).toEqual(['support', 'chair'])
    expect(asked((actor) => mayPlanMeeting(actor, meeting))).toEqual({
      'term-is-over': ['support', 'chair'],
      'only-support-or-chair': ['member', 'member of Köping', 'deputy', ...outside],
    })
  })

  it('a meeting within its time is opened and recorded afterwards, and none after its last day', () => {
    const may = (on: string) => asked((actor) => mayOpenMeeting(actor, { ...meeting, on: day(on) }))
    expect(may('2026-12-31').may).toEqual(['support', 'chair'])
    expect(may('2027-01-01')).toEqual({
      'term-is-over': ['support', 'chair'],
      'only-support-or-chair': ['member', 'member of Köping', 'deputy', ...outside],
    })
    expect(asked((actor) => mayRunMeeting(actor, meeting)).may).toEqual(['support', 'chair'])
  })

  it('its support approves the last notes, whoever would otherwise have done so', () => {
    const by = (notesApproval: NotesApproval) =>
      asked((actor) => mayApproveNotes(actor, aMeeting({ notesApproval }), ['person-1']))
    expect(by('chair')).toEqual({
      may: ['support', 'chair'],
      'only-chair-approves': ['member', 'member of Köping', 'deputy'],
      'only-body-reads': outside,
    })
    expect(by('nextMeeting').may).toEqual(['support', 'chair'])
    expect(by('participants')).toEqual({
      may: ['member', 'support'],
      'only-participants-approve': ['member of Köping', 'deputy', 'chair'],
      'only-body-reads': outside,
    })
  })
})
