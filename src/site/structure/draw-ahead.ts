import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import type { Language } from '../../shared/language.ts'
import { warmUp } from './layouts.ts'
import { structureOn } from './structure.ts'

const languages: readonly Language[] = ['sv', 'en']

/** A drawing is the same whatever its names lead to. */
const nowhere = { body: () => '', principal: () => '', principals: () => '' }

/** Draws today's structure of each collaboration in both languages, so that the first reader need not wait for it. */
export function drawAhead(registers: readonly Register[], today: CalendarDay): Promise<void> {
  return warmUp(
    registers.flatMap((register) =>
      languages.map((language) => structureOn(register, today, language, nowhere)),
    ),
  )
}
