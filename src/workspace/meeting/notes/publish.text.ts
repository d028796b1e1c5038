import type { Language } from '../../../shared/language.ts'

interface Words {
  readonly heading: string
  readonly lead: string
  readonly people: string
  readonly noPeople: string
  readonly person: string
  readonly why: string
  readonly because: Readonly<Record<'present' | 'assignment' | 'presenter', string>>
  readonly inText: string
  readonly names: string
  readonly withNames: string
  readonly withNamesHint: string
  readonly withoutNames: string
  readonly withoutNamesHint: string
  readonly papers: string
  readonly papersLegend: string
  readonly papersHint: string
  readonly noPapers: string
  readonly open: string
  readonly whole: string
  readonly matters: string
  readonly mattersHint: string
  readonly opinions: string
  readonly opinionsHint: string
  readonly preview: string
  readonly previewHint: string
  readonly stops: string
  readonly stopsHint: (titles: string) => string
  readonly seen: string
  readonly seenMissing: string
  readonly seenLegend: string
  readonly button: string
  readonly alert: string
  readonly mend: string
  readonly back: string
  readonly takeAway: {
    readonly heading: string
    readonly lead: string
    readonly already: string
    readonly button: string
  }
}

const sv: Words = {
  heading: 'Publicera anteckningarna',
  lead: 'Här står allt som blir offentligt. Gå igenom det innan du publicerar. Gruppen väljer själv om anteckningarna ska finnas på webbplatsen.',
  people: 'Personer vars namn blir offentliga',
  noPeople: 'Ingen är antecknad med namn i närvaron, på en punkt eller med en uppgift.',
  person: 'Namn',
  why: 'Varför namnet finns med',
  because: {
    present: 'Var med på mötet',
    assignment: 'Har fått en uppgift',
    presenter: 'Föredrar en punkt',
  },
  inText:
    'Läs också anteckningarna här under: namn som någon har skrivit i texten kan inte döljas härifrån.',
  names: 'Ska namnen visas?',
  withNames: 'Visa namnen',
  withNamesHint: 'Alla i listan här ovanför blir offentliga.',
  withoutNames: 'Visa inga namn',
  withoutNamesHint:
    'Sidan säger vilka huvudmän som var med, genom ledamot eller ersättare, men inte vad någon heter.',
  papers: 'Underlag som blir offentliga',
  papersLegend: 'Vilka underlag ska alla kunna hämta?',
  papersHint: 'Öppna dem du inte är säker på. Det du avmarkerar blir kvar i gruppen.',
  noPapers: 'Inga underlag hör till punkterna.',
  open: 'Öppna',
  whole: 'anteckningarna om mötet i stort',
  matters: 'Ärenden som inte är publicerade',
  mattersHint:
    'Anteckningarna blir offentliga innan ärendet är det. Ärendet visas inte och har ingen länk på sidan.',
  opinions: 'Avvikande meningar',
  opinionsHint: 'De här huvudmännens avvikande meningar blir offentliga.',
  preview: 'Så här lyder anteckningarna',
  previewHint: 'Visas här med alla namn och underlag.',
  stops: 'Anteckningarna kan inte publiceras',
  stopsHint: (titles) =>
    `Här står något som ser ut som ett personnummer: ${titles}. Anteckningarna får då inte publiceras.`,
  seen: 'Jag har gått igenom vilka personer och underlag som blir offentliga.',
  seenMissing: 'Markera att du har gått igenom vad som blir offentligt.',
  seenLegend: 'Innan du publicerar',
  button: 'Publicera',
  alert: 'Rätta',
  mend: 'En sak behöver rättas',
  back: 'Tillbaka till anteckningarna',
  takeAway: {
    heading: 'Ta bort anteckningarna från webbplatsen',
    lead: 'Anteckningarna är publicerade. Tar du bort dem försvinner sidan och underlagen genast, och gruppen har dem kvar.',
    already: 'Den som redan har läst eller sparat anteckningarna kan ha dem kvar.',
    button: 'Ta bort från webbplatsen',
  },
}

const en: Words = {
  heading: 'Publish the notes',
  lead: 'Here is everything that becomes public. Look through it before you publish. The group chooses whether its notes are on the website.',
  people: 'People whose names become public',
  noPeople: 'Nobody is named in the attendance, on an item or with a task.',
  person: 'Name',
  why: 'Why the name is there',
  because: {
    present: 'Was at the meeting',
    assignment: 'Has been given a task',
    presenter: 'Presents an item',
  },
  inText:
    'Read the notes below too: names that somebody has written in the text cannot be hidden from here.',
  names: 'Are the names to be shown?',
  withNames: 'Show the names',
  withNamesHint: 'Everybody in the list above becomes public.',
  withoutNames: 'Show no names',
  withoutNamesHint:
    'The page says which principals were there, by a member or a deputy, but not what anybody is called.',
  papers: 'Papers that become public',
  papersLegend: 'Which papers may everybody fetch?',
  papersHint: 'Open those you are not sure of. What you leave unmarked stays in the group.',
  noPapers: 'No papers belong to the items.',
  open: 'Open',
  whole: 'the notes about the meeting as a whole',
  matters: 'Matters that are not published',
  mattersHint:
    'The notes become public before the matter does. The matter is not shown and has no link on the page.',
  opinions: 'Differing opinions',
  opinionsHint: 'The differing opinions of these principals become public.',
  preview: 'This is what the notes say',
  previewHint: 'Shown here with all names and papers.',
  stops: 'The notes cannot be published',
  stopsHint: (titles) =>
    `This looks like a Swedish personal identity number: ${titles}. The notes may then not be published.`,
  seen: 'I have looked through which people and papers become public.',
  seenMissing: 'Mark that you have looked through what becomes public.',
  seenLegend: 'Before you publish',
  button: 'Publish',
  alert: 'Put right',
  mend: 'One thing to put right',
  back: 'Back to the notes',
  takeAway: {
    heading: 'Take the notes away from the website',
    lead: 'The notes are published. When you take them away the page and the papers are gone at once, and the group keeps them.',
    already: 'Whoever has read or saved the notes already may still have them.',
    button: 'Take away from the website',
  },
}

/** The words of publishing a meeting's notes. */
export const publishNotesText: Readonly<Record<Language, Words>> = { sv, en }
