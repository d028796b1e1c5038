import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import about from '../package.json' with { type: 'json' }
import { closeSettledMatters } from './adoption/close-settled.ts'
import { forgetOldDecisionLinks } from './adoption/decision-link.repository.ts'
import { publicLedgers } from './adoption/public-ledgers.repository.ts'
import { createApp } from './app.ts'
import { folderShelf, rowShelf } from './attachment/shelf.ts'
import { openTray, type Tray } from './attachment/tray.ts'
import { readBuiltIn } from './built-in.ts'
import { type Config, readConfig } from './config.ts'
import { type Demo, type DemoTables, demoOn } from './demo/demo.ts'
import { loadAssets } from './design/assets.ts'
import { closeServer } from './http/close-server.ts'
import { listenerFor } from './http/listener.ts'
import { PageCache } from './http/page-cache.ts'
import { publicMatters } from './matter/public-matters.repository.ts'
import { forgetAnswerLinks } from './meeting/attendance/answer-link.repository.ts'
import { publicMeetings } from './meeting/notes/public-meetings.repository.ts'
import { forgetStrayReplies } from './meeting/reply/calendar-reply.repository.ts'
import {
  type MailFolder,
  openMailFolder,
  type ReadMessage,
  watchMailFolder,
} from './post/mail-folder.ts'
import { type PostWorker, startPostWorker } from './post/post-worker.ts'
import { smtpTransport } from './post/smtp-transport.ts'
import { demoTransport } from './post/transport.ts'
import { keepingRecords } from './record/finalise.ts'
import type { RegisterTables } from './register/register.table.ts'
import { RegisterCache } from './register/register-cache.ts'
import { dayInSweden } from './shared/calendar-day.ts'
import { forgetOldSignIns } from './sign-in/forget-old.ts'
import { type SignedInTables, signedInRoutes } from './signed-in.tsx'
import { madeFrom } from './site/made-from.ts'
import { drawAhead } from './site/structure/draw-ahead.ts'
import { endLayouts } from './site/structure/layouts.ts'
import { storeFault } from './store/errors.ts'
import { migrate } from './store/migrate.ts'
import { migrationFolder, readMigrations } from './store/migration-files.ts'
import { packageRoot } from './store/package-root.ts'
import { openStore, ping, type Store } from './store/store.ts'
import { withoutContent } from './store/without-content.ts'
import { deliveryWith } from './workspace/meeting/notice/delivery.ts'
import { demoSender } from './workspace/meeting/notice/letter/letter-ground.ts'
import { receiveReply, replyGround } from './workspace/meeting/notice/receive-reply.ts'

/** Starts the program from its surroundings, or says in a sentence why it cannot. */
export async function start(environment: NodeJS.ProcessEnv): Promise<void> {
  const read = readConfig(environment)
  if (!read.ok) {
    giveUp(read.refusal)
    return
  }
  for (const warning of read.value.warnings) console.error(warning)
  const folder = read.value.reach.replies?.folder
  const isReady = folder === undefined || (await isMailFolder(folder))
  if (!isReady) {
    giveUp([
      `Rådslag kan inte läsa och skriva i ${folder}. Ge kontot som kör Rådslag rätt till mappen, eller rätta RADSLAG_REPLIES.`,
    ])
    return
  }
  let store: Store<AllTables> | undefined
  try {
    store = await openStore<AllTables>(read.value.store)
    const { address, ...running } = await serve(read.value, store)
    // Before it says where to look: whoever has read that may stop it at once.
    stopOnRequest({ ...running, store })
    console.log(`Rådslag körs på ${address}`)
  } catch (error) {
    await store?.close().catch(() => undefined)
    giveUp([sentenceFor(error, read.value)])
  }
}

type AllTables = RegisterTables & SignedInTables & DemoTables

/** What runs, and has to be stopped. */
interface Running {
  readonly server: Server
  readonly post: PostWorker
  readonly tray: Tray
  readonly upkeep: NodeJS.Timeout
  /** Looks for the answers of calendars, where a folder is set for them. */
  readonly replies: MailFolder | undefined
  /** Invented people and matters, in the demo only. */
  readonly demo: Demo | undefined
  readonly store: Store<AllTables>
}

/** How often what has become too old of signing in is forgotten, in milliseconds. */
const upkeepEvery = 60 * 60 * 1_000

