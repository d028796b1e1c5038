import type { Language } from '../../../shared/language.ts'

interface Words {
  readonly heading: string
  readonly state: Readonly<Record<'draft' | 'shared' | 'approved' | 'public', string>>
  readonly notYet: string
  readonly notYetWhy: string
  readonly cancelled: string
  readonly toMeeting: string
  readonly draftMeans: string
  readonly sharedMeans: (when: string) => string
  readonly approvedMeans: (when: string) => string
  readonly write: string
  readonly change: string
  readonly writeHint: string
  readonly label: string
  readonly wholeHint: string
  readonly save: string
  readonly putRight: string
  readonly toPutRight: string
  readonly mend: (count: number) => string
  readonly alert: string
  readonly conflict: (who: string, when: string) => string
  readonly stored: string
  readonly yours: string
  readonly share: string
  readonly shareMeans: string
  readonly approve: string
  readonly approval: string
  readonly approveMeans: Readonly<Record<'chair' | 'nextMeeting' | 'participants', string>>
  readonly chairIs: (who: string) => string
  readonly noChair: string
  readonly hasApproved: string
  readonly isLeft: string
  readonly nobodyYet: string
  readonly everybody: string
  readonly waitsForMeeting: string
  readonly approvesForBody: string
  readonly approvedByYou: string
  readonly also: string
  readonly away: (who: string, items: string) => string
  readonly facts: string
  readonly meeting: string
  readonly history: string
  readonly versions: (count: number) => string
  readonly noVersions: string
  readonly files: string
  readonly print: string
  readonly word: string
  readonly onSite: string
  readonly publish: string
  readonly toPublish: string
  readonly changePublic: string
  readonly isPublic: string
  readonly toPublic: string
  readonly notPublic: string
  readonly done: Readonly<
    Record<'sparat' | 'delat' | 'godkant' | 'klart' | 'publicerat' | 'borttaget', string>
  >
  readonly copy: Readonly<Record<'kept' | 'found' | 'putBack' | 'throwAway', string>>
  readonly versionsPage: {
    readonly heading: string
    readonly lead: string
    readonly sinceShared: string
    readonly version: string
    readonly versionOf: (number: number) => string
    readonly who: string
    readonly when: string
    readonly what: string
    readonly first: string
    readonly empty: string
    readonly before: (number: number) => string
    readonly back: string
  }
}

const sv: Words = {
  heading: 'Minnesanteckningar',
  state: {
    draft: 'Utkast',
    shared: 'Delade med gruppen',
    approved: 'Godkända',
    public: 'Publicerade',
  },
  notYet: 'Det finns inga anteckningar än',
  notYetWhy: 'De skrivs på mötet och efter det.',
  cancelled: 'Mötet är inställt och har inga anteckningar.',
  toMeeting: 'Till mötet',
  draftMeans: 'Bara gruppens stöd och ordförande ser anteckningarna nu.',
  sharedMeans: (when) => `Gruppen fick anteckningarna ${when}.`,
  approvedMeans: (when) => `Godkända ${when}. De ändras inte längre.`,
  write: 'Skriv anteckningarna',
  change: 'Ändra i anteckningarna',
  writeHint:
    'Skriv kort vad som sades och vad ni kom fram till. Inga uppgifter om enskilda patienter, brukare eller elever.',
  label: 'Anteckningar',
  wholeHint: 'Sådant som inte hör till någon punkt.',
  save: 'Spara anteckningarna',
  putRight: 'Är närvaron eller ett utfall fel?',
  toPutRight: 'Rätta det under Genomför mötet',
  mend: (count) => (count === 1 ? 'En sak behöver rättas' : `${count} saker behöver rättas`),
  alert: 'Rätta',
  conflict: (who, when) =>
    `${who} sparade anteckningen ${when} medan du skrev. Här är båda. För samman dem i fältet och spara igen.`,
  stored: 'Det som är sparat',
  yours: 'Det du skrev',
  share: 'Dela med gruppen',
  shareMeans:
    'Alla i gruppen kan läsa anteckningarna, och de som ska godkänna dem kan göra det. Ni kan rätta dem tills de är godkända.',
  approve: 'Godkänn anteckningarna',
  approval: 'Godkännande',
  approveMeans: {
    chair: 'Ordföranden godkänner anteckningarna i den här gruppen.',
    nextMeeting:
      'Anteckningarna godkänns på gruppens nästa möte. Den som leder det för in det här.',
    participants: 'Var och en som var med godkänner anteckningarna i den här gruppen.',
  },
  chairIs: (who) => `Ordförande: ${who}.`,
  noChair: 'Gruppen har ingen ordförande i registret den dag mötet hölls.',
  hasApproved: 'Har godkänt',
  isLeft: 'Har inte godkänt än',
  nobodyYet: 'Ingen än',
  everybody: 'Ingen, alla har godkänt',
  waitsForMeeting: 'Gruppens nästa möte har inte börjat än.',
  approvesForBody:
    'Gruppens uppdrag är slut. Därför kan du som stödjer gruppen godkänna anteckningarna. Fråga först dem som annars skulle ha gjort det.',
  approvedByYou: 'Du har godkänt anteckningarna som de lyder nu.',
  also: 'Var också med',
  away: (who, items) => `${who} var inte med på ${items}.`,
  facts: 'I korthet',
  meeting: 'Mötet',
  history: 'Versioner',
  versions: (count) => (count === 1 ? 'En sparad version' : `${count} sparade versioner`),
  noVersions: 'Inget är sparat än',
  files: 'Skriv ut och spara',
  print: 'Sida att skriva ut',
  word: 'Spara som Word-fil (.docx)',
  onSite: 'På webbplatsen',
  publish: 'Publicera anteckningarna',
  toPublish: 'Gå igenom och publicera',
  changePublic: 'Ta bort från webbplatsen',
  isPublic: 'Anteckningarna är publicerade.',
  toPublic: 'Visa den publika sidan',
  notPublic: 'Inte publicerade',
  done: {
    sparat: 'Anteckningarna är sparade.',
    delat: 'Gruppen kan läsa anteckningarna nu.',
    godkant: 'Ditt godkännande är noterat.',
    klart: 'Anteckningarna är godkända och ändras inte längre.',
    publicerat: 'Anteckningarna är publicerade. Alla kan läsa dem nu.',
    borttaget:
      'Anteckningarna är borttagna från webbplatsen. Den som redan har läst eller sparat dem kan ha dem kvar.',
  },
  copy: {
    kept: 'Det du skriver hålls kvar i den här fliken tills du sparar.',
    found: 'I den här fliken finns text som kanske inte är sparad.',
    putBack: 'Visa den texten',
    throwAway: 'Släng den',
  },
  versionsPage: {
    heading: 'Anteckningarnas versioner',
    lead: 'Varje gång någon har sparat, det senaste först.',
    sinceShared: 'Här är det som har sparats sedan anteckningarna delades med gruppen.',
    version: 'Version',
    versionOf: (number) => `Version ${number}`,
    who: 'Sparad av',
    when: 'När',
    what: 'Vad den ändrade',
    first: 'Den första',
    empty: 'Inget är sparat om punkten.',
    before: (number) => `Version ${number}`,
    back: 'Till anteckningarna',
  },
}

