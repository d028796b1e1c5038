import { parseICS } from 'node-ical'
import { expect, it } from 'vitest'
import { anInvitation, inSweden, mailAddress } from '../../test/builders/invitation.ts'
import { startMailServer } from '../../test/mail-server.ts'
import { smtpTransport } from '../post/smtp-transport.ts'
import { writeInvitation } from './invitation.ts'

it('reaches the calendar of whoever is invited through a mail server, with its change and its withdrawal', async () => {
  const server = await startMailServer()
  const sender = { name: 'Rådslag', address: mailAddress('radslag@region.example') }
  const transport = smtpTransport({ host: '127.0.0.1', port: server.port, isSecure: false }, sender)
  const versions = [
    anInvitation(),
    anInvitation({
      sequence: 1,
      start: inSweden('2027-06-03T09:00'),
      end: inSweden('2027-06-03T12:00'),
    }),
    anInvitation({ sequence: 2, method: 'CANCEL' }),
  ]
  try {
    for (const version of versions) {
      const letter = {
        to: version.attendee.address,
        subject: 'Kallelse',
        text: 'Välkommen.',
        html: '<p>Välkommen.</p>',
        calendar: { method: version.method, content: await writeInvitation(version) },
        attachments: [],
        messageId: `<${version.sequence}@region.example>`,
        date: version.stamp,
      }
      const delivery = await transport.deliver(letter, AbortSignal.timeout(30_000))
      expect(delivery).toEqual({ outcome: 'sent' })
    }
  } finally {
    await server.close()
  }
  const events = server.received.map(({ mail }) => {
    const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
    const content = part?.content ?? ''
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    const event = Object.values(parseICS(text)).find((one) => one?.type === 'VEVENT')
    if (event?.type !== 'VEVENT') throw new Error('no event')
    const { uid, sequence, status, start, summary } = event
    return [part?.method, uid, Number(sequence), status, start.toISOString(), summary]
  })
  const [uid, summary] = ['mote-17-anna@region.example', 'Möte i samverkansgruppen']
  expect(events).toEqual([
    ['REQUEST', uid, 0, 'CONFIRMED', '2026-12-03T08:00:00.000Z', summary],
    ['REQUEST', uid, 1, 'CONFIRMED', '2027-06-03T07:00:00.000Z', summary],
    ['CANCEL', uid, 2, 'CANCELLED', '2026-12-03T08:00:00.000Z', summary],
  ])
})
