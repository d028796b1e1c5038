import type { MatterDenial } from '../matter/matter.policy.ts'
import { sayCount } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import type { RecordDenial } from './record.policy.ts'
import {
  type Direction,
  type Occasion,
  type RecordKind,
  usualRegisterDays,
} from './register-entry.ts'
import { longestNumber, type NumberProblem } from './registration-number.ts'

interface Words {
  /** What sharing means in law, in one sentence and a half: read before somebody says yes. */
  readonly shareMeans: string
  /** The box to tick before sharing. */
  readonly shareConfirm: string
  readonly notConfirmed: string
  readonly shared: string
  readonly noteEditedMeanwhile: string
  /** Said wherever an own space is shown. */
  readonly ownSpace: (names: { readonly principal: string }) => string
  /** Said wherever a personal note is shown. */
  readonly note: string
  /** Said wherever a register is shown. */
  readonly notTheRegister: string
  /** How long an authority has, and why. */
  readonly withoutDelay: string
  readonly occasion: Readonly<Record<Occasion, string>>
  readonly direction: Readonly<Record<Direction, string>>
  readonly record: Readonly<
    Record<RecordKind, (record: { readonly version: number; readonly name: string }) => string>
  >
  readonly number: Readonly<Record<NumberProblem, string>>
  /** The words of the rest are those of matters (matter.text.ts). */
  readonly denial: Readonly<Record<Exclude<RecordDenial, MatterDenial>, string>>
  readonly titleWithheld: string
  readonly overdue: string
  /** The columns of the list for the registrar. */
  readonly columns: Readonly<Record<Column, string>>
}

/** The columns of the list that a registrar saves, in order. */
export const columns = [
  'date',
  'number',
  'subject',
  'record',
  'direction',
  'sender',
  'receiver',
  'body',
  'occasion',
  'matter',
  'registeredOn',
  'registerBy',
  'id',
] as const

/** One column of the list that a registrar saves. */
export type Column = (typeof columns)[number]

const sv: Words = {
  shareMeans:
    'När andra myndigheter kan öppna detta blir det normalt en allmän handling hos dem och hos er. Delningen loggas och kan inte tas tillbaka.',
  shareConfirm: 'Jag förstår och vill dela med gruppen.',
  notConfirmed: 'Kryssa i att du förstår vad delningen innebär. Inget är delat än.',
  shared: 'Delat med gruppen.',
  noteEditedMeanwhile:
    'Du har sparat anteckningen i ett annat fönster. Här är båda: för samman dem och spara igen.',
  ownSpace: ({ principal }) =>
    `Bara de som arbetar för ${principal} ser det som finns här, och bara i det uppdraget. Inget här syns för gruppen förrän någon delar det.`,
  note: 'Bara du ser anteckningen. Du kan radera den när du vill, och då finns den inte kvar.',
  notTheRegister:
    'Listan hjälper registratorn men ersätter inte ert eget diarium. Handlingen är registrerad först när ni har fört in den där.',
  withoutDelay: `Allmänna handlingar registreras utan dröjsmål. Här räknas det som försenat när ett diarienummer saknas efter ${sayCount(usualRegisterDays, 'sv', { one: 'arbetsdag', many: 'arbetsdagar', gender: 'en' })}.`,
  occasion: { shared: 'Delad med gruppen', finalised: 'Färdig när ärendet avslutades' },
  direction: { in: 'Inkommen', out: 'Utgående' },
  record: {
    text: ({ version }) => `Beredningens text, version ${version}`,
    paper: ({ version, name }) => `Underlaget ”${name}”, version ${version}`,
    outcome: () => 'Vad ärendet ledde till',
  },
  number: {
    'number-missing': 'Skriv diarienumret som handlingen har fått hos er.',
    'number-too-long': `Diarienumret är för långt. Korta det till högst ${longestNumber} tecken.`,
    'number-malformed':
      'Det ser inte ut som ett diarienummer. Skriv det som det står i ert diarium, till exempel KS 2026/123.',
  },
  denial: {
    'only-authority-reads-register':
      'Listan läses av huvudmannens registrator och tjänstepersoner. Be huvudmannens registrator om du behöver en handling.',
  },
  titleWithheld: 'Rubriken visas inte',
  overdue: 'Försenad',
  columns: {
    date: 'Inkom eller upprättades',
    number: 'Diarienummer',
    subject: 'Vad handlingen rör',
    record: 'Handling',
    direction: 'Riktning',
    sender: 'Avsändare',
    receiver: 'Mottagare',
    body: 'Grupp',
    occasion: 'Anledning',
    matter: 'Ärende i Rådslag',
    registeredOn: 'Diarienummer angivet',
    registerBy: 'Registreras senast',
    id: 'Id i Rådslag',
  },
}

const en: Words = {
  shareMeans:
    'When other authorities can open this, it normally becomes an official document with them and with you. The sharing is logged and cannot be taken back.',
  shareConfirm: 'I understand, and want to share with the group.',
  notConfirmed: 'Tick that you understand what sharing means. Nothing has been shared yet.',
  shared: 'Shared with the group.',
  noteEditedMeanwhile:
    'You have saved the note in another window. Here are both: put them together and save again.',
  ownSpace: ({ principal }) =>
    `Only those who work for ${principal} see what is here, and only in that role. The group sees nothing of it until somebody shares it.`,
  note: 'Only you see the note. You can erase it whenever you like, and then it is gone.',
  notTheRegister:
    'The list helps the registrar but does not replace your own register. The document is registered only once you have entered it there.',
  withoutDelay: `Official documents are registered without delay. Here one counts as overdue when it has no registration number after ${sayCount(usualRegisterDays, 'en', { one: 'working day', many: 'working days' })}.`,
  occasion: { shared: 'Shared with the group', finalised: 'Final when the matter ended' },
  direction: { in: 'Received', out: 'Sent' },
  record: {
    text: ({ version }) => `The text of the preparation, version ${version}`,
    paper: ({ version, name }) => `The paper “${name}”, version ${version}`,
    outcome: () => 'What the matter led to',
  },
  number: {
    'number-missing': 'Write the registration number that the document has been given with you.',
    'number-too-long': `The registration number is too long. Shorten it to ${longestNumber} characters at most.`,
    'number-malformed':
      'This does not look like a registration number. Write it as it stands in your register, for instance KS 2026/123.',
  },
  denial: {
    'only-authority-reads-register':
      'The list is read by the principal’s registrar and officials. Ask the registrar if you need a document.',
  },
  titleWithheld: 'The title is not shown',
  overdue: 'Overdue',
  columns: {
    date: 'Received or drawn up',
    number: 'Registration number',
    subject: 'What the document is about',
    record: 'Document',
    direction: 'Direction',
    sender: 'Sender',
    receiver: 'Receiver',
    body: 'Group',
    occasion: 'Reason',
    matter: 'Matter in Rådslag',
    registeredOn: 'Number given',
    registerBy: 'To be registered by',
    id: 'Id in Rådslag',
  },
}

/** The words of records: what sharing means, what a register is and is not, and what is wrong with a number. */
export const recordText: Readonly<Record<Language, Words>> = { sv, en }
