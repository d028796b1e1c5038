import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openTray, type Tray } from '../../src/attachment/tray.ts'
import type { Store } from '../../src/store/store.ts'
import type { TestDatabase } from '../database.ts'
import { type ActGround, anActGround } from './act-ground.ts'
import { makeCollaboration } from './in-collaboration.ts'

// What a suite of tests has for itself: opened before its first test, and closed after its last.

/** What acts are done on in the suite: a database of its own with a collaboration in it, on 22 November 2026. */
export function groundFor<Tables>(database: TestDatabase): ActGround<Tables> {
  let store: Store<Tables> | undefined
  let ground: ActGround<Tables> | undefined
  beforeAll(async () => {
    store = await database.open<Tables>()
    await makeCollaboration(store.db)
    ground = anActGround(store.db)
  })
  afterAll(() => store?.close())
  const opened = () => {
    if (!ground) throw new Error('the database opens before the first test')
    return ground
  }
  return {
    get db() {
      return opened().db
    },
    now: () => opened().now(),
    newId: () => opened().newId(),
  }
}

/** Where the files lie that the suite receives. */
export function trayFor(): Tray {
  let folder = ''
  let tray: Tray | undefined
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radslag-test-'))
    tray = await openTray(folder, new Date('2026-11-22T09:00:00Z'))
  })
  const close = async () => {
    await tray?.close()
    await rm(folder, { recursive: true, force: true })
  }
  afterAll(close)
  return {
    get folder() {
      if (!tray) throw new Error('the tray is there before the first test')
      return tray.folder
    },
    close,
  }
}
