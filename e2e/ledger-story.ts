import { expect } from 'vitest'
import type { PersonaKey } from '../src/demo/cast/cast.ts'
import type { Hands } from './hands.ts'
import { recommended } from './held-story.ts'
import { letterBox, linkIn } from './letter-box.ts'
import { goHome, said } from './matter-story.ts'
import { group, type MeetingStory, toTheMeeting } from './meeting-story.ts'
import { heading, seenIn } from './reader.ts'

type Step = (story: MeetingStory) => Promise<void>

/** What a principal has decided, as it stands in its own minutes. */
interface Minutes {
  readonly of: string
  readonly outcome: string
  readonly on: string
  readonly paragraph: string
  readonly reservation?: string
}

const adopted = (of: string, on: string, paragraph: string): Minutes => ({
  of,
  outcome: 'Antagen',
  on,
  paragraph,
})

/** Those that record with the link in a letter, and have nobody who signs in. */
const byLink: readonly Minutes[] = [
  adopted('Arboga kommun', '2026-12-11', '§ 3'),
  adopted('Hallstahammars kommun', '2026-12-14', '§ 8'),
  adopted('Kungsörs kommun', '2026-12-14', '§ 5'),
  adopted('Norbergs kommun', '2026-12-14', '§ 2'),
  adopted('Skinnskattebergs kommun', '2026-12-14', '§ 7'),
  adopted('Köpings kommun', '2026-12-15', '§ 11'),
  {
    of: 'Fagersta kommun',
    outcome: 'Antagen med reservation',
    on: '2026-12-15',
    paragraph: '§ 4',
    reservation: 'Gäller inte helger.',
  },
  { of: 'Surahammars kommun', outcome: 'Avslagen', on: '2026-12-16', paragraph: '§ 6' },
]

/** The last one, which the others wait for. */
const last = adopted('Västerås stad', '2026-12-18', '§ 21')

/** Those whose registrars sign in. */
const signedIn: readonly (Minutes & { readonly by: PersonaKey })[] = [
  { by: 'registrator-sala', ...adopted('Sala kommun', '2026-12-16', '§ 9') },
  { by: 'registrator-regionen', ...adopted('Region Västmanland', '2026-12-16', '§ 14') },
]

/** Finds what the principals have decided, in the list of such. */
async function toTheLedger(hands: Hands, { title }: MeetingStory): Promise<void> {
  await hands.follow('Beslut')
  await hands.follow(title)
}

/** That nobody says all of them while there is one that has not. */
function expectNeverAll(words: string): void {
  expect(words).not.toMatch(/(för|av) alla|alla (har|elva|11|huvudmän)/i)
}

const asked: Step = async (story) => {
  const support = await story.cast.as('stod-nara-vard')
  await goHome(support)
  await toTheMeeting(support)
  await support.follow('Genomför mötet')
  await support.follow(new RegExp(`^\\d+\\. ${story.title.replace('?', '\\?')}`))
  await support.follow('Öppna beslutsläget')
  await support.tick('För var och en när den har antagit den')
  await support.press('Öppna beslutsläget')
  const ledger = await said(support)
  expect(ledger).toContain('Beslutsläget är öppnat.')
  expect(ledger).toContain('elva huvudmän att besluta')
  expect(ledger).toMatch(/Besluten tas upp i\s+Samverkansgrupp Hälsa/)
  expect(await support.page.getByRole('link', { name: /^Skicka länk till / }).count()).toBe(11)
  await support.follow('Publicera besluten')
  await support.press('Publicera')
  expect(await said(support)).toContain('Besluten är publicerade. Alla kan läsa dem nu.')
}

const journeyPublished: Step = async ({ cast, title }) => {
  const support = await cast.as('stod-nara-vard')
  await support.follow('Ärenden')
  await support.follow(title)
  await support.follow('Publicera den öppna delen')
  await support.press('Publicera')
  expect(await said(support)).toContain('Den öppna delen är publicerad.')
}

/** Sends a letter with a link, and reads the link from it. */
async function reminded(support: Hands, story: MeetingStory, of: string): Promise<string> {
  const box = letterBox(story.mail)
  await support.follow(`Skicka länk till ${of}`)
  const someoneElse = support.page.getByRole('radio', { name: 'Någon annan' })
  if ((await someoneElse.count()) > 0) await support.tick('Någon annan')
  const address = `kansli.${byLink.findIndex((one) => one.of === of)}@kommun.example`
  await support.write('E-postadress', address)
  await support.write('Namn i hälsningen', 'registratorn')
  await support.press('Skicka brevet')
  expect(await said(support)).toContain('Brevet med länken är på väg.')
  // A registrar who is known gets a letter about it, which may come before.
  return linkIn(await box.untilOneTo(address), 'beslutslank')
}

