import { Agent, request } from 'node:http'

/** What a server answered. */
export interface Answer {
  readonly status: number
  readonly etag: string | undefined
  readonly text: string
}

/** Somebody's browser, signed in, on a line of its own that stays open. */
export interface Browser {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Answer>
  readonly close: () => void
}

/** Opens a browser at a program. */
export function openBrowser(port: number, cookie: string): Browser {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const send = (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    content?: string,
  ): Promise<Answer> =>
    new Promise<Answer>((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path, agent, method }
      const asked = request({ ...options, headers: { cookie, ...headers } }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        response.once('end', () => {
          const { statusCode: status = 0, headers: told } = response
          resolve({ status, etag: told.etag, text })
        })
      })
      asked.once('error', (error: NodeJS.ErrnoException) => {
        // The server had just hung up a line that was idle: asked again on a new one, as browsers do.
        const isIdleLine = asked.reusedSocket && error.code === 'ECONNRESET'
        if (isIdleLine && method === 'GET')
          send(method, path, headers, content).then(resolve, reject)
        else reject(error)
      })
      asked.end(content)
    })
  return {
    get: (path, headers = {}) => send('GET', path, { accept: 'text/html', ...headers }),
    post: (path, fields) =>
      send(
        'POST',
        path,
        {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
        new URLSearchParams(fields).toString(),
      ),
    close: () => agent.destroy(),
  }
}
