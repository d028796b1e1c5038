import { readFileSync } from 'node:fs'

/** The guide for whoever runs the program in production. */
export const productionGuide = readFileSync(
  new URL('../docs/guides/run-in-production.md', import.meta.url),
  'utf8',
)

/** A command of the guide: its words, and what the guide says that it answers, when it says so. */
export interface ShownCommand {
  readonly words: readonly string[]
  readonly answer?: string
}

/** The commands that stand in the guide's boxes, in order. */
export function commandsIn(guide: string): readonly ShownCommand[] {
  const boxes = [...guide.matchAll(/^```sh\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm)]
  return boxes.flatMap(([, box = '', answer]) => {
    const lines = box.replaceAll('\\\n', '').split('\n')
    const commands = lines.filter((line) => line.includes('radslag -- '))
    return commands.map((line, at) => {
      const rest = line.slice(line.indexOf('radslag -- ') + 'radslag -- '.length)
      const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? '',
      )
      const isLast = at === commands.length - 1
      return { words, ...(isLast && answer !== undefined && { answer }) }
    })
  })
}
