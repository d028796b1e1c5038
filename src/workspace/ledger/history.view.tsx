import { adoptionText } from '../../adoption/adoption.text.ts'
import type { DecisionEntry } from '../../adoption/decision/decision.ts'
import { Disclosure } from '../../design/disclosure.tsx'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayCount, sayDay } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { type Naming, principalName } from '../matter/naming.ts'
import { ledgerText } from './ledger.text.ts'

interface HistoryProps {
  readonly naming: Naming
  readonly entries: readonly DecisionEntry[]
}

/** Everything that has been recorded, the latest first: what was corrected stands beside what came in its place. */
export function History({ naming, entries }: HistoryProps) {
  const { language } = naming
  const text = ledgerText[language].history
  const latest = entries.toSorted((one, other) => other.at.getTime() - one.at.getTime())
  return (
    <>
      <h2 id="anteckningar">{text.heading}</h2>
      {entries.length === 0 ? (
        <p class="soft">{text.none}</p>
      ) : (
        <Disclosure summary={text.summary(sayCount(entries.length, language, text.noun))}>
          <ul>
            {latest.map((entry) => (
              <li>
                {sayEntry(naming, entry)}{' '}
                {entry.because === undefined ? null : text.because(entry.because)}
                <br />
                <span class="small soft">
                  {(entry.isByLink ? text.byLink : text.by)(
                    entry.by.name,
                    sayDay(dayInSweden(entry.at), language),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

function sayEntry(naming: Naming, { principalId, way, facts }: DecisionEntry): string {
  const { language } = naming
  const text = ledgerText[language].history
  const principal = principalName(naming, principalId)
  if (!facts) return text.takenBack(principal)
  const outcome = sayOutcome(facts.outcome, language)
  return text[way](principal, outcome, sayDay(facts.decidedOn, language))
}

function sayOutcome(outcome: NonNullable<DecisionEntry['facts']>['outcome'], language: Language) {
  return adoptionText[language].standing[outcome].name.toLowerCase()
}
