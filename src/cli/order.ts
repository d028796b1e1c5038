import type { Kysely, Transaction } from 'kysely'
import type { ActorTables } from '../actor/actor.table.ts'
import type { Mode } from '../config.ts'
import type { PostTables } from '../post/post.table.ts'
import { indexRegister } from '../register/index-register.ts'
import { listCollaborations, loadRegister } from '../register/register.repository.ts'
import type { RegisterTables } from '../register/register.table.ts'
import type { Register } from '../register/register.ts'
import type { SignInTables } from '../sign-in/sign-in.table.ts'
import { inTransaction } from '../store/store.ts'
import { recordAct } from '../trail/trail.repository.ts'
import type { TrailTables } from '../trail/trail.table.ts'
import type { Act } from '../trail/trail.ts'
import { cliText } from './cli.text.ts'
import type { ManageCommand } from './commands.ts'
import type { Talk } from './talk.ts'

/** The tables that commands about who signs in, and how the installation is, read and write. */
export type ManageTables = RegisterTables & SignInTables & ActorTables & TrailTables & PostTables

/** What such a command is given besides what was written. */
export interface ManageGround {
  readonly db: Kysely<ManageTables>
  readonly mode: Mode
  readonly now: Date
  readonly talk: Talk
  /** The secret that a provider's row names. */
  readonly secretOf: (reference: string) => string | undefined
  /** The address people reach the program at, when the surroundings say it. */
  readonly publicUrl?: string
}

/** A transaction that a command changes something in. */
export type ManageTransaction = Transaction<ManageTables>

/** Does a command whole or not at all. `db` is the transaction too, for what only reads. */
export function inOne(
  ground: ManageGround,
  act: (trx: ManageTransaction, db: ManageGround['db']) => Promise<Answer>,
): Promise<Answer> {
  return inTransaction(ground, (trx) => act(trx, trx))
}

/** The command cannot be carried out, and why, as a sentence in the language of the one who wrote it. */
export class OrderRefused extends Error {
  override readonly name = 'OrderRefused'
}

/** What a command answers: sentences for people, and the same as data for programs. */
export interface Answer {
  readonly lines: readonly string[]
  readonly data: object
  readonly code?: 0 | 1
}

/** Writes an answer as it was asked for. Answers the exit code. */
export function give(answer: Answer, { asJson }: ManageCommand, { out }: Talk): 0 | 1 {
  const said = asJson ? JSON.stringify(answer.data, null, 2) : answer.lines.join('\n')
  out.write(`${said}\n`)
  return answer.code ?? 0
}

/** The register of a collaboration, or a refusal that names those there are. */
export async function registerOf(
  { db, talk }: Pick<ManageGround, 'db' | 'talk'>,
  id: string,
): Promise<Register> {
  const data = await loadRegister(db, id)
  if (data !== undefined) return indexRegister(data)
  const known = (await listCollaborations(db)).map(({ collaboration }) => collaboration.id)
  throw new OrderRefused(cliText[talk.language].unknownCollaboration(id, known.join(', ')))
}

/** Notes in the trail what was done from the command line, last in its transaction. */
export async function noteAct(trx: Transaction<ManageTables>, act: Omit<Act, 'by'>): Promise<void> {
  await recordAct(trx, { ...act, by: { name: 'Kommandoraden' } })
}
