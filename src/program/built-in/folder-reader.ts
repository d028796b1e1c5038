import type { Mode } from '../../config.ts'
import { withExamples } from '../../demo/invent.ts'
import { tellProblems } from '../../files/problem.ts'
import { readCollaboration, readDemo } from '../../files/read-collaboration.ts'
import { accept, refuse } from '../../shared/result.ts'
import type { FolderRead, ToRead } from './read-folders.ts'

// Reads folders of charters beside the server, once, and ends.

async function read(place: string, mode: Mode): Promise<FolderRead> {
  if (mode === 'production') {
    const found = await readCollaboration(place)
    return found.ok ? found : refuse(tellProblems(found.refusal))
  }
  const found = await readDemo(place)
  return found.ok
    ? accept(withExamples(found.value.data, found.value.demo))
    : refuse(tellProblems(found.refusal))
}

// Only the server speaks to this process: the type is what `read-folders.ts` sends.
process.once('message', async (message) => {
  const { places, mode } = message as ToRead
  const found: FolderRead[] = []
  for (const place of places) found.push(await read(place, mode))
  process.send?.(found, () => process.disconnect?.())
})
