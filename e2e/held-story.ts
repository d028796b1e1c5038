import { expect } from 'vitest'
import { goHome, said } from './matter-story.ts'
import { type MeetingStory, theMeeting, toTheMeeting } from './meeting-story.ts'
import { seenIn } from './reader.ts'

type Step = (story: MeetingStory) => Promise<void>

/** Words that stand nowhere else: in what Västerås keeps for itself, and in what the group keeps. */
export const kept = { note: 'Sjötorpet', ownText: 'Kvarnbacken', anchored: 'Tallåsen' } as const

/** What the group came to. */
export const recommended =
  'Gruppen rekommenderar huvudmännen att anta rutinen om ett enda nummer på kvällen.'

const preparedInVasteras: Step = async ({ cast, title }) => {
  const member = await cast.as('ledamot-vasteras')
  await toTheMeeting(member)
  await member.follow(title)
  await member.write('Vem har du talat med?', 'nämndens presidium')
  await member.write(/^Vad kom ni fram till\?/, `Presidiet vill att ${kept.anchored} svarar.`)
  await member.press('Spara')
  const item = await said(member)
  expect(item).toContain('Förankringen är antecknad.')
  expect(item).toContain(kept.anchored)
  expect(item).toContain('1 av 11 huvudmän har förankrat frågan hemma inför mötet.')

  await member.follow('Västerås stad: eget rum')
  await member.follow('Skriv den första versionen')
  await member.write('Text', `${kept.ownText} får stå för halva kostnaden.`)
  await member.press('Spara ny version')
  expect(await said(member)).toContain('Texten är sparad. Bara ni ser den.')
  await member.write('Anteckning', `Ring ${kept.note} före mötet.`)
  await member.press('Spara anteckningen')
  expect(await said(member)).toContain('Anteckningen är sparad. Bara du ser den.')
}

const opened: Step = async ({ cast, later }) => {
  await later()
  const support = await cast.as('stod-nara-vard')
  expect(await said(support)).toContain('Onsdag 2 december 2026')
  await support.follow('Möten')
  // He signs in for another group, and changes role by what he does.
  await support.press(`Öppna mötet: ${theMeeting}`)
  await support.press('Öppna mötet')
  expect(await said(support)).toContain('Mötet är öppnat.')
  await support.follow('Närvaro')
  await support.tick('På plats', 'Emil Exempelfeldt, ledamot')
  await support.press('Spara närvaron')
  expect(await said(support)).toContain('Närvaron är sparad.')
  const seats = support.page.getByRole('table', { name: 'Vem företräder vem' })
  const seat = async (of: string) =>
    seenIn(seats.getByRole('row').filter({ has: support.page.getByText(of) }))
  expect(await seat('Köpings kommun')).toMatch(/ersättare för .*\s+På plats$/)
  expect(await seat('Västerås stad')).toMatch(/Emil Exempelfeldt\s+På plats$/)
}

const held: Step = async ({ cast, title }) => {
  const support = await cast.as('stod-nara-vard')
  await support.follow('Punkterna')
  await support.press(new RegExp(`^Gå till punkt \\d+, ${title.replace('?', '\\?')}`))
  const item = await said(support)
  expect(item).toContain('1 av 11 huvudmän har förankrat frågan hemma inför mötet.')
  expect(item).toContain('Inget antecknat för Region Västmanland, Arboga kommun')
  await support.write('Vad sades?', 'Sala berättade om kvällarna. Alla ville ha ett nummer.')
  await support.press('Spara anteckningen')
  await support.follow('För in ett utfall')
  const choices = await said(support)
  expect(choices).toContain('Enligt gruppens uppdragsbeskrivning')
  await support.follow('Rekommendation')
  await support.write('Vad rekommenderar gruppen huvudmännen?', recommended)
  await support.press('För in utfallet')
  expect(await said(support)).toContain('Utfallet är infört.')
  await support.follow('Avsluta')
  await support.press('Avsluta mötet')
}

const notesApproved: Step = async ({ cast }) => {
  const support = await cast.as('stod-nara-vard')
  const draft = await said(support)
  expect(draft).toContain('Bara gruppens stöd och ordförande ser anteckningarna nu.')
  await support.write(/om mötet i stort/, 'Nästa gång ses ni i Köping.')
  await support.press('Spara anteckningarna')
  await support.press('Dela med gruppen')
  expect(await said(support)).toContain('Gruppen kan läsa anteckningarna nu.')

  const chair = await cast.as('ordforande-nara-vard')
  await toTheMeeting(chair)
  await chair.follow('Läs och godkänn')
  await chair.press('Godkänn anteckningarna')
  expect(await said(chair)).toContain('Anteckningarna är godkända och ändras inte längre.')
}

const notesPublished: Step = async ({ cast, title, number }) => {
  const support = await cast.as('stod-nara-vard')
  await goHome(support)
  await toTheMeeting(support)
  await support.follow('Granska och publicera')
  const preview = await said(support)
  expect(preview).toContain('Personer vars namn blir offentliga')
  expect(preview).toContain('Emil Exempelfeldt')
  expect(preview).toContain(`${number} ${title}`)
  expect(preview).toContain(recommended)
  for (const words of Object.values(kept)) expect(preview).not.toContain(words)
  await support.tick('Visa inga namn')
  await support.tick('Jag har gått igenom vilka personer och underlag som blir offentliga.')
  await support.press('Publicera')
  expect(await said(support)).toContain('Anteckningarna är publicerade. Alla kan läsa dem nu.')
}

/** How the meeting goes: prepared at home, opened with a deputy, led to a recommendation, its notes made public. */
export const metAboutIt: readonly Step[] = [
  preparedInVasteras,
  opened,
  held,
  notesApproved,
  notesPublished,
]
