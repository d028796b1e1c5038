import { expect } from 'vitest'
import { numberInAddress } from '../src/matter/matter-number.ts'
import type { Hands } from './hands.ts'
import { goHome, type Story, said } from './matter-story.ts'
import { heading, seenIn } from './reader.ts'

type Step = (story: Story) => Promise<void>

/** What Sala writes where nobody else looks. */
const ownWords = 'Sala kommun kan gå med på fem veckor, inte fler.'
const note = 'Ring förrådet före mötet.'

const keptInSala: Step = async ({ cast }) => {
  const sala = await cast.as('tjansteperson-sala')
  await sala.follow('Vårt eget rum')
  expect(await said(sala)).toContain('Andra huvudmän ser inte ens att det finns.')
  await sala.follow('Skriv den första versionen')
  await sala.write('Text', ownWords)
  await sala.press('Spara ny version')
  expect(await said(sala)).toContain('Texten är sparad. Bara ni ser den.')
  await sala.write('Anteckning', note)
  await sala.press('Spara anteckningen')
  expect(await said(sala)).toContain('Anteckningen är sparad. Bara du ser den.')

  const koping = await cast.as('tjansteperson-koping')
  await koping.follow('Beredning')
  expect(await said(koping)).not.toContain(ownWords)
  await koping.follow('Vårt eget rum')
  const seenByKoping = await said(koping)
  expect(seenByKoping).toContain('Ni har inte skrivit någon egen text än')
  expect(seenByKoping).not.toContain(ownWords)
  expect(seenByKoping).not.toContain(note)
}

const sharedWithTheGroup: Step = async ({ cast }) => {
  const sala = await cast.as('tjansteperson-sala')
  await sala.follow('Dela med gruppen')
  const means = await said(sala)
  expect(means).toContain(
    'När andra myndigheter kan öppna detta blir det normalt en allmän handling hos dem och hos er.',
  )
  expect(means).toContain('kan inte tas tillbaka')
  expect(means).toContain(ownWords)
  await sala.press('Dela med gruppen')
  expect(await said(sala)).toContain('Inget är delat än.')
  await sala.tick('Jag förstår och vill dela med gruppen.')
  await sala.press('Dela med gruppen')
  expect(await said(sala)).toContain('Delat med gruppen')

  const koping = await cast.as('tjansteperson-koping')
  await koping.follow('Beredning')
  const room = await said(koping)
  expect(room).toContain(ownWords)
  expect(room).not.toContain(note)
}

async function giveNumber(registrar: Hands, story: Story, number: string): Promise<void> {
  await registrar.follow('Diarium')
  await registrar.follow('Beredningens text, version 4')
  expect(await said(registrar)).toContain(story.title)
  await registrar.write('Diarienummer', number)
  await registrar.press(`Spara numret för Beredningens text, version 4, ärende ${story.number}`)
  expect(await said(registrar)).toContain(`Diarienumret ${number} är sparat`)
}

const registeredByTwo: Step = async (story) => {
  const sala = await story.cast.as('registrator-sala')
  await giveNumber(sala, story, 'KS 2026/412')
  await sala.follow('Diarium')
  const list = await sala.download('Hämta som tabell för Excel (CSV)')
  const row = list.split('\n').find((line) => line.includes(story.number)) ?? ''
  expect(row).toContain('KS 2026/412')
  expect(row).toContain(story.title)
  expect(list).not.toContain(note)

  await giveNumber(await story.cast.as('registrator-regionen'), story, 'RV262001')
  const official = await story.cast.as('tjansteperson-sala')
  await official.follow('Ärendet')
  const matter = await said(official)
  expect(matter).toContain('KS 2026/412')
  expect(matter).toContain('RV262001')
}

const published: Step = async ({ cast }) => {
  const convener = await cast.as('sammankallande-chefsforum')
  await convener.follow('Ärendet')
  await convener.follow('Publicera den öppna delen')
  expect(await said(convener)).toContain('Det här visas aldrig')
  await convener.press('Publicera')
  expect(await said(convener)).toContain('Den öppna delen är publicerad. Alla kan läsa den nu.')
}

const outcome = 'Chefsforum rekommenderar att regionen svarar i fem veckor.'

const readAndClosed: Step = async ({ cast, title, number }) => {
  const citizen = await cast.citizen()
  await citizen.page.goto('/vastmanland')
  await citizen.follow('Ärenden')
  await citizen.follow(title)
  const address = `/vastmanland/arenden/${numberInAddress(number)}`
  expect(new URL(citizen.page.url()).pathname).toBe(address)
  expect(await heading(citizen.page)).toBe(title)
  const open = await said(citizen)
  expect(open).toContain('lämnades vidare från Samverkansgrupp Hälsa till')
  expect(await seenIn(citizen.page.getByRole('blockquote').last())).toContain('Identifiera områden')
  for (const inside of [ownWords, note, 'Kostnad per vecka', 'Göran', 'regionen betalar']) {
    expect(open).not.toContain(inside)
  }

  const convener = await cast.as('sammankallande-chefsforum')
  await convener.follow('Avsluta ärendet')
  await convener.write('Vad ledde ärendet till?', outcome)
  await convener.press('Avsluta ärendet')
  expect(await said(convener)).toContain('Ärendet är avslutat.')

  await citizen.page.reload()
  expect(await said(citizen)).toContain(outcome)
  const sala = await cast.as('ledamot-sala')
  await goHome(sala)
  await sala.follow('Ärenden')
  await sala.follow(title)
  expect(await said(sala)).toContain(outcome)
}

/** What becomes of it: kept to oneself, shared, registered by two authorities, published, read by anybody, closed. */
export const madeARecord: readonly Step[] = [
  keptInSala,
  sharedWithTheGroup,
  registeredByTwo,
  published,
  readAndClosed,
]
