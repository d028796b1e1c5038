import type { Child } from 'hono/jsx'
import type { Actor } from '../../actor/actor.ts'
import type { AdoptionDenial } from '../../adoption/adoption.policy.ts'
import { adoptionText } from '../../adoption/adoption.text.ts'
import type { Ledger } from '../../adoption/recommendation.ts'
import type { Crumb } from '../../design/breadcrumbs.tsx'
import type { Verdict } from '../../shared/verdict.ts'
import type { Acting, ActingContext, Place } from '../acting.ts'
import { actRefusedText } from '../matter/act-refused.text.ts'
import { bodyName, type Naming, principalName } from '../matter/naming.ts'
import { sayNextDecider } from '../matter/next-decider.ts'
import { NotInThisRole } from '../refusal/not-in-this-role.tsx'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { ShellParts } from '../shell/workspace-shell.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import type { FoundLedger } from './find-ledger.ts'
import { ledgerText } from './ledger.text.ts'

/** What names are said from on a page of ledgers. */
export function namingOf({ today, language }: Acting, { register }: Place): Naming {
  return { register, today, language }
}

/** The names that a refusal needs. */
export function namesIn(naming: Naming, { byBodyId }: Pick<Ledger, 'byBodyId'>, principalId = '') {
  return {
    body: bodyName(naming, byBodyId),
    next: sayNextDecider(naming, byBodyId),
    principal: principalId === '' ? '' : principalName(naming, principalId),
  }
}

/** The way to a page of ledgers. */
export function crumbsToLedgers(
  { language, to }: Acting,
  place: Place,
  further: readonly Crumb[],
): readonly Crumb[] {
  const text = ledgerText[language]
  return [
    { text: text.overview, href: to.overview() },
    { text: text.list.title, href: to.ledgers(place.register.collaboration.id) },
    ...further,
  ]
}

interface LedgerPage {
  /** What the page is for; the ledger's own page has none. */
  readonly heading?: string
  /** Said first in the title, when something must be mended. */
  readonly alert?: string | undefined
  readonly content: Child
}

/** A page of one ledger: which one it is above its own heading, and the way back. */
export function ledgerPage(
  acting: Acting,
  { place, ledger }: FoundLedger,
  { heading, alert, content }: LedgerPage,
): ShellParts {
  const href = acting.to.ledger(place.register.collaboration.id, ledger.id)
  const further =
    heading === undefined
      ? [{ text: ledger.title }]
      : [{ text: ledger.title, href }, { text: heading }]
  return {
    title: [alert, heading, ledger.title].filter((part) => part !== undefined).join(' – '),
    section: 'decisions',
    place,
    crumbs: crumbsToLedgers(acting, place, further),
    content:
      heading === undefined ? (
        content
      ) : (
        <>
          <p class="kicker">{ledger.title}</p>
          <h1>{heading}</h1>
          {content}
        </>
      ),
  }
}

interface DeniedLedgerAct {
  readonly code: AdoptionDenial
  readonly may: (actor: Actor, ledger: Ledger) => Verdict
  /** Where it is done, below the ledger. */
  readonly part: string
  readonly principalId?: string
  /** What was typed, so that it can be copied. */
  readonly kept?: Child
}

/** Answers that the person may not, who may instead, and whether another of their own roles may. */
export function sendLedgerDenied(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundLedger,
  { code, may, part, principalId, kept }: DeniedLedgerAct,
): Response | Promise<Response> {
  const { acting } = c.var
  const { language, to } = acting
  const { place, ledger } = found
  const { actor, register } = place
  const text = actRefusedText[language]
  const { id } = register.collaboration
  const hat = actor.hats.find((other) => may({ ...actor, hat: other }, ledger).allowed)
  const names = namesIn(namingOf(acting, place), ledger, principalId)
  const content = (
    <>
      <NotInThisRole
        acting={acting}
        place={place}
        heading={text.denied}
        hat={hat}
        here={to.ledger(id, ledger.id, part)}
        back={{ href: to.ledger(id, ledger.id), text: ledgerText[language].toLedger }}
      >
        {adoptionText[language].denial[code](names)}
      </NotInThisRole>
      {kept}
    </>
  )
  const further = [{ text: ledger.title, href: to.ledger(id, ledger.id) }, { text: text.denied }]
  const crumbs = crumbsToLedgers(acting, place, further)
  return sendWorkspacePage(
    ground,
    c,
    { title: text.denied, section: 'decisions', place, crumbs, content },
    403,
  )
}
