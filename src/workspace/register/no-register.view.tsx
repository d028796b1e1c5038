import { sayHat } from '../../actor/actor.text.ts'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { recordText } from '../../record/record.text.ts'
import type { Acting, Place } from '../acting.ts'
import { registerText } from './register.text.ts'
import { otherAuthorityHats } from './register-room.ts'

/** The role belongs to no authority: who reads such a list, and the person's own roles that do. */
export function NoRegister({ acting, place }: { readonly acting: Acting; readonly place: Place }) {
  const { language, to, today } = acting
  const { register } = place
  const text = registerText[language].none
  return (
    <Empty
      level={1}
      heading={text.heading}
      wayOn={
        <>
          {otherAuthorityHats(place).map((hat) => (
            <form method="post" action={to.chooseHat()}>
              <input type="hidden" name="hatt" value={hat.id} />
              <input type="hidden" name="till" value={to.register(register.collaboration.id)} />
              <Button>{text.change(sayHat(hat, register, today, language))}</Button>
            </form>
          ))}
          <ButtonLink kind="secondary" href={to.overview()}>
            {text.wayOn}
          </ButtonLink>
        </>
      }
    >
      <p>{recordText[language].denial['only-authority-reads-register']}</p>
    </Empty>
  )
}
