import type { Kysely, Transaction } from 'kysely'
import type { Hat } from '../../actor/actor.ts'
import { dayIfStated } from '../../shared/columns.ts'
import { isUuid, parsed } from '../matter.rows.ts'
import type { MatterAskRow, MatterTables, MatterTextRow } from '../matter.table.ts'
import type { Matter } from '../matter.ts'
import { columnsOfPaper, latestVersions, paperFrom } from '../paper-columns.ts'
import type { Ask, Comment, Paper, Preparation, Responsible, TextVersion } from './preparation.ts'

type Db = Kysely<MatterTables> | Transaction<MatterTables>
type Trx = Transaction<MatterTables>
type Of = Pick<Matter, 'collaborationId' | 'id'>

/** What tells the rows of one matter from all others. */
const matterKey = ({ collaborationId, id }: Of) => ({
  collaboration_id: collaborationId,
  matter_id: id,
})

/** Everything the group has in a matter. Nothing of any principal's own space. */
export async function loadPreparation(db: Db, of: Of): Promise<Preparation> {
  const [text, papers, comments, asks, responsible] = await Promise.all([
    latestText(db, of),
    listPapers(db, of),
    listComments(db, of),
    listAsks(db, of),
    listResponsible(db, of),
  ])
  return { ...(text && { text }), papers, comments, asks, responsible }
}

/** The version of the text that people read; undefined while nobody has written any. */
export async function latestText(db: Db, of: Of): Promise<TextVersion | undefined> {
  const row = await db
    .selectFrom('matter_text')
    .selectAll()
    .where((row) => row.and(matterKey(of)))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && textFrom(row)
}

/** Every version of the text, newest first. */
export async function listTexts(db: Db, of: Of): Promise<readonly TextVersion[]> {
  const rows = await db
    .selectFrom('matter_text')
    .selectAll()
    .where((row) => row.and(matterKey(of)))
    .orderBy('version', 'desc')
    .execute()
  return rows.map(textFrom)
}

/** Saves a new version of the text. */
export async function insertText(trx: Trx, of: Of, text: TextVersion): Promise<void> {
  await trx
    .insertInto('matter_text')
    .values({
      ...matterKey(of),
      version: text.version,
      text: text.text,
      at: text.at,
      by_account_id: text.by.accountId,
      by_name: text.by.name,
    })
    .execute()
}

/** Every version of every paper that the group has, in the order they were added. */
export async function listPaperVersions(db: Db, of: Of): Promise<readonly Paper[]> {
  const rows = await db
    .selectFrom('matter_paper')
    .selectAll()
    .where((row) => row.and(matterKey(of)))
    .orderBy('at')
    .orderBy('id')
    .orderBy('version')
    .execute()
  return rows.map(paperFrom)
}

/** The latest version of each paper that the group has, by when the paper was first added. */
export async function listPapers(db: Db, of: Of): Promise<readonly Paper[]> {
  return latestVersions(await listPaperVersions(db, of))
}

/** Saves a paper, or a new version of one. */
export async function insertPaper(trx: Trx, of: Of, paper: Paper): Promise<void> {
  await trx
    .insertInto('matter_paper')
    .values({
      ...matterKey(of),
      ...columnsOfPaper(paper),
    })
    .execute()
}

/** Removes a paper of a draft, every version of it. What it holds is kept, for whoever else has attached the same. */
export async function deletePaper(trx: Trx, of: Of, paperId: string): Promise<void> {
  await trx
    .deleteFrom('matter_paper')
    .where((row) => row.and(matterKey(of)))
    .where('id', '=', paperId)
    .execute()
}

/** The comments to the group, oldest first. */
export async function listComments(db: Db, of: Of): Promise<readonly Comment[]> {
  const rows = await db
    .selectFrom('matter_comment')
    .selectAll()
    .where((row) => row.and(matterKey(of)))
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    at: row.at,
    by: { accountId: row.by_account_id, name: row.by_name, hat: parsed<Hat>(row.by_hat) },
  }))
}

