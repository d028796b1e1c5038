import { sayHat } from '../../actor/actor.text.ts'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import type { Language } from '../../shared/language.ts'
import type { Acting } from '../acting.ts'
import type { OtherHatNeeded } from '../matter/find-matter.ts'

const sv = {
  heading: 'Byt roll för att läsa det här',
  why: (worn: string, needed: string) =>
    `Du använder rollen ${worn}. Det du vill läsa hör till din roll ${needed}.`,
  change: 'Byt roll och läs',
  wayOn: 'Till min översikt',
}

const en: typeof sv = {
  heading: 'Change role to read this',
  why: (worn, needed) =>
    `You use the role ${worn}. What you want to read belongs to your role ${needed}.`,
  change: 'Change role and read',
  wayOn: 'To my overview',
}

/** The words of the page that offers another of one's own roles. */
export const otherHatText: Readonly<Record<Language, typeof sv>> = { sv, en }

/** One of the person's other hats may read the page: a button changes to it and leads back here. */
export function OtherHatView({
  acting,
  needed,
  path,
}: {
  readonly acting: Acting
  readonly needed: OtherHatNeeded
  readonly path: string
}) {
  const { language, today, to } = acting
  const { place, hat } = needed
  const text = otherHatText[language]
  const say = (said: typeof hat) => sayHat(said, place.register, today, language)
  return (
    <Empty
      level={1}
      heading={text.heading}
      wayOn={
        <>
          <form method="post" action={to.chooseHat()}>
            <input type="hidden" name="hatt" value={hat.id} />
            <input type="hidden" name="till" value={path} />
            <Button>{text.change}</Button>
          </form>
          <ButtonLink kind="secondary" href={to.overview()}>
            {text.wayOn}
          </ButtonLink>
        </>
      }
    >
      <p>{text.why(say(place.actor.hat), say(hat))}</p>
    </Empty>
  )
}
