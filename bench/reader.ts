import { Agent, get } from 'node:http'

/** Somebody who reads pages one after the other, as a browser asks for them. */
export interface Reader {
  /** Waits for the whole page; anything but a page is a fault. */
  readonly read: (path: string) => Promise<void>
  readonly close: () => void
}

/** Makes a reader of a program at a port; with a cookie, somebody who is signed in. */
export function makeReader(port: number, cookie?: string): Reader {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const headers = {
    accept: 'text/html, application/json;q=0.9',
    'accept-encoding': 'gzip, deflate, br',
    ...(cookie !== undefined && { cookie }),
  }
  return {
    read: (path) =>
      new Promise((resolve, reject) => {
        const request = get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
          response.resume().once('end', () => {
            if (response.statusCode === 200) resolve()
            else reject(new Error(`${path}: ${response.statusCode}`))
          })
        })
        request.once('error', reject)
      }),
    close: () => agent.destroy(),
  }
}

/** The nth of many days, from 2016 on. */
function nthDay(n: number): string {
  return new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10)
}

/** Every kind of public page, in both counties where there are two. */
export const kinds: Readonly<Record<string, readonly string[]>> = {
  'first page': ['/'],
  start: both(''),
  'all groups': both('/organ'),
  body: [
    '/vastmanland/organ/chefsforum',
    '/vastmanland/organ/samverkansgrupp-nara-vard',
    '/vastra-gotaland/organ/delregional-vastbusgrupp',
  ],
  charter: [
    '/vastmanland/organ/chefsforum/uppdrag',
    '/vastmanland/organ/samverkansgrupp-nara-vard/uppdrag',
    '/vastra-gotaland/organ/delregional-vastbusgrupp/uppdrag',
  ],
  'all findings': both('/uppdrag'),
  structure: both('/struktur'),
  principals: both('/huvudman'),
  principal: ['/vastmanland/huvudman/arboga', '/vastra-gotaland/huvudman/ale'],
  comparison: both('/jamfor'),
  sources: both('/kallor'),
  contact: both('/kontakt'),
  'open data': ['/api/v1/collaborations/vastmanland/bodies'],
}

function both(path: string): readonly string[] {
  return [`/vastmanland${path}`, `/vastra-gotaland${path}`]
}

/** How many addresses of a kind there are; the days are three apart, so that much differs between them. */
export const addressesOfAKind = 1200

/** The nth address of a kind: another day for each, in Swedish and English, in one county and the other. */
export function nthAddress(kind: string, n: number): string {
  const paths = kinds[kind] ?? []
  const path = paths[Math.floor(n / 2) % paths.length] ?? '/'
  const days = 3 * (n % addressesOfAKind)
  const query =
    kind === 'comparison'
      ? `?fran=${nthDay(days)}&till=${nthDay(days + 200)}`
      : `?datum=${nthDay(days)}`
  const inEnglish = n % 2 === 1 && !path.startsWith('/api/')
  return (inEnglish ? `/en${path === '/' ? '' : path}` : path) + query
}
