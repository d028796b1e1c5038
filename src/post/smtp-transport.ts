import type { Transporter } from 'nodemailer'
import { accept, type Result, refuse } from '../shared/result.ts'
import { textField } from '../store/errors.ts'
import { domainOf, type Sender } from './mail-address.ts'
import type { Outgoing, Transport } from './transport.ts'

/** The mail server as an operator names it: `smtp://mail.region.example:587`, with a name and a password if needed. */
export interface SmtpServer {
  readonly host: string
  readonly port: number
  /** Encrypted from the first byte (`smtps`). Otherwise as soon as the server offers it. */
  readonly isSecure: boolean
  readonly auth?: { readonly user: string; readonly pass: string }
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Reads the address of a mail server. */
export function parseSmtpUrl(text: string): Result<SmtpServer, 'not-an-smtp-url'> {
  if (!/^smtps?:\/\//i.test(text) || !URL.canParse(text)) return refuse('not-an-smtp-url')
  const { protocol, hostname: host, port, username, password } = new URL(text)
  const [user, pass] = [unescaped(username), unescaped(password)]
  if (host === '' || user === undefined || pass === undefined) return refuse('not-an-smtp-url')
  const isSecure = protocol === 'smtps:'
  const standardPort = isSecure ? 465 : 587
  return accept({
    host,
    port: port === '' ? standardPort : Number(port),
    isSecure,
    ...(user !== '' && { auth: { user, pass } }),
  })
}

function unescaped(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

/** Sends letters for real, through a mail server. */
export function smtpTransport(server: SmtpServer, sender: Sender): Transport {
  let mailer: Promise<Transporter> | undefined
  return {
    name: 'smtp',
    domain: domainOf(sender.address),
    keepsText: false,
    deliver: async (letter, signal) => {
      try {
        mailer ??= mailerTo(server)
        await (await mailer).sendMail({ ...message(letter, sender), signal })
        return { outcome: 'sent' }
      } catch (error) {
        return { outcome: isForEver(error) ? 'refused' : 'later', words: wordsOf(error) }
      }
    },
  }
}

/** A line to the mail server. What speaks with it is read with the first letter: it takes room, and time at a start. */
async function mailerTo({ host, port, isSecure, auth }: SmtpServer): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport({
    host: host.replace(/^\[(.*)\]$/, '$1'),
    port,
    secure: isSecure,
    // A password never goes over the network in the clear.
    requireTLS: auth !== undefined && !isSecure && !loopback.has(host),
    ...(auth && { auth }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

function message(letter: Outgoing, sender: Sender) {
  const { to, subject, text, html, calendar, attachments, messageId, date } = letter
  return {
    from: { name: sender.name, address: sender.address },
    to: { name: '', address: to },
    envelope: { from: sender.address, to: [to] },
    subject,
    text,
    ...(html !== undefined && { html }),
    // The last of the three ways to read the letter, and a file beside it for programs that know no invitations.
    ...(calendar && { icalEvent: { ...calendar, filename: 'invite.ics', encoding: 'utf8' } }),
    attachments: attachments.map(({ name, contentType, content }) => ({
      filename: name,
      contentType,
      content: Buffer.from(content),
    })),
    messageId,
    date,
    // Nobody's automatic reply is of use here (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    xMailer: false as const,
  }
}

/**
 * Whether the server said no to this letter for good: to its recipient or to its content. A no to the sender or to
 * the password is about how the program is set up, which somebody may be mending.
 */
function isForEver(error: unknown): boolean {
  const command = textField(error, 'command') ?? ''
  const about = command === 'RCPT TO' || command === 'DATA'
  return about && error instanceof Error && Reflect.get(error, 'permanent') === true
}

function wordsOf(error: unknown): string {
  const words = textField(error, 'response') ?? (error instanceof Error ? error.message : '')
  return (
    words
      .toWellFormed()
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 500) || 'unknown'
  )
}
