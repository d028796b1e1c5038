import about from '../../package.json' with { type: 'json' }
import { readBaseConfig } from '../config.ts'
import { dayInSweden } from '../shared/calendar-day.ts'
import { StoreError, storeFault } from '../store/errors.ts'
import { languageOf, readArguments } from './arguments.ts'
import { check } from './check.ts'
import { cliText } from './cli.text.ts'
import type { Command } from './commands.ts'
import { helpText } from './help.text.ts'
import { exportCollaboration, importFolder, listInStore } from './move.ts'
import { withStore } from './open-store.ts'
import type { ManageTables } from './order.ts'
import { variableOf } from './provider/told-provider.ts'
import type { Talk } from './talk.ts'
import type { Output } from './terminal.ts'

/** What the command line is given from outside. */
export interface Surroundings {
  readonly out: Output
  readonly err: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
}

/** 0: done, and what must hold holds. 1: something that must hold does not. 2: it could not be done. */
export type ExitCode = 0 | 1 | 2

/** Does what was written after the program's name. Never throws: what goes wrong is said in a sentence. */
export async function runCli(
  args: readonly string[],
  { out, err, env, now }: Surroundings,
): Promise<ExitCode> {
  const language = languageOf(args)
  const read = readArguments(args)
  if (!read.ok) {
    err.write(`${read.refusal}\n${cliText[language].seeHelp}\n`)
    return 2
  }
  try {
    return await carryOut(read.value, { out, err, language }, env, now())
  } catch (fault) {
    const known = fault instanceof StoreError ? fault : storeFault(fault)
    const words = fault instanceof Error ? fault.message : String(fault)
    err.write(`${known ? known.said[language] : cliText[language].fault(words)}\n`)
    return 2
  }
}

async function carryOut(
  command: Command,
  talk: Talk,
  env: Surroundings['env'],
  now: Date,
): Promise<ExitCode> {
  const text = cliText[talk.language]
  switch (command.name) {
    case 'help':
      talk.out.write(`${helpText[talk.language][command.about ?? 'all']}\n`)
      return 0
    case 'version':
      talk.out.write(`${text.version(about.version, process.versions.node)}\n`)
      return 0
    case 'check':
      return check(
        { ...command, day: command.day ?? dayInSweden(now), language: talk.language },
        talk,
      )
    default: {
      const config = readBaseConfig(env)
      if (!config.ok) {
        for (const sentence of config.refusal) talk.err.write(`${sentence}\n`)
        return 2
      }
      if (command.name === 'import') return importFolder(command, config.value, now, talk)
      if (command.name === 'export') return exportCollaboration(command, config.value, talk)
      if (command.name === 'list') return listInStore(config.value, talk)
      const ground = {
        mode: config.value.mode,
        now,
        talk,
        secretOf: (reference: string) => env[variableOf(reference)],
        ...(env.PUBLIC_URL && { publicUrl: env.PUBLIC_URL.replace(/\/+$/, '') }),
      }
      // Only these commands carry the libraries of signing in.
      const { manage } = await import('./manage.ts')
      return withStore<ManageTables, ExitCode>(config.value, ({ db }) =>
        manage(command, { ...ground, db }),
      )
    }
  }
}
