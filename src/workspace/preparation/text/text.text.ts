import { type Noun, sayCount, startSentence } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'

const paragraphs = {
  sv: { one: 'stycke', many: 'stycken' },
  en: { one: 'paragraph', many: 'paragraphs' },
} as const satisfies Record<Language, Noun>

const sv = {
  heading: 'Beredningens text',
  version: (version: number) => `Version ${version}`,
  savedBy: (version: number, name: string, when: string) =>
    `Version ${version}, sparad av ${name} ${when}.`,
  by: (name: string, when: string) => `${name}, ${when}`,
  none: 'Gruppen har inte skrivit någon text än',
  noneWhy:
    'Här skriver ni tillsammans fram det som gruppen ska komma fram till. Varje gång någon sparar blir det en ny version, och de tidigare finns kvar.',
  notYet: 'Texten skrivs när gruppen har tagit emot ärendet.',
  writeFirst: 'Skriv den första versionen',
  change: 'Ändra texten',
  versions: (count: number) => `Alla ${count} versioner`,
  saved: 'Texten är sparad',
  edit: {
    heading: 'Ändra beredningens text',
    first: 'Skriv beredningens text',
    label: 'Text',
    hint: 'En tom rad skiljer stycken åt. När du sparar blir det en ny version som alla som får läsa ärendet ser.',
    ownHint:
      'En tom rad skiljer stycken åt. När du sparar blir det en ny version som bara ni hos huvudmannen ser.',
    save: 'Spara ny version',
    missing: 'Skriv texten innan du sparar. Vill du inte ändra något, gå tillbaka utan att spara.',
  },
  conflict: {
    heading: 'Någon annan har sparat medan du skrev',
    who: (name: string, when: string) =>
      `${name} sparade ${when}. Inget är överskrivet, och inget av ditt är borta. Här är båda texterna: för samman dem och spara igen.`,
    differences: 'Det som skiljer',
    theirs: (version: number) => `Sparad version ${version}`,
    yours: 'Din text',
    merge: 'Din text, inte sparad än',
    mergeHint:
      'För in det du vill ha kvar från den sparade versionen och spara. Den sparade versionen finns kvar bland de tidigare.',
    save: 'Spara den sammanförda texten',
    leave: 'Behåll den sparade och släng min text',
  },
  copy: {
    kept: 'Det du skriver hålls kvar i den här fliken tills du sparar.',
    found: 'I den här fliken finns text som kanske inte är sparad.',
    putBack: 'Visa den texten',
    throwAway: 'Släng den',
  },
  list: {
    heading: 'Textens versioner',
    caption: 'Alla versioner, den senaste först',
    version: 'Version',
    who: 'Sparad av',
    when: 'När',
    compare: 'Jämför',
    withBefore: (version: number) => `Jämför med version ${version}`,
    first: 'Den första',
    compareTwo: 'Jämför två versioner',
    from: 'Den ena',
    to: 'Den andra',
    show: 'Visa skillnaderna',
    noSuch: 'Välj två versioner som finns.',
    latest: 'den senaste',
  },
  old: {
    latest: 'Det här är den senaste versionen.',
    isOld: (latest: number) =>
      `Det här är en tidigare version. Den som gäller nu är version ${latest}.`,
    read: 'Läs den som gäller nu',
  },
  compare: {
    heading: (from: number, to: number) => `Version ${from} och version ${to}`,
    same: 'Texterna är lika.',
    count: (count: number) =>
      `${startSentence(sayCount(count, 'sv', paragraphs.sv))} skiljer. Det som bara finns på den ena sidan är markerat.`,
    alike: (count: number) => `${startSentence(sayCount(count, 'sv', paragraphs.sv))} är lika`,
    nothing: 'Finns inte här.',
  },
}

const en: typeof sv = {
  heading: 'The preparation’s text',
  version: (version) => `Version ${version}`,
  savedBy: (version, name, when) => `Version ${version}, saved by ${name} ${when}.`,
  by: (name, when) => `${name}, ${when}`,
  none: 'The group has not written any text yet',
  noneWhy:
    'Here you write together what the group is to arrive at. Every time somebody saves there is a new version, and the earlier ones remain.',
  notYet: 'The text is written when the group has received the matter.',
  writeFirst: 'Write the first version',
  change: 'Change the text',
  versions: (count) => `All ${count} versions`,
  saved: 'The text is saved',
  edit: {
    heading: 'Change the preparation’s text',
    first: 'Write the preparation’s text',
    label: 'Text',
    hint: 'An empty line parts paragraphs. When you save there is a new version that everybody who may read the matter sees.',
    ownHint:
      'An empty line parts paragraphs. When you save there is a new version that only you at the principal see.',
    save: 'Save a new version',
    missing:
      'Write the text before you save. If you do not want to change anything, go back without saving.',
  },
  conflict: {
    heading: 'Somebody else has saved while you wrote',
    who: (name, when) =>
      `${name} saved ${when}. Nothing is overwritten, and nothing of yours is lost. Here are both texts: put them together and save again.`,
    differences: 'What differs',
    theirs: (version) => `Saved version ${version}`,
    yours: 'Your text',
    merge: 'Your text, not saved yet',
    mergeHint:
      'Bring in what you want to keep from the saved version, and save. The saved version remains among the earlier ones.',
    save: 'Save the merged text',
    leave: 'Keep the saved one and throw my text away',
  },
  copy: {
    kept: 'What you write is kept in this tab until you save.',
    found: 'In this tab is text that may not be saved.',
    putBack: 'Show that text',
    throwAway: 'Throw it away',
  },
  list: {
    heading: 'The versions of the text',
    caption: 'All versions, the latest first',
    version: 'Version',
    who: 'Saved by',
    when: 'When',
    compare: 'Compare',
    withBefore: (version) => `Compare with version ${version}`,
    first: 'The first',
    compareTwo: 'Compare two versions',
    from: 'One',
    to: 'The other',
    show: 'Show the differences',
    noSuch: 'Choose two versions that exist.',
    latest: 'the latest',
  },
  old: {
    latest: 'This is the latest version.',
    isOld: (latest) => `This is an earlier version. The one that holds now is version ${latest}.`,
    read: 'Read the one that holds now',
  },
  compare: {
    heading: (from, to) => `Version ${from} and version ${to}`,
    same: 'The texts are alike.',
    count: (count) =>
      `${startSentence(sayCount(count, 'en', paragraphs.en))} ${count === 1 ? 'differs' : 'differ'}. What is on one side only is marked.`,
    alike: (count) =>
      `${startSentence(sayCount(count, 'en', paragraphs.en))} ${count === 1 ? 'is' : 'are'} alike`,
    nothing: 'Not here.',
  },
}

/** The words of the preparation's text, its versions and what differs between them. */
export const textText: Readonly<Record<Language, typeof sv>> = { sv, en }
