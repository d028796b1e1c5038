import { describe, expect, it } from 'vitest'
import { calendarPart, crlf, mailHead, mailsAround } from '../../test/builders/calendar-reply.ts'
import { anInvitation, mailAddress } from '../../test/builders/invitation.ts'
import { writeInvitation } from './invitation.ts'
import { invitedWhoAnswers, readReply } from './reply.ts'

/** The calendar part of the answer of Anna. */
function calendar(changes: Partial<Parameters<typeof calendarPart>[0]> = {}): string {
  return calendarPart({
    uid: 'mote-17-anna@region.example',
    sequence: 2,
    attendee: 'PARTSTAT=ACCEPTED;CN=Anna Exempelsson:mailto:anna@sala.example',
    ...changes,
  })
}

const anna = 'Anna Exempelsson <anna@sala.example>'
const likeOutlook = (part: string, from = anna) => mailsAround.outlook(part, from)

const read = async (given: Uint8Array | string) => {
  const reply = await readReply(given)
  return reply.ok ? reply.value : reply.refusal.code
}

describe('an answer from a calendar', () => {
  const accepted = {
    uid: 'mote-17-anna@region.example',
    sequence: 2,
    attendee: 'anna@sala.example',
    answer: 'accepted',
    at: new Date('2026-11-23T10:15:00Z'),
  }

  it.each([
    ['the calendar alone', (part: string) => part],
    ['a mail like those of Outlook', (part: string) => likeOutlook(part)],
    ['a mail like those of Gmail', (part: string) => mailsAround.google(part, anna)],
    ['a mail like those of Apple', (part: string) => mailsAround.apple(part, 'anna@sala.example')],
    ['a mail with bare line ends', (part: string) => likeOutlook(part).replaceAll('\r', '')],
  ])('is read from %s', async (_, mail) => {
    expect(await read(mail(calendar()))).toEqual(accepted)
    expect(await read(Buffer.from(mail(calendar())))).toEqual(accepted)
    const declined = calendar({
      attendee:
        'CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=declined;CN="Exempelsson, Anna: X":MAILTO:Anna@Sala.example',
      event: ['COMMENT:Är på semester\\, men ersättaren kan.\\nHälsningar'],
    })
    expect(await read(mail(declined))).toMatchObject({
      answer: 'declined',
      attendee: 'Anna@sala.example',
      comment: 'Är på semester, men ersättaren kan.\nHälsningar',
    })
  })

  it('may be a perhaps', async () => {
    const part = calendar({ attendee: 'PARTSTAT=TENTATIVE:mailto:anna@sala.example' })
    expect(await read(part)).toMatchObject({ answer: 'tentative' })
  })

  it('may be given by an assistant whom the calendar names', async () => {
    const attendee = 'PARTSTAT=ACCEPTED;SENT-BY="mailto:bo@sala.example":mailto:anna@sala.example'
    const from = 'Bo Exempelsson <bo@sala.example>'
    expect(await read(likeOutlook(calendar({ attendee }), from))).toEqual(accepted)
  })

  it('belongs to one of the invited, or to nobody known', async () => {
    const reply = await readReply(likeOutlook(calendar()))
    if (!reply.ok) throw new Error(reply.refusal.code)
    const bo = { address: mailAddress('bo@sala.example'), seat: 1 }
    const annas = { address: mailAddress('ANNA@sala.example'), seat: 2 }
    expect(invitedWhoAnswers(reply.value, [bo, annas])).toBe(annas)
    expect(invitedWhoAnswers(reply.value, [bo])).toBeUndefined()
  })

  it.each([
    ['is from somebody else than it says', likeOutlook(calendar(), 'bo@sala.example')],
    ['says nothing of whom the mail is from', likeOutlook(calendar(), '')],
  ])('is refused when it %s', async (_, mail) => {
    expect(await read(mail)).toBe('fromSomebodyElse')
  })

  it.each([
    [
      'an automatic reply',
      crlf([...mailHead(anna, 'text/plain'), '', 'Jag är borta till måndag.']),
    ],
    ['nothing', ''],
    ['a mail that breaks off', likeOutlook(calendar()).slice(0, 500)],
    [
      'a calendar by the name of its file alone',
      likeOutlook(calendar()).replace('text/calendar', 'text/x-note'),
    ],
    ['bytes of any kind', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256)],
  ])('is not found in %s', async (_, given) => {
    expect(await read(given)).toBe('noCalendar')
  })

  it.each([
    ['an invitation', calendar({ method: 'REQUEST' }), 'notAReply'],
    ['a withdrawal', calendar({ method: 'CANCEL' }), 'notAReply'],
    ['no method', calendar().replace('METHOD:REPLY\r\n', ''), 'notAReply'],
    ['a proposal of another time', calendar({ method: 'COUNTER' }), 'counterProposal'],
    [
      'no answer yet',
      calendar({ attendee: 'PARTSTAT=NEEDS-ACTION:mailto:a@b.example' }),
      'noAnswer',
    ],
    [
      'an answer handed over',
      calendar({ attendee: 'PARTSTAT=DELEGATED:mailto:a@b.example' }),
      'noAnswer',
    ],
    ['no answer at all', calendar({ attendee: 'CN=Anna:mailto:a@b.example' }), 'noAnswer'],
    [
      'the answers of two',
      calendar({ event: ['ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example'] }),
      'broken',
    ],
    ['no address', calendar({ attendee: 'PARTSTAT=ACCEPTED:urn:uuid:1' }), 'broken'],
    [
      'two addresses',
      calendar({ attendee: 'PARTSTAT=ACCEPTED:mailto:a@b.example%0A,c@d.example' }),
      'broken',
    ],
    ['no name of the meeting', calendar().replace(/UID:.*\r\n/, ''), 'broken'],
    ['a name that no database can hold', calendar().replace('UID:', 'UID:\0'), 'broken'],
    ['no time', calendar().replace(/DTSTAMP:.*\r\n/, ''), 'broken'],
    ['a time that is none', calendar().replace(/DTSTAMP:.*/, 'DTSTAMP:nyss'), 'broken'],
    ['a number that is none', calendar().replace('SEQUENCE:2', 'SEQUENCE:-1'), 'broken'],
    ['no meeting', calendar().replaceAll('VEVENT', 'VTODO'), 'broken'],
    ['no end', calendar().slice(0, 300), 'broken'],
    ['a broken line', calendar({ event: ['NONSENSE'] }), 'broken'],
    [
      'a calendar that goes on for ever',
      calendar({ event: Array.from({ length: 9_000 }, () => 'COMMENT:svar svar') }),
      'tooLarge',
    ],
    [
      'more than any answer holds',
      `${likeOutlook(calendar())}${'x'.repeat(1_100_000)}`,
      'tooLarge',
    ],
  ])('is refused when it holds %s', async (_, given, refusal) => {
    expect(await read(given)).toBe(refusal)
  })

  const proposes = async (...when: readonly string[]) => {
    const reply = await readReply(likeOutlook(calendar({ method: 'COUNTER', when })))
    if (reply.ok) throw new Error('a proposal is no answer')
    const { proposed } = reply.refusal
    return [proposed?.start.toISOString(), proposed?.end?.toISOString()]
  }
  const one = '2026-12-11T12:00:00.000Z'
  it.each([
    [
      'by the zone of the meeting',
      [
        'DTSTART;TZID=Europe/Stockholm:20261211T130000',
        'DTEND;TZID=Europe/Stockholm:20261211T150000',
      ],
      [one, '2026-12-11T14:00:00.000Z'],
    ],
    [
      'by what one office program calls that zone, with how long it lasts',
      ['DTSTART;TZID=W. Europe Standard Time:20260611T130000', 'DURATION:PT1H30M'],
      ['2026-06-11T11:00:00.000Z', '2026-06-11T12:30:00.000Z'],
    ],
    ['in universal time', ['DTSTART:20261211T120000Z'], [one, undefined]],
    [
      'by a zone after an address',
      ['DTSTART;TZID=/free.example/Europe/Helsinki:20261211T140000'],
      [one, undefined],
    ],
    ['by the clock on the wall', ['DTSTART:20261211T130000'], [one, undefined]],
    [
      'as ending before it begins',
      ['DTSTART:20261211T120000Z', 'DTEND:20261211T110000Z'],
      [one, undefined],
    ],
    [
      'as lasting longer than any meeting',
      ['DTSTART:20261211T120000Z', 'DURATION:P9999999D'],
      [one, undefined],
    ],
    ['as a whole day', ['DTSTART;VALUE=DATE:20261211'], [undefined, undefined]],
    ['by a zone nobody knows', ['DTSTART;TZID=Min tid:20261211T130000'], [undefined, undefined]],
    ['as no time', ['SUMMARY:Möte'], [undefined, undefined]],
  ])('tells which other time it proposes, told %s', async (_, when, told) => {
    expect(await proposes(...when)).toEqual(told)
  })

  it('tells what it proposes without working out a time zone of its own, which could take for ever', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Min tid',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'RRULE:FREQ=SECONDLY',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    const part = calendar({ method: 'COUNTER', when: ['DTSTART;TZID=Min tid:20261211T130000'] })
    const reply = await readReply(
      part.replace('BEGIN:VEVENT', [...zone, 'BEGIN:VEVENT'].join('\r\n')),
    )
    expect(reply).toMatchObject({ refusal: { code: 'counterProposal', from: 'anna@sala.example' } })
    expect(reply).not.toHaveProperty('refusal.proposed')
  })

  it('is not one of our own invitations sent back', async () => {
    expect(await read(await writeInvitation(anInvitation()))).toBe('notAReply')
  })

  it('is refused in words of a code when a mail is nested without end', async () => {
    const deep = Array.from({ length: 400 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary="b${at}"`,
      '',
      `--b${at}`,
    ])
    expect(await read(crlf(['From: anna@sala.example', ...deep.flat()]))).toBe('noCalendar')
  })

  it('is shortened when a whole letter was written with it', async () => {
    const reply = await read(calendar({ event: [`COMMENT:${'å'.repeat(5_000)}`] }))
    expect(reply).toHaveProperty('comment', 'å'.repeat(2_000))
  })
})
