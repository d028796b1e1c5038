import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { clamd } from './attachment/clamd.ts'
import type { Shelf } from './attachment/shelf.ts'
import type { Tray } from './attachment/tray.ts'
import type { Mode } from './config.ts'
import type { Asset } from './design/assets.ts'
import { clientsBehind } from './http/client-address.ts'
import { parseMailAddress } from './post/mail-address.ts'
import { post } from './post/post.repository.ts'
import type { PostTables } from './post/post.table.ts'
import { postHealth } from './post/post-status.repository.ts'
import type { Reach } from './reach.ts'
import { keepingRecords } from './record/finalise.ts'
import type { Language } from './shared/language.ts'
import { signInRoutes } from './sign-in/sign-in.routes.tsx'
import type { DemoPerson, Letter, SignInGround } from './sign-in/sign-in-ground.ts'
import { tellSignIn } from './tell-sign-in.ts'
import { answerLinkRoutes } from './workspace/answer-link/answer-link.routes.tsx'
import { replyInboxRoutes } from './workspace/answer-link/reply-inbox.routes.ts'
import { decisionLinkRoutes } from './workspace/decision-link/decision-link.routes.tsx'
import { mailboxPatterns } from './workspace/mailbox/mailbox.paths.ts'
import { mailboxRoutes } from './workspace/mailbox/mailbox.routes.tsx'
import { receiveReply, replyGround } from './workspace/meeting/notice/receive-reply.ts'
import { workspaceRefusal } from './workspace/refusal/workspace-refusal.tsx'
import { sendSignInPage } from './workspace/shell/send-workspace-page.tsx'
import { workspaceRoutes } from './workspace/workspace.routes.tsx'
import type {
  WorkspaceGround,
  WorkspaceRegisters,
  WorkspaceTables,
} from './workspace/workspace-ground.ts'

/** The tables of everything behind the sign-in. */
export type SignedInTables = WorkspaceTables & PostTables

/** What the part of the program behind the sign-in is put together from. */
export interface SignedInGround {
  readonly db: Kysely<SignedInTables>
  readonly registers: WorkspaceRegisters
  readonly asset: Asset
  readonly mode: Mode
  /** Only this machine can reach the program. */
  readonly isOnlyHere: boolean
  readonly reach: Reach
  readonly now: () => Date
  readonly tray: Tray
  readonly shelf: Shelf
  readonly demoPeople: (language: Language) => Promise<readonly DemoPerson[]>
  /** Called after every request that may have written a letter. */
  readonly letterWritten: () => void
  readonly noteFault: (fault: unknown) => void
}

/** Signing in and the workspace. Stands before the public site in the application. */
export function signedInRoutes(given: SignedInGround): Hono {
  const { db, registers, asset, mode, reach, now, tray, shelf, noteFault } = given
  const publicUrl = reach.publicUrl !== undefined && { publicUrl: reach.publicUrl }
  const workspace: WorkspaceGround = keepingRecords({
    db,
    registers,
    asset,
    mode,
    ...publicUrl,
    ...(reach.mail && { sender: reach.mail.sender }),
    now,
    newId: randomUUID,
    tray,
    shelf,
    examining: {
      ...(reach.clamd && { scan: clamd(reach.clamd), scanRequired: true }),
      noteScannerDown: (why) => noteFault(new Error(`the virus scanner does not answer: ${why}`)),
    },
    tell: tellSignIn,
    noteFault,
  })
  // The letters of the demo let anybody who reads them sign in, so nobody but this machine may. Where a mail server
  // carries them, they are to be read where they were sent.
  const isOnlyHere = given.isOnlyHere && reach.proxies === 0
  const hasMailbox = mode === 'demo' && isOnlyHere && reach.mail === undefined
  const signIn: SignInGround = {
    db,
    mode,
    ...publicUrl,
    now,
    page: (c, shown) => sendSignInPage(workspace, c, shown),
    home: '/arbetsyta',
    ...(hasMailbox && { mailbox: mailboxPatterns.mailbox }),
    help: {
      sv: 'Den som stödjer gruppen hjälper dig att få en inloggning.',
      en: 'Whoever supports the group helps you to get a sign-in.',
    },
    sendLetter: (trx, letter) =>
      send(trx.$extendTables<Pick<PostTables, keyof PostTables>>(), letter),
    mailWaits: async () => (await postHealth(db)).delayed > 0,
    demoPeople: given.demoPeople,
    secretOf: (reference) => reach.secrets[reference],
    clientOf: clientsBehind(reach.proxies),
    tell: tellSignIn,
    noteFault,
  }
  const routes = new Hono()
  routes.use(async (c, next) => {
    await next()
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') given.letterWritten()
  })
  const signingIn = signInRoutes(signIn)
  signingIn.onError((error, c) => workspaceRefusal(workspace, c, error))
  routes.route('/', signingIn)
  if (hasMailbox) routes.route('/', mailboxRoutes({ ...workspace, db }))
  routes.route('/', answerLinkRoutes({ ...workspace, clientOf: signIn.clientOf }))
  routes.route('/', decisionLinkRoutes({ ...workspace, clientOf: signIn.clientOf }))
  const repliesSecret = reach.replies?.secret
  if (repliesSecret !== undefined) {
    const inbox = {
      secret: repliesSecret,
      receive: (raw: Uint8Array, origin: string) =>
        receiveReply(replyGround(workspace, reach.publicUrl ?? origin), raw),
      noteFault,
    }
    routes.route('/', replyInboxRoutes(inbox))
  }
  routes.route('/', workspaceRoutes(workspace))
  return routes
}

async function send(trx: Parameters<typeof post>[0], { to, ...letter }: Letter): Promise<void> {
  const address = parseMailAddress(to)
  // What is no address any more cannot get a letter; whoever asks is told the same as everybody else.
  if (address.ok) await post(trx, { ...letter, to: address.value })
}
