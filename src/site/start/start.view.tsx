import { type Body, isShared, nameOfBody } from '../../body/body.ts'
import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { Entries, type Entry } from '../../design/entries.tsx'
import { SafeLink } from '../../design/safe-link.tsx'
import { Status } from '../../design/status.tsx'
import { Words } from '../../design/words.tsx'
import { nameOfPrincipal } from '../../principal/principal.ts'
import type { SeatHolding } from '../../seat/seat.ts'
import { sayCount, sayDay, sayList, sayNumber, sayText } from '../../shared/format.ts'
import { bodyText } from '../body/body.text.ts'
import { ledgerText } from '../ledger/ledger.text.ts'
import { mattersText } from '../matter/matters.text.ts'
import { meetingsText } from '../meeting/meetings.text.ts'
import type { CollaborationContext } from '../page-context.ts'
import { saysOf, whoseSeat } from '../roster/seat-strip.tsx'
import { shellText } from '../shell/shell.text.ts'
import { Announcements } from './announcements.tsx'
import { startText } from './start.text.ts'
import type { StartPage } from './start-page.ts'

interface StartViewProps {
  readonly context: CollaborationContext
  readonly page: StartPage
}

/** The start page: what this collaboration is, who takes part, what is current, and whom to contact. */
export function StartView({ context, page }: StartViewProps) {
  const { language, register, to, day, today } = context
  const text = startText[language]
  const { collaboration } = register
  return (
    <TwoColumns margin={<StartFacts context={context} page={page} />}>
      <h1>{text.heading(collaboration.name)}</h1>
      <Lead>
        <Words text={collaboration.summary} language={language} />
      </Lead>
      {day < today ? <p class="soft small">{bodyText[language].writtenLater}</p> : null}
      <Announcements context={context} />
      <ButtonRow>
        <ButtonLink href={to.structure(collaboration.id)}>{text.structure}</ButtonLink>
      </ButtonRow>
      <h2>{text.principals}</h2>
      <p>{principalsSentence(context, page)}</p>
      <p>
        <a href={to.principals(collaboration.id)}>{text.allPrincipals}</a>
      </p>
      <h2>{text.current}</h2>
      <Current context={context} page={page} />
      <p>
        <a href={to.meetings(collaboration.id)}>{meetingsText[language].onStartLink}</a>
      </p>
      <h2>{mattersText[language].heading}</h2>
      {/* Only the way there: this page is kept until the register changes, and matters change more often. */}
      <p>{mattersText[language].onStart}</p>
      <p>
        <a href={to.matters(collaboration.id)}>{mattersText[language].onStartLink}</a>
      </p>
      <h2>{ledgerText[language].heading}</h2>
      <p>{ledgerText[language].onStart}</p>
      <p>
        <a href={to.ledgers(collaboration.id)}>{ledgerText[language].onStartLink}</a>
      </p>
      <h2>{text.groupsHeading}</h2>
      <Entries
        items={leadingBodies(context, page).map((body) => ({
          href: to.body(collaboration.id, body.slug),
          title: <Words text={nameOfBody(body, day)} language={language} />,
          text: <Words text={body.summary} language={language} />,
        }))}
      />
      <p>
        <a href={to.bodies(collaboration.id)}>{text.allGroups}</a>
      </p>
    </TwoColumns>
  )
}

/** The groups to show here; where none of them leads, every one, so that the heading never stands alone. */
function leadingBodies(context: CollaborationContext, page: StartPage): readonly Body[] {
  const leading = page.activeBodies.filter((body) => isLeading(context, body))
  return leading.length > 0 ? leading : page.activeBodies
}

/** The groups to show first: neither reference groups, one principal's own, nor one in each municipality. */
function isLeading(
  { register, day }: CollaborationContext,
  { id, inEach, ownedBy }: Body,
): boolean {
  return !inEach && !ownedBy && register.charterOn(id, day)?.bodyKind !== 'referenceGroup'
}

function principalsSentence({ language, day }: CollaborationContext, page: StartPage): string {
  const text = startText[language]
  const regions = page.principals.filter(({ kind }) => kind === 'region')
  const municipalities = page.principals.filter(({ kind }) => kind === 'municipality')
  return text.principalsSentence(
    sayList(
      regions.map((region) => nameOfPrincipal(region, day).full),
      language,
    ),
    sayCount(municipalities.length, language, text.municipalityNoun),
  )
}

