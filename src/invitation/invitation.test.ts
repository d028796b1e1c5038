import fc from 'fast-check'
import iCalendar from 'ical.js'
import { parseICS, type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { anInvitation, inSweden, mailAddress } from '../../test/builders/invitation.ts'
import { type Invitation, writeInvitation } from './invitation.ts'

/** The one event of an invitation, as a library of others' reads it. */
async function eventIn(text: string): Promise<VEvent> {
  const events = Object.values(parseICS(text)).filter((one) => one?.type === 'VEVENT')
  const [event] = events
  if (events.length !== 1 || event?.type !== 'VEVENT') throw new Error('not one event')
  return event
}

const written = async (changes: Partial<Invitation> = {}) => writeInvitation(anInvitation(changes))
const lines = (text: string) => text.split('\r\n')

describe('an invitation', () => {
  it('is read by a calendar of another make as it was meant', async () => {
    const text = await written()
    const event = await eventIn(text)
    expect(event).toMatchObject({
      uid: 'mote-17-anna@region.example',
      summary: 'Möte i samverkansgruppen',
      description: 'Dagordning:\n1. Föregående minnesanteckningar\n2. Åtta ärenden',
      location: 'Kommunhuset, Östra salen; Hällefors',
      url: 'https://region.example/moten/17',
      status: 'CONFIRMED',
      method: 'REQUEST',
      organizer: { params: { CN: 'Rådslag för länet' }, val: 'mailto:radslag@region.example' },
      attendee: {
        params: {
          CN: 'Anna Exempelsson',
          ROLE: 'REQ-PARTICIPANT',
          PARTSTAT: 'NEEDS-ACTION',
          RSVP: true,
        },
        val: 'mailto:anna@sala.example',
      },
    })
    expect(Number(event.sequence)).toBe(0)
    expect(text).toContain('\r\nDTSTAMP:20261122T093000Z\r\n')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })

  it('is changed and withdrawn under the same name, with a higher number each time', async () => {
    const [first, changed, withdrawn] = await Promise.all([
      written(),
      written({
        sequence: 1,
        start: inSweden('2026-12-04T13:00'),
        end: inSweden('2026-12-04T15:00'),
      }),
      written({ sequence: 2, method: 'CANCEL' }),
    ])
    const events = await Promise.all([first, changed, withdrawn].map((text) => eventIn(text ?? '')))
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1)
    expect(events.map(({ sequence }) => Number(sequence))).toEqual([0, 1, 2])
    expect(events[1]?.start.toISOString()).toBe('2026-12-04T12:00:00.000Z')
    expect(withdrawn).toContain('\r\nMETHOD:CANCEL\r\n')
    expect(events[2]).toMatchObject({ status: 'CANCELLED', transparency: 'TRANSPARENT' })
    expect(withdrawn).not.toContain('RSVP')
  })

  it.each([
    ['in winter', '2026-12-03T09:00', '2026-12-03T08:00:00.000Z'],
    ['in summer', '2027-06-03T09:00', '2027-06-03T07:00:00.000Z'],
    ['the morning that summer time begins', '2027-03-28T09:00', '2027-03-28T07:00:00.000Z'],
    ['the evening before summer time begins', '2027-03-27T23:30', '2027-03-27T22:30:00.000Z'],
    ['the morning that winter time begins', '2027-10-31T09:00', '2027-10-31T08:00:00.000Z'],
  ])('is at the right moment %s', async (_, wall, moment) => {
    const start = inSweden(wall)
    const text = await written({ start, end: start.add({ hours: 3 }) })
    const event = await eventIn(text)
    expect(event.start.toISOString()).toBe(moment)
    expect(Number(event.end) - Number(event.start)).toBe(3 * 3_600_000)
    expect(momentsByOwnZone(text)).toEqual([moment, event.end?.toISOString()])
    expect(text).toContain(`DTSTART;TZID=Europe/Stockholm:${wall.replace(/[-:]/g, '')}00\r\n`)
  })

  it('is at the right moment in the hour that comes twice, both times', async () => {
    const first = inSweden('2027-10-31T02:30')
    for (const start of [first, first.add({ hours: 1 })]) {
      const event = await eventIn(await written({ start, end: start.add({ hours: 2 }) }))
      expect(Number(event.start)).toBe(start.epochMilliseconds)
      expect(Number(event.end) - Number(event.start)).toBe(2 * 3_600_000)
    }
  })

  it('is as long as it was meant when the clock is changed meanwhile', async () => {
    const night = await eventIn(
      await written({ start: inSweden('2027-03-27T22:00'), end: inSweden('2027-03-28T06:00') }),
    )
    expect(Number(night.end) - Number(night.start)).toBe(7 * 3_600_000)
  })

  it('is told in the time of Stockholm, wherever it was planned', async () => {
    const text = await written({
      start: Temporal.ZonedDateTime.from('2026-12-03T10:00[Europe/Helsinki]'),
    })
    expect(text).toContain('DTSTART;TZID=Europe/Stockholm:20261203T090000\r\n')
  })

  it('carries a time zone that agrees with what is known of the years to come', async () => {
    for (let year = 2026; year < 2046; year += 1) {
      for (const day of ['01-15', '03-24', '03-31', '07-15', '10-24', '10-31', '11-30']) {
        const start = inSweden(`${year}-${day}T12:00`)
        const text = await written({ start, end: start.add({ hours: 1 }) })
        const [told] = momentsByOwnZone(text)
        expect(told, `${year}-${day}`).toBe(new Date(start.epochMilliseconds).toISOString())
      }
    }
  })

  it('folds long lines at 75 bytes without cutting a letter in two', async () => {
    const summary = 'Åäö 👍 '.repeat(30).trim()
    const description = `${'Räksmörgås '.repeat(200)}slut`
    const text = await written({ summary, description })
    for (const line of lines(text)) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line.isWellFormed()).toBe(true)
    }
    expect(await eventIn(text)).toMatchObject({ summary, description })
  })

  it('lets nothing that was typed become something of its own', async () => {
    const evil = 'Anna"\r\nATTENDEE:mailto:bo@sala.example\nX:1;CN=x,y:z\\'
    const text = await written({
      uid: 'a\r\nX:1',
      summary: evil,
      description: evil,
      location: evil,
      url: 'javascript:alert(1)',
      organizer: { name: evil, address: mailAddress('radslag@region.example') },
      attendee: {
        name: evil,
        address: mailAddress("o'b%?&r@sala.example"),
        role: 'chair',
        rsvp: false,
      },
    })
    const event = await eventIn(text)
    const flat = `Anna" ATTENDEE:mailto:bo@sala.example X:1;CN=x,y:z\\`
    expect(event).toMatchObject({
      uid: 'a X:1',
      summary: flat,
      location: flat,
      description: evil.replace('\r', ''),
    })
    expect(event).not.toHaveProperty('url')
    expect(event.attendee).toMatchObject({
      params: {
        CN: "Anna' ATTENDEE mailto bo@sala.example X 1 CN x,y z",
        ROLE: 'CHAIR',
        RSVP: false,
      },
      val: "mailto:o'b%25%3F%26r@sala.example",
    })
    expect(lines(text).filter((line) => /^(ATTENDEE|X|CN)\b/.test(line))).toHaveLength(1)
  })

  it('can be read again, with the same words, whatever was typed', async () => {
    const piece = fc.constantFrom(
      'å',
      '"',
      '\n',
      '\r',
      ';',
      ':',
      ',',
      '\\',
      '^',
      '\\n',
      '👍',
      '\ud83d',
      ' ',
      'BEGIN:VEVENT',
      '\u2028',
      '\0',
      "'",
    )
    const typed = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(typed, typed, async (one, other) => {
        const organizer = { name: one, address: mailAddress('radslag@region.example') }
        const text = await written({ summary: one, description: other, location: other, organizer })
        const calendar = new iCalendar.Component(iCalendar.parse(text))
        const [event, ...more] = calendar.getAllSubcomponents('vevent')
        expect(more).toEqual([])
        expect(event?.getAllProperties('attendee')).toHaveLength(1)
        const words = (found: unknown) => String(found ?? '').replace(/\s+/g, '')
        const plain = (text: string) => text.toWellFormed().replace(/[\s\p{Cc}]+/gu, '')
        expect(words(event?.getFirstPropertyValue('summary'))).toBe(plain(one))
        expect(words(event?.getFirstPropertyValue('description'))).toBe(plain(other))
        expect(text).not.toMatch(/[^\r]\n|\r(?!\n)/)
      }),
      { seed: 20_261_122, numRuns: 300 },
    )
  })

  it('is shortened when somebody pastes a whole book, and still fits in a letter', async () => {
    const text = await written({ summary: '👍'.repeat(500), description: 'å'.repeat(100_000) })
    const event = await eventIn(text)
    expect(String(event.summary).endsWith('👍…')).toBe(true)
    expect(String(event.description)).toHaveLength(8_000)
    expect(Buffer.byteLength(text)).toBeLessThan(65_536)
  })
})

/** When it begins and ends, counted with the zone that the invitation itself carries. */
function momentsByOwnZone(text: string): readonly string[] {
  const calendar = new iCalendar.Component(iCalendar.parse(text))
  const zone = new iCalendar.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? '')
  const event = calendar.getFirstSubcomponent('vevent')
  return ['dtstart', 'dtend'].map((name) => {
    const time = event?.getFirstPropertyValue(name)
    if (!(time instanceof iCalendar.Time)) throw new Error(name)
    time.zone = zone
    return time.toJSDate().toISOString()
  })
}
