import type { Everywhere } from './many-matters.ts'
import { workedOnNumber } from './worked-on-matter.ts'

/** A page among very many matters, who asks for it, and what it may take. */
export interface MatterAddress {
  readonly what: string
  readonly path: string
  /** Of whoever is signed in; a public page has none. */
  readonly cookie?: string
  /** Processor time of the server for one, in milliseconds. */
  readonly limit: number
}

const list = '/arbetsyta/vastmanland/arenden'
const open = '/vastmanland/arenden'

/** Every page that is measured, from one matter to lists of all. */
export function matterAddresses({
  inGroup,
  atRegion,
  group,
}: Everywhere): readonly MatterAddress[] {
  const internal = (what: string, query: Readonly<Record<string, string>>, cookie = atRegion) =>
    address(`internal list, ${what}`, list, query, 10, cookie)
  const everybodys = (what: string, query: Readonly<Record<string, string>>) =>
    address(`public list, ${what}`, open, query, 10)
  return [
    address('matter with 40 events and 60 papers', `${list}/${workedOnNumber}`, {}, 15, inGroup),
    address('its preparation', `${list}/${workedOnNumber}/beredning`, {}, 15, inGroup),
    address('overview of a person with 12 roles', '/arbetsyta', {}, 15, inGroup),
    internal('a group', {}, inGroup),
    internal('a group: a common word, page 2', { sok: 'hemgång', sida: '2' }, inGroup),
    internal('a region', {}),
    internal('a region: a common word, page 2', { sok: 'hemgång', sida: '2' }),
    internal('a region: a rare word', { sok: 'rullstolsgarage' }),
    internal('a region: word, group and state', {
      sok: 'sommarbemanning',
      organ: group,
      lage: 'avslutat',
    }),
    internal('a region: group, kind and state', {
      organ: group,
      slag: 'fokusuppdrag',
      lage: 'under-beredning',
    }),
    internal('a region: own', { mina: 'ja' }),
    address(
      'register of a region, 50,000 records',
      '/arbetsyta/vastmanland/diarium',
      {},
      10,
      atRegion,
    ),
    everybodys('no filter', {}),
    everybodys('a common word at a principal, page 2', {
      sok: 'hemgång',
      huvudman: 'sala',
      sida: '2',
    }),
    everybodys('a rare word', { sok: 'rullstolsgarage' }),
    everybodys('word, group and state', { sok: 'sommarbemanning', organ: group, lage: 'avslutat' }),
    everybodys('group, principal and state, page 2', {
      organ: group,
      huvudman: 'fagersta',
      lage: 'avslutat',
      sida: '2',
    }),
  ]
}

function address(
  what: string,
  path: string,
  query: Readonly<Record<string, string>>,
  limit: number,
  cookie?: string,
): MatterAddress {
  const asked = new URLSearchParams(query)
  return {
    what,
    path: asked.size === 0 ? path : `${path}?${asked}`,
    limit,
    ...(cookie !== undefined && { cookie }),
  }
}
