import { isAbsolute } from 'node:path'
import { type ClamdAddress, readClamdAddress } from './attachment/clamd.ts'
import { parseSender, type Sender } from './post/mail-address.ts'
import { parseSmtpUrl, type SmtpServer } from './post/smtp-transport.ts'
import { accept, type Result, refuse } from './shared/result.ts'

/** How the program reaches people and other programs, and how it is reached. */
export interface Reach {
  /** The address people reach it at, without a path: `https://radslag.example`. */
  readonly publicUrl?: string
  /** Where letters go out; without it they lie in the demo's own mailbox. */
  readonly mail?: { readonly server: SmtpServer; readonly sender: Sender }
  /** The virus scanner. Where one is set, no file is taken in that it has not seen. */
  readonly clamd?: ClamdAddress
  /** How many proxies of our own stand before the program, each of which adds to `X-Forwarded-For`. */
  readonly proxies: number
  /** How the answers of calendars come in, besides nothing: a folder of mail, and a secret for a service that posts them. */
  readonly replies?: { readonly folder?: string; readonly secret?: string }
  /** The secrets of identity providers, by the name that a provider's row knows them under. */
  readonly secrets: Readonly<Record<string, string>>
}

type Environment = Readonly<Record<string, string | undefined>>

const secretPrefix = 'RADSLAG_SECRET_'

/** Reads the part of the environment that is about reaching and being reached, or says all that is wrong with it. */
export function readReach(
  environment: Environment,
  mode: 'demo' | 'production',
): Result<Reach, readonly string[]> {
  const problems: string[] = []
  const { PUBLIC_URL, SMTP_URL, MAIL_FROM, RADSLAG_CLAMD, RADSLAG_PROXIES } = environment
  const isProduction = mode === 'production'

  if (PUBLIC_URL ? !isOrigin(PUBLIC_URL, isProduction) : isProduction) {
    problems.push(
      'PUBLIC_URL ska vara adressen som människor använder, utan något efter namnet: https://radslag.example. Länkar i brev görs av den.',
    )
  }

  const server = SMTP_URL ? parseSmtpUrl(SMTP_URL) : undefined
  if (server ? !server.ok : isProduction) {
    problems.push(
      'SMTP_URL ska vara e-postservern, till exempel smtp://mejl.region.example:587. Utan den kommer inga inloggningslänkar och kallelser fram.',
    )
  }
  const sender = MAIL_FROM ? parseSender(MAIL_FROM) : undefined
  if (sender ? !sender.ok : isProduction || SMTP_URL) {
    problems.push(
      'MAIL_FROM ska vara avsändaren, till exempel Rådslag <radslag@region.example>. Till den kommer svar och felmeddelanden.',
    )
  }

  const clamd = RADSLAG_CLAMD ? readClamdAddress(RADSLAG_CLAMD) : undefined
  if (RADSLAG_CLAMD && !clamd) {
    problems.push(
      'RADSLAG_CLAMD ska vara tcp://värd:3310 eller unix:/run/clamav/clamd.ctl, där ClamAV lyssnar.',
    )
  }

  const proxies = Number(RADSLAG_PROXIES || '0')
  if (!Number.isInteger(proxies) || proxies < 0 || proxies > 9) {
    problems.push(
      `RADSLAG_PROXIES är '${RADSLAG_PROXIES}'. Tillåtet: hur många egna proxyservrar som står framför programmet, 0 till 9.`,
    )
  }

  const { RADSLAG_REPLIES, RADSLAG_REPLIES_SECRET } = environment
  if (RADSLAG_REPLIES && !isAbsolute(RADSLAG_REPLIES)) {
    problems.push(
      'RADSLAG_REPLIES ska vara hela sökvägen till en mapp som e-postservern lägger svar i (Maildir), till exempel /var/mail/radslag.',
    )
  }
  if (RADSLAG_REPLIES_SECRET && RADSLAG_REPLIES_SECRET.length < 32) {
    problems.push(
      'RADSLAG_REPLIES_SECRET ska vara minst 32 tecken. Gör en med: openssl rand -base64 32. Den som har den kan svara på kallelser.',
    )
  }

  if (problems.length > 0) return refuse(problems)
  return accept({
    ...(PUBLIC_URL && { publicUrl: new URL(PUBLIC_URL).origin }),
    ...(server?.ok && sender?.ok && { mail: { server: server.value, sender: sender.value } }),
    ...(clamd && { clamd }),
    proxies,
    ...((RADSLAG_REPLIES || RADSLAG_REPLIES_SECRET) && {
      replies: {
        ...(RADSLAG_REPLIES && { folder: RADSLAG_REPLIES }),
        ...(RADSLAG_REPLIES_SECRET && { secret: RADSLAG_REPLIES_SECRET }),
      },
    }),
    secrets: Object.fromEntries(
      Object.entries(environment).flatMap(([name, value]) =>
        name.startsWith(secretPrefix) && value ? [[name.slice(secretPrefix.length), value]] : [],
      ),
    ),
  })
}

function isOrigin(typed: string, needsHttps: boolean): boolean {
  const url = URL.parse(typed)
  if (url === null || !['https:', 'http:'].includes(url.protocol)) return false
  if (needsHttps && url.protocol !== 'https:') return false
  return `${url.pathname}${url.search}${url.hash}` === '/' && url.username === ''
}
