import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import about from '../../package.json' with { type: 'json' }
import { publicLedgers } from '../adoption/public/public-ledgers.repository.ts'
import { createApp } from '../app.ts'
import { folderShelf, rowShelf, type Shelf } from '../attachment/shelf.ts'
import { openTray } from '../attachment/tray.ts'
import type { Config } from '../config.ts'
import { type Demo, type DemoGround, demoOn } from '../demo/demo.ts'
import { loadAssets } from '../design/assets.ts'
import { listenerFor } from '../http/listener.ts'
import { PageCache } from '../http/page-cache.ts'
import { publicMatters } from '../matter/public/public-matters.repository.ts'
import { publicMeetings } from '../meeting/notes/public-meetings.repository.ts'
import { startPostWorker } from '../post/post-worker.ts'
import { smtpTransport } from '../post/smtp-transport.ts'
import { demoTransport } from '../post/transport.ts'
import { RegisterCache } from '../register/register-cache.ts'
import { dayInSweden } from '../shared/calendar-day.ts'
import { signedInRoutes } from '../signed-in.tsx'
import { madeFrom } from '../site/made-from.ts'
import { drawAhead } from '../site/structure/draw-ahead.ts'
import { migrate } from '../store/migrate.ts'
import { migrationFolder, readMigrations } from '../store/migration-files.ts'
import { packageRoot } from '../store/package-root.ts'
import { ping, type Store } from '../store/store.ts'
import { withoutContent } from '../store/without-content.ts'
import { deliveryWith } from '../workspace/meeting/notice/delivery.ts'
import { demoSender } from '../workspace/meeting/notice/letter/letter-ground.ts'
import { readBuiltIn } from './built-in/built-in.ts'
import { addressOf, listen } from './listen.ts'
import { watchReplies } from './replies.ts'
import type { ProgramTables, Running } from './running.ts'
import { startUpkeep } from './upkeep.ts'

/** Puts the program together on an open store and listens: gives all that runs, and where to look. */
export async function run(
  config: Config,
  store: Store<ProgramTables>,
): Promise<Running & { readonly address: string }> {
  await migrate(store)
  const { reach, mode } = config
  const { db } = store
  const now = () => new Date()
  const noteFault = (fault: unknown) => console.error(withoutContent(fault))
  const charters = join(packageRoot(), 'charters')
  for (const problem of await readBuiltIn(store, charters, mode, now())) console.error(problem)

  const registers = new RegisterCache({ db })
  const assets = loadAssets(join(packageRoot(), 'dist', 'assets'))
  const tray = await openTray(trayFolder(config), now())
  const shelf = shelfOf(config)
  const post = startPostWorker({
    db,
    transport: reach.mail ? smtpTransport(reach.mail.server, reach.mail.sender) : demoTransport,
    now,
    noteFault,
  })
  const letterWritten = () => void post.nudge()
  const origin = () => reach.publicUrl ?? addressOf(server, config)
  const demo = demoOf(config, { db, shelf, now, noteFault }, registers, origin)
  const app = createApp({
    registers,
    matters: publicMatters(db),
    meetings: publicMeetings(db, shelf),
    ledgers: publicLedgers(db),
    assets,
    mode,
    supervision: config.supervision,
    ...(reach.publicUrl !== undefined && { publicUrl: reach.publicUrl }),
    now,
    health: {
      store: store.engine,
      version: about.version,
      migrations: (await readMigrations(migrationFolder())).length,
      answers: async () => (await ping(store)).ok,
    },
    signedIn: signedInRoutes({
      db,
      registers,
      asset: assets.asset,
      mode,
      isOnlyHere: config.isOnlyHere,
      reach,
      now,
      tray,
      shelf,
      demoPeople: async (language) => (await demo?.people(language)) ?? [],
      letterWritten,
      noteFault,
    }),
    noteFault,
  })
  const known = (await registers.list()).map(({ register }) => register)
  const server = createServer(
    listenerFor({
      fetch: app.fetch,
      pages: new PageCache(),
      madeFrom: (path) => madeFrom(path, registers, dayInSweden(now())),
    }),
  )
  await listen(server, config)
  void drawAhead(known, dayInSweden(now()))
  void demo?.begin()
  const repliesFolder = reach.replies?.folder
  const upkeep = startUpkeep({ db, now, repliesFolder, noteFault })
  const replies = watchReplies({
    db,
    now,
    registers,
    origin: origin(),
    reach,
    letterWritten,
    noteFault,
  })
  return { server, post, tray, upkeep, replies, demo, store, address: addressOf(server, config) }
}

/** The demo, where that is how the program runs. */
function demoOf(
  { mode, reach }: Config,
  ground: Pick<DemoGround, 'db' | 'shelf' | 'now' | 'noteFault'>,
  registers: RegisterCache,
  origin: () => string,
): Demo | undefined {
  if (mode !== 'demo') return undefined
  return demoOn({
    ...ground,
    registers: async () => (await registers.list()).map(({ register }) => register),
    // The people of the demo have addresses that lead nowhere: a real mail server is not asked to reach them.
    ...(reach.mail === undefined && {
      delivery: (register) =>
        deliveryWith({ register, origin: origin(), sender: demoSender(), now: ground.now }),
    }),
  })
}

/** Papers are kept beside the data, or with PostgreSQL in it. */
function shelfOf({ store }: Config): Shelf {
  return store.kind === 'embedded' ? folderShelf(join(store.folder, 'attachments')) : rowShelf
}

/** Received files lie beside the data, or with PostgreSQL where the machine keeps what is soon gone. */
function trayFolder({ store }: Config): string {
  return store.kind === 'embedded' ? join(store.folder, 'tray') : join(tmpdir(), 'radslag')
}
