import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the program, found from the file that runs: the same from `src/` and from `dist/`. */
export function packageRoot(): string {
  let here = new URL('.', import.meta.url)
  while (!existsSync(new URL('package.json', here))) {
    const above = new URL('..', here)
    if (above.href === here.href) throw new Error(`no package.json above ${import.meta.url}`)
    here = above
  }
  return fileURLToPath(here)
}
