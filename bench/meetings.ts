import { openStore } from '../src/store/store.ts'
import type { WorkspaceTables } from '../src/workspace/workspace-ground.ts'
import type { Engine } from './data-places.ts'
import { measureFollowing } from './following-tablets.ts'
import type { MatterAddress } from './matter-addresses.ts'
import { measurePages, startAsForReal } from './matter-pages.ts'
import { type Attendant, county, fillGroups, openForAll, signedIn } from './meeting-people.ts'
import { measureNotices } from './notice-sending.ts'
import { startProgram } from './program.ts'
import {
  callAndAnswer,
  holdHalf,
  longAgenda,
  type MeetingGroup,
  planLong,
} from './synthetic-meetings.ts'
import type { Row } from './table.ts'

/** The group whose pages are read, and the one that notices are sent to. */
const large = { bodyId: 'samverkansgrupp-halsa', people: 80 }
const noticed = { bodyId: 'samverkansgrupp-nara-vard', people: 60 }
const notices = 9
const tablets = 100

/** Meetings: their pages, the sending of a notice, and following along. */
export async function measureMeetings(postgres: Engine): Promise<readonly Row[]> {
  const { place, remove } = await postgres.makePlace()
  try {
    if (!('DATABASE_URL' in place)) throw new Error(`${postgres.name} has no address`)
    await (await startProgram(place)).stop()
    return await measureAt(place.DATABASE_URL)
  } finally {
    await remove()
  }
}

async function measureAt(url: string): Promise<readonly Row[]> {
  const store = await openStore<WorkspaceTables>({ kind: 'postgres', url })
  try {
    const register = await fillGroups(store, {
      [large.bodyId]: large.people,
      [noticed.bodyId]: noticed.people,
    })
    const groupOf = async (bodyId: string): Promise<MeetingGroup> => {
      const people = await openForAll(store, register, bodyId)
      const support = people.find(({ isSupport }) => isSupport)
      if (!support) throw new Error(`${bodyId} has no support`)
      return { store, register, bodyId, people, support }
    }
    const [group, small] = [await groupOf(large.bodyId), await groupOf(noticed.bodyId)]
    const [toCome, live] = [
      await planLong(group, 30, longAgenda),
      await planLong(group, 0, longAgenda),
    ]
    for (const meeting of [toCome, live]) await callAndAnswer(group, meeting)
    const itemIds = await holdHalf(group, live)
    const toSend = []
    for (let n = 0; n < notices; n += 1) toSend.push(await planLong(small, 20, 20))
    const cookieOf = (one: Attendant) => signedIn(store, one)
    const supportCookie = await cookieOf(group.support)
    const cookies = []
    for (let n = 0; n < tablets; n += 1) {
      cookies.push(await cookieOf(group.people[n % group.people.length] ?? group.support))
    }
    const member = group.people.find(({ hatId }) => hatId.includes('exempel-samverkansgrupp-halsa'))
    const pages = pagesOf(
      { toCome: toCome.id, live: live.id },
      supportCookie,
      await cookieOf(member ?? group.support),
    )
    const rows = [...(await measurePages(url, pages))]
    const program = await startAsForReal({ DATABASE_URL: url })
    try {
      const path = `/arbetsyta/${county}/moten/${live.id}`
      rows.push(...(await measureFollowing(program, { path, itemIds, supportCookie, cookies })))
    } finally {
      await program.stop()
    }
    // Last: letters that wait keep the program busy.
    rows.push(...(await measureNotices(url, small, toSend, await cookieOf(small.support))))
    return rows
  } finally {
    await store.close()
  }
}

function pagesOf(
  { toCome, live }: { readonly toCome: string; readonly live: string },
  support: string,
  member: string,
): readonly MatterAddress[] {
  const at = (meeting: string, part = '') => `/arbetsyta/${county}/moten/${meeting}${part}`
  const page = (what: string, path: string, cookie: string): MatterAddress => {
    return { what: `a meeting with 40 items and 80 people: ${what}`, path, cookie, limit: 15 }
  }
  return [
    page('to come, for the support', at(toCome), support),
    page('to come, for a member', at(toCome), member),
    page('under way, for the support', at(live), support),
    page('under way, for a member', at(live), member),
    page('its agenda, for the support', at(toCome, '/dagordning'), support),
    page('its notice, for the support', at(toCome, '/kallelse'), support),
    page('holding it', at(live, '/genomfor'), support),
    page('following along, for a member', at(live, '/folj'), member),
    page('its notes, for the support', at(live, '/anteckningar'), support),
  ]
}
