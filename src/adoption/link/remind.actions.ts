import type { MailAddress } from '../../post/mail-address.ts'
import { post } from '../../post/post.repository.ts'
import type { Language } from '../../shared/language.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { newSecret } from '../../sign-in/secret.ts'
import { mayRemind } from '../adoption.policy.ts'
import { saveReminded } from '../decision/decision.repository.ts'
import { isWaiting, rowOf } from '../decision/decision.ts'
import {
  type AdoptionActed,
  type AdoptionGround,
  type AdoptionRefusal,
  type AdoptionTransaction,
  actOnLedger,
  type LedgerTarget,
  notNow,
  type ToldOfLedger,
} from '../ledger/ledger-change.ts'
import type { Ledger } from '../recommendation.ts'
import { decisionLetter } from './decision-letter.text.ts'
import { saveDecisionLink } from './decision-link.repository.ts'
import { isJustReminded } from './decision-link.ts'
import { type Sending, sendingOf, tellRegistrars } from './tell-registrars.ts'

/** Who is asked or reminded, and how the letter leads them to their row. */
export interface Reminder {
  readonly principalId: string
  readonly to: MailAddress
  /** Who the letter is written to, and who the body and the principal are, in the letter's language. */
  readonly name: string
  readonly names: { readonly body: string; readonly principal: string }
  /** The address of the page that a token opens. */
  readonly addressOf: (token: string) => string
  /** The address of the ledger, for the principal's registrars, who are told of the link. */
  readonly ledgerAddress: string
  /** The address of the page that closes the link, for the same. */
  readonly closeAddress: string
  readonly language: Language
  /** How many letters the principal had been sent when the form was made: the same form sent twice is one letter. */
  readonly seenReminders?: number
}

/** A letter that waits in the outbox. */
export interface Reminded {
  readonly letterId: string
  readonly until: Date
}

/** Why one principal got no letter, while others may have. */
type NotReminded = Extract<AdoptionRefusal, { readonly kind: 'state' }>['code']

/** What became of each letter, in the order they were asked for. */
export interface OneOfMany {
  readonly principalId: string
  readonly result: Result<Reminded, NotReminded>
}

/**
 * Be om en huvudmans beslut, eller påminn den: a letter with a link, by which its registrar records the decision.
 * Goes in the outbox at once with the act. Whoever it goes to, the principal's own registrars are told.
 */
export function remind(
  ground: AdoptionGround,
  target: LedgerTarget,
  reminder: Reminder,
): AdoptionActed<Reminded> {
  return actOnLedger<Reminded>(ground, target, {
    may: mayRemind,
    written: [reminder.name],
    act: async (ledger, trx, { at }) => {
      const { actor } = target
      const sending = await sendingOf(trx, { actor, ledger, at }, [reminder.principalId])
      const sent = await sendOne(ground, trx, sending, reminder)
      if (!sent.ok) return notNow(sent.refusal)
      return accept({ value: sent.value, ledger, told: toldOf(ledger, [reminder.principalId]) })
    },
  })
}

/**
 * Be om besluten: a letter to each of many principals in one act, told once. One that can get no letter now hinders
 * none of the others.
 */
export function remindMany(
  ground: AdoptionGround,
  target: LedgerTarget,
  reminders: readonly Reminder[],
): AdoptionActed<readonly OneOfMany[]> {
  return actOnLedger<readonly OneOfMany[]>(ground, target, {
    may: mayRemind,
    written: reminders.map(({ name }) => name),
    act: async (ledger, trx, { at }) => {
      const value: OneOfMany[] = []
      const principalIds = reminders.map(({ principalId }) => principalId)
      const sending = await sendingOf(trx, { actor: target.actor, ledger, at }, principalIds)
      for (const reminder of reminders) {
        const { principalId } = reminder
        const isSecond = value.some((one) => one.principalId === principalId)
        const result = isSecond
          ? refuse('reminded-just-now' as const)
          : await sendOne(ground, trx, sending, reminder)
        value.push({ principalId, result })
      }
      const sent = value.flatMap(({ principalId, result }) => (result.ok ? [principalId] : []))
      return accept({ value, ledger, ...(sent.length > 0 && { told: toldOf(ledger, sent) }) })
    },
  })
}

async function sendOne(
  ground: AdoptionGround,
  trx: AdoptionTransaction,
  sending: Sending,
  reminder: Reminder,
): Promise<Result<Reminded, NotReminded>> {
  const { ledger, at } = sending
  const { principalId, to, name, names, addressOf, language, seenReminders } = reminder
  const row = rowOf(ledger, principalId)
  if (!row) return refuse('not-asked')
  if (ledger.ended) return refuse('recommendation-ended')
  if (!isWaiting(row.standing?.outcome ?? 'pending')) return refuse('not-waited-for')
  const isSentSince = seenReminders !== undefined && seenReminders !== row.reminders
  if (isSentSince || isJustReminded(row, at)) return refuse('reminded-just-now')
  const token = newSecret()
  const { collaborationId, id: recommendationId } = ledger
  const link = { id: ground.newId(), collaborationId, recommendationId, principalId, name }
  const until = await saveDecisionLink(trx, { ...link, token, at })
  await saveReminded(trx, ledger, principalId, at)
  const letterId = await post(trx, {
    to,
    ...decisionLetter(language, { ledger, row, name, names, link: addressOf(token), until }),
    purpose: 'decision',
    at,
    isSecret: true,
  })
  await tellRegistrars(trx, sending, { ...reminder, until })
  return accept({ letterId, until })
}

/** The first letter asks; one that comes later reminds. Of many, they are told as asked when any of them is. */
function toldOf(ledger: Ledger, principalIds: readonly string[]): ToldOfLedger {
  const isFirst = principalIds.some((id) => rowOf(ledger, id)?.reminders === 0)
  const [principalId = '', ...others] = principalIds
  const who = others.length === 0 ? { principalId } : { count: principalIds.length }
  const data = { ...who, recommendationId: ledger.id, step: isFirst ? 'asked' : 'reminded' }
  return { kind: 'reminded', data, facts: { ...data, principalIds } }
}
