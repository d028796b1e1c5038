import { access, constants, lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What to do with a message, and where it is put afterwards. */
export type ReadMessage = (raw: Uint8Array) => Promise<'done' | 'refused'>

/** A folder of messages that is looked through now and then. */
export interface MailFolder {
  /** Looks through the folder now, and gives when everything in it has been read. */
  readonly look: () => Promise<void>
  /** Looks no more, and waits for what is being read. */
  readonly stop: () => Promise<void>
}

/** As large as a message may be, in bytes; a larger one is refused without being read. */
const largest = 1024 * 1024

/** How often the folder is looked through, in milliseconds. */
const lookEvery = 60_000

/** As many messages as are read each time. */
const atOnce = 500

/** Where messages lie: those that have come, and those that have been read. */
const parts = ['new', 'done', 'refused'] as const

/**
 * Makes the folder ready, and throws when messages could not be read from it and put away: whoever starts the program
 * is told at once, not when the first answer fails to come in.
 */
export async function openMailFolder(folder: string): Promise<void> {
  for (const part of parts) {
    await mkdir(join(folder, part), { recursive: true })
    await access(join(folder, part), constants.R_OK | constants.W_OK | constants.X_OK)
  }
}

/**
 * Looks through a folder of mail, as a mail server keeps it (Maildir): what lies in `new` is read and moved to `done`
 * or `refused` beside it. A message that could not be dealt with just now is left where it lies, and read again.
 */
export function watchMailFolder(
  folder: string,
  read: ReadMessage,
  noteFault: (fault: unknown) => void,
): MailFolder {
  let looking: Promise<void> | undefined
  const look = () => {
    looking ??= readAll(folder, read, noteFault)
      .catch(noteFault)
      .finally(() => {
        looking = undefined
      })
    return looking
  }
  const timer = setInterval(() => void look(), lookEvery)
  timer.unref()
  return {
    look,
    stop: async () => {
      clearInterval(timer)
      await looking
    },
  }
}

/**
 * Takes away the messages that came before a moment and have been read, whether they were taken or refused. What has
 * not been read is left, however old.
 */
export async function forgetReadMail(folder: string, before: Date): Promise<void> {
  for (const part of ['done', 'refused'] as const) {
    const names = await readdir(join(folder, part))
    for (const name of names) {
      const path = join(folder, part, name)
      // Several copies of the program may share the folder: what is gone already is gone.
      const found = await lstat(path).catch(() => undefined)
      if (found?.isFile() && found.mtime < before) await rm(path, { force: true })
    }
  }
}

async function readAll(
  folder: string,
  read: ReadMessage,
  noteFault: (fault: unknown) => void,
): Promise<void> {
  for (const part of parts) await mkdir(join(folder, part), { recursive: true })
  const incoming = join(folder, 'new')
  const names = (await readdir(incoming)).filter((name) => !name.startsWith('.')).sort()
  for (const name of names.slice(0, atOnce)) {
    const path = join(incoming, name)
    try {
      if (!(await stat(path)).isFile()) continue
      await rename(path, join(folder, await outcomeOf(path, read), name))
    } catch (fault) {
      noteFault(fault)
    }
  }
}

async function outcomeOf(path: string, read: ReadMessage): Promise<'done' | 'refused'> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    return size > largest ? 'refused' : await read(await file.readFile())
  } finally {
    await file.close()
  }
}
