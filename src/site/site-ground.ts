import type { Context } from 'hono'
import type { PublicLedgers } from '../adoption/public/public-ledgers.ts'
import type { Mode, Supervision } from '../config.ts'
import type { Asset } from '../design/assets.ts'
import type { PublicMatters } from '../matter/public/public-matters.ts'
import type { PublicMeetings } from '../meeting/notes/public-meetings.ts'
import type { Register } from '../register/register.ts'
import { type CalendarDay, dayInSweden } from '../shared/calendar-day.ts'
import { NotFound } from '../shared/errors.ts'
import type { Language } from '../shared/language.ts'
import { addressesFor } from './addresses.ts'
import { askedDay } from './asked-day.ts'
import type { CollaborationContext, PageContext } from './page-context.ts'

/** A collaboration's register, and which version of its content it holds. */
export interface VersionedRegister {
  readonly register: Register
  readonly version: string
}

/** The registers that the site shows, as they stand now. */
export interface Registers {
  readonly get: (id: string) => Promise<VersionedRegister | undefined>
  readonly list: () => Promise<readonly VersionedRegister[]>
  /** The database does not answer: what is given is the last that was known. */
  readonly isStale: () => boolean
}

/** What the public site needs to answer. */
export interface SiteGround {
  readonly registers: Registers
  readonly matters: PublicMatters
  readonly meetings: PublicMeetings
  readonly ledgers: PublicLedgers
  readonly asset: Asset
  readonly mode: Mode
  readonly supervision: Supervision
  readonly now: () => Date
  /** The address people reach the site at, for what is read elsewhere: `https://radslag.example`. */
  readonly publicUrl?: string
}

/** Reads the language and day of a request, and how to link so that both are kept. */
export function pageContext(ground: SiteGround, c: Context, day?: CalendarDay): PageContext {
  const today = dayInSweden(ground.now())
  const { language, path } = splitLanguage(c.req.path)
  const shown = day ?? askedDay(c.req.query('datum'), today)
  return {
    language,
    mode: ground.mode,
    today,
    day: shown,
    path,
    to: addressesFor(language, shown, today),
  }
}

/** The language of an address, and the address without it. */
function splitLanguage(address: string): {
  readonly language: Language
  readonly path: string
} {
  if (address === '/en') return { language: 'en', path: '/' }
  return address.startsWith('/en/')
    ? { language: 'en', path: address.slice(3) }
    : { language: 'sv', path: address }
}

/** The address begins with something that is no collaboration here. */
export class NoSuchCollaboration extends NotFound {
  readonly asked: string

  constructor(asked: string) {
    super(`collaboration '${asked.slice(0, 100)}'`)
    this.asked = asked
  }
}

/** A page of one collaboration, for the routes that show one. */
export async function collaborationContext(
  ground: SiteGround,
  c: Context,
  day?: CalendarDay,
): Promise<CollaborationContext> {
  const id = c.req.param('collaboration') ?? ''
  const found = await ground.registers.get(id)
  if (!found) throw new NoSuchCollaboration(id)
  const context = pageContext(ground, c, day)
  const { register } = found
  return {
    ...context,
    register,
    announcements: register.announcements.filter(
      ({ from, until }) => from <= context.day && context.day <= until,
    ),
    isStale: ground.registers.isStale(),
  }
}