/** What is current: ending mandate periods, what needs action, vacancies and meetings. */
function Current({ context, page }: StartViewProps) {
  const { language, register, to, day } = context
  const text = startText[language]
  const collaboration = register.collaboration.id
  const entries: readonly Entry[] = [
    ...page.ending.map(({ on, bodies }) => {
      const groups = sayList(
        bodies.map((body) => sayText(nameOfBody(body, day), language)),
        language,
      )
      const ends = sayDay(on, language)
      return on >= day
        ? {
            href: to.findings(collaboration),
            title: text.mandateEnds(groups, ends),
            aside: <Status tone="warn">{text.soon}</Status>,
          }
        : {
            href: to.findings(collaboration),
            title: text.mandateEnded(groups, ends),
            text: text.mandateEndedText,
            aside: <Status tone="stop">{text.over}</Status>,
          }
    }),
    ...(page.pressing.length > 0
      ? [
          {
            href: to.findings(collaboration),
            title: text.pressing(sayCount(page.pressing.length, language, text.ruleNoun)),
            text: text.pressingText,
            aside: <Status tone="stop">{text.act}</Status>,
          },
        ]
      : []),
    ...page.vacancies.map(({ body, holding }) => vacancyEntry(context, body, holding)),
    ...page.comingMeetings.map((meeting) => {
      const body = register.bodyById(meeting.bodyId)
      return {
        href: to.body(collaboration, body?.slug ?? ''),
        title: text.meeting(body ? sayText(nameOfBody(body, day), language) : ''),
        text: `${sayDay(meeting.on, language)}${meeting.isExample ? ` ${text.example}` : ''}`,
      }
    }),
  ]
  return entries.length > 0 ? <Entries items={entries} /> : <p>{text.nothingCurrent}</p>
}

/** A seat where nobody sits: with somebody on the way when the source says so, and never called vacant then. */
function vacancyEntry(context: CollaborationContext, body: Body, holding: SeatHolding): Entry {
  const { language, register, to, day } = context
  const text = startText[language]
  const whose = whoseSeat(context, holding)
  const name = sayText(nameOfBody(body, day), language)
  const seat = sayText(holding.seat.label, language)
  const href = to.body(register.collaboration.id, body.slug)
  if (holding.occupancy === 'appointmentPending') {
    return {
      href,
      title: text.pendingSeat(whose, name),
      text: `${seat}.`,
      aside: <Status tone="warn">{saysOf(context, holding)}</Status>,
    }
  }
  return {
    href,
    title: text.vacancy(whose, name),
    text: `${seat}: ${saysOf(context, holding)}.`,
    aside: <Status tone="warn">{text.vacant}</Status>,
  }
}

function StartFacts({ context, page }: StartViewProps) {
  const { language, register } = context
  const text = startText[language]
  const { contacts, updatedOn } = register.collaboration
  const shared = page.activeBodies.filter(isShared)
  const known = page.seats.filled + page.seats.vacant
  return (
    <Facts
      heading={text.inShort}
      items={[
        {
          term: text.groups,
          details: text.groupsCount(shared.length, sayNumber(shared.length, language, 'en')),
        },
        {
          term: text.seats,
          details: known === 0 ? text.noSeats : text.seatsCount(page.seats.filled, known),
        },
        {
          term: text.contact,
          details:
            contacts.length === 0
              ? text.noContact
              : contacts.map(({ label, email, url }) => (
                  <>
                    <Words text={label} language={language} />
                    {email ? (
                      <>
                        {' '}
                        <SafeLink href={`mailto:${email}`} />
                      </>
                    ) : null}
                    {url ? (
                      <>
                        {' '}
                        <SafeLink href={url} />
                      </>
                    ) : null}
                  </>
                )),
        },
        { term: text.updated, details: sayDay(updatedOn, language) },
      ]}
    >
      <p>
        <a href={context.to.contact(register.collaboration.id)}>{shellText[language].contact}</a>
      </p>
    </Facts>
  )
}
