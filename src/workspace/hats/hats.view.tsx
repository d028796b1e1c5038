import { sayHat } from '../../actor/actor.text.ts'
import { type Hat, onlyFinishes, receivesMattersFor, supports } from '../../actor/actor.ts'
import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Notice } from '../../design/notice.tsx'
import { Status } from '../../design/status.tsx'
import { startSentence } from '../../shared/format.ts'
import { signInPaths } from '../../sign-in/sign-in.paths.ts'
import type { Acting, Place } from '../acting.ts'
import { formerText } from './former.text.ts'
import type { Former } from './former.ts'
import { FormerMandates, MandateEnded, NeverMandate } from './former.view.tsx'
import { hatsText } from './hats.text.ts'
import { lostNotesText } from './lost-notes.text.ts'
import type { LostNote } from './lost-notes.ts'
import { LostNotes } from './lost-notes.view.tsx'

/** Said above one's hats: the one asked for does not hold any more, or a note of one's own has just been erased. */
export type HatsSaid = 'gone' | 'erased'

interface HatsViewProps {
  readonly acting: Acting
  readonly said: HatsSaid | undefined
  /** The page to come back to with another hat; the overview unless said. */
  readonly next: string | undefined
  /** One's own notes in matters that one may no longer read. */
  readonly notes: readonly LostNote[]
  /** One's own mandates that have ended. */
  readonly former: readonly Former[]
}

/** Every hat the person has today, which one is worn, and a button for each of the others. */
export function HatsView({ acting, said, next, notes, former }: HatsViewProps) {
  const { language, places } = acting
  const text = hatsText[language]
  if (places.length === 0)
    return <NoMandate acting={acting} notes={notes} former={former} said={said} />
  const isOnly = places.flatMap(({ actor }) => actor.hats).length === 1
  return (
    <>
      <Said said={said} language={language} />
      <h1>{text.title}</h1>
      <Lead>{isOnly ? text.only : text.lead}</Lead>
      {places.map((place) => (
        <HatsOfPlace acting={acting} place={place} next={next} />
      ))}
      <FormerMandates acting={acting} former={former} />
      <LostNotes acting={acting} notes={notes} />
      <Account acting={acting} />
    </>
  )
}

function Said({ said, language }: Pick<HatsViewProps, 'said'> & Pick<Acting, 'language'>) {
  if (said === undefined) return null
  return said === 'gone' ? (
    <Notice tone="warn" heading={hatsText[language].gone} />
  ) : (
    <Notice tone="info" heading={lostNotesText[language].erased} />
  )
}

type HatsOfPlaceProps = Pick<HatsViewProps, 'acting' | 'next'> & { readonly place: Place }

function HatsOfPlace({ acting, place, next }: HatsOfPlaceProps) {
  const { language, today, current } = acting
  const { actor, register } = place
  const wornId = place === current ? actor.hat.id : undefined
  return (
    <section>
      <h2>{register.collaboration.name}</h2>
      <ul class="entries">
        {actor.hats.map((hat) => {
          const said = sayHat(hat, register, today, language)
          return (
            <li>
              <div class="entries__text">
                <strong>{startSentence(said)}</strong>
                <p>{hatsText[language].does[dutyOf(hat)]}</p>
              </div>
              <div class="entries__aside">
                <Use acting={acting} hat={hat} said={said} isWorn={hat.id === wornId} next={next} />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface UseProps extends Pick<HatsViewProps, 'acting' | 'next'> {
  readonly hat: Hat
  readonly said: string
  readonly isWorn: boolean
}

function Use({ acting, hat, said, isWorn, next }: UseProps) {
  const text = hatsText[acting.language]
  if (isWorn) return <Status tone="ok">{text.now}</Status>
  return (
    <form method="post" action={acting.to.chooseHat()}>
      <input type="hidden" name="hatt" value={hat.id} />
      {next === undefined ? null : <input type="hidden" name="till" value={next} />}
      <Button kind="secondary" label={text.use(said)}>
        {text.useShort}
      </Button>
    </form>
  )
}

/** What most of a hat's work is, for the sentence that says what it is for. */
function dutyOf(hat: Hat): keyof (typeof hatsText)['sv']['does'] {
  if (hat.kind === 'authority') return hat.role
  if (onlyFinishes(hat, hat.bodyId) && supports(hat, hat.bodyId)) return 'finishes'
  if (receivesMattersFor(hat, hat.bodyId)) return 'receives'
  return supports(hat, hat.bodyId) ? 'supports' : 'takesPart'
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

/** Signed in, and no mandate holds today: what has ended, what that means, and who can help. */
export function NoMandate({
  acting,
  notes,
  former,
  said,
}: Pick<HatsViewProps, 'acting' | 'notes' | 'former'> & Partial<Pick<HatsViewProps, 'said'>>) {
  const { language } = acting
  return (
    <>
      {said === 'erased' ? <Said said={said} language={language} /> : null}
      {former.length === 0 ? (
        <NeverMandate acting={acting} />
      ) : (
        <MandateEnded acting={acting} former={former} />
      )}
      <LostNotes acting={acting} notes={notes} />
      <Account acting={acting} />
    </>
  )
}

/** What the page is called for somebody whose mandates have ended, or who has none. */
export function titleWithoutMandate(
  { language }: Pick<Acting, 'language'>,
  former: readonly Former[],
): string {
  const count = former.reduce((sum, { ended }) => sum + ended.length, 0)
  return count === 0 ? hatsText[language].none.heading : formerText[language].heading(count)
}
