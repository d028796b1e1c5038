import { sayHat } from '../../actor/actor.text.ts'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { mayEnterOwnSpace } from '../../matter/matter.policy.ts'
import { sayList } from '../../shared/format.ts'
import { addressIn, concernedIn, principalName } from '../preparation/room.ts'
import { ownText } from './own.text.ts'
import type { PrivateRoom } from './own-room.ts'

/** The role opens no space here: what one is, why there is none, who has one, and whether another own role opens one. */
export function NoOwnSpace({ room }: { readonly room: PrivateRoom }) {
  const { acting, found } = room
  const { language, today, to } = acting
  const { place, matter, number } = found
  const { actor, register } = place
  const text = ownText[language].empty
  const { principalId } = actor.hat
  const hat = actor.hats.find(
    (other) =>
      other.principalId !== undefined &&
      mayEnterOwnSpace({ ...actor, hat: other }, matter, other.principalId).allowed,
  )
  return (
    <Empty
      level={2}
      heading={text.heading}
      wayOn={
        <>
          {hat ? (
            <form method="post" action={to.chooseHat()}>
              <input type="hidden" name="hatt" value={hat.id} />
              <input type="hidden" name="till" value={addressIn(room)} />
              <Button>{text.change}</Button>
            </form>
          ) : null}
          <ButtonLink kind="secondary" href={to.matter(register.collaboration.id, number)}>
            {text.wayOn}
          </ButtonLink>
        </>
      }
    >
      <p>{text.what}</p>
      <p>
        {principalId === undefined
          ? text.noPrincipal
          : text.notConcerned(principalName(room, principalId))}{' '}
        {text.who(
          sayList(
            concernedIn(room).map((id) => principalName(room, id)),
            language,
          ),
        )}
      </p>
      {hat ? <p>{text.otherHat(sayHat(hat, register, today, language))}</p> : null}
    </Empty>
  )
}
