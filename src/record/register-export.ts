import { dayInSweden } from '../shared/calendar-day.ts'
import { csvOf } from '../shared/csv.ts'
import type { Language } from '../shared/language.ts'
import { type Column, columns, recordText } from './record.text.ts'
import { type ListedEntry, type OfAuthority, registerBy } from './register-entry.ts'

/** The names that a list for the registrar is written with. */
export interface RegisterNames {
  readonly principal: (principalId: string) => string
  readonly body: (bodyId: string) => string
}

/**
 * The list for the registrar as a table to open in Excel: RFC 4180 with semicolons, which is what Excel in Swedish
 * expects, and a byte order mark so that å, ä and ö come out right. What a spreadsheet would take for a formula is
 * made text.
 */
export function registerCsv(
  entries: readonly ListedEntry[],
  names: RegisterNames,
  language: Language,
): string {
  const heading = columns.map((column) => recordText[language].columns[column])
  const lines = entries.map((entry) => {
    const cells = cellsOf(entry, names, language)
    return columns.map((column) => cells[column])
  })
  return csvOf([heading, ...lines])
}

function cellsOf(
  entry: ListedEntry,
  names: RegisterNames,
  language: Language,
): Readonly<Record<Column, string>> {
  const words = recordText[language]
  const { record, senderId, registered } = entry
  return {
    date: entry.datedOn,
    number: registered?.number ?? '',
    subject: entry.subject,
    record: words.record[record.kind]({ version: record.version, name: record.name ?? '' }),
    direction: words.direction[entry.direction],
    sender: senderId === undefined ? names.body(entry.bodyId) : names.principal(senderId),
    receiver: entry.receiverIds.map(names.principal).join(', '),
    body: names.body(entry.bodyId),
    occasion: words.occasion[entry.occasion],
    matter: entry.matterNumber,
    registeredOn: registered ? dayInSweden(registered.at) : '',
    registerBy: registered ? '' : registerBy(entry.datedOn),
    id: entry.id,
  }
}

/** The list for the registrar as data for another system, with ids beside the names; instants in UTC. */
export function registerJson(
  { collaborationId, principalId }: OfAuthority,
  entries: readonly ListedEntry[],
  names: RegisterNames,
): object {
  const principal = (id: string) => ({ id, name: names.principal(id) })
  return {
    collaborationId,
    principal: principal(principalId),
    entries: entries.map((entry) => {
      const { senderId, registered } = entry
      return {
        id: entry.id,
        datedOn: entry.datedOn,
        registrationNumber: registered?.number ?? null,
        registeredAt: registered?.at.toISOString() ?? null,
        registerBy: registerBy(entry.datedOn),
        subject: entry.subject,
        isTitleWithheld: entry.isTitleWithheld,
        direction: entry.direction,
        sender: senderId === undefined ? null : principal(senderId),
        receivers: entry.receiverIds.map(principal),
        body: { id: entry.bodyId, name: names.body(entry.bodyId) },
        occasion: entry.occasion,
        record: entry.record,
        matter: { id: entry.matterId, number: entry.matterNumber },
      }
    }),
  }
}
