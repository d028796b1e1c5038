import type { Reminder } from '../../../adoption/link/remind.actions.ts'
import type { MailAddress } from '../../../post/mail-address.ts'
import { startSentence } from '../../../shared/format.ts'
import { originOf } from '../../../sign-in/sign-in-ground.ts'
import type { ActingContext } from '../../acting.ts'
import { decisionLinkAddress } from '../../decision-link/decision-link.paths.ts'
import { workspacePaths } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { FoundLedger } from '../find-ledger.ts'
import { namesIn, namingOf } from '../ledger-frame.tsx'
import { placeOfRowAct } from '../possible-ledger-acts.ts'

/** Letters are in Swedish, whatever the sender reads. */
const language = 'sv'

/** What a letter with a link says and where it leads, whoever it goes to. */
export function reminderTo(
  ground: WorkspaceGround,
  c: ActingContext,
  { place, ledger }: FoundLedger,
  principalId: string,
  receiver: { readonly to: MailAddress; readonly name: string },
): Reminder {
  const origin = originOf(ground, c.req.raw)
  const naming = { ...namingOf(c.var.acting, place), language } as const
  const at = (part?: string) =>
    `${origin}${workspacePaths(language).ledger(ledger.collaborationId, ledger.id, part)}`
  const { body, principal } = namesIn(naming, ledger, principalId)
  return {
    principalId,
    ...receiver,
    names: { body: startSentence(body), principal },
    addressOf: (token) => `${origin}${decisionLinkAddress(language, token)}`,
    ledgerAddress: at(),
    closeAddress: at(placeOfRowAct.closeLinks(principalId)),
    language,
  }
}
