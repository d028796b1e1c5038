import type iCalendar from 'ical.js'
import { stockholm } from './stockholm-time.ts'

/** Another time that a calendar proposes for a meeting. */
export interface ProposedTime {
  readonly start: Date
  readonly end?: Date
}

type Component = InstanceType<typeof iCalendar.Component>
type Property = InstanceType<typeof iCalendar.Property>

/** What one large office program calls the time of Stockholm, and of those that keep the same. */
const sameAsStockholm = new Set([
  'W. Europe Standard Time',
  'Central Europe Standard Time',
  'Central European Standard Time',
  'Romance Standard Time',
])

/**
 * The time of an event, when it can be told for sure: a zone that is not known by its name gives none, since what a
 * mail itself says of its zones may take for ever to work out.
 */
export function proposedTime(event: Component): ProposedTime | undefined {
  const start = momentOf(event.getFirstProperty('dtstart'))
  if (start === undefined) return undefined
  const end = momentOf(event.getFirstProperty('dtend')) ?? after(start, event)
  return end !== undefined && end > start ? { start, end } : { start }
}

function momentOf(property: Property | null): Date | undefined {
  if (property === null || property.type !== 'date-time') return undefined
  const told = String(property.getFirstValue())
  const [wall = ''] = /^(19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(told) ?? []
  try {
    const zone = told.endsWith('Z') ? 'UTC' : zoneNamed(property.getFirstParameter('tzid'))
    const at = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone)
    return new Date(at.epochMilliseconds)
  } catch {
    // No such day, or no such zone.
    return undefined
  }
}

/** A time without a zone is that of whoever reads it. Some write the name of the zone after an address of their own. */
function zoneNamed(name: string | undefined): string {
  if (name === undefined || name === '' || sameAsStockholm.has(name)) return stockholm
  return /[A-Za-z_]+\/[A-Za-z_]+$/.exec(name)?.[0] ?? name
}

/** Nothing that is proposed lasts longer, in minutes: an end beyond the years of any calendar could not be shown. */
const longest = 31 * 24 * 60

function after(start: Date, event: Component): Date | undefined {
  const said = event.getFirstProperty('duration')?.getFirstValue()
  try {
    const { days, hours, minutes, weeks } = Temporal.Duration.from(String(said ?? 'PT0S'))
    const most = ((weeks * 7 + days) * 24 + hours) * 60 + minutes
    return most > longest ? undefined : new Date(start.getTime() + most * 60_000)
  } catch {
    return undefined
  }
}
