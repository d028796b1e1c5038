import { expect } from 'vitest'
import { numberInAddress } from '../src/matter/matter-number.ts'
import { kept, recommended } from './held-story.ts'
import { goHome, said } from './matter-story.ts'
import { group, type MeetingStory, toTheMeeting } from './meeting-story.ts'
import { heading } from './reader.ts'
import { type Visitor, visit } from './visitor.ts'

type Step = (story: MeetingStory) => Promise<void>

/** Where it was raised, which is where the outcome goes. */
const origin = 'Samverkansgrupp Hälsa'

const originMeets: Step = async ({ cast, title }) => {
  const support = await cast.as('stod-nara-vard')
  await goHome(support)
  await support.follow('Möten')
  await support.follow('Planera möte')
  await support.follow(origin)
  await support.press('Byt roll och läs')
  await support.write('Dag', '2026-12-30')
  await support.write('Börjar klockan', '09:00')
  await support.write('Antal minuter', '120')
  await support.tick('Digitalt')
  await support.press('Se dagarna')
  await support.press('Planera mötet')
  await support.follow('Gör dagordningen')
  await support.press('Börja med dagordningen')
  const agenda = await said(support)
  expect(agenda).toContain('Svar från huvudmännen sedan sist (10)')
  expect(agenda.split(title).length - 1).toBe(1)
}

const landed: Step = async ({ cast, title }) => {
  const support = await cast.as('stod-nara-vard')
  await support.follow('Möten')
  await support.follow(`${origin}, 30 december 2026`)
  await support.press('Byt roll och läs')
  await support.follow('Dagordningen')
  const agenda = await said(support)
  // The last decision has joined the others by itself: one item, each decision once.
  expect(agenda).toContain('Svar från huvudmännen sedan sist (11)')
  expect(agenda.split(title).length - 1).toBe(1)
}

const readInPublic: Step = async ({ cast, title, number }) => {
  const citizen = await cast.citizen()
  await citizen.page.goto('/vastmanland')
  await citizen.follow('Ärenden')
  await citizen.follow(title)
  expect(new URL(citizen.page.url()).pathname).toBe(
    `/vastmanland/arenden/${numberInAddress(number)}`,
  )
  const journey = await said(citizen)
  expect(journey).toContain(
    'lämnades vidare från Samverkansgrupp Hälsa till Samverkansgrupp Nära vård',
  )
  expect(journey).toContain('lämnade en rekommendation till huvudmännen')
  expect(journey).toContain('Surahammars kommun')
  await citizen.follow('Läs anteckningarna')
  expect(await heading(citizen.page)).toContain('2 december 2026')
  const notes = await said(citizen)
  expect(notes).toContain(recommended)
  expect(notes).toContain('Nästa gång ses ni i Köping.')
  expect(notes).not.toContain('Emil Exempelfeldt')
}

/** Those who must not read what others keep. Members of the group may read what is anchored, nobody else. */
const readers = [
  { key: 'stod-nara-vard', mayRead: [kept.anchored] },
  { key: 'ordforande-nara-vard', mayRead: [kept.anchored] },
  { key: 'ledamot-sala', mayRead: [] },
  { key: 'tjansteperson-koping', mayRead: [] },
  { key: 'registrator-regionen', mayRead: [] },
  { key: undefined, mayRead: [] },
] as const

const keptApart: Step = async (story) => {
  const { title, mail } = story
  const { site, meeting, names, open, inside } = await whereItIs(story)
  const isNear = (address: string) =>
    names.some((name) => address.includes(name)) && !address.includes('?till=')
  for (const { key, mayRead } of readers) {
    const visitor = await visit(site, key)
    await wearWhatReads(visitor, meeting)
    const pages = await visitor.walk(key === undefined ? open : [...open, ...inside], isNear)
    // A page of a search repeats the words that were sought, and finds nothing by them.
    const [searches, others] = [true, false].map((is) =>
      pages.filter(({ address }) => address.includes('?sok=') === is),
    )
    expect(
      searches?.filter(({ text }) => text.includes(title)).map(({ address }) => address),
    ).toEqual([])
    expect(others?.filter(({ text }) => text.includes(title)).length).toBeGreaterThan(5)
    for (const word of Object.values(kept)) {
      const read = others?.filter(({ text }) => text.includes(word)) ?? []
      const may = mayRead.some((one) => one === word)
      expect(read.length > 0, `${key} reads ${word} on ${read[0]?.address}`).toBe(may)
    }
  }
  const letters = mail.received.map(({ raw, mail: { text, html } }) => `${raw}${text}${html}`)
  for (const word of Object.values(kept)) expect(letters.join()).not.toContain(word)
}

/** Takes the role in which somebody may read the meeting, when they have one and wear another. */
async function wearWhatReads(visitor: Visitor, meeting: string): Promise<void> {
  const { status, text } = await visitor.get(meeting)
  const [, hatt = ''] = /name="hatt" value="([^"]+)"/.exec(text) ?? []
  if (status === 403 && hatt !== '') await visitor.post('/arbetsyta/hatt', { hatt })
}

/** Where the matter, its meeting and what came of it can be looked for, inside and out. */
async function whereItIs({ cast, title, number }: MeetingStory) {
  const support = await cast.as('stod-nara-vard')
  await goHome(support)
  await support.press(`Gruppens ärenden: ${group}`)
  await toTheMeeting(support)
  const { origin: site, pathname: meeting } = new URL(support.page.url())
  await support.follow('Beslut')
  await support.follow(title)
  const { pathname: ledger } = new URL(support.page.url())
  const names = [meeting, ledger, numberInAddress(number)].map(
    (path) => path.split('/').at(-1) ?? '',
  )
  const [meetingId, ledgerId, matter] = names
  const data = '/api/v1/collaborations/vastmanland'
  const secrets = Object.values(kept).map((word) => `sok=${encodeURIComponent(word)}`)
  return {
    site,
    meeting,
    names,
    open: [
      ...['arenden', 'arenden/flode', `arenden/${matter}`, `moten/${meetingId}`],
      ...['moten', 'beslut', 'beslut/flode', `beslut/${ledgerId}`, `beslut/${ledgerId}/tabell.csv`],
      ...secrets.map((sought) => `arenden?${sought}`),
    ]
      .map((path) => `/vastmanland/${path}`)
      .concat(
        ['matters', `matters/${matter}`, 'ledgers', `ledgers/${ledgerId}`, 'notes'].map(
          (path) => `${data}/${path}`,
        ),
      ),
    inside: [
      '/arbetsyta',
      '/arbetsyta/vastmanland/diarium',
      '/arbetsyta/vastmanland/arenden',
    ].concat(
      secrets.map((sought) => `/arbetsyta/vastmanland/arenden?${sought}`),
      ['', '/eget', '/eget/text', '/beredning'].map(
        (part) => `/arbetsyta/vastmanland/arenden/${matter}${part}`,
      ),
      ['', '/dagordning', '/kallelse', '/anteckningar', '/genomfor', '/folj'].map(
        (part) => meeting + part,
      ),
      [ledger],
    ),
  }
}

/** The group where it was raised begins its next agenda, and finds there what has been decided. */
export const originBegins: readonly Step[] = [originMeets]

/** How it ends: the last decision lands by itself, everybody can read the way, and nobody what is kept. */
export const cameBack: readonly Step[] = [landed, readInPublic, keptApart]
