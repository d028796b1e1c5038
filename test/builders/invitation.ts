import type { Invitation } from '../../src/invitation/invitation.ts'
import { type MailAddress, parseMailAddress } from '../../src/post/mail-address.ts'

/** An address that is known to be right. */
export function mailAddress(text: string): MailAddress {
  const parsed = parseMailAddress(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

/** A time of day in Sweden. */
export function inSweden(wall: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Stockholm')
}

/** An invitation to a meeting one morning in winter. */
export function anInvitation(changes: Partial<Invitation> = {}): Invitation {
  return {
    method: 'REQUEST',
    uid: 'mote-17-anna@region.example',
    sequence: 0,
    start: inSweden('2026-12-03T09:00'),
    end: inSweden('2026-12-03T12:00'),
    summary: 'Möte i samverkansgruppen',
    description: 'Dagordning:\n1. Föregående minnesanteckningar\n2. Åtta ärenden',
    location: 'Kommunhuset, Östra salen; Hällefors',
    url: 'https://region.example/moten/17',
    organizer: { name: 'Rådslag för länet', address: mailAddress('radslag@region.example') },
    attendee: {
      name: 'Anna Exempelsson',
      address: mailAddress('anna@sala.example'),
      role: 'required',
      rsvp: true,
    },
    stamp: new Date('2026-11-22T09:30:00Z'),
    ...changes,
  }
}
