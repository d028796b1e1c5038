import { expect } from 'vitest'
import { type Hands, textFile } from './hands.ts'
import { goHome, type Story, said } from './matter-story.ts'
import { heading } from './reader.ts'

type Step = (story: Story) => Promise<void>

/** Somebody at a principal finds a matter that concerns it, and opens what the group has. */
async function openPreparation(hands: Hands, { title }: Story): Promise<void> {
  await hands.follow('Ärenden')
  await hands.follow(title)
  await hands.follow('Beredning')
}

const first = 'Vi behöver en gemensam gräns på fyra veckor.'
const second = 'Sala föreslår att regionen svarar i fyra veckor.'
const third = 'Köping föreslår sex veckor.'

const textWrittenInSala: Step = async (story) => {
  const sala = await story.cast.as('tjansteperson-sala')
  await openPreparation(sala, story)
  await sala.follow('Skriv den första versionen')
  await sala.write('Text', first)
  await sala.press('Spara ny version')
  const text = await said(sala)
  expect(text).toContain('Texten är sparad')
  expect(text).toContain(first)
}

const textChangedByTwoAtOnce: Step = async (story) => {
  const sala = await story.cast.as('tjansteperson-sala')
  const koping = await story.cast.as('tjansteperson-koping')
  await openPreparation(koping, story)
  await koping.follow('Ändra texten')
  await sala.follow('Ändra texten')
  await sala.write('Text', second)
  await sala.press('Spara ny version')
  await koping.write('Text', third)
  await koping.press('Spara ny version')

  const both = await said(koping)
  expect(both).toContain('Någon annan har sparat medan du skrev')
  expect(both).toContain(second)
  expect(both).toContain(third)
  const mine = koping.page.getByLabel('Din text, inte sparad än')
  expect(await mine.inputValue()).toBe(third)
  const merged = 'Regionen svarar i fyra veckor. Köping hade hellre sett sex.'
  await koping.write('Din text, inte sparad än', merged)
  await koping.press('Spara den sammanförda texten')
  expect(await said(koping)).toContain(merged)

  await koping.follow('Alla 3 versioner')
  expect(await heading(koping.page)).toBe('Textens versioner')
  await koping.follow('Jämför med version 2')
  expect(await said(koping)).toContain(second)
  await koping.follow('Beredning')
}

const paperAndComment: Step = async ({ cast }) => {
  const koping = await cast.as('tjansteperson-koping')
  await koping.attach('Filer', textFile('Kostnad per vecka.txt', 'En vecka kostar 400 kronor.'))
  await koping.press('Lägg till filerna')
  expect(await said(koping)).toContain('Kostnad per vecka.txt')
  await koping.write('Skriv en kommentar', 'Kostnaden är räknad på förra året.')
  await koping.press('Skicka kommentaren')
  const room = await said(koping)
  expect(room).toContain('Kommentaren är sparad')
  expect(room).toContain('Kostnaden är räknad på förra året.')
}

const askedAndAnswered: Step = async ({ cast, title }) => {
  const sala = await cast.as('tjansteperson-sala')
  await sala.follow('Beredning')
  expect(await said(sala)).toContain('Kostnaden är räknad på förra året.')
  await sala.follow('Ställ en fråga')
  await sala.tick('Köpings kommun')
  await sala.write('Vad behöver ni veta?', 'Hur många hjälpmedel lämnar ni ut på ett år?')
  await sala.press('Ställ frågan')
  expect(await said(sala)).toContain('Frågan är ställd')

  const koping = await cast.as('tjansteperson-koping')
  await goHome(koping)
  await koping.follow(`Svara: ${title}`)
  await koping.follow(/^Svara för Köping/)
  await koping.write('Svar', 'Vi lämnade ut 310 förra året.')
  await koping.press('Spara svaret')
  expect(await said(koping)).toContain('Svaret är sparat')
}

/** How two principals work on it: a text in versions, two at once, a paper, a comment, and a question answered. */
export const workedOn: readonly Step[] = [
  textWrittenInSala,
  textChangedByTwoAtOnce,
  paperAndComment,
  askedAndAnswered,
]
