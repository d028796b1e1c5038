import type { Hands } from './hands.ts'
import { inRole } from './kind-ways.ts'

/** In the role of somebody who supports the group for local health care. */
export const asSupport = inRole(
  /^Använd rollen övergripande ansvarig för stödet, Samverkansgrupp Nära vård/,
)

/** The form of a new meeting of that group. */
export const newMeeting = '/arbetsyta/vastmanland/moten/nytt?grupp=samverkansgrupp-nara-vard'

/** Fills in when a new meeting is, and shows the days it gives. */
export async function showDays(hands: Hands, on: string, clock = '13:00'): Promise<void> {
  await hands.page.goto(newMeeting)
  await hands.write('Dag', on)
  await hands.write('Börjar klockan', clock)
  await hands.write('Antal minuter', '120')
  // Filled in from the meeting before, where there has been one.
  await hands.write(/^Plats/, 'Regionhuset i Västerås')
  await hands.press('Se dagarna')
}

/** Plans a meeting and begins its agenda, and gives its address. */
export async function planMeeting(hands: Hands, on: string, clock?: string): Promise<string> {
  await asSupport(hands)
  await showDays(hands, on, clock)
  await hands.press('Planera mötet')
  const own = new URL(hands.page.url()).pathname
  await hands.page.goto(`${own}/dagordning`)
  await hands.press('Börja med dagordningen')
  return own
}

/** Opens a meeting of today: its notice is sent, and it begins. */
export async function openMeeting(hands: Hands, meeting: string): Promise<void> {
  await hands.page.goto(`${meeting}/kallelse`)
  await hands.press(/^Skicka till/)
  await hands.page.goto(`${meeting}/genomfor`)
  await hands.press('Öppna mötet')
}
