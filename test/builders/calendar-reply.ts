/** An answer to give as a calendar does. */
export interface CalendarAnswer {
  readonly uid: string
  /** Of the invitation that is answered. */
  readonly sequence?: number
  readonly from: string
  readonly partstat: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'NEEDS-ACTION'
  /** When it is given: `20261123T101500Z`. */
  readonly at?: string
  readonly comment?: string
  readonly method?: string
  /** The lines that say when, other than the meeting's own time. */
  readonly when?: readonly string[]
}

/** Lines as mail has them. */
export const crlf = (lines: readonly string[]) => `${lines.join('\r\n')}\r\n`

/** What stands in the calendar part of an answer, as it stands there. */
interface CalendarPart extends Omit<CalendarAnswer, 'from' | 'partstat' | 'comment'> {
  /** What comes after `ATTENDEE;`. */
  readonly attendee: string
  /** Other lines of the event. */
  readonly event?: readonly string[]
}

const usualTime = 'DTSTART;TZID=Europe/Stockholm:20261210T090000'

/** The calendar part of an answer (RFC 5546). */
export function calendarPart(part: CalendarPart): string {
  const { uid, sequence = 0, at = '20261123T101500Z', method = 'REPLY' } = part
  const { when = [usualTime], attendee, event = [] } = part
  return crlf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Exempel//Kalender//SV',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${at}`,
    ...when,
    'ORGANIZER:mailto:radslag@exempel.invalid',
    `ATTENDEE;${attendee}`,
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
  ])
}

function replyCalendar({ from, partstat, comment, ...answer }: CalendarAnswer): string {
  return calendarPart({
    ...answer,
    attendee: `PARTSTAT=${partstat}:mailto:${from}`,
    event: comment === undefined ? [] : [`COMMENT:${comment}`],
  })
}

/** The head of a mail from somebody, with what kind of content it has. */
export const mailHead = (from: string, kind: string) => [
  'Return-Path: <exempel@exempel.invalid>',
  'Received: from mejl.exempel.invalid by mejl.region.example; Mon, 23 Nov 2026 11:15:02 +0100',
  `From: ${from}`,
  'To: =?utf-8?Q?R=C3=A5dslag?= <radslag@exempel.invalid>',
  'Subject: =?utf-8?B?QWNjZXB0ZXJhdDogTcO2dGU=?=',
  'Date: Mon, 23 Nov 2026 11:15:00 +0100',
  'Message-ID: <1@exempel.invalid>',
  'MIME-Version: 1.0',
  `Content-Type: ${kind}`,
]

const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')

/** Whole mails (RFC 822) around the calendar part of an answer, as the calendars that people use send them. */
export const mailsAround = {
  /** A large office program: the calendar beside two texts, packed. */
  outlook: (part: string, from: string) =>
    crlf([
      ...mailHead(from, 'multipart/alternative;\r\n\tboundary="_000_A1_"'),
      'X-MS-Has-Attach:',
      '',
      '--_000_A1_',
      'Content-Type: text/plain; charset="iso-8859-1"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Jag kommer, v=E4lkommen sj=E4lv.',
      '',
      '--_000_A1_',
      'Content-Type: text/html; charset="iso-8859-1"',
      '',
      '<html><body>Jag kommer.</body></html>',
      '',
      '--_000_A1_',
      'Content-Type: text/calendar; charset="utf-8"; method=REPLY',
      'Content-Transfer-Encoding: base64',
      '',
      base64(part),
      '',
      '--_000_A1_--',
    ]),
  /** A large mail service: the calendar beside the text, and once more as a file. */
  google: (part: string, from: string) =>
    crlf([
      ...mailHead(from, 'multipart/mixed; boundary="0000000000aa"'),
      '',
      '--0000000000aa',
      'Content-Type: multipart/alternative; boundary="0000000000bb"',
      '',
      '--0000000000bb',
      'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes',
      '',
      'Exempel har svarat.',
      '--0000000000bb',
      'Content-Type: text/calendar; charset="UTF-8"; method=REPLY',
      'Content-Transfer-Encoding: 7bit',
      '',
      part,
      '--0000000000bb--',
      '--0000000000aa',
      'Content-Type: application/ics; name="invite.ics"',
      'Content-Disposition: attachment; filename="invite.ics"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(part),
      '--0000000000aa--',
    ]),
  /** The calendar of a telephone: nothing but the calendar, with odd letters written out. */
  apple: (part: string, from: string) =>
    crlf([
      ...mailHead(from, 'text/calendar;\r\n\tcharset=utf-8;\r\n\tmethod=REPLY'),
      'Content-Transfer-Encoding: quoted-printable',
      '',
      part.replaceAll('=', '=3D').replaceAll('ä', '=C3=A4'),
    ]),
} as const

const around = (program: keyof typeof mailsAround) => (answer: CalendarAnswer) =>
  mailsAround[program](replyCalendar(answer), `Exempel Exempelsson <${answer.from}>`)

/** Whole mails with an answer, by the calendar that sends them. */
export const replyMails = {
  outlook: around('outlook'),
  google: around('google'),
  apple: around('apple'),
} as const