async function serve(
  config: Config,
  store: Store<AllTables>,
): Promise<Omit<Running, 'store'> & { readonly address: string }> {
  await migrate(store)
  const now = () => new Date()
  const noteFault = (fault: unknown) => console.error(withoutContent(fault))
  const charters = join(packageRoot(), 'charters')
  for (const problem of await readBuiltIn(store, charters, config.mode, now())) {
    console.error(problem)
  }

  const registers = new RegisterCache({ db: store.db })
  const assets = loadAssets(join(packageRoot(), 'dist', 'assets'))
  const tray = await openTray(trayFolder(config), now())
  const { mail } = config.reach
  const post = startPostWorker({
    db: store.db,
    transport: mail ? smtpTransport(mail.server, mail.sender) : demoTransport,
    now,
    noteFault,
  })
  const shelf =
    config.store.kind === 'embedded'
      ? folderShelf(join(config.store.folder, 'attachments'))
      : rowShelf
  const demo =
    config.mode === 'demo'
      ? demoOn({
          db: store.db,
          shelf,
          registers: async () => (await registers.list()).map(({ register }) => register),
          now,
          noteFault,
          // The people of the demo have addresses that lead nowhere: a real mail server is not asked to reach them.
          ...(mail === undefined && {
            delivery: (register) =>
              deliveryWith({
                register,
                origin: config.reach.publicUrl ?? addressOf(server, config),
                sender: demoSender(),
                now,
              }),
          }),
        })
      : undefined
  const app = createApp({
    registers,
    matters: publicMatters(store.db),
    meetings: publicMeetings(store.db, shelf),
    ledgers: publicLedgers(store.db),
    assets,
    mode: config.mode,
    supervision: config.supervision,
    ...(config.reach.publicUrl !== undefined && { publicUrl: config.reach.publicUrl }),
    now,
    health: {
      store: store.engine,
      version: about.version,
      migrations: (await readMigrations(migrationFolder())).length,
      answers: async () => (await ping(store)).ok,
    },
    signedIn: signedInRoutes({
      db: store.db,
      registers,
      asset: assets.asset,
      mode: config.mode,
      isOnlyHere: config.isOnlyHere,
      reach: config.reach,
      now,
      tray,
      shelf,
      demoPeople: async (language) => (await demo?.people(language)) ?? [],
      letterWritten: () => void post.nudge(),
      noteFault,
    }),
    noteFault,
  })
  const known = await registers.list()
  const server = createServer(
    listenerFor({
      fetch: app.fetch,
      pages: new PageCache(),
      madeFrom: (path) => madeFrom(path, registers, dayInSweden(now())),
    }),
  )
  await listen(server, config)
  void drawAhead(
    known.map(({ register }) => register),
    dayInSweden(now()),
  )
  void demo?.begin()
  const closeDue = () =>
    closeSettledMatters(keepingRecords({ db: store.db, now, newId: randomUUID }))
  const upkeep = setInterval(() => {
    void forgetOld(store, now()).catch(noteFault)
    void closeDue().catch(noteFault)
  }, upkeepEvery)
  const address = addressOf(server, config)
  const replies = watchReplies(config, noteFault, async (raw) => {
    const sender = mail && { sender: mail.sender }
    const ground = { db: store.db, now, newId: randomUUID, registers, ...sender }
    const origin = config.reach.publicUrl ?? address
    const { outcome } = await receiveReply(replyGround(ground, origin), raw)
    void post.nudge()
    return outcome === 'refused' ? 'refused' : 'done'
  })
  return { server, post, tray, upkeep, replies, demo, address }
}

/** How long, in milliseconds, what is of no more use is kept: a link that says that it is too late, a stray message. */
const keptFor = 90 * 24 * 60 * 60 * 1_000

/** Forgets what has become too old of signing in, of links that need no sign-in and of stray messages. */
async function forgetOld({ db }: Store<AllTables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptFor)
  await forgetOldSignIns(db, now)
  await forgetAnswerLinks(db, before)
  await forgetStrayReplies(db, before)
  await forgetOldDecisionLinks(db, now)
}

function isMailFolder(folder: string): Promise<boolean> {
  return openMailFolder(folder).then(
    () => true,
    () => false,
  )
}

/** Reads the answers of calendars from the folder that the mail server puts them in, if one is set. */
function watchReplies(
  { reach }: Config,
  noteFault: (fault: unknown) => void,
  read: ReadMessage,
): MailFolder | undefined {
  const folder = reach.replies?.folder
  if (folder === undefined) return undefined
  const watched = watchMailFolder(folder, read, noteFault)
  void watched.look()
  return watched
}

/** Received files lie beside the data, or with PostgreSQL where the machine keeps what is soon gone. */
function trayFolder({ store }: Config): string {
  return store.kind === 'embedded' ? join(store.folder, 'tray') : join(tmpdir(), 'radslag')
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Where to look, as a person would type it. */
function addressOf(server: Server, { host }: Config): string {
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const shown = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host
  return `http://${shown}:${port}`
}

/** How long, in milliseconds, requests under way may take when the program is asked to stop. */
const patience = 2_000

/** Lets go of everything on Ctrl-C: requests under way are answered, the database is closed, the folder is free. */
function stopOnRequest({ server, post, tray, upkeep, replies, demo, store }: Running): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    endLayouts()
    clearInterval(upkeep)
    void closeServer(server, patience)
      .then(() => replies?.stop())
      .then(() => demo?.stop())
      .then(() => post.stop(patience))
      .then(() => tray.close())
      .then(() => store.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        },
      )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function sentenceFor(error: unknown, config: Config): string {
  const fault = storeFault(error)
  if (fault) return fault.said.sv
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${config.port} används redan av ett annat program. Stäng det, eller välj en annan port: PORT=3001 npm start`
    case 'EACCES':
      return `Rådslag får inte använda port ${config.port}. Välj en port över 1023: PORT=3000 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Adressen ${config.host} finns inte på den här datorn. Rätta RADSLAG_HOST.`
    default:
      return `Rådslag kunde inte starta: ${error instanceof Error ? error.message : String(error)}`
  }
}

function giveUp(sentences: readonly string[]): void {
  for (const sentence of sentences) console.error(sentence)
  process.exitCode = 1
}