const en: Words = {
  heading: 'Notes',
  state: {
    draft: 'Draft',
    shared: 'Shared with the group',
    approved: 'Approved',
    public: 'Published',
  },
  notYet: 'There are no notes yet',
  notYetWhy: 'They are written at the meeting and after it.',
  cancelled: 'The meeting is cancelled and has no notes.',
  toMeeting: 'To the meeting',
  draftMeans: 'Only the group’s support and chair see the notes now.',
  sharedMeans: (when) => `The group got the notes ${when}.`,
  approvedMeans: (when) => `Approved ${when}. They are changed no more.`,
  write: 'Write the notes',
  change: 'Change the notes',
  writeHint:
    'Write briefly what was said and what you came to. Nothing about individual patients, clients or pupils.',
  label: 'Notes',
  wholeHint: 'What belongs to no item.',
  save: 'Save the notes',
  putRight: 'Is the attendance or an outcome wrong?',
  toPutRight: 'Put it right where the meeting is held',
  mend: (count) => (count === 1 ? 'One thing to put right' : `${count} things to put right`),
  alert: 'Put right',
  conflict: (who, when) =>
    `${who} saved the note ${when} while you wrote. Here are both. Put them together in the field and save again.`,
  stored: 'What is saved',
  yours: 'What you wrote',
  share: 'Share with the group',
  shareMeans:
    'Everybody in the group can read the notes, and those who approve them can do so. They can be put right until they are approved.',
  approve: 'Approve the notes',
  approval: 'Approval',
  approveMeans: {
    chair: 'The chair approves the notes in this group.',
    nextMeeting: 'The group’s next meeting approves the notes. Whoever leads it enters that here.',
    participants: 'Everybody who was there approves the notes in this group.',
  },
  chairIs: (who) => `Chair: ${who}.`,
  noChair: 'The group has no chair in the register on the day of the meeting.',
  hasApproved: 'Has approved',
  isLeft: 'Has not approved yet',
  nobodyYet: 'Nobody yet',
  everybody: 'Nobody, everybody has approved',
  waitsForMeeting: 'The group’s next meeting has not begun yet.',
  approvesForBody:
    'The group’s task has ended. So you who support the group can approve the notes. First ask those who would otherwise have done so.',
  approvedByYou: 'You have approved the notes as they now read.',
  also: 'Was also there',
  away: (who, items) => `${who} was not there for ${items}.`,
  facts: 'In short',
  meeting: 'The meeting',
  history: 'Versions',
  versions: (count) => (count === 1 ? 'One saved version' : `${count} saved versions`),
  noVersions: 'Nothing is saved yet',
  files: 'Print and save',
  print: 'A page to print',
  word: 'Save as a Word file (.docx)',
  onSite: 'On the website',
  publish: 'Publish the notes',
  toPublish: 'Look through and publish',
  changePublic: 'Take away from the website',
  isPublic: 'The notes are published.',
  toPublic: 'Show the public page',
  notPublic: 'Not published',
  done: {
    sparat: 'The notes are saved.',
    delat: 'The group can read the notes now.',
    godkant: 'Your approval is noted.',
    klart: 'The notes are approved and are changed no more.',
    publicerat: 'The notes are published. Everybody can read them now.',
    borttaget:
      'The notes have been taken away from the website. Whoever has read or saved them already may still have them.',
  },
  copy: {
    kept: 'What you write is kept in this tab until you save.',
    found: 'In this tab is text that may not be saved.',
    putBack: 'Show that text',
    throwAway: 'Throw it away',
  },
  versionsPage: {
    heading: 'The versions of the notes',
    lead: 'Every time somebody has saved, the latest first.',
    sinceShared: 'Here is what has been saved since the notes were shared with the group.',
    version: 'Version',
    versionOf: (number) => `Version ${number}`,
    who: 'Saved by',
    when: 'When',
    what: 'What it changed',
    first: 'The first',
    empty: 'Nothing is saved about the item.',
    before: (number) => `Version ${number}`,
    back: 'To the notes',
  },
}

/** The words of the pages on which a meeting's notes are written, read and approved. */
export const notesPageText: Readonly<Record<Language, Words>> = { sv, en }
