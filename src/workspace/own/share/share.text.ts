import type { Language } from '../../../shared/language.ts'

const sv = {
  headingText: 'Dela vår text med gruppen',
  headingPaper: (name: string) => `Dela ”${name}” med gruppen`,
  means: 'Vad det innebär',
  what: 'Det här delas',
  whatText: (version: number) => `Version ${version} av er egen text, precis som den står här:`,
  whatPaper: (version: number) => `Version ${version} av underlaget:`,
  becomesFirst: 'Den blir version 1 av gruppens text. Era egna versioner ser gruppen inte.',
  becomesNext: (version: number) =>
    `Den blir version ${version} av gruppens text och står i stället för version ${version - 1}, som finns kvar bland de tidigare. Era egna versioner ser gruppen inte.`,
  becomesPaper: 'Gruppen ser bara den här versionen, inte era tidigare eller senare.',
  differences: 'Det som skiljer mot gruppens text',
  theirs: (version: number) => `Gruppens text, version ${version}`,
  yours: (version: number) => `Er text, version ${version}`,
  whom: 'De som får det',
  whomWhy: (body: string) =>
    `Alla som deltar i ${body}, de grupper som har haft ärendet och de som arbetar för de här huvudmännen kan läsa det direkt. Det publiceras inte på webbplatsen.`,
  register: 'Det här läggs i diarielistan',
  registerWhy: 'Varje myndighet som ärendet rör får en post i sin lista att registrera.',
  authority: 'Huvudman',
  direction: 'Riktning',
  logged: (name: string) => `Loggen visar att ${name} delade, när och vilken version.`,
  confirm: 'Bekräfta',
  share: 'Dela med gruppen',
  leave: 'Tillbaka utan att dela',
  already: 'Den här versionen är redan delad',
  conflict: {
    heading: 'Gruppens text har ändrats medan du hade sidan öppen',
    why: (name: string, when: string) =>
      `${name} sparade ${when}. Inget är delat än. Läs båda texterna nedan: dela er version ändå, eller för först in det ni vill ha kvar i er egen text.`,
    edit: 'Ändra vår egen text först',
  },
}

const en: typeof sv = {
  headingText: 'Share our text with the group',
  headingPaper: (name) => `Share “${name}” with the group`,
  means: 'What it means',
  what: 'This is shared',
  whatText: (version) => `Version ${version} of your own text, exactly as it stands here:`,
  whatPaper: (version) => `Version ${version} of the paper:`,
  becomesFirst:
    'It becomes version 1 of the group’s text. The group does not see your own versions.',
  becomesNext: (version) =>
    `It becomes version ${version} of the group’s text and stands instead of version ${version - 1}, which remains among the earlier ones. The group does not see your own versions.`,
  becomesPaper: 'The group sees only this version, not your earlier or later ones.',
  differences: 'What differs from the group’s text',
  theirs: (version) => `The group’s text, version ${version}`,
  yours: (version) => `Your text, version ${version}`,
  whom: 'Who gets it',
  whomWhy: (body) =>
    `Everybody who takes part in ${body}, the groups that have had the matter, and those who work for these principals can read it at once. It is not published on the website.`,
  register: 'This goes to the register lists',
  registerWhy: 'Each authority that the matter concerns gets an entry in its list to register.',
  authority: 'Principal',
  direction: 'Direction',
  logged: (name) => `The log shows that ${name} shared, when, and which version.`,
  confirm: 'Confirm',
  share: 'Share with the group',
  leave: 'Back without sharing',
  already: 'This version has already been shared',
  conflict: {
    heading: 'The group’s text has changed while you had the page open',
    why: (name, when) =>
      `${name} saved ${when}. Nothing has been shared yet. Read both texts below: share your version all the same, or first bring what you want to keep into your own text.`,
    edit: 'Change our own text first',
  },
}

/** The words of the page on which something is shared with the group. */
export const shareText: Readonly<Record<Language, typeof sv>> = { sv, en }
