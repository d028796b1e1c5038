import { inTransaction, openStore, type StoreOptions } from '../../store/store.ts'
import { parseMailAddress } from '../mail-address.ts'
import { post } from '../post.repository.ts'
import type { PostTables } from '../post.table.ts'
import { startPostWorker } from '../post-worker.ts'
import { demoTransport } from '../transport.ts'

// Writes a letter and says so, then begins to send it and says so, and never comes further: for the tests that kill
// it in between.

const [given = '', at = '', waits = ''] = process.argv.slice(2)
// The test writes the store's own options.
const store = await openStore<PostTables>(JSON.parse(given) as StoreOptions)
const now = () => new Date(at)
const to = parseMailAddress('anna@sala.example')
if (!to.ok) throw new Error('not an address')
await inTransaction(store, (trx) =>
  post(trx, {
    to: to.value,
    subject: 'Kallelse',
    text: 'Välkommen.',
    purpose: 'notice',
    at: now(),
  }),
)
process.stdout.write('saved\n')
if (waits !== 'before-sending') {
  startPostWorker({
    db: store.db,
    now,
    noteFault: (fault) => console.error(fault),
    transport: {
      ...demoTransport,
      deliver: () => {
        process.stdout.write('sending\n')
        return new Promise(() => undefined)
      },
    },
  })
}
setInterval(() => undefined, 60_000)
