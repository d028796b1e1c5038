import type { BaseConfig } from '../config.ts'
import { migrate } from '../store/migrate.ts'
import { openStore, type Store } from '../store/store.ts'

/** Uses the database that the server would use, brought up to this program, and lets go of it whatever happens. */
export async function withStore<Tables, Value>(
  config: BaseConfig,
  use: (store: Store<Tables>) => Promise<Value>,
): Promise<Value> {
  const store = await openStore<Tables>(config.store)
  try {
    await migrate(store)
    return await use(store)
  } finally {
    await store.close()
  }
}
