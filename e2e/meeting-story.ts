import { expect } from 'vitest'
import type { TestMailServer } from '../test/mail-server.ts'
import type { Hands } from './hands.ts'
import { eventIn, letterBox, letterThatSays, linkIn } from './letter-box.ts'
import { goHome, type Story, said } from './matter-story.ts'
import { heading, seenIn } from './reader.ts'

/** A matter that is taken up at a meeting, and what reaches people outside the site meanwhile. */
export interface MeetingStory extends Story {
  readonly mail: TestMailServer
  /** Weeks go by, and everybody has gone home. */
  readonly later: () => Promise<void>
}

type Step = (story: MeetingStory) => Promise<void>

/** The group that prepares it. */
export const group = 'Samverkansgrupp Nära vård'
/** The day of the meeting, as a page says it. */
const day = '2 december 2026'
/** The meeting, as the list of meetings has it. */
export const theMeeting = `${group}, ${day}`

/** Finds the meeting in the list. */
export async function toTheMeeting(hands: Hands): Promise<void> {
  await hands.follow('Möten')
  await hands.follow(theMeeting)
}

const raisedInSala: Step = async (story) => {
  const sala = await story.cast.as('ledamot-sala')
  await sala.follow('Väck ett ärende')
  await sala.tick('Förslag till gemensamt dokument')
  await sala.press('Fortsätt')
  await sala.write('Rubrik', story.title)
  await sala.write('Vad ska dokumentet handla om?', 'En rutin för vem man ringer på kvällen.')
  await sala.write('Vad vill du att gruppen gör?', 'Tar fram en rutin som alla kan anta.')
  await sala.tick('Region Västmanland')
  await sala.tick('Alla kommuner')
  await sala.press('Väck ärendet')
  const matter = await said(sala)
  expect(matter).toContain('Ärendet är väckt och väntar i Samverkansgrupp Hälsa.')
  story.number = /\d{4}:\d+/.exec(matter)?.[0] ?? ''
}

/** The support finds what waits among the matters of a group. */
async function toReceive(support: Hands, { title }: Story, of: string): Promise<void> {
  await goHome(support)
  await support.press(`Gruppens ärenden: ${of}`)
  await support.follow(title)
  await support.follow('Ta emot eller skicka vidare')
}

const sentOnAndAccepted: Step = async (story) => {
  const support = await story.cast.as('stod-nara-vard')
  await support.follow('Ärenden')
  await support.follow(story.title)
  await support.follow('Ta emot eller skicka vidare')
  await support.press(`Lämna vidare till ${group}`)
  expect(await said(support)).toContain(`Ärendet är lämnat vidare till ${group}.`)
  await toReceive(support, story, group)
  await support.press('Ta emot ärendet')
  expect(await said(support)).toContain(`Ärendet är mottaget. ${group} bereder det nu.`)
}

const planned: Step = async ({ cast }) => {
  const support = await cast.as('stod-nara-vard')
  await support.follow('Möten')
  await support.follow('Planera möte')
  await support.follow(group)
  await support.write('Dag', '2026-12-02')
  await support.write('Börjar klockan', '13:00')
  await support.write('Antal minuter', '120')
  await support.tick('På plats')
  await support.write('Plats', 'Rådhuset i Sala')
  await support.press('Se dagarna')
  const days = await said(support)
  expect(days).toContain('Ingenting är sparat än.')
  // Ten and five working days before, of those that Sweden has.
  expect(days).toMatch(/2 december 2026\s+18 november 2026\s+25 november 2026/)
  await support.press('Planera mötet')
  expect(await said(support)).toContain('Mötet är planerat')
}

const onTheAgenda: Step = async ({ cast, title, number }) => {
  const support = await cast.as('stod-nara-vard')
  await support.follow('Gör dagordningen')
  await support.press('Börja med dagordningen')
  await support.follow(`Sätt upp på dagordningen: ${title}`)
  await support.tick('Rekommendation')
  await support.write('Föredragande (valfritt)', 'Ledamoten för Sala')
  await support.write('Minuter', '30')
  await support.press('Sätt upp på dagordningen')
  const agenda = await said(support)
  expect(agenda).toContain('Punkten står sist på dagordningen.')
  expect(agenda).toContain(`Rekommendation · Föredragande: Ledamoten för Sala · Ärende ${number}`)
}

