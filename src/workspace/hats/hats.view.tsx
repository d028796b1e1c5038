import { sayHat } from '../../actor/actor.text.ts'
import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { Notice } from '../../design/notice.tsx'
import { signInPaths } from '../../sign-in/sign-in.paths.ts'
import type { Acting, Place } from '../acting.ts'
import { hatsText } from './hats.text.ts'

interface HatsViewProps {
  readonly acting: Acting
  /** The hat that was asked for does not hold any more. */
  readonly isGone: boolean
}

/** Every hat the person has today, which one is worn, and a button for each of the others. */
export function HatsView({ acting, isGone }: HatsViewProps) {
  const { language, places } = acting
  const text = hatsText[language]
  if (places.length === 0) return <NoMandate acting={acting} />
  const isOnly = places.flatMap(({ actor }) => actor.hats).length === 1
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lead">{isOnly ? text.only : text.lead}</p>
      {isGone ? <Notice tone="warn" heading={text.gone} /> : null}
      {places.map((place) => (
        <HatsOfPlace acting={acting} place={place} />
      ))}
      <Account acting={acting} />
    </>
  )
}

function HatsOfPlace({ acting, place }: { readonly acting: Acting; readonly place: Place }) {
  const { language, today, to, current } = acting
  const text = hatsText[language]
  const { actor, register } = place
  const wornId = place === current ? actor.hat.id : undefined
  return (
    <section>
      <h2>{register.collaboration.name}</h2>
      <ul class="rows">
        {actor.hats.map((hat) => {
          const said = sayHat(hat, register, today, language)
          return (
            <li class="row">
              <span>{said}</span>
              {hat.id === wornId ? (
                <strong>{text.now}</strong>
              ) : (
                <form method="post" action={to.chooseHat()}>
                  <input type="hidden" name="hatt" value={hat.id} />
                  <Button kind="secondary" label={text.use(said)}>
                    {text.useShort}
                  </Button>
                </form>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** One's own sign-ins, and the way out. */
function Account({ acting: { language } }: { readonly acting: Acting }) {
  const text = hatsText[language]
  const paths = signInPaths(language)
  return (
    <section>
      <h2>{text.account}</h2>
      <ButtonRow>
        <ButtonLink kind="secondary" href={paths.sessions()}>
          {text.sessions}
        </ButtonLink>
        <form method="post" action={paths.signOut()}>
          <Button kind="secondary">{text.signOut}</Button>
        </form>
      </ButtonRow>
    </section>
  )
}

/** Signed in, and no mandate holds today: what that means, and who can help. */
export function NoMandate({ acting }: { readonly acting: Acting }) {
  const { language, to } = acting
  const text = hatsText[language]
  return (
    <>
      <Empty
        level={1}
        heading={text.none.heading}
        wayOn={<ButtonLink href={to.site()}>{text.none.wayOn}</ButtonLink>}
      >
        <p>{text.none.why}</p>
        <p>{text.none.who}</p>
      </Empty>
      <Account acting={acting} />
    </>
  )
}
