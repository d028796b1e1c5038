import type { PersonaKey } from '../src/demo/cast/cast.ts'
import { itemIdOf, ledgerIdOf, meetingIdOf, outcomeIdOf } from '../src/demo/meetings/meeting-ids.ts'
import { at, inTurn, press, type WorkspaceKind } from './kind-ways.ts'
import { memberListFile } from './member-list-file.ts'
import { asSupport, newMeeting, openMeeting, planMeeting, showDays } from './planned-meeting.ts'

const workspace = '/arbetsyta/vastmanland'
const [toCome, written, published, unsent] = [
  'nara-vard-2026-12',
  'nara-vard-2026-11',
  'nara-vard-2026-05',
  'kompetens-2026-12',
] as const
const group = `${workspace}/grupper/samverkansgrupp-nara-vard`
const ledger = `${workspace}/beslut/${ledgerIdOf(published)}`

/** A part of a meeting of the demo. */
function part(meeting: string, ...address: readonly string[]): string {
  return [`${workspace}/moten`, meetingIdOf(meeting), ...address].join('/')
}

/** What the support of the group sees. */
function support(what: string, ...ways: readonly (string | WorkspaceKind['go'])[]): WorkspaceKind {
  const go = ways.map((way) => (typeof way === 'string' ? at(way) : way))
  return { what, as: 'stod-nara-vard', go: inTurn(asSupport, ...go) }
}

function seen(what: string, as: PersonaKey, path: string): WorkspaceKind {
  return { what, as, go: at(path) }
}

const today = '2026-11-22'

let opened: string | undefined

/** To a part of a meeting that goes on: planned, sent and opened the first time anybody asks for one. */
function live(...address: readonly string[]): WorkspaceKind['go'] {
  return async (hands) => {
    const { page } = hands
    if (opened === undefined) {
      opened = await planMeeting(hands, today, '14:00')
      await hands.write('Rubrik', 'Läget i gruppens arbete')
      await hands.press('Lägg till punkten')
      await openMeeting(hands, opened)
    }
    await page.goto([opened, ...address].join('/'))
  }
}

/** The newest letter with a link of a kind, and on to where it leads. */
function byLetter(link: RegExp): WorkspaceKind['go'] {
  return async ({ page }) => {
    await page.goto('/brevlada')
    const letters = page.locator('main a[href^="/brevlada/"]')
    const addresses = await letters.evaluateAll((found: readonly Linking[]) =>
      found.map(({ pathname }) => pathname),
    )
    for (const address of new Set(addresses)) {
      await page.goto(address)
      const [to] = link.exec(await page.locator('main').innerText()) ?? []
      if (to === undefined) continue
      await page.goto(new URL(to).pathname)
      return
    }
    throw new Error(`no letter has a link like ${link}`)
  }
}

interface Linking {
  readonly pathname: string
}

const remind: WorkspaceKind['go'] = async (hands) => {
  await hands.page.goto(`${ledger}/paminn/sala`)
  await hands.press('Skicka brevet')
}

