import { describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anAuthorityHat, anIntakeHat } from '../../test/builders/actor.ts'
import { aDraft, aMatter } from '../../test/builders/matter.ts'
import type { Actor } from '../actor/actor.ts'
import { mayGiveNumber, mayNote, mayReadRegister, mayShare } from './record.policy.ts'

const inOther = aBodyHat({ id: 'vastmanland:o', bodyId: 'chefsforum' })

/** Everybody that an act is tried by. Account 1 raised the matter. */
const people = {
  author: anActor(),
  'member for Köping': anActor(aBodyHat({ id: 'vastmanland:m2', principalId: 'koping' }), 2),
  'deputy for Sala': anActor(aBodyHat({ id: 'vastmanland:m3', as: 'deputy' }), 3),
  'intake, of the region': anActor(anIntakeHat(), 4),
  'member for Sala of another body': anActor(inOther, 5),
  'official of Sala': anActor(anAuthorityHat(), 6),
  'registrar of Sala': anActor(anAuthorityHat({ id: 'vastmanland:r', role: 'registrar' }), 7),
  'official of Arboga': anActor(anAuthorityHat({ id: 'vastmanland:a', principalId: 'arboga' }), 8),
  'somebody with no principal': anActor(withoutPrincipal(), 9),
  'official of Sala, in another hat': anActor(
    aBodyHat({ id: 'vastmanland:m2', principalId: 'koping' }),
    6,
    { hats: [anAuthorityHat(), aBodyHat({ principalId: 'koping' })] },
  ),
  'somebody of another collaboration': anActor(aBodyHat(), 11, { collaborationId: 'skane' }),
} as const satisfies Readonly<Record<string, Actor>>

function withoutPrincipal() {
  const { principalId: _, ...hat } = aBodyHat({ id: 'vastmanland:n' })
  return hat
}

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

const prepared = aMatter({ state: 'inPreparation' })

describe('who may', () => {
  it('share with the group: those who work for the principal in the hat worn, and may prepare the matter', () => {
    const may = ['author', 'deputy for Sala', 'official of Sala']
    expect(table((actor) => mayShare(actor, prepared, 'sala'))).toEqual({
      may,
      'only-handling-body': ['registrar of Sala'],
      'only-concerned-authority': others(...may, 'registrar of Sala'),
    })
    expect(table((actor) => mayShare(actor, prepared, 'regionen')).may).toEqual([
      'intake, of the region',
    ])
  })

  it('share for a principal that the matter does not concern, in a draft, or after the end: nobody', () => {
    expect(table((actor) => mayShare(actor, prepared, 'koping')).may).toBeUndefined()
    expect(table((actor) => mayShare(actor, prepared, '')).may).toBeUndefined()
    expect(table((actor) => mayShare(actor, aDraft(), 'sala')).may).toBeUndefined()
    const closed = aMatter({ state: 'closed', outcome: 'Klart.' })
    expect(table((actor) => mayShare(actor, closed, 'sala')).may).toBeUndefined()
  })

  it('note something for themselves: whoever may read the matter', () => {
    const may = [
      'author',
      'member for Köping',
      'deputy for Sala',
      'intake, of the region',
      'official of Sala',
      'registrar of Sala',
      'somebody with no principal',
      'official of Sala, in another hat',
    ]
    expect(table((actor) => mayNote(actor, prepared))).toEqual({
      may,
      'only-body-sees': others(...may),
    })
  })

  it('read what an authority is to register: its registrar and officials, and no seat on its mandate', () => {
    const may = ['official of Sala', 'registrar of Sala']
    const sala = { collaborationId: 'vastmanland', principalId: 'sala' }
    expect(table((actor) => mayReadRegister(actor, sala))).toEqual({
      may,
      'only-authority-reads-register': others(...may),
    })
  })

  it('give a registration number: the registrar and the officials of the authority', () => {
    const may = ['official of Sala', 'registrar of Sala']
    expect(table((actor) => mayGiveNumber(actor, 'sala'))).toEqual({
      may,
      'only-registrar': others(...may),
    })
  })
})
