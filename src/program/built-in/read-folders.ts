import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Mode } from '../../config.ts'
import type { RegisterData } from '../../register/register.ts'
import type { Result } from '../../shared/result.ts'

/** What is asked of the reader. */
export interface ToRead {
  readonly places: readonly string[]
  readonly mode: Mode
}

/** What a folder says, or its mistakes as sentences. */
export type FolderRead = Result<RegisterData, string>

/**
 * Reads folders of charters in a process of its own, which ends when it has answered: reading takes some 40 MB that
 * the server, which may then run for months, should not hold on to. The answers come in the order of the places.
 */
export function readFolders(asked: ToRead): Promise<readonly FolderRead[]> {
  return new Promise((resolve, reject) => {
    const reader = fork(readerFile(), {
      // Nothing of how the server was started concerns it, and it needs to know no secrets.
      execArgv: [],
      env: {},
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    })
    // Only its own messages come here: the type is what `folder-reader.ts` sends.
    reader.once('message', (found) => resolve(found as readonly FolderRead[]))
    reader.once('error', reject)
    reader.once('exit', (status) => reject(new Error(`the reader of charters ended (${status})`)))
    reader.send(asked)
  })
}

/** The file it runs: beside this one in the sources, and beside the program when it is built. */
function readerFile(): string {
  const name = import.meta.url.endsWith('.ts') ? './folder-reader.ts' : './folder-reader.js'
  return fileURLToPath(new URL(name, import.meta.url))
}
