import { z } from 'zod'
import { sayPartialDate, sayText } from '../../shared/format.ts'
import type { Localized } from '../../shared/language.ts'
import { earliest, type PartialDate } from '../../shared/partial-date.ts'
import { idValue } from '../../shared/zod-values.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'

interface Attending {
  readonly label: Localized
  readonly sector: string
}

const sv = {
  notYet: ({ label, from }: { label: Localized; from: PartialDate }) =>
    `Gäller från och med ${sayPartialDate(from, 'sv')} för: ${sayText(label, 'sv')}.`,
  attends: ({ label, sector }: Attending) =>
    `Deltar bara i frågor inom området ${sector}: ${sayText(label, 'sv')}.`,
  always: ({ label, sector }: Attending) =>
    `Registret säger inte att deltagandet bara gäller frågor inom området ${sector}: ${sayText(label, 'sv')}.`,
  noPart: () => 'Den del av sammansättningen som regeln talar om finns inte i registret.',
  tie: ({ sector }: { sector: string }) =>
    `Gruppens stöd antecknar på platserna att de gäller området ${sector}.`,
  registerPart: () => 'Den som sköter registret för in delen i sammansättningen.',
}

const en: typeof sv = {
  notYet: ({ label, from }) =>
    `Holds from ${sayPartialDate(from, 'en')} for: ${sayText(label, 'en')}.`,
  attends: ({ label, sector }) =>
    `Attends only for matters in the sector ${sector}: ${sayText(label, 'en')}.`,
  always: ({ label, sector }) =>
    `The register does not say that attendance is only for matters in the sector ${sector}: ${sayText(label, 'en')}.`,
  noPart: () => 'The part of the composition that the rule speaks of is not in the register.',
  tie: ({ sector }) =>
    `The group’s support official records on the seats that they are for the sector ${sector}.`,
  registerPart: () => 'Whoever looks after the register enters the part in the composition.',
}

const params = z.strictObject({ part: idValue, sector: idValue })

type Input = CheckInput<z.output<typeof params>>

function check({ params, charter, holdings, day }: Input): Outcome<typeof sv> {
  const { sector } = params
  const part = charter.composition.parts.find(({ id }) => id === params.part)
  if (part === undefined) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'noPart' }],
      remedy: { code: 'registerPart' },
    }
  }
  const { label, period } = part
  if (period?.from !== undefined && day < earliest(period.from)) {
    return { status: 'met', reasons: [{ code: 'notYet', values: { label, from: period.from } }] }
  }
  // The text may name the category without a number, and then it has no seats to ask.
  const seats = holdings().filter(({ seat }) => seat.partId === part.id)
  const tied =
    seats.length > 0
      ? seats.every(({ seat }) => seat.attendsForSectors?.includes(sector) === true)
      : part.attendsForSectors?.includes(sector) === true
  return tied
    ? { status: 'met', reasons: [{ code: 'attends', values: { label, sector } }] }
    : {
        status: 'notMet',
        reasons: [{ code: 'always', values: { label, sector } }],
        remedy: { code: 'tie', values: { sector } },
      }
}

/** Some attend only for the matters that concern them, such as heads of schools from autumn 2019 (R07). */
export const attendsForSector = ruleKind({
  kind: 'attends-for-sector',
  describes: {
    sv: 'Att några deltar bara i de frågor som berör dem, till exempel skolchefer i skolfrågor.',
    en: 'That some attend only for the matters that concern them, such as heads of schools for school matters.',
  },
  params,
  refersTo: ({ part }) => [{ param: 'part', to: 'part', id: part }],
  check,
  words: { sv, en },
})
