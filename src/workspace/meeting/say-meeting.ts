import type { MeetingPlan } from '../../meeting/meeting.ts'
import type { Language } from '../../shared/language.ts'
import { frameText } from './frame.text.ts'

/** A time of the day as people write it: `09.00` in Swedish, `09:00` in English. */
function sayTime(time: string, language: Language): string {
  return language === 'sv' ? time.replace(':', '.') : time
}

/** From when until when people meet: `09.00–12.00`. */
export function sayHours(
  plan: Pick<MeetingPlan, 'on' | 'at' | 'minutes'>,
  language: Language,
): string {
  return `${sayTime(plan.at, language)}–${sayTimeAfter(plan, plan.minutes, language)}`
}

/** When an item begins that comes a number of minutes into the meeting. Counted by the clock: a page has many. */
export function sayTimeAfter(
  { at }: Pick<MeetingPlan, 'on' | 'at'>,
  minutes: number,
  language: Language,
): string {
  const [hour = 0, minute = 0] = at.split(':').map(Number)
  const after = (hour * 60 + minute + minutes) % (24 * 60)
  const two = (count: number) => String(count).padStart(2, '0')
  return sayTime(`${two(Math.floor(after / 60))}:${two(after % 60)}`, language)
}

/** How and where people meet: `Fysiskt och digitalt, Regionhuset, Västerås`. */
export function sayWhereMet(
  { mode, place }: Pick<MeetingPlan, 'mode' | 'place'>,
  language: Language,
): string {
  const said = frameText[language].mode[mode]
  return place === undefined ? said : `${said}, ${place}`
}
