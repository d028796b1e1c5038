import type iCalendar from 'ical.js'
import { type MailAddress, parseMailAddress } from '../post/mail-address.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { calendarInMail } from './calendar-in-mail.ts'
import { type ProposedTime, proposedTime } from './proposed-time.ts'

/** What somebody answers to an invitation. */
export type Answer = 'accepted' | 'tentative' | 'declined'

/** An answer as a calendar sends it (iMIP, RFC 6047). Who may answer at all is for whoever knows the invited. */
export interface InvitationReply {
  readonly uid: string
  /** Of the invitation that was answered. */
  readonly sequence: number
  /** Whose answer it is. */
  readonly attendee: MailAddress
  readonly answer: Answer
  /** When it was given, as the calendar tells it. */
  readonly at: Date
  /** What was written with it. */
  readonly comment?: string
}

/** Why something that came in is no answer to an invitation. */
export type ReplyRefusal =
  /** It takes more room than any answer does. */
  | 'tooLarge'
  /** A mail without anything for the calendar: an automatic reply, or something a person wrote. */
  | 'noCalendar'
  /** It cannot be read as a calendar, or lacks what every answer has. */
  | 'broken'
  /** It asks for another time. */
  | 'counterProposal'
  /** It is something else for the calendar, such as an invitation. */
  | 'notAReply'
  /** It says neither yes, perhaps nor no: not yet, or handed over to somebody else. */
  | 'noAnswer'
  /** The mail is from one address and the answer is another's. */
  | 'fromSomebodyElse'

/** Something that came in and is no answer, with what it says all the same of whose it is and what it asks for. */
export interface RefusedReply {
  readonly code: ReplyRefusal
  /** The invitation it is about, when it is an answer or a proposal to one. */
  readonly uid?: string
  /** Who says so: the one who is invited, or else whoever sent the mail. */
  readonly from?: MailAddress
  readonly proposed?: ProposedTime
  readonly comment?: string
}

type Component = InstanceType<typeof iCalendar.Component>
type Property = InstanceType<typeof iCalendar.Property>

/** So many bytes an answer takes at most, with the pictures that some people sign with. */
const mostBytes = 1024 * 1024

/** So many characters its calendar part takes at most: some repeat the whole invitation. */
const mostCharacters = 128 * 1024

const answers: ReadonlyMap<string, Answer> = new Map([
  ['ACCEPTED', 'accepted'],
  ['TENTATIVE', 'tentative'],
  ['DECLINED', 'declined'],
])

/**
 * Reads an answer: a whole mail as it came in, or the calendar part of one. Of a whole mail it also sees that whoever
 * sent it is the one who answers. Never throws for what it is given.
 */