/** Saves a comment; false when it is already there, because the form was sent twice. */
export async function insertComment(trx: Trx, of: Of, comment: Comment): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('matter_comment')
    .values({
      ...matterKey(of),
      id: comment.id,
      text: comment.text,
      at: comment.at,
      by_account_id: comment.by.accountId,
      by_name: comment.by.name,
      by_hat: JSON.stringify(comment.by.hat),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

/** What is asked in a matter, oldest first. */
export async function listAsks(db: Db, of: Of): Promise<readonly Ask[]> {
  const rows = await db
    .selectFrom('matter_ask')
    .selectAll()
    .where((row) => row.and(matterKey(of)))
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(askFrom)
}

/** One thing asked in a matter, or undefined when there is none by that id. */
export async function findAsk(db: Db, of: Of, askId: string): Promise<Ask | undefined> {
  if (!isUuid(askId)) return undefined
  const row = await db
    .selectFrom('matter_ask')
    .selectAll()
    .where((row) => row.and(matterKey(of)))
    .where('id', '=', askId)
    .executeTakeFirst()
  return row && askFrom(row)
}

/** Saves what is asked; false when it is already there, because the form was sent twice. */
export async function insertAsk(trx: Trx, of: Of, ask: Ask): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('matter_ask')
    .values({
      ...matterKey(of),
      id: ask.id,
      principal_id: ask.principalId,
      question: ask.question,
      due_on: ask.due ?? null,
      at: ask.at,
      by_account_id: ask.by.accountId,
      by_name: ask.by.name,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows !== 0n
}

/** Saves the answer to what was asked. */
export async function saveAnswer(
  trx: Trx,
  of: Of,
  askId: string,
  answer: NonNullable<Ask['answer']>,
): Promise<void> {
  await trx
    .updateTable('matter_ask')
    .set({ answer: answer.text, answered_at: answer.at, answered_by_name: answer.byName })
    .where((row) => row.and(matterKey(of)))
    .where('id', '=', askId)
    .execute()
}

/** Who answers for the matter at each principal, by principal. */
export async function listResponsible(db: Db, of: Of): Promise<readonly Responsible[]> {
  const rows = await db
    .selectFrom('matter_responsible')
    .select(['principal_id', 'person_id', 'since'])
    .where((row) => row.and(matterKey(of)))
    .orderBy('principal_id')
    .execute()
  return rows.map(({ principal_id, person_id, since }) => ({
    principalId: principal_id,
    personId: person_id,
    since,
  }))
}

/** Notes who answers for the matter at a principal, in place of whoever did before. */
export async function saveResponsible(
  trx: Trx,
  of: Of,
  { principalId, personId, since }: Responsible,
): Promise<void> {
  await trx
    .insertInto('matter_responsible')
    .values({
      ...matterKey(of),
      principal_id: principalId,
      person_id: personId,
      since,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['collaboration_id', 'matter_id', 'principal_id'])
        .doUpdateSet({ person_id: personId, since }),
    )
    .execute()
}

function textFrom(row: MatterTextRow): TextVersion {
  const { version, text, at, by_account_id, by_name } = row
  return { version, text, at, by: { accountId: by_account_id, name: by_name } }
}

type SelectedAsk = Omit<MatterAskRow, 'answer' | 'answered_at' | 'answered_by_name'> & {
  readonly answer: string | null
  readonly answered_at: Date | null
  readonly answered_by_name: string | null
}

function askFrom(row: SelectedAsk): Ask {
  const { answer, answered_at, answered_by_name } = row
  const due = dayIfStated(row.due_on)
  return {
    id: row.id,
    principalId: row.principal_id,
    question: row.question,
    ...(due !== undefined && { due }),
    at: row.at,
    by: { accountId: row.by_account_id, name: row.by_name },
    ...(answer !== null &&
      answered_at !== null &&
      answered_by_name !== null && {
        answer: { text: answer, at: answered_at, byName: answered_by_name },
      }),
  }
}
