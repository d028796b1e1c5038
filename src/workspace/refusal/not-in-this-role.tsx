import type { Child } from 'hono/jsx'
import { sayHat } from '../../actor/actor.text.ts'
import type { Hat } from '../../actor/actor.ts'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import type { Acting, Place } from '../acting.ts'
import { actRefusedText } from '../matter/act-refused.text.ts'

interface NotInThisRoleProps {
  readonly acting: Acting
  readonly place: Place
  readonly heading: string
  /** Another of the person's own roles, in which it can be done. */
  readonly hat: Hat | undefined
  /** Where to come back to once the role has been changed. */
  readonly here: string
  readonly back: { readonly href: string; readonly text: string }
  /** Who may do it. */
  readonly children: Child
}

/** Says that something cannot be done in the role that is used, who may, and offers another own role that can. */
export function NotInThisRole(props: NotInThisRoleProps) {
  const { acting, place, heading, hat, here, back, children } = props
  const { language, today, to } = acting
  const text = actRefusedText[language]
  return (
    <Empty
      level={1}
      heading={heading}
      wayOn={
        <>
          {hat ? (
            <form method="post" action={to.chooseHat()}>
              <input type="hidden" name="hatt" value={hat.id} />
              <input type="hidden" name="till" value={here} />
              <Button>{text.changeHat}</Button>
            </form>
          ) : null}
          <ButtonLink href={back.href} kind={hat ? 'secondary' : 'primary'}>
            {back.text}
          </ButtonLink>
        </>
      }
    >
      <p>{children}</p>
      {hat ? <p>{text.otherHat(sayHat(hat, place.register, today, language))}</p> : null}
    </Empty>
  )
}
