import { describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anAuthorityHat, anIntakeHat } from '../../test/builders/actor.ts'
import { aDraft, aMatter } from '../../test/builders/matter.ts'
import type { Actor } from '../actor/actor.ts'
import {
  mayAnswer,
  mayClose,
  mayComplete,
  mayEditDraft,
  mayEnterOwnSpace,
  mayHandIn,
  mayNameResponsible,
  mayPrepare,
  mayPublish,
  mayRaise,
  mayRaiseForOthers,
  mayRead,
  mayRegister,
  mayTakeIn,
} from './matter.policy.ts'

const inOther = aBodyHat({ id: 'vastmanland:o', bodyId: 'chefsforum', principalId: 'arboga' })

/** Everybody that an act is tried by. Account 1 wrote the draft and raised the matter. */
const people = {
  author: anActor(),
  'author without a mandate there': anActor(inOther, 1),
  member: anActor(aBodyHat({ id: 'vastmanland:m2', principalId: 'koping' }), 2),
  deputy: anActor(aBodyHat({ id: 'vastmanland:m3', as: 'deputy', principalId: 'koping' }), 3),
  intake: anActor(anIntakeHat(), 4),
  'municipal support': anActor(
    aBodyHat({ id: 'vastmanland:m5', role: 'municipalSupportOfficial', principalId: 'koping' }),
    5,
  ),
  'intake of another body': anActor(anIntakeHat('chefsforum'), 6),
  'member of another body': anActor(inOther, 7),
  'official of Sala': anActor(anAuthorityHat(), 8),
  'registrar of Sala': anActor(anAuthorityHat({ id: 'vastmanland:r', role: 'registrar' }), 9),
  'official of Arboga': anActor(anAuthorityHat({ id: 'vastmanland:a', principalId: 'arboga' }), 10),
  'somebody of another collaboration': anActor(aBodyHat(), 11, { collaborationId: 'skane' }),
} as const satisfies Readonly<Record<string, Actor>>

type Person = keyof typeof people

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

const inBody: readonly Person[] = ['author', 'member', 'deputy', 'intake', 'municipal support']
const others = (...some: readonly string[]) =>
  Object.keys(people).filter((name) => !some.includes(name))

const draft = aDraft()
const raised = aMatter()
const prepared = aMatter({ state: 'inPreparation' })
const closed = aMatter({ state: 'closed', outcome: 'Klart.' })
const forwarded = aMatter({
  handlingBodyId: 'chefsforum',
  bodyIds: ['samverkansgrupp-halsa', 'chefsforum'],
})

const elsewhere = { 'only-body-sees': ['somebody of another collaboration'] }
const ended = { 'matter-ended': others(...elsewhere['only-body-sees']), ...elsewhere }

