import { type Noun, sayCount, startSentence } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'

const papers = {
  sv: { one: 'underlag', many: 'underlag' },
  en: { one: 'paper', many: 'papers' },
} as const satisfies Record<Language, Noun>

const sv = {
  heading: 'Underlag',
  noun: papers.sv as Noun,
  none: 'Gruppen har inga underlag i ärendet än.',
  caption: 'Gruppens underlag, det senast ändrade först',
  name: 'Namn',
  kind: 'Slag och storlek',
  version: 'Version',
  changed: 'Senast ändrad av',
  by: (name: string, when: string) => `${name}, ${when}`,
  all: 'Alla versioner',
  addVersion: 'Ny version',
  of: (name: string) => ` av ${name}`,
  moreShort: (version: number) => `Version ${version}`,
  earlier: (count: number) => `${startSentence(sayCount(count, 'sv', papers.sv))} till`,
  add: 'Lägg till underlag',
  label: 'Filer',
  hint: 'Du kan välja flera filer på en gång.',
  chooseFirst: 'Välj minst en fil.',
  save: 'Lägg till filerna',
  taken: (count: number) => `${startSentence(sayCount(count, 'sv', papers.sv))} finns nu här`,
  takenRest: 'De andra filerna är sparade och behöver inte väljas igen.',
  page: {
    heading: 'Underlagets versioner',
    caption: 'Alla versioner, den senaste först',
    addVersion: 'Lägg till en ny version',
    addWhy: 'De tidigare versionerna finns kvar. Filen får ha ett annat namn.',
    label: 'Fil',
    save: 'Spara som ny version',
    saved: 'Den nya versionen är sparad',
    one: 'Välj en fil, inte flera.',
  },
}

const en: typeof sv = {
  heading: 'Papers',
  noun: papers.en,
  none: 'The group has no papers in the matter yet.',
  caption: 'The group’s papers, the one changed last first',
  name: 'Name',
  kind: 'Kind and size',
  version: 'Version',
  changed: 'Last changed by',
  by: (name, when) => `${name}, ${when}`,
  all: 'All versions',
  addVersion: 'New version',
  of: (name) => ` of ${name}`,
  moreShort: (version) => `Version ${version}`,
  earlier: (count) => `${startSentence(sayCount(count, 'en', papers.en))} more`,
  add: 'Add papers',
  label: 'Files',
  hint: 'You can choose several files at once.',
  chooseFirst: 'Choose at least one file.',
  save: 'Add the files',
  taken: (count) =>
    `${startSentence(sayCount(count, 'en', papers.en))} ${count === 1 ? 'is' : 'are'} now here`,
  takenRest: 'The other files are saved and need not be chosen again.',
  page: {
    heading: 'Versions of the paper',
    caption: 'All versions, the latest first',
    addVersion: 'Add a new version',
    addWhy: 'The earlier versions remain. The file may have another name.',
    label: 'File',
    save: 'Save as a new version',
    saved: 'The new version is saved',
    one: 'Choose one file, not several.',
  },
}

/** The words of the papers that the group has. */
export const papersText: Readonly<Record<Language, typeof sv>> = { sv, en }
