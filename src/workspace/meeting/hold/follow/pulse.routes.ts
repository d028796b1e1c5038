import type { Hono } from 'hono'
import { pulseOf } from '../../../../meeting/meeting.repository.ts'
import type { ActingEnv } from '../../../acting.ts'
import { workspacePatterns } from '../../../workspace.paths.ts'
import type { WorkspaceGround } from '../../../workspace-ground.ts'
import { isPulseKey, Pulses } from './pulse.ts'

/**
 * What the tablets that follow a meeting ask every few seconds: whether anything has changed. Stands before the
 * sign-in is looked up, since that is most of what such a request would cost; the key from the page they follow
 * on tells that they may ask. Without it, or with that of another run of the program, there is nothing here.
 */
export function pulseRoutes(
  ground: Pick<WorkspaceGround, 'db' | 'now'>,
  routes: Hono<ActingEnv>,
  prefixes: readonly string[],
): void {
  const pulses = new Pulses(
    (collaborationId, meetingId) => pulseOf(ground.db, collaborationId, meetingId),
    () => ground.now().getTime(),
  )
  for (const prefix of prefixes) {
    routes.get(`${prefix}${workspacePatterns.meeting}/puls`, async (c) => {
      const { collaboration = '', meeting = '' } = c.req.param()
      const isKnown = isPulseKey(c.req.query('nyckel') ?? '', collaboration, meeting)
      const pulse = isKnown ? await pulses.get(collaboration, meeting) : undefined
      c.header('cache-control', 'private, no-cache')
      if (pulse === undefined) return c.text('', 404)
      const etag = `"${pulse}"`
      c.header('etag', etag)
      return c.req.header('if-none-match') === etag ? c.body(null, 304) : c.text(pulse)
    })
  }
}