describe('who may', () => {
  it('raise a matter: whoever sits in the body or supports it', () => {
    // A group of the same name elsewhere is that collaboration's own.
    const may = [...inBody, ...elsewhere['only-body-sees']]
    expect(table((actor) => mayRaise(actor, 'samverkansgrupp-halsa'))).toEqual({
      may,
      'only-participants-raise': others(...may),
    })
  })

  it('raise for somebody else: the support of the body', () => {
    const may = ['intake', 'municipal support']
    expect(table((actor) => mayRaiseForOthers(actor, 'samverkansgrupp-halsa'))).toEqual({
      may,
      'only-support-raises-for-others': others(...may),
    })
  })

  it('see a draft: its author, for as long as the mandate lasts', () => {
    expect(table((actor) => mayRead(actor, draft))).toEqual({
      may: ['author'],
      'only-body-sees': others('author'),
    })
    expect(table((actor) => mayEditDraft(actor, draft))).toEqual({
      may: ['author'],
      'only-author-edits-draft': others('author'),
    })
    expect(table((actor) => mayEditDraft(actor, raised)).may).toBeUndefined()
    expect(table((actor) => mayHandIn(actor, draft)).may).toEqual(['author'])
  })

  it('do anything else to a draft: nobody', () => {
    const refused = { 'only-body-sees': Object.keys(people) }
    expect(table((actor) => mayTakeIn(actor, draft))).toEqual(refused)
    expect(table((actor) => mayPrepare(actor, draft))).toEqual(refused)
    expect(table((actor) => mayClose(actor, draft))).toEqual(refused)
    expect(table((actor) => mayComplete(actor, draft))).toEqual(refused)
    expect(table((actor) => mayAnswer(actor, draft, 'sala'))).toEqual(refused)
    expect(table((actor) => mayNameResponsible(actor, draft, 'sala'))).toEqual(refused)
    expect(table((actor) => mayPublish(actor, draft)).may).toBeUndefined()
  })

  it('read a matter: the body that has it, and those who work for the principals it concerns', () => {
    const may = [...inBody, 'official of Sala', 'registrar of Sala']
    expect(table((actor) => mayRead(actor, raised))).toEqual({
      may,
      'only-body-sees': others(...may),
    })
  })

  it('read a matter that was handed on: also the body that has it now, and the one it came from', () => {
    const may = table((actor) => mayRead(actor, forwarded)).may ?? []
    expect(may).toEqual(expect.arrayContaining(['member', 'member of another body']))
    expect(may).not.toContain('official of Arboga')
  })

  it('complete it: whoever raised it, and the support of the body it was raised in', () => {
    const may = ['author', 'intake', 'municipal support']
    expect(table((actor) => mayComplete(actor, forwarded))).toEqual({
      may,
      'only-author-or-support-completes': others(...may, ...elsewhere['only-body-sees']),
      ...elsewhere,
    })
  })

  it('take it in: the intake of the body that has it, and no longer that of the one it came from', () => {
    const intake = (matter: typeof raised) => table((actor) => mayTakeIn(actor, matter))
    const first: readonly Person[] = ['intake']
    expect(intake(raised)).toEqual({
      may: first,
      'only-intake': others(...first, ...elsewhere['only-body-sees']),
      ...elsewhere,
    })
    expect(intake(forwarded).may).toEqual(['intake of another body'])
    expect(intake(closed)).toEqual(ended)
  })

  it('prepare it: the body that has it, and officials of the principals it concerns', () => {
    const may = [...inBody, 'official of Sala']
    expect(table((actor) => mayPrepare(actor, prepared))).toEqual({
      may,
      'only-handling-body': others(...may, ...elsewhere['only-body-sees']),
      ...elsewhere,
    })
    expect(table((actor) => mayPrepare(actor, closed))).toEqual(ended)
  })

  it('close it: the support of the body that has it', () => {
    const may = ['intake', 'municipal support']
    expect(table((actor) => mayClose(actor, prepared))).toEqual({
      may,
      'only-support-closes': others(...may, ...elsewhere['only-body-sees']),
      ...elsewhere,
    })
    expect(table((actor) => mayClose(actor, closed)).may).toBeUndefined()
  })

  it('publish it: the intake of the body that has it, also after the end', () => {
    for (const matter of [raised, closed]) {
      expect(table((actor) => mayPublish(actor, matter))).toEqual({
        may: ['intake'],
        'only-intake-publishes': others('intake', ...elsewhere['only-body-sees']),
        ...elsewhere,
      })
    }
  })

  it('answer for a principal: those who work for it', () => {
    const may = table((actor) => mayAnswer(actor, prepared, 'sala')).may
    expect(may).toEqual(['author', 'official of Sala', 'registrar of Sala'])
    expect(table((actor) => mayAnswer(actor, closed, 'sala')).may).toBeUndefined()
  })

  it('name who is responsible at a principal: its own officials and the support of the body', () => {
    const may = table((actor) => mayNameResponsible(actor, prepared, 'sala')).may
    expect(may).toEqual(['intake', 'municipal support', 'official of Sala', 'registrar of Sala'])
    expect(table((actor) => mayNameResponsible(actor, prepared, 'arboga')).may).toBeUndefined()
  })

  it('enter a principal’s own space: those who work for it, when the matter concerns it', () => {
    const may = ['author', 'official of Sala', 'registrar of Sala']
    expect(table((actor) => mayEnterOwnSpace(actor, prepared, 'sala'))).toEqual({
      may,
      'only-concerned-authority': others(...may),
    })
    expect(table((actor) => mayEnterOwnSpace(actor, prepared, 'koping')).may).toBeUndefined()
    expect(table((actor) => mayEnterOwnSpace(actor, draft, 'sala')).may).toBeUndefined()
  })

  it('enter a principal’s registration number: its registrar and its officials', () => {
    const may = ['official of Sala', 'registrar of Sala']
    expect(table((actor) => mayRegister(actor, 'sala'))).toEqual({
      may,
      'only-registrar': others(...may),
    })
  })
})
