import fs from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded before the program: the disk below the database is full for as long as the file `full` is there.

const flag = process.env.DISK_FULL_FLAG ?? ''
const write = fs.writeSync
if (!isMainThread) {
  // The many forms of `writeSync` cannot be named one by one.
  fs.writeSync = ((...given: Parameters<typeof write>) => {
    if (!fs.existsSync(flag)) return write(...given)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }) as typeof write
}
