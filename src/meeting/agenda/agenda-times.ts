import type { Language } from '../../shared/language.ts'
import type { AgendaItem } from './agenda.ts'

/** How many minutes into the meeting each item begins, if every one before it takes the time it has. By their ids. */
export function minutesBefore(
  items: readonly Pick<AgendaItem, 'id' | 'minutes'>[],
): ReadonlyMap<string, number> {
  let before = 0
  return new Map(
    items.map(({ id, minutes }) => {
      const begins = before
      before += minutes
      return [id, begins]
    }),
  )
}

/** A length of time as people say it: `2 tim 35 min`, `45 min`. */
export function sayMinutes(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const hour = language === 'sv' ? 'tim' : 'h'
  const said = [...(hours > 0 ? [`${hours} ${hour}`] : []), ...(rest > 0 ? [`${rest} min`] : [])]
  return said.length === 0 ? '0 min' : said.join(' ')
}
