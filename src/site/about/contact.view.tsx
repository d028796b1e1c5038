import type { Contact } from '../../body/body.ts'
import { nameOfBody, statusOfBody } from '../../body/body.ts'
import { Lead } from '../../design/columns.tsx'
import { SafeLink } from '../../design/safe-link.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import { Words } from '../../design/words.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { Holder } from '../roster/roster-table.tsx'
import { aboutText } from './about.text.ts'

/** Whom to turn to: for the collaboration, for a group, and for a document. */
export function ContactView({ context }: { readonly context: CollaborationContext }) {
  const { language, day, register, to } = context
  const text = aboutText[language].contact
  const { contacts, id } = register.collaboration
  const active = register.bodies.filter((body) => statusOfBody(body, day) === 'active')
  const withContact = active.filter((body) => body.contacts.length > 0)
  const supported = active
    .map((body) => ({
      body,
      support: register.holdingsOn(body.id, day).filter(({ seat }) => seat.place === 'support'),
    }))
    .filter(({ support }) => support.some(({ holder }) => holder))
  return (
    <>
      <h1>{text.heading}</h1>
      <Lead>{text.lead}</Lead>
      <h2>{text.collaboration}</h2>
      {contacts.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Contacts context={context} contacts={contacts} />
      )}
      {withContact.length === 0 ? null : (
        <>
          <h2>{text.bodies}</h2>
          {withContact.map((body) => (
            <>
              <h3>
                <a href={to.body(id, body.slug)}>
                  <Words text={nameOfBody(body, day)} language={language} />
                </a>
              </h3>
              <Contacts context={context} contacts={body.contacts} />
            </>
          ))}
        </>
      )}
      {supported.length === 0 ? null : (
        <>
          <h2>{text.support}</h2>
          <StackTable
            caption={text.support}
            captionHidden
            columns={[
              {
                heading: text.body,
                cell: ({ body }) => (
                  <a href={to.body(id, body.slug)}>
                    <Words text={nameOfBody(body, day)} language={language} />
                  </a>
                ),
              },
              {
                heading: text.who,
                cell: ({ support }) => (
                  <ul class="cell-list">
                    {support.map(({ holder, seat }) =>
                      holder ? (
                        <li>
                          <Holder context={context} mandate={holder} />
                          <div class="soft small">
                            <Words text={seat.label} language={language} />
                          </div>
                        </li>
                      ) : null,
                    )}
                  </ul>
                ),
              },
            ]}
            rows={supported}
          />
        </>
      )}
      <h2>{text.principals}</h2>
      <p>{text.principalsText}</p>
      <p>
        <a href={to.principals(id)}>{text.seePrincipals}</a>
      </p>
    </>
  )
}

function Contacts({
  context,
  contacts,
}: {
  readonly context: CollaborationContext
  readonly contacts: readonly Contact[]
}) {
  return (
    <ul>
      {contacts.map(({ label, email, phone, url }) => (
        <li>
          <Words text={label} language={context.language} />
          {email ? (
            <>
              , <SafeLink href={`mailto:${email}`} />
            </>
          ) : null}
          {phone ? (
            <>
              , <SafeLink href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</SafeLink>
            </>
          ) : null}
          {url ? (
            <>
              , <SafeLink href={url} />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
