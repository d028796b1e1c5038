import { runCli } from '../src/cli/run.ts'

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command in process, on 22 November 2026, with no more surroundings than are given. */
export async function cli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  looks: { readonly colours?: boolean; readonly width?: number } = {},
): Promise<Ran> {
  const told = { out: '', err: '' }
  const output = (to: 'out' | 'err') => ({
    write: (text: string) => {
      told[to] += text
    },
    colours: looks.colours ?? false,
    ...(looks.width !== undefined && { width: looks.width }),
  })
  const code = await runCli(args, {
    out: output('out'),
    err: output('err'),
    env,
    now: () => new Date('2026-11-22T12:00:00Z'),
  })
  return { code, ...told }
}
