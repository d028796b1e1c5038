import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Field } from '../../design/field.tsx'
import { Notice } from '../../design/notice.tsx'
import { sayText, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import type { HomeChoice } from '../oidc/provider.ts'
import { nextParameter, signInPaths } from '../sign-in.paths.ts'
import { signInText } from '../sign-in.text.ts'
import type { DemoPerson } from '../sign-in-ground.ts'

interface SignInProps {
  readonly language: Language
  readonly isDemo: boolean
  readonly people: readonly DemoPerson[]
  readonly providers: readonly HomeChoice[]
  /** Where to go afterwards, when the reader was going somewhere. */
  readonly next: string | undefined
  readonly already?: { readonly name: string; readonly goOn: string } | undefined
  /** A letter that was asked for and could not be sent, with what was typed. */
  readonly mail?: { readonly typed: string; readonly error: string }
}

/** Where one signs in: as somebody invented, at one's employer, or with a link in a letter. */
export function SignInView(props: SignInProps) {
  const { language, isDemo, people, providers, next, already, mail } = props
  const text = signInText[language]
  return (
    <>
      {mail === undefined ? null : (
        <ErrorSummary heading={text.errors} errors={[{ field: 'adress', text: mail.error }]} />
      )}
      <h1>{text.signIn}</h1>
      <Lead>{isDemo ? text.demoLead : text.lead}</Lead>
      {already === undefined ? null : (
        <Notice tone="info" heading={text.already(already.name)}>
          <p>
            <a href={already.goOn}>{text.goOn}</a>
          </p>
        </Notice>
      )}
      {isDemo ? <People language={language} people={people} next={next} /> : null}
      {providers.length === 0 ? null : (
        <section>
          <h2>{text.providers}</h2>
          <p>{text.providerHint}</p>
          <ButtonRow>
            {providers.map(({ id, name }) => (
              <ButtonLink kind="secondary" href={signInPaths(language).provider(id, next)}>
                {text.through(sayText(name, language))}
              </ButtonLink>
            ))}
          </ButtonRow>
        </section>
      )}
      <section>
        <h2>{text.mail}</h2>
        <form method="post" action={signInPaths(language).mail()}>
          <Next next={next} />
          <Field
            kind="email"
            name="adress"
            label={text.address}
            hint={text.mailHint}
            autocomplete="email"
            {...(mail !== undefined && { value: mail.typed, error: mail.error })}
          />
          <Button kind={isDemo || providers.length > 0 ? 'secondary' : 'primary'}>
            {text.sendLink}
          </Button>
        </form>
      </section>
    </>
  )
}

/** Where to go afterwards, carried along by a form. */
function Next({ next }: { readonly next: string | undefined }) {
  return next === undefined ? null : <input type="hidden" name={nextParameter} value={next} />
}

function People({ language, people, next }: Pick<SignInProps, 'language' | 'people' | 'next'>) {
  const text = signInText[language]
  if (people.length === 0) {
    return (
      <section>
        <h2>{text.noPeople}</h2>
        <p>{text.noPeopleWhy}</p>
      </section>
    )
  }
  const groups = Map.groupBy(people, ({ group }) => group)
  return (
    <section>
      <h2>{text.people}</h2>
      {[...groups].map(([group, members]) => (
        <>
          {groups.size > 1 ? <h3>{group ?? text.otherPeople}</h3> : null}
          <ul class="entries">
            {members.map((person) => (
              <li>
                <div class="entries__text">
                  <strong>{person.name}</strong>
                  {person.hats.map((hat) => (
                    <p>{startSentence(hat)}</p>
                  ))}
                </div>
                <form class="entries__aside" method="post" action={signInPaths(language).demo()}>
                  <Next next={next} />
                  <Button kind="secondary" name="konto" value={person.accountId}>
                    {text.be(person.name)}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}
