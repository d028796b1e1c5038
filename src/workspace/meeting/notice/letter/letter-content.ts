import { nameOfBody } from '../../../../body/body.ts'
import { agendaText } from '../../../../meeting/agenda/agenda.text.ts'
import type { ExpectedSeat } from '../../../../meeting/attendance/attendance.ts'
import { endOf, type MeetingPlan } from '../../../../meeting/meeting.ts'
import type { NoticedItem } from '../../../../meeting/notice/notice.ts'
import { sayMode } from '../../../../meeting/notice/notice-change.text.ts'
import { nameOfPrincipal } from '../../../../principal/principal.ts'
import type { Register } from '../../../../register/register.ts'
import type { CalendarDay } from '../../../../shared/calendar-day.ts'
import { sayCount, sayDay, sayText, sayWeek, startSentence } from '../../../../shared/format.ts'
import type { Language } from '../../../../shared/language.ts'
import { sayWeekday } from '../../../overview/say-when.ts'
import { letterContentText } from './letter-content.text.ts'

/** When and where people meet, as facts in short. */
export function factsOfPlan(
  plan: MeetingPlan,
  language: Language = 'sv',
): readonly { readonly term: string; readonly details: string }[] {
  const { mode, place, link } = plan
  const text = letterContentText[language]
  return [
    { term: text.when, details: sayWhenAndUntil(plan, language) },
    ...(place === undefined ? [] : [{ term: text.where, details: place }]),
    ...(mode === 'physical' && place !== undefined
      ? []
      : [{ term: text.mode, details: startSentence(sayMode(mode, language)) }]),
    ...(link === undefined ? [] : [{ term: text.link, details: link }]),
  ]
}

/** A day and its times: `Torsdag 10 december 2026 kl. 09.00–12.00 (vecka 50)`. */
export function sayWhenAndUntil(plan: MeetingPlan, language: Language = 'sv'): string {
  const until = endOf(plan).toPlainTime().toString({ smallestUnit: 'minute' })
  const times = `${plan.at}–${until}`
  const said = language === 'sv' ? times.replaceAll(':', '.') : times
  const day = startSentence(sayWeekday(plan.on, language))
  return `${day} ${letterContentText[language].clock}\u00a0${said} (${sayWeek(plan.on, language)})`
}

/** The items of an agenda, each with what is asked of the meeting, how long it takes, and its papers. */
export function agendaLines(
  items: readonly NoticedItem[],
  language: Language = 'sv',
): readonly { readonly text: string; readonly more: readonly string[] }[] {
  const text = letterContentText[language]
  return items.map(({ title, kind, minutes, presenter, papers }) => {
    const about = [
      agendaText[language].kind[kind].name,
      ...(minutes > 0 ? [sayCount(minutes, language, text.minute)] : []),
      ...(presenter === undefined ? [] : [text.presentedBy(presenter)]),
    ].join(', ')
    const names = papers.map(({ name }) => name).join(', ')
    return { text: title, more: [about, ...(papers.length === 0 ? [] : [text.papers(names)])] }
  })
}

/** How somebody is called: as member, as whose deputy, or as the support of the group. A sentence for each seat. */
export function sayHowCalled(
  seats: readonly ExpectedSeat[],
  personId: string,
  register: Register,
  on: CalendarDay,
  language: Language = 'sv',
): readonly string[] {
  const text = letterContentText[language]
  const own = seats.filter((seat) => seat.memberId === personId || seat.deputyId === personId)
  const said = own.map((seat) => {
    const principal = principalOf(seat, register, on)
    if (seat.memberId === personId)
      return seat.isCounted ? text.asMember(principal) : text.asSupport
    const member = seat.memberId === undefined ? undefined : nameOf(register, seat.memberId)
    return seat.isDeputyCalled || member === undefined
      ? text.asCalledDeputy(member, principal)
      : text.asDeputy(member, principal)
  })
  return [...new Set(said)]
}

/** The principal of a seat, as people say it; nothing when the seat has none. */
export function principalOf(
  { principalId }: Pick<ExpectedSeat, 'principalId'>,
  register: Register,
  on: CalendarDay,
): string {
  const principal = principalId === undefined ? undefined : register.principalById(principalId)
  return principal ? nameOfPrincipal(principal, on).short : ''
}

/** What the body that meets is called. */
export function bodyOf(
  register: Register,
  bodyId: string,
  on: CalendarDay,
  language: Language = 'sv',
): string {
  const body = register.bodyById(bodyId)
  return body ? sayText(nameOfBody(body, on), language) : bodyId
}

/** What a person is called. */
export function nameOf(register: Register, personId: string): string {
  return register.personById(personId)?.name ?? personId
}

/** A meeting's time within a sentence: `den 10 december 2026 kl. 09.00`. */
export function sayMeetingTime({ on, at }: Pick<MeetingPlan, 'on' | 'at'>): string {
  return `den ${sayDay(on, 'sv')} kl.\u00a0${at.replace(':', '.')}`
}
