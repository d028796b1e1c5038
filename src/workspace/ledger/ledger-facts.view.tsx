import { adoptionText } from '../../adoption/adoption.text.ts'
import { sayStatus } from '../../adoption/ledger/ledger-status.text.ts'
import { type Fact, Facts } from '../../design/columns.tsx'
import { sayDay, startSentence } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import { bodyName, type Naming } from '../matter/naming.ts'
import type { FoundLedger } from './find-ledger.ts'
import { ledgerText } from './ledger.text.ts'
import type { LedgerShown } from './ledger-shown.ts'

interface LedgerFactsProps {
  readonly acting: Acting
  readonly found: FoundLedger
  readonly naming: Naming
  readonly shown: LedgerShown
}

/** What a recommendation binds nobody to, where it comes from, and the list to take along. */
export function LedgerFacts({ acting, found, naming, shown }: LedgerFactsProps) {
  const { language, to, today } = acting
  const { ledger, place } = found
  const text = ledgerText[language].facts
  const { id } = place.register.collaboration
  const { meetingId, byBodyId, returnsToBodyId, recommendedOn } = ledger
  const { matter, family } = shown
  const main = family.find((one) => one.id === ledger.partOfId)
  const parts = family.filter((one) => one.partOfId === ledger.id)
  const linkTo = (one: (typeof family)[number]) => (
    <>
      <a href={to.ledger(id, one.id)}>{one.title}</a>{' '}
      <span class="small soft">{sayStatus(one, today, language)}</span>
    </>
  )
  const on = sayDay(recommendedOn, language)
  const items: readonly (Fact | undefined)[] = [
    { term: text.by, details: startSentence(bodyName(naming, byBodyId)) },
    meetingId !== undefined && shown.canReadMeeting
      ? { term: text.meeting, details: <a href={to.meeting(id, meetingId)}>{on}</a> }
      : { term: text.on, details: on },
    matter?.number === undefined
      ? undefined
      : {
          term: text.matter,
          details: (
            <a href={to.matter(id, matter.number)}>
              {matter.number} {matter.title}
            </a>
          ),
        },
    main && { term: text.partOf, details: linkTo(main) },
    parts.length > 0 ? { term: text.parts, details: parts.map(linkTo) } : undefined,
    { term: text.condition, details: adoptionText[language].condition[ledger.condition.kind] },
    returnsToBodyId === byBodyId
      ? undefined
      : { term: text.returns, details: startSentence(bodyName(naming, returnsToBodyId)) },
    {
      term: text.public,
      details: ledger.publishedAt ? (
        <a href={`${to.start(id)}/beslut/${ledger.id}`}>{text.toPublic}</a>
      ) : (
        text.notPublic
      ),
    },
  ]
  return (
    <>
      <Facts heading={text.heading} items={items.filter((item) => item !== undefined)} />
      <Facts heading={text.means} items={[]}>
        <p>{adoptionText[language].bindsNobody}</p>
      </Facts>
      <Facts heading={text.download} items={[]}>
        <ul>
          <li>
            <a href={to.ledger(id, ledger.id, 'beslut.xlsx')}>{text.xlsx}</a>
          </li>
          <li>
            <a href={to.ledger(id, ledger.id, 'beslut.docx')}>{text.docx}</a>
          </li>
        </ul>
        <p class="small soft">{text.print}</p>
      </Facts>
    </>
  )
}
