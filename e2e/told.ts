import { Client } from 'pg'
import { vi } from 'vitest'
import { stories } from '../src/demo/matters/stories.ts'
import { meetings } from '../src/demo/meetings/meetings.ts'
import { instantOf } from '../src/demo/story/story.ts'

/** When the last thing in the demo's stories of a collaboration happens, of what others can see. */
function lastTold(collaborationId: string): Date {
  const told = [...stories, ...meetings].filter(
    (story) => story.collaborationId === collaborationId,
  )
  const moments = told
    .flatMap(({ steps }) => steps.filter(({ does }) => does !== 'keepForOneself'))
    .map(({ at }) => instantOf(at).getTime())
  return new Date(Math.max(...moments))
}

/** Waits until the demo has told its matters and meetings: they are told in the order they happened, while others read. */
export async function untilTold(url: string, collaborationId: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const last = lastTold(collaborationId)
    const count = 'select count(*)::int as told from trail_entry where chain = $1 and at = $2'
    const isTold = async () => {
      const { rows } = await client.query(count, [collaborationId, last])
      if (rows[0]?.told === 0) throw new Error('the demo has not told its stories')
    }
    await vi.waitFor(isTold, { timeout: 120_000, interval: 100 })
  } finally {
    await client.end()
  }
}
