import { fsyncSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { readers } from '../values.ts'

/** PostgreSQL inside this thread, on a folder of files. */
export interface Engine {
  readonly pglite: PGlite
  /** How many times a file has been forced to the disk. */
  syncs(): number
}

/** The files of the disk below the engine, as far as they are used here. */
interface DiskFiles {
  readonly tryFSOperation: (act: () => void) => void
  readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number }
}

/** Settings that PGlite leaves as for a browser, in memory. */
const settings = [
  'fsync=on',
  // Its `fdatasync` does nothing at all; only `fsync` reaches the disk.
  'wal_sync_method=fsync',
  'shared_buffers=32MB',
  'min_wal_size=2MB',
  'max_wal_size=16MB',
]

/**
 * How much a function of the engine must have done before it is compiled a second time, to faster code: far more
 * than V8 asks. At its own choice the second compilation takes a third of the time of a start and some 50 MB,
 * for statements that are run once. A query that runs for seconds still gets its faster code.
 */
const compileAgainAfter = '--wasm-tiering-budget=1000000000'

/** Opens the database in a folder. Not to be called for a folder that somebody else has open. */
export async function openEngine(
  folder: string,
  said: (line: string) => void = () => undefined,
): Promise<Engine> {
  // What a query that was ended had set aside on the disk; without its background processes PostgreSQL lets it lie.
  await rm(join(folder, 'base/pgsql_tmp'), { recursive: true, force: true })
  setFlagsFromString(compileAgainAfter)
  const { files, syncs } = durableFiles(folder)
  const pglite = await PGlite.create({
    fs: files,
    extensions: { btree_gist, pg_trgm, unaccent },
    startParams: [
      // -F is fsync off.
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    onStderr: (line) => {
      said(line)
      return false
    },
  })
  pglite.parsers = { ...readers }
  // Parameters arrive as text, so that they are written in one way on both engines.
  pglite.serializers = {}
  return { pglite, syncs }
}

/** Files where "forced to the disk" is true: as shipped, PGlite answers yes and does nothing. */
function durableFiles(folder: string): { files: NodeFS; syncs: () => number } {
  const files = new NodeFS(folder)
  const plain = files.init.bind(files)
  let syncs = 0
  files.init = async (pglite, options) => {
    const { emscriptenOpts } = await plain(pglite, options)
    const preRun = [emscriptenOpts.preRun ?? []].flat()
    preRun.push((module) => {
      // Emscripten's own file system on a disk; the types of PGlite leave it out.
      const { NODEFS } = module as unknown as { readonly NODEFS: DiskFiles }
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        NODEFS.tryFSOperation(() => fsyncSync(nfd))
        syncs += 1
        return 0
      }
    })
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }
  return { files, syncs: () => syncs }
}
