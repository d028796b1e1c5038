import { textFile } from './hands.ts'
import { at, inRole, inTurn, press, type WorkspaceKind } from './kind-ways.ts'

const matters = '/arbetsyta/vastmanland/arenden'

/** To a matter by its title, and on by links. */
function inMatter(title: string, ...links: readonly string[]): WorkspaceKind['go'] {
  return async (hands) => {
    await hands.page.goto(`${matters}?sok=${encodeURIComponent(title)}`)
    await hands.follow(title)
    for (const words of links) await hands.follow(words)
  }
}

/** In the role of somebody who leads the group for health care, whichever was on before. */
const asLeader = inRole(/^Använd rollen gruppledare, Länsgemensam samverkansgrupp/)

const movement = 'Fysisk aktivitet på recept: vart går man sedan?'
const newDispute = `${matters}/nytt?organ=samverkansgrupp-halsa&slag=interpretationDispute`

/** Every kind of page in the workspace, each in the fullest form the demo has, and the ones that refuse. */
export const workspaceKinds: readonly WorkspaceKind[] = [
  { what: 'the overview', as: 'stod-nara-vard', go: at('/arbetsyta') },
  { what: 'the overview in English', as: 'stod-nara-vard', go: at('/en/arbetsyta') },
  { what: 'the roles', as: 'stod-nara-vard', go: at('/arbetsyta/hattar') },
  { what: 'the sign-ins', as: 'stod-nara-vard', go: at('/mina-inloggningar') },
  { what: 'the list of matters', as: 'tjansteperson-koping', go: at(matters) },
  {
    what: 'a search that finds no matter',
    as: 'tjansteperson-koping',
    go: at(`${matters}?sok=tunnelbana`),
  },
  { what: 'the first step of a matter', as: 'stod-nara-vard', go: at(`${matters}/nytt`) },
  {
    what: 'the first step with nothing chosen',
    as: 'stod-nara-vard',
    go: inTurn(at(`${matters}/nytt`), press('Fortsätt')),
  },
  { what: 'the form of a dispute', as: 'ledamot-sala', go: at(newDispute) },
  {
    what: 'a draft with everything wrong',
    as: 'ledamot-sala',
    go: async (hands) => {
      await hands.page.goto(newDispute)
      await hands.write('Vad vill du att gruppen gör?', 'Ring 19121212-1212.')
      await hands.attach(/^Bifoga underlag/, textFile('Sida.html', '<!doctype html><p>Hej'))
      await hands.press('Väck ärendet')
    },
  },
  {
    what: 'a draft',
    as: 'ledamot-sala',
    go: inTurn(at('/arbetsyta'), (hands) => hands.follow(/^Fortsätt skriva: Unga vuxna/)),
  },
  {
    what: 'a matter to complete',
    as: 'skolchef-koping',
    go: inTurn(
      at('/arbetsyta'),
      (hands) => hands.follow(/^Komplettera: Barnhälsovård/),
      (hands) => hands.follow('Komplettera ärendet'),
    ),
  },
  { what: 'a matter in preparation', as: 'tjansteperson-sala', go: inMatter(movement) },
  {
    what: 'a matter that is closed',
    as: 'tjansteperson-sala',
    go: inMatter('Trygg hemgång när någon skrivs ut en fredag'),
  },
  { what: 'a matter that is not there', as: 'tjansteperson-sala', go: at(`${matters}/2026-9999`) },
  {
    what: 'an act that somebody else may do',
    as: 'tjansteperson-sala',
    go: inTurn(inMatter(movement), async ({ page }) => {
      await page.goto(`${new URL(page.url()).pathname}/avsluta`)
    }),
  },
  {
    what: 'the intake',
    as: 'sammankallande-chefsforum',
    go: inTurn(asLeader, at('/arbetsyta'), (hands) =>
      hands.follow('Ta emot: Ny oenighet om ansvar från Sala'),
    ),
  },
  {
    what: 'the intake with nothing written',
    as: 'sammankallande-chefsforum',
    go: inTurn(
      asLeader,
      at('/arbetsyta'),
      (hands) => hands.follow('Ta emot: Ny oenighet om ansvar från Sala'),
      press('Skicka tillbaka'),
    ),
  },
  { what: 'the preparation', as: 'stod-nara-vard', go: inMatter(movement, 'Beredning') },
  {
    what: 'the text being written',
    as: 'stod-nara-vard',
    go: inMatter(movement, 'Beredning', 'Ändra texten'),
  },
  {
    what: 'a text that two have written at once',
    as: 'stod-nara-vard',
    go: async (hands) => {
      await inMatter(movement, 'Beredning', 'Ändra texten')(hands)
      const other = await hands.page.context().newPage()
      await other.goto(hands.page.url())
      await other
        .getByLabel('Text', { exact: true })
        .fill('Den som var först.\n\nMed ett stycke till.')
      await other.getByRole('button', { name: 'Spara ny version' }).click()
      await other.getByRole('heading', { name: 'Texten är sparad' }).waitFor()
      await other.close()
      await hands.write('Text', 'Den som kom sedan.\n\nMed ett stycke till.')
      await hands.press('Spara ny version')
    },
  },
  {
    what: 'the versions of the text',
    as: 'stod-nara-vard',
    go: inTurn(inMatter(movement, 'Beredning'), async (hands) => {
      await hands.follow(/^(Versionen|Alla \d+ versioner)$/)
    }),
  },
  {
    what: 'a question with nothing written',
    as: 'stod-nara-vard',
    go: inTurn(inMatter(movement, 'Beredning', 'Ställ en fråga'), press('Ställ frågan')),
  },
  {
    what: 'who is responsible',
    as: 'stod-nara-vard',
    go: inMatter(movement, 'Beredning', 'Utse ansvariga'),
  },
  {
    what: 'the own space',
    as: 'tjansteperson-sala',
    go: inMatter(movement, 'Vårt eget rum'),
  },
  {
    what: 'an own space that the role does not open',
    as: 'sammankallande-chefsforum',
    go: inTurn(
      asLeader,
      inMatter('Nya nationella riktlinjer på remiss: vård och omsorg vid demens', 'Vårt eget rum'),
    ),
  },
  {
    what: 'what is shared, not confirmed',
    as: 'tjansteperson-sala',
    go: async (hands) => {
      await inMatter(movement, 'Vårt eget rum', 'Ändra texten')(hands)
      await hands.write('Text', `Sala kan ta emot fler, ${new Date().toISOString()}.`)
      await hands.press('Spara ny version')
      await hands.follow('Dela med gruppen')
      await hands.press('Dela med gruppen')
    },
  },
  { what: 'publishing', as: 'stod-nara-vard', go: inMatter(movement, 'Ta bort från webbplatsen') },
  {
    what: 'closing with nothing written',
    as: 'stod-nara-vard',
    go: inTurn(inMatter(movement, 'Avsluta ärendet'), press('Avsluta ärendet')),
  },
  {
    what: 'the register of an authority',
    as: 'registrator-sala',
    go: at('/arbetsyta/vastmanland/diarium'),
  },
  {
    what: 'a record without a number',
    as: 'registrator-sala',
    go: inTurn(at('/arbetsyta/vastmanland/diarium?visa=saknas'), (hands) =>
      hands.follow(/^Beredningens text, version/),
    ),
  },
]
