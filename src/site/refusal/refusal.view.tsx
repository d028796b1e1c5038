import type { Child } from 'hono/jsx'
import { ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'

/** A place the reader may have meant, or can go on to. */
export interface WayOn {
  readonly href: string
  readonly text: string
}

interface RefusalProps {
  readonly heading: string
  readonly why: string
  readonly didYouMean?: { readonly heading: string; readonly places: readonly WayOn[] }
  readonly wayOn: WayOn
  /** A form in which to put right what was typed. */
  readonly form?: Child
}

/** A page that says no: what, why, what may have been meant, and a way on. Never a dead end. */
export function RefusalView({ heading, why, didYouMean, wayOn, form }: RefusalProps) {
  return (
    <Empty
      level={1}
      heading={heading}
      wayOn={
        <ButtonLink href={wayOn.href} kind={form ? 'secondary' : 'primary'}>
          {wayOn.text}
        </ButtonLink>
      }
    >
      {form ?? <p>{why}</p>}
      {didYouMean && didYouMean.places.length > 0 ? (
        <>
          <p>{didYouMean.heading}</p>
          <ul>
            {didYouMean.places.map(({ href, text }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Empty>
  )
}
