import type { Server } from 'node:http'

/**
 * Stops taking requests, and is done when those under way are answered. Whoever has not been answered within
 * the patience, in milliseconds, is cut off.
 */
export async function closeServer(server: Server, patience: number): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), patience)
  // A browser keeps its connection after the answer, and would keep the server with it.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  // A server that never listened is as closed as it can be.
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearTimeout(impatience)
  clearInterval(sweep)
}
