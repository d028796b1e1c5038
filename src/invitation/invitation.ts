import type { CalendarMethod } from '../post/enclosed.ts'
import type { MailAddress, Sender } from '../post/mail-address.ts'
import { once } from '../shared/once.ts'
import { stockholm, zoneInStockholm } from './stockholm-time.ts'

/** How much somebody is expected. */
export type Role = 'chair' | 'required' | 'optional'

/** Whoever is invited by one invitation. Each gets one of their own, so nobody's address is shown to others. */
export interface Attendee {
  readonly name: string
  readonly address: MailAddress
  readonly role: Role
  /** Whether an answer is asked for. */
  readonly rsvp: boolean
}

/** An invitation to a calendar: what it is about, and when and where. */
export interface Invitation {
  readonly method: CalendarMethod
  /** The same for the first invitation, every change of it, and its withdrawal. */
  readonly uid: string
  /** One more at every change, and at the withdrawal: the calendar keeps the highest. */
  readonly sequence: number
  readonly start: Temporal.ZonedDateTime
  readonly end: Temporal.ZonedDateTime
  readonly summary: string
  readonly description?: string
  readonly location?: string
  /** A whole address, `https://…`; anything else is left out. */
  readonly url?: string
  /** Who invites, and whom the calendar answers. */
  readonly organizer: Sender
  readonly attendee: Attendee
  /** When this was written: of two with the same sequence the calendar keeps the later. */
  readonly stamp: Date
}

/** A property as jCal has it (RFC 7265): its name, parameters, kind of value and value. */
type Property = readonly [string, Readonly<Record<string, string>>, string, string | number]

/** Read when first used, and then kept: to ask for it anew for each of sixty letters takes as long as to write them. */
let calendarLibrary: Promise<typeof import('ical.js')> | undefined

const roles: Readonly<Record<Role, string>> = {
  chair: 'CHAIR',
  required: 'REQ-PARTICIPANT',
  optional: 'OPT-PARTICIPANT',
}

/**
 * An invitation, its change or its withdrawal as iCalendar (RFC 5545, RFC 5546), in the time of Stockholm. Whatever
 * was typed stays text: nothing of it can become a property of its own.
 */
export async function writeInvitation(given: Invitation): Promise<string> {
  calendarLibrary ??= import('ical.js')
  const { default: iCalendar } = await calendarLibrary
  // A line is 75 bytes at most; the library does not count the space that a folded one begins with.
  iCalendar.foldLength = 74
  const { method, description, location, organizer, attendee } = given
  const isCancelled = method === 'CANCEL'
  const properties: readonly Property[] = [
    ['uid', {}, 'text', oneLine(given.uid)],
    ['sequence', {}, 'integer', given.sequence],
    ['dtstamp', {}, 'date-time', momentOf(given.stamp)],
    timeProperty('dtstart', given.start),
    timeProperty('dtend', given.end),
    ['summary', {}, 'text', oneLine(given.summary)],
    ...textProperty('description', description && manyLines(description)),
    ...textProperty('location', location && oneLine(location)),
    ...webAddress(given.url),
    ['status', {}, 'text', isCancelled ? 'CANCELLED' : 'CONFIRMED'],
    ['transp', {}, 'text', isCancelled ? 'TRANSPARENT' : 'OPAQUE'],
    ['organizer', named(organizer.name), 'cal-address', mailto(organizer.address)],
    ['attendee', partOf(attendee, isCancelled), 'cal-address', mailto(attendee.address)],
  ]
  const calendar = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Rådslag//Rådslag//SV'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ['method', {}, 'text', method],
    ],
    [zoneInStockholm, ['vevent', properties, []]],
  ]
  return `${iCalendar.stringify(calendar).trimEnd()}\r\n`
}

function timeProperty(name: string, at: Temporal.ZonedDateTime): Property {
  const [parameters, value] = inStockholm(at)
  return [name, parameters, 'date-time', value]
}

/** The time in Stockholm, as a calendar reads it; everybody's invitation to a meeting has the same. */
const inStockholm = once(
  (at: Temporal.ZonedDateTime): readonly [Record<string, string>, string] => {
    const wall = at.withTimeZone(stockholm).toPlainDateTime()
    const [first, second] = (['earlier', 'later'] as const).map((which) =>
      wall.toZonedDateTime(stockholm, { disambiguation: which }),
    )
    // In the hour that comes twice in autumn, programs do not agree on which of the two is meant.
    if (first?.epochMilliseconds !== second?.epochMilliseconds) {
      return [{}, momentOf(new Date(at.epochMilliseconds))]
    }
    return [{ tzid: stockholm }, wall.toString({ smallestUnit: 'second' })]
  },
)

/** `2026-11-22T09:30:00Z`. */
function momentOf(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`
}

function partOf({ name, role, rsvp }: Attendee, isCancelled: boolean): Record<string, string> {
  return {
    cutype: 'INDIVIDUAL',
    role: roles[role],
    ...(!isCancelled && { partstat: 'NEEDS-ACTION', rsvp: rsvp ? 'TRUE' : 'FALSE' }),
    ...named(name),
  }
}

/** A name as a parameter, without the marks that end one in programs that read carelessly. */
function named(name: string): Record<string, string> {
  const cn = oneLine(
    oneLine(name)
      .replaceAll('"', "'")
      .replace(/[:;=^\\]+/g, ' '),
  )
  return cn === '' ? {} : { cn }
}

function mailto(address: MailAddress): string {
  // Of what an address may hold, these mean something else in a link.
  return `mailto:${address.replace(/[%?#&^`{|}]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`
}

function textProperty(name: string, text: string | undefined): readonly Property[] {
  return text ? [[name, {}, 'text', text]] : []
}

function webAddress(text: string | undefined): readonly Property[] {
  const isWeb = text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text)
  return isWeb ? [['url', {}, 'uri', new URL(text).href]] : []
}

const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** As much of a text as calendars show; a letter has room for the rest. */
const longestLine = 250
const longestText = 8_000

function oneLine(text: string): string {
  return shortened(
    text.toWellFormed().replace(unseen, ' ').replace(/ {2,}/g, ' ').trim(),
    longestLine,
  )
}

function manyLines(text: string): string {
  const lines = text.toWellFormed().split(/\r\n|[\n\r\u2028\u2029]/)
  const seen = lines.map((line) => line.replace(unseen, ' ').trimEnd()).join('\n')
  return shortened(seen.trim(), longestText)
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most - 1)
  // A letter of two units is not cut in the middle.
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}…`
}