/** Sends the notice to so many as the button says, and waits until each has got a letter. */
async function sendNotice(support: Hands, mail: TestMailServer) {
  const [count = 0] = ((await said(support)).match(/Skicka till (\d+) personer/) ?? [])
    .slice(1)
    .map(Number)
  const box = letterBox(mail)
  await support.press(/^Skicka till \d+ personer$/)
  expect(await said(support)).toContain('Kallelsen är skickad')
  const letters = await box.untilThereAre(count)
  expect(count).toBeGreaterThan(20)
  expect(new Set(letters.flatMap(({ to }) => to)).size).toBe(count)
  expect(letters.length).toBe(count)
  return letters
}

const calledThenMoved: Step = async ({ cast, mail, title }) => {
  const support = await cast.as('stod-nara-vard')
  await toTheMeeting(support)
  await support.follow('Granska och skicka kallelsen')
  const first = letterThatSays(await sendNotice(support, mail), 'som ledamot för Köping.')
  expect(first.mail.text).toContain(title)
  expect(first.mail.text).not.toContain('Länk till mötet')
  const called = eventIn(first)
  expect(called).toEqual({
    method: 'REQUEST',
    uid: expect.stringContaining('@'),
    sequence: 0,
    start: '2026-12-02T12:00:00.000Z',
    end: '2026-12-02T14:00:00.000Z',
    summary: group,
  })

  await support.follow('Till mötet och svaren')
  await support.follow('Flytta eller ändra mötet')
  await support.write('Börjar klockan', '14:00')
  await support.press('Se vad som följer')
  expect(await said(support)).toContain('De får veta det först när du skickar en ny')
  await support.press('Spara ändringen')
  expect(await said(support)).toContain('Mötet är flyttat')
  await support.follow('Skicka ny kallelse')
  const change = 'Mötet är flyttat från 2 december 2026 kl. 13.00 till 2 december 2026 kl. 14.00.'
  expect(await said(support)).toContain(change)
  const second = letterThatSays(await sendNotice(support, mail), 'som ledamot för Köping.')
  expect(second.mail.subject).toMatch(/^Ändrad kallelse: /)
  letterThatSays([second], change)
  expect(eventIn(second)).toEqual({
    ...called,
    sequence: 1,
    start: '2026-12-02T13:00:00.000Z',
    end: '2026-12-02T15:00:00.000Z',
  })
}

/** What the page of the meeting says of Köping's seat. */
async function seatOfKoping(hands: Hands): Promise<string> {
  return seenIn(hands.page.getByRole('row').filter({ hasText: 'Köping' }))
}

const declined: Step = async ({ cast, mail }) => {
  const letter = letterThatSays(
    mail.received.filter(({ mail: { subject = '' } }) => subject.startsWith('Ändrad')),
    'som ledamot för Köping.',
  )
  const link = linkIn(letter, 'kallelse')
  // What looks through mail for harm opens every link, and answers nothing by that.
  expect((await fetch(link, { method: 'HEAD' })).status).toBe(200)
  expect(await (await fetch(link)).text()).not.toContain('Du har svarat')
  const support = await cast.as('stod-nara-vard')
  await support.follow('Till mötet och svaren')
  expect(await seatOfKoping(support)).toContain('Har inte svarat')

  const box = letterBox(mail)
  const member = await cast.citizen()
  await member.page.goto(link)
  expect(await heading(member.page)).toBe('Kommer du till mötet?')
  await member.press('Kan inte')
  expect(await said(member)).toContain('Du har svarat: Kan inte.')
  const [call] = await box.untilThereAre(1)
  if (!call) throw new Error('no letter')
  letterThatSays([call], 'som ersättare för Köping.')
  expect(call.mail.subject).toBe(`Du behövs som ersättare: ${theMeeting}`)
  await support.page.reload()
  expect(await seatOfKoping(support)).toContain('Ersättaren är inkallad')

  const deputy = await cast.citizen()
  await deputy.page.goto(linkIn(call, 'kallelse'))
  await deputy.press('Kommer')
  expect(await said(deputy)).toContain('Du har svarat: Kommer.')
  await support.page.reload()
  expect(await seatOfKoping(support)).toContain('Ersättaren kommer')
}

/** How people are called to a meeting about it: raised, sent on, planned, on the agenda, noticed, moved, answered. */
export const calledToMeet: readonly Step[] = [
  raisedInSala,
  sentOnAndAccepted,
  planned,
  onTheAgenda,
  calledThenMoved,
  declined,
]
