import { type Noun, sayCount, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'

const papers = {
  sv: { one: 'fil', many: 'filer', gender: 'en' },
  en: { one: 'file', many: 'files' },
} as const satisfies Record<Language, Noun>

const sv = {
  title: 'Vårt eget rum',
  whose: (principal: string) =>
    `Bara de som arbetar för ${principal} ser det här. Andra huvudmän ser inte ens att det finns.`,
  facts: {
    heading: 'Om rummet',
    principal: 'Huvudman',
    sees: 'Vem som ser det',
    seesWho: (principal: string) =>
      `De som har en uppgift hos ${principal} eller en plats på dess mandat, när de använder den rollen.`,
    shares: 'Vem som kan dela',
    youShare: 'Du kan dela en version med gruppen. Inget delas av sig självt.',
    notNow: 'Det går att dela medan gruppen bereder ärendet.',
  },
  text: {
    heading: 'Vår egen text',
    none: 'Ni har inte skrivit någon egen text än',
    noneWhy:
      'Skriv här det ni vill tänka igenom hos er innan gruppen ser det. Varje gång någon sparar blir det en ny version.',
    writeFirst: 'Skriv den första versionen',
    savedBy: (version: number, name: string, when: string) =>
      `Version ${version}, sparad av ${name} ${when}.`,
    change: 'Ändra texten',
    versions: (count: number) => `Alla ${count} versioner`,
    saved: 'Texten är sparad. Bara ni ser den.',
    edit: 'Ändra vår egen text',
    first: 'Skriv vår egen text',
  },
  papers: {
    heading: 'Våra egna underlag',
    none: 'Ni har inga egna underlag i ärendet än.',
    caption: 'Egna underlag, det senast ändrade först',
    name: 'Namn',
    version: 'Version',
    changed: 'Senast ändrad av',
    shared: 'Delning',
    by: (name: string, when: string) => `${name}, ${when}`,
    more: (name: string) => `Versioner av ${name}`,
    add: 'Lägg till egna underlag',
    label: 'Filer',
    hint: 'Du kan välja flera filer på en gång.',
    save: 'Lägg till filerna hos oss',
    taken: (count: number) =>
      `${startSentence(sayCount(count, 'sv', papers.sv))} finns nu i ert eget rum`,
    takenRest: 'De andra filerna är sparade och behöver inte väljas igen.',
  },
  share: 'Dela med gruppen',
  shareWhat: (what: string) => `Dela med gruppen: ${what}`,
  version: (version: number) => `version ${version}`,
  sharedText: (day: string, version: number) =>
    `Delad den ${day} som version ${version} av gruppens text.`,
  sharedPaper: (day: string, version: number) =>
    `Delad den ${day} som version ${version} hos gruppen.`,
  notShared: 'Inte delad',
  done: 'Delat med gruppen',
  doneWhy: 'Alla som får läsa ärendet kan läsa det nu.',
  readThere: 'Läs det i beredningen',
  empty: {
    heading: 'Här finns inget eget rum för din roll',
    what: 'Varje huvudman som ärendet rör har ett eget rum i det, med text och underlag som bara de själva ser tills de väljer att dela.',
    noPrincipal: 'Din roll är inte knuten till någon huvudman, och öppnar därför inget eget rum.',
    notConcerned: (principal: string) =>
      `Ärendet rör inte ${principal}, och därför har ${principal} inget rum här.`,
    who: (principals: string) => `Ett eget rum har ${principals}.`,
    otherHat: (hat: string) => `Din roll ${hat} har ett eget rum här.`,
    change: 'Byt roll och öppna rummet',
    wayOn: 'Till ärendet',
  },
  toMatter: 'Till ärendet',
}

const en: typeof sv = {
  title: 'Our own space',
  whose: (principal) =>
    `Only those who work for ${principal} see this. Other principals do not even see that it exists.`,
  facts: {
    heading: 'About this space',
    principal: 'Principal',
    sees: 'Who sees it',
    seesWho: (principal) =>
      `Those who have a task at ${principal}, or a seat on its mandate, when they use that role.`,
    shares: 'Who can share',
    youShare: 'You can share a version with the group. Nothing is shared by itself.',
    notNow: 'Sharing is possible while the group prepares the matter.',
  },
  text: {
    heading: 'Our own text',
    none: 'You have not written any text of your own yet',
    noneWhy:
      'Write here what you want to think through among yourselves before the group sees it. Every time somebody saves there is a new version.',
    writeFirst: 'Write the first version',
    savedBy: (version, name, when) => `Version ${version}, saved by ${name} ${when}.`,
    change: 'Change the text',
    versions: (count) => `All ${count} versions`,
    saved: 'The text is saved. Only you see it.',
    edit: 'Change our own text',
    first: 'Write our own text',
  },
  papers: {
    heading: 'Our own papers',
    none: 'You have no papers of your own in the matter yet.',
    caption: 'Own papers, the one changed last first',
    name: 'Name',
    version: 'Version',
    changed: 'Last changed by',
    shared: 'Sharing',
    by: (name, when) => `${name}, ${when}`,
    more: (name) => `Versions of ${name}`,
    add: 'Add papers of our own',
    label: 'Files',
    hint: 'You can choose several files at once.',
    save: 'Add the files with us',
    taken: (count) =>
      `${startSentence(sayCount(count, 'en', papers.en))} ${count === 1 ? 'is' : 'are'} now in your own space`,
    takenRest: 'The other files are saved and need not be chosen again.',
  },
  share: 'Share with the group',
  shareWhat: (what) => `Share with the group: ${what}`,
  version: (version) => `version ${version}`,
  sharedText: (day, version) => `Shared on ${day} as version ${version} of the group’s text.`,
  sharedPaper: (day, version) => `Shared on ${day} as version ${version} with the group.`,
  notShared: 'Not shared',
  done: 'Shared with the group',
  doneWhy: 'Everybody who may read the matter can read it now.',
  readThere: 'Read it in the preparation',
  empty: {
    heading: 'There is no own space here for your role',
    what: 'Each principal that the matter concerns has a space of its own in it, with text and papers that only they see until they choose to share.',
    noPrincipal: 'Your role is not tied to any principal, and so opens no space.',
    notConcerned: (principal) =>
      `The matter does not concern ${principal}, and so ${principal} has no space here.`,
    who: (principals) => `These have a space of their own: ${principals}.`,
    otherHat: (hat) => `Your role ${hat} has a space of its own here.`,
    change: 'Change role and open the space',
    wayOn: 'To the matter',
  },
  toMatter: 'To the matter',
}

/** The words of a principal's own space in a matter. */
export const ownText: Readonly<Record<Language, typeof sv>> = { sv, en }
