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
  return reply.ok ? reply.value : reply.refusal
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
    if (!reply.ok) throw new Error(reply.refusal)
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
