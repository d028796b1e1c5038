import { readConfig } from '../config.ts'
import { openStore, type Store } from '../store/store.ts'
import { whyNoReplies } from './replies.ts'
import { run } from './run.ts'
import type { ProgramTables } from './running.ts'
import { stopOnRequest } from './stop.ts'
import { whyNot } from './why-not.ts'

/** Starts the program from its surroundings, or says in a sentence why it cannot. */
export async function start(environment: NodeJS.ProcessEnv): Promise<void> {
  const read = readConfig(environment)
  if (!read.ok) {
    giveUp(read.refusal)
    return
  }
  const config = read.value
  for (const warning of config.warnings) console.error(warning)
  const noReplies = await whyNoReplies(config.reach)
  if (noReplies !== undefined) {
    giveUp([noReplies])
    return
  }
  let store: Store<ProgramTables> | undefined
  try {
    store = await openStore<ProgramTables>(config.store)
    const { address, ...running } = await run(config, store)
    // Before it says where to look: whoever has read that may stop it at once.
    stopOnRequest(running)
    console.log(`Rådslag körs på ${address}`)
  } catch (error) {
    await store?.close().catch(() => undefined)
    giveUp([whyNot(error, config)])
  }
}

function giveUp(sentences: readonly string[]): void {
  for (const sentence of sentences) console.error(sentence)
  process.exitCode = 1
}