/** Every kind of page of meetings, groups and ledgers, each in the fullest form the demo has. */
export const meetingKinds: readonly WorkspaceKind[] = [
  support('the meetings', `${workspace}/moten`),
  seen('the meetings of a member', 'ledamot-sala', `${workspace}/moten`),
  support('the choice of a group to meet', `${workspace}/moten/nytt`),
  support('a new meeting', newMeeting),
  support('a new meeting with nothing written', newMeeting, press('Se dagarna')),
  support('a meeting before it is planned', (hands) => showDays(hands, today, '14:00')),
  support('a series before it is planned', newMeeting, async (hands) => {
    await hands.write('Dag', '2027-01-13')
    await hands.page.getByText('Planera flera möten på en gång').first().click()
    await hands.page.getByLabel(/^Ja, samma veckodag i månaden/).check()
    await hands.write(/^Hur många veckor eller månader/, '1')
    await hands.write(/^Hur många möten/, '6')
    await hands.press('Se dagarna')
  }),
  seen('a meeting that is planned', 'sammankallande-chefsforum', part('chefsforum-2027-01')),
  seen(
    'an agenda that has not begun',
    'sammankallande-chefsforum',
    part('chefsforum-2027-01', 'dagordning'),
  ),
  seen('a meeting with an agenda', 'stod-kompetens', part(unsent)),
  support('a meeting to come', part(toCome)),
  seen('a meeting to come, for its chair', 'ordforande-nara-vard', part(toCome)),
  support('a meeting with notes', part(written)),
  support('a meeting that is over', part(published)),
  support('a meeting that is moved', part(toCome, 'andra'), async (hands) => {
    await hands.write('Dag', '2026-12-16')
    await hands.press('Se vad som följer')
  }),
  support('a meeting to cancel', part(toCome, 'stall-in')),
  support('the agenda', part(toCome, 'dagordning')),
  seen('the agenda as a member reads it', 'ordforande-nara-vard', part(toCome, 'dagordning')),
  support('a new item', part(toCome, 'dagordning/ny')),
  support(
    'an item with nothing written',
    part(toCome, 'dagordning/ny'),
    press('Lägg till punkten'),
  ),
  support('an item to change', part(toCome, 'dagordning', itemIdOf(toCome, 'lakare'), 'andra')),
  support('an item to remove', part(toCome, 'dagordning', itemIdOf(toCome, 'lakare'), 'ta-bort')),
  support('an agenda to copy from', part(toCome, 'dagordning/kopiera')),
  support('the agenda to print', part(toCome, 'dagordning/utskrift')),
  seen('a notice before it is sent', 'stod-kompetens', part(unsent, 'kallelse')),
  support('a notice that is sent', part(toCome, 'kallelse')),
  support('a notice as it was sent', part(toCome, 'kallelse/version/1')),
  support('a notice to print', part(toCome, 'kallelse/utskrift')),
  support('the mailbox of the demo', '/brevlada'),
  support('a notice as a letter', '/brevlada', async (hands) => hands.follow(/^Kallelse/)),
  support('a meeting that cannot be opened yet', part(toCome, 'genomfor')),
  support('the answer of a letter', byLetter(/http\S+\/kallelse\/\S+/)),
  support('an answer that is given', byLetter(/http\S+\/kallelse\/\S+/), press(/^Är med digitalt/)),
  support('an answer with a broken link', '/kallelse/abc'),
  support('a meeting that goes on', live()),
  support('the items of a meeting that goes on', live('genomfor')),
  support('who is there', live('genomfor/narvaro')),
  support('an item that the meeting is at', live('genomfor'), press('Börja med punkt 1')),
  support('a note of the whole meeting', live('genomfor/helheten')),
  support('a matter raised at the meeting', live('genomfor/ny-punkt')),
  support('the end of a meeting', live('genomfor/avsluta')),
  support('the meeting on a big screen', live('visning')),
  support('the meeting on a screen of one’s own', live('folj')),
  support(
    'an item of a meeting that is over',
    part(written, 'genomfor/punkt', itemIdOf(written, 'team')),
  ),
  support(
    'what an item may come to',
    part(written, 'genomfor/punkt', itemIdOf(written, 'team'), 'utfall'),
  ),
  support(
    'a recommendation being written',
    `${part(written, 'genomfor/punkt', itemIdOf(written, 'team'), 'utfall')}?slag=recommendation`,
  ),
  support('a differing opinion', part(written, 'folj/avvikande', itemIdOf(written, 'team'))),
  support('an assignment', part(written, 'uppgift', outcomeIdOf(written, 'uppgift'))),
  support('the notes', part(written, 'anteckningar')),
  seen('the notes to approve', 'ordforande-nara-vard', part(written, 'anteckningar')),
  support('the versions of the notes', part(written, 'anteckningar/versioner')),
  support('the notes to print', part(written, 'anteckningar/utskrift')),
  support('notes that are public', part(published, 'anteckningar')),
  support('what of the notes becomes public', part(published, 'anteckningar/publicera')),
  support('an item and who has anchored it', part(toCome, 'punkt', itemIdOf(toCome, 'lakare'))),
  seen(
    'an item to anchor',
    'ordforande-nara-vard',
    part(toCome, 'punkt', itemIdOf(toCome, 'lakare')),
  ),
  support('a brief', part(toCome, 'punkt', itemIdOf(toCome, 'lakare'), 'underlag')),
  support('a group', group),
  support('the attendance of a group', `${group}/narvaro`),
  support('the settings of a group', `${group}/installningar`),
  support('the people of a group', `${group}/ledamoter`),
  support('a list of people before it is read in', `${group}/ledamoter`, async (hands) => {
    await hands.attach(/^Excel-fil/, await memberListFile())
    await hands.press(/^Visa vad som/)
  }),
  support('the assignments of a group', `${group}/uppdrag`),
  seen(
    'the assignments between groups',
    'sammankallande-chefsforum',
    `${workspace}/grupper/chefsforum/uppdrag`,
  ),
  support('the ledgers', `${workspace}/beslut`),
  support('a ledger', ledger),
  seen('a ledger, for a registrar', 'registrator-sala', ledger),
  seen('a decision to record', 'registrator-sala', `${ledger}/anteckna/sala`),
  {
    what: 'a decision with nothing written',
    as: 'registrator-sala',
    go: inTurn(at(`${ledger}/anteckna/sala`), press('Anteckna beslutet')),
  },
  support('a decision to correct', `${ledger}/ratta/arboga`),
  support('a link to send', `${ledger}/paminn/sala`),
  support('the link of a letter', remind, byLetter(/http\S+\/beslutslank\/\S+/)),
  support('a decision with a broken link', '/beslutslank/abc'),
  support('publishing the decisions', `${ledger}/publicera`),
  support('taking the decisions away', `${ledger}/avpublicera`),
  support('ending a recommendation', `${ledger}/avsluta`),
  support('a new ledger without a recommendation', `${workspace}/beslut/nytt`),
  seen(
    'a new ledger',
    'stod-kompetens',
    `${workspace}/beslut/nytt?mote=${meetingIdOf(unsent)}&punkt=${itemIdOf(unsent, 'sprak')}`,
  ),
]