export async function readReply(
  given: Uint8Array | string,
): Promise<Result<InvitationReply, RefusedReply>> {
  const raw = typeof given === 'string' ? Buffer.from(given) : given
  if (raw.byteLength > mostBytes) return refuse({ code: 'tooLarge' })
  const part = await calendarInMail(raw)
  if (part === undefined) return refuse({ code: 'noCalendar' })
  if (part.content.length > mostCharacters) return refuse({ code: 'tooLarge' })
  const { default: iCalendar } = await import('ical.js')
  // The library throws for what it cannot read: some of it at once, and values when they are asked for.
  const calendar = attempt(() => new iCalendar.Component(iCalendar.parse(part.content)))
  if (calendar?.name !== 'vcalendar') return refuse({ code: 'broken' })
  return (
    attempt(() => answerIn(calendar, part.from)) ??
    refuse(attempt(() => aboutIn(calendar, part.from, 'broken')) ?? { code: 'broken' })
  )
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function answerIn(
  calendar: Component,
  from: string | undefined,
): Result<InvitationReply, RefusedReply> {
  const method = textOf(calendar.getFirstProperty('method')).toUpperCase()
  if (method === 'COUNTER') return refuse(aboutIn(calendar, from, 'counterProposal'))
  if (method !== 'REPLY') return refuse({ code: 'notAReply' })
  const reply = replyIn(calendar)
  if (!reply.ok) return refuse(aboutIn(calendar, from, reply.refusal))
  if (from === undefined) return reply
  const senders = [reply.value.attendee, ...sentBy(calendar)]
  const isTheirs = senders.some((one) => isSameAddress(one, from))
  return isTheirs ? reply : refuse(aboutIn(calendar, from, 'fromSomebodyElse'))
}

/** What can be told of something that is no answer: which invitation it is about, from whom, and what it proposes. */
function aboutIn(calendar: Component, from: string | undefined, code: ReplyRefusal): RefusedReply {
  const event = calendar.getFirstSubcomponent('vevent')
  const uid = uidOf(event)
  if (!event || uid === undefined) return { code }
  const attendee = addressIn(event.getFirstProperty('attendee')?.getFirstValue())
  const senders = [attendee, ...sentBy(calendar)]
  const isTheirs = from === undefined || senders.some((one) => isSameAddress(one, from))
  const who = isTheirs ? attendee : addressIn(from)
  const proposed = code === 'counterProposal' ? proposedTime(event) : undefined
  const comment = commentIn(event)
  return {
    code,
    uid,
    ...(who !== undefined && { from: who }),
    ...(proposed && { proposed }),
    ...(comment !== '' && { comment }),
  }
}

function uidOf(event: Component | null): string | undefined {
  const uid = textOf(event?.getFirstProperty('uid') ?? null)
  // No database holds an end of text within a text, and none of our names has one.
  return uid === '' || uid.length > 255 || uid.includes('\0') ? undefined : uid
}

/**
 * Which of the invited an answer is from, or undefined: an address nobody has invited. Capital letters make no
 * difference, as mail servers see it.
 */
export function invitedWhoAnswers<Invited extends { readonly address: MailAddress }>(
  { attendee }: InvitationReply,
  invited: readonly Invited[],
): Invited | undefined {
  return invited.find(({ address }) => isSameAddress(address, attendee))
}

function isSameAddress(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase()
}

function replyIn(calendar: Component): Result<InvitationReply, ReplyRefusal> {
  const [event, ...otherEvents] = calendar.getAllSubcomponents('vevent')
  const [attendee, ...others] = event?.getAllProperties('attendee') ?? []
  if (!event || !attendee || otherEvents.length > 0 || others.length > 0) return refuse('broken')
  const address = addressIn(attendee.getFirstValue())
  const uid = uidOf(event)
  const sequence = Number(textOf(event.getFirstProperty('sequence')) || 0)
  const at = momentIn(event.getFirstProperty('dtstamp'))
  const isWhole = Number.isSafeInteger(sequence) && sequence >= 0
  if (!isWhole || uid === undefined || address === undefined || at === undefined) {
    return refuse('broken')
  }
  const answer = answers.get(textIn(attendee.getParameter('partstat')).toUpperCase())
  if (answer === undefined) return refuse('noAnswer')
  const comment = commentIn(event)
  return accept({ uid, sequence, attendee: address, answer, at, ...(comment && { comment }) })
}

/** Whoever answers for another, such as an assistant, as the calendar tells it. */
function sentBy(calendar: Component): readonly MailAddress[] {
  const attendee = calendar.getFirstSubcomponent('vevent')?.getFirstProperty('attendee')
  const address = addressIn(attendee?.getParameter('sent-by'))
  return address === undefined ? [] : [address]
}

function addressIn(value: unknown): MailAddress | undefined {
  const text = textIn(value).trim()
  const address = parseMailAddress(unescaped(text.replace(/^mailto:/i, '')))
  return address.ok ? address.value : undefined
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function momentIn(property: Property | null): Date | undefined {
  // Whether or not it says so, this one is always in universal time.
  const text = textOf(property).replace(/Z$/, '')
  const at = new Date(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text) ? `${text}Z` : Number.NaN)
  return Number.isNaN(at.getTime()) ? undefined : at
}

const longestComment = 2_000

function commentIn(event: Component): string {
  const comment = textOf(event.getFirstProperty('comment')).toWellFormed().replaceAll('\0', '')
  return comment.trim().slice(0, longestComment).toWellFormed()
}

function textOf(property: Property | null): string {
  return textIn(property?.getFirstValue())
}

/** A value as text: a number and a time become theirs, and what is missing becomes nothing. */
function textIn(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}
