import type { Child } from 'hono/jsx'
import type { Supervision } from '../../config.ts'
import { Lead } from '../../design/columns.tsx'
import { SafeLink } from '../../design/safe-link.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import { day as toDay } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import type { PageContext } from '../page-context.ts'
import { aboutText } from './about.text.ts'

interface AboutProps {
  readonly context: PageContext
}

/** What Rådslag is, and that people are invented in the demo. */
export function AboutView({ context }: AboutProps) {
  const text = aboutText[context.language].about
  return (
    <>
      <h1>{text.title}</h1>
      <Lead>{text.lead}</Lead>
      <h2>{text.how}</h2>
      <ul>
        {text.howList.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      {context.mode === 'demo' ? (
        <>
          <h2>{text.demo}</h2>
          <p>{text.demoText}</p>
        </>
      ) : null}
      <h2>{text.licence}</h2>
      <p>{text.licenceText}</p>
    </>
  )
}

/** That nothing is stored in a reader's browser, and which two things are in that of somebody who signs in (domain B9). */
export function CookiesView({ context }: AboutProps) {
  const text = aboutText[context.language].cookies
  return (
    <>
      <h1>{text.title}</h1>
      <Lead>{text.lead}</Lead>
      <p>{text.text}</p>
      <h2>{text.list}</h2>
      <StackTable
        caption={text.list}
        captionHidden
        rows={[
          { name: 'radslag_session', ...text.session },
          { name: 'radslag_inloggning', ...text.signIn },
        ]}
        columns={[
          { heading: text.columns.name, cell: ({ name }) => name },
          { heading: text.columns.why, cell: ({ why }) => why },
          { heading: text.columns.how, cell: ({ how }) => how },
        ]}
      />
      <p>{text.need}</p>
      <p>{text.refuse}</p>
    </>
  )
}

interface WithCollaborations extends AboutProps {
  readonly collaborations: readonly { readonly id: string; readonly name: string }[]
}

/** Tillgänglighetsredogörelse, with the items the law asks for (domain B7). */
export function AccessibilityView({
  context,
  collaborations,
  supervision,
}: WithCollaborations & { readonly supervision: Supervision }) {
  const text = aboutText[context.language].accessibility
  const authority = text.supervisionText(supervision.name ?? text.authority)
  const parts: readonly (readonly [string, string | readonly Child[]])[] = [
    [text.conformance, text.conformanceText],
    [text.known, text.knownList],
    [text.report, text.reportText],
    [
      text.whom,
      collaborations.map(({ id, name }) => (
        <a href={context.to.contact(id)}>{text.contactIn(name)}</a>
      )),
    ],
    [
      text.supervision,
      supervision.url
        ? [authority, <SafeLink href={supervision.url}>{text.reportLink}</SafeLink>]
        : authority,
    ],
    [text.tested, text.testedText],
    [text.burden, text.burdenText],
    [text.outside, text.outsideText],
    [text.actor, text.actorText],
    [text.dates, text.assessed],
  ]
  return (
    <>
      <h1>{text.title}</h1>
      <Lead>{text.lead}</Lead>
      {parts.map(([heading, body]) => (
        <>
          <h2>{heading}</h2>
          {typeof body === 'string' ? (
            <p>{body}</p>
          ) : (
            <ul>
              {body.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          )}
        </>
      ))}
    </>
  )
}

/** What most ask the data for, by the last part of its address. */
const dataParts = [
  'principals',
  'bodies',
  'findings',
  'relations',
  'meetings',
  'sources',
  'coverage',
] as const

/** A day to show how one asks for another day than today. */
const exampleDay = toDay('2019-10-01')

/** Where the data is, how to ask for it, and that it says what it lacks (domain B14). */
export function OpenDataView({ context, collaborations }: WithCollaborations) {
  const text = aboutText[context.language].openData
  const at = (path: string) => `/api/v1/collaborations${path}`
  return (
    <>
      <h1>{text.title}</h1>
      <Lead>{text.lead}</Lead>
      <h2>{text.api}</h2>
      <p>{text.apiText}</p>
      <ul>
        <li>
          <a href="/api/openapi.json">{text.description}</a>
        </li>
        <li>
          <a href="/api-info">{text.info}</a>
        </li>
        <li>
          <a href={at('')}>{text.collaborations}</a>
        </li>
      </ul>
      {collaborations.map(({ id, name }) => (
        <>
          <h2>{text.addresses(name)}</h2>
          <ul>
            {dataParts.map((part) => (
              <li>
                <a href={at(`/${id}/${part}`)}>{text.parts[part]}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
      <h2>{text.otherDay}</h2>
      <p>{text.otherDayText(`?datum=${exampleDay}`)}</p>
      <ul>
        {collaborations.map(({ id, name }) => (
          <li>
            <a href={at(`/${id}/bodies?datum=${exampleDay}`)}>
              {text.otherDayExample(name, sayDay(exampleDay, context.language))}
            </a>
          </li>
        ))}
      </ul>
      <h2>{text.honest}</h2>
      <p>{text.honestText}</p>
    </>
  )
}