/** Fills in what the minutes say. */
async function record(hands: Hands, minutes: Minutes, name?: string): Promise<void> {
  await hands.tick(minutes.outcome)
  if (minutes.reservation !== undefined) {
    await hands.write('Vad reservationen gäller (valfritt)', minutes.reservation)
  }
  await hands.write('Dag för beslutet', minutes.on)
  await hands.write('Paragraf (valfritt)', minutes.paragraph)
  if (name !== undefined) await hands.write('Ditt namn', name)
  await hands.press('Anteckna beslutet')
}

/** Records with the link, without signing in: opening it records nothing, and it is used once. */
async function recordByLink(hands: Hands, link: string, minutes: Minutes): Promise<void> {
  expect((await fetch(link)).status).toBe(200)
  await hands.page.goto(link)
  expect(await heading(hands.page)).toBe(`Anteckna beslutet för ${minutes.of}`)
  expect(await said(hands)).toContain(recommended)
  await record(hands, minutes, 'Exempelregistratorn')
  expect(await said(hands)).toContain('Tack, beslutet är antecknat')
  await hands.page.goto(link)
  expect(await heading(hands.page)).toBe('Länken är redan använd')
}

const decidedByLetter: Step = async (story) => {
  await story.later()
  const support = await story.cast.as('stod-nara-vard')
  const registrar = await story.cast.citizen()
  await support.press(`Gruppens ärenden: ${group}`)
  await toTheLedger(support, story)
  for (const minutes of byLink) {
    await recordByLink(registrar, await reminded(support, story, minutes.of), minutes)
    await support.page.reload()
    expectNeverAll(await said(support))
  }
}

const decidedSignedIn: Step = async (story) => {
  for (const minutes of signedIn) {
    const registrar = await story.cast.as(minutes.by)
    const waits = `ska anteckna sitt beslut: ${story.title}`
    await registrar.follow(new RegExp(`^Anteckna beslutet: .* ${waits}$`))
    expect(await heading(registrar.page)).toBe(`Anteckna beslutet för ${minutes.of}`)
    await record(registrar, minutes)
    const ledger = await said(registrar)
    expect(ledger).toContain('Beslutet är antecknat.')
    expectNeverAll(ledger)
  }
}

/** How many have adopted it: with a reservation too. */
const oneIsMissing: Step = async (story) => {
  const support = await story.cast.as('stod-nara-vard')
  await support.page.reload()
  const citizen = await story.cast.citizen()
  await citizen.page.goto('/vastmanland')
  await citizen.follow('Beslut')
  await citizen.follow(story.title)
  for (const hands of [support, citizen]) {
    const ledger = await said(hands)
    expect(ledger).toContain('Gäller för 9 av 11')
    expectNeverAll(ledger)
    const rows = hands.page.getByRole('row')
    const row = async (of: string) => seenIn(rows.filter({ hasText: of }))
    expect(await row('Västerås stad')).toContain('Inget beslut')
    expect(await row('Surahammars kommun')).toContain('Avslagen')
    expect(await row('Fagersta kommun')).toContain('Antagen med reservation')
  }
}

const theLastOneDecides: Step = async (story) => {
  const support = await story.cast.as('stod-nara-vard')
  const registrar = await story.cast.citizen()
  await goHome(support)
  await support.press(`Gruppens ärenden: ${group}`)
  await toTheLedger(support, story)
  await recordByLink(registrar, await reminded(support, story, last.of), last)
  const citizen = await story.cast.citizen()
  await citizen.page.goto('/vastmanland')
  await citizen.follow('Beslut')
  await citizen.follow(story.title)
  const ledger = await said(citizen)
  expect(ledger).toContain('Gäller för 10 av 11')
  expectNeverAll(ledger)
  expect(ledger).toContain('Gäller inte helger.')
}

/** How each principal decides for itself: asked, in public, eight by letter, two signed in, and the last one later. */
export const eachDecided: readonly Step[] = [
  asked,
  journeyPublished,
  decidedByLetter,
  decidedSignedIn,
  oneIsMissing,
]

/** The decision that the others waited for. */
export const lastDecided: readonly Step[] = [theLastOneDecides]
