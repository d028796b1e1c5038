import { expect } from 'vitest'
import type { Cast } from './cast.ts'
import { type Hands, textFile } from './hands.ts'
import { heading, seenIn } from './reader.ts'

/** A matter as its story goes on, and those who are in it. */
export interface Story {
  readonly cast: Cast
  readonly title: string
  /** `2026:31`, once it has been raised. */
  number: string
}

/** A step of the story. */
type Step = (story: Story) => Promise<void>

const rightBody = 'Länsgemensam samverkansgrupp för hälso- och sjukvårdsfrågor'

/** What is read in the middle of the page. */
export function said({ page }: Hands): Promise<string> {
  return seenIn(page.getByRole('main'))
}

/** Goes to one's overview, whichever page one is on. */
export async function goHome(hands: Hands): Promise<void> {
  await hands.follow('Min översikt')
}

const raisedInSala: Step = async (story) => {
  const sala = await story.cast.as('ledamot-sala')
  await sala.follow('Väck ett ärende')
  await sala.tick('Oenighet om ansvar')
  await sala.press('Fortsätt')
  expect(await said(sala)).toContain('Skriv inget om enskilda patienter, brukare eller elever.')
  await sala.write('Rubrik', story.title)
  await sala.write('Vad är ni oense om?', 'Hjälpmedel blir kvar när någon flyttar hem.')
  await sala.write('Stycket, ord för ord', 'Den som bedömer behovet svarar för hjälpmedlet.')
  await sala.write('Den ena läsningen', 'Kommunen läser att regionen betalar den första tiden.')
  await sala.write('Den andra läsningen', 'Regionen läser att kommunen tar över samma dag.')
  await sala.write('Vad vill du att gruppen gör?', 'Bereder frågan så att den kan avgöras.')
  await sala.tick('Region Västmanland')
  await sala.tick('Köping')
  await sala.tick('Sala')
  await sala.attach(/^Bifoga underlag/, textFile('Två läsningar.txt', 'Så läser vi.'))
  await sala.press('Väck ärendet')

  expect(await heading(sala.page)).toBe(story.title)
  const matter = await said(sala)
  expect(matter).toContain('Ärendet är väckt och väntar i Samverkansgrupp Hälsa.')
  expect(matter).toContain('Två läsningar.txt')
  expect(matter).toContain('tar emot det för Samverkansgrupp Hälsa')
  story.number = /\d{4}:\d+/.exec(matter)?.[0] ?? ''
}

const arrived = 'Ta emot: Ny oenighet om ansvar från Sala'

const sentBack: Step = async ({ cast, title }) => {
  const support = await cast.as('stod-nara-vard')
  expect(await said(support)).toContain(title)
  await support.follow(arrived)
  await support.write('Vad saknas?', 'Hur många personer gäller det på ett år?')
  await support.press('Skicka tillbaka')
  expect(await said(support)).toContain('Ärendet är skickat tillbaka till')
}

const completed: Step = async ({ cast, title }) => {
  const sala = await cast.as('ledamot-sala')
  await goHome(sala)
  await sala.follow(`Komplettera: ${title}`)
  await sala.follow('Komplettera ärendet')
  expect(await said(sala)).toContain('Hur många personer gäller det på ett år?')
  await sala.write('Vad är ni oense om?', 'Hjälpmedel blir kvar för ungefär 200 personer om året.')
  await sala.press('Skicka kompletteringen')
  const matter = await said(sala)
  expect(matter).toContain('Kompletteringen är skickad.')
  expect(matter).toContain('ungefär 200 personer om året')
}

const routedToTheRightBody: Step = async ({ cast }) => {
  const support = await cast.as('stod-nara-vard')
  await goHome(support)
  await support.follow(arrived)
  const belongs = support.page.getByRole('region', { name: `Hör hemma i ${rightBody}` })
  const why = await seenIn(belongs)
  expect(why).toContain(`${rightBody} bereder; beslut om ansvar fattas av Chefsforum.`)
  expect(await seenIn(belongs.getByRole('blockquote'))).toMatch(
    /^Identifiera områden där oenighet råder om tolkningar i ansvar/,
  )
  await support.press(`Lämna vidare till ${rightBody}`)
  expect(await said(support)).toContain(`Ärendet är lämnat vidare till ${rightBody}.`)

  const sala = await cast.as('ledamot-sala')
  await sala.follow('Ärendet')
  const seenBySala = await said(sala)
  expect(seenBySala).toContain(`lämnades vidare från Samverkansgrupp Hälsa till ${rightBody}`)
  expect(seenBySala).toContain('Identifiera områden där oenighet råder')
}

const acceptedThere: Step = async ({ cast, title }) => {
  const convener = await cast.as('sammankallande-chefsforum')
  expect(await said(convener)).toContain(title)
  // Two of the same kind wait for this one, both from Sala: the matters of the group tell them apart by title.
  await convener.press(`Gruppens ärenden: ${rightBody}`)
  await convener.follow(title)
  await convener.follow('Ta emot eller skicka vidare')
  await convener.press('Ta emot ärendet')
  expect(await said(convener)).toContain(`Ärendet är mottaget. ${rightBody} bereder det nu.`)
}

/** How a matter comes to the group that may handle it: raised, sent back, completed, handed on and received. */
export const toTheRightBody: readonly Step[] = [
  raisedInSala,
  sentBack,
  completed,
  routedToTheRightBody,
  acceptedThere,
]
