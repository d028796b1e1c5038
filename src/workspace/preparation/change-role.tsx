import { sayHat } from '../../actor/actor.text.ts'
import type { Actor, Hat } from '../../actor/actor.ts'
import { Button } from '../../design/button.tsx'
import type { Matter } from '../../matter/matter.ts'
import type { Verdict } from '../../shared/verdict.ts'
import { preparationText } from './preparation.text.ts'
import { addressIn, type Room } from './room.ts'

/** Who may do something in a matter. */
export type May = (actor: Actor, matter: Matter) => Verdict

/** Another of the person's own roles that may. */
function roleThatMay({ found }: Room, may: May): Hat | undefined {
  const { actor } = found.place
  return actor.hats.find((hat) => may({ ...actor, hat }, found.matter).allowed)
}

interface ChangeRoleProps {
  readonly room: Room
  readonly may: May
  /** The page of the preparation to go on to. */
  readonly page?: string | undefined
}

/** A button that changes to another of one's own roles, when one of them may what this one may not. */
export function ChangeRole({ room, may, page }: ChangeRoleProps) {
  const { acting, found } = room
  const hat = roleThatMay(room, may)
  if (hat === undefined) return null
  const text = preparationText[acting.language]
  const role = sayHat(hat, found.place.register, acting.today, acting.language)
  return (
    <form method="post" action={acting.to.chooseHat()}>
      <p>{text.otherRole(role)}</p>
      <input type="hidden" name="hatt" value={hat.id} />
      <input type="hidden" name="till" value={addressIn(room, page)} />
      <Button kind="secondary">{text.changeRole}</Button>
    </form>
  )
}
