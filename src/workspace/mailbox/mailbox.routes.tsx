import { type Context, Hono } from 'hono'
import type { Kysely } from 'kysely'
import { contentDisposition } from '../../attachment/file-name.ts'
import type { Letter } from '../../post/letter.ts'
import { parseMailAddress } from '../../post/mail-address.ts'
import {
  findAttachment,
  findLetter,
  listLatestLetters,
  listLetters,
} from '../../post/post.repository.ts'
import type { PostTables } from '../../post/post.table.ts'
import { NotFound } from '../../shared/errors.ts'
import { languageOf } from '../../sign-in/sign-in.paths.ts'
import { workspaceRefusal } from '../refusal/workspace-refusal.tsx'
import { sendSignInPage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround, WorkspaceTables } from '../workspace-ground.ts'
import { LetterView } from './letter.view.tsx'
import { addressParameter, mailboxPatterns } from './mailbox.paths.ts'
import { mailboxText } from './mailbox.text.ts'
import { MailboxView } from './mailbox.view.tsx'

/** The workspace's ground, with the outbox. */
export interface MailboxGround extends WorkspaceGround {
  readonly db: Kysely<WorkspaceTables & PostTables>
}

/** As many letters as are listed. */
const most = 100

/** The longest address that is shown back to whoever typed it. */
const longestTyped = 300

/**
 * The mailbox of the demo: every letter, to anybody who can reach the program. Whoever reads a letter can use the
 * link in it, so this is put in only where the demo can be reached from its own machine alone.
 */
export function mailboxRoutes(ground: MailboxGround): Hono {
  if (ground.mode !== 'demo') throw new RangeError('only the demo has a mailbox to read')
  const routes = new Hono()
  for (const prefix of ['/en', '']) {
    routes.get(prefix + mailboxPatterns.mailbox, (c) => sendMailbox(ground, c))
    routes.get(prefix + mailboxPatterns.letter, async (c) => {
      const language = languageOf(c.req.path)
      const letter = await letterOf(ground, c)
      c.header('cache-control', 'no-store')
      return sendSignInPage(ground, c, {
        title: letter.subject,
        content: <LetterView language={language} letter={letter} />,
      })
    })
    routes.get(prefix + mailboxPatterns.invitation, async (c) => {
      const { calendar } = await letterOf(ground, c)
      if (calendar === undefined) throw new NotFound(c.req.path)
      const type = `text/calendar; method=${calendar.method}; charset=utf-8`
      return c.body(calendar.content, 200, toSave('invite.ics', type))
    })
    routes.get(prefix + mailboxPatterns.attachment, async (c) => {
      const { id } = await letterOf(ground, c)
      const ordinal = c.req.param('ordinal') ?? ''
      const file = /^\d{1,4}$/.test(ordinal)
        ? await findAttachment(ground.db, id, Number(ordinal))
        : undefined
      if (file === undefined) throw new NotFound(c.req.path)
      // A copy of its own: the database may hand out a part of a larger buffer.
      return c.body(Uint8Array.from(file.content), 200, toSave(file.name, file.contentType))
    })
  }
  routes.onError((error, c) => workspaceRefusal(ground, c, error))
  return routes
}

async function sendMailbox(ground: MailboxGround, c: Context): Promise<Response> {
  const language = languageOf(c.req.path)
  const text = mailboxText[language]
  const typed = (c.req.query(addressParameter) ?? '').trim().slice(0, longestTyped)
  const address = parseMailAddress(typed)
  const isWrong = typed !== '' && !address.ok
  const letters = address.ok
    ? await listLetters(ground.db, address.value, most)
    : await listLatestLetters(ground.db, isWrong ? 0 : most)
  c.status(isWrong ? 422 : 200)
  c.header('cache-control', 'no-store')
  return sendSignInPage(ground, c, {
    title: isWrong ? `${text.error}: ${text.title}` : text.title,
    content: (
      <MailboxView
        language={language}
        letters={letters}
        most={most}
        typed={typed}
        isWrong={isWrong}
      />
    ),
  })
}

async function letterOf(ground: MailboxGround, c: Context): Promise<Letter> {
  const id = c.req.param('id') ?? ''
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  const letter = isId ? await findLetter(ground.db, id) : undefined
  if (letter === undefined) throw new NotFound(c.req.path)
  return letter
}

/** What goes with everything that is not a page: it is saved, and runs nothing if it is shown all the same. */
function toSave(name: string, contentType: string): Readonly<Record<string, string>> {
  return {
    'content-type': contentType,
    'content-disposition': contentDisposition(name),
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
}
