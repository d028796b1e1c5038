import type { RowTrouble } from '../../../register/members/member-changes.ts'
import type { ListRefusal, RowProblem } from '../../../register/members/member-list.ts'
import type { Language } from '../../../shared/language.ts'

interface Words {
  readonly heading: string
  readonly lead: string
  readonly toList: string
  readonly unreached: string
  readonly unreachedWho: (names: string) => string
  readonly listHeading: string
  readonly save: string
  readonly saveHint: string
  readonly read: string
  readonly readLead: string
  readonly readOnly: string
  readonly file: string
  readonly fileHint: string
  readonly look: string
  readonly chooseFirst: string
  readonly one: string
  readonly alert: string
  readonly mend: string
  readonly earlier: string
  readonly earlierOne: (who: string, when: string, file: string) => string
  readonly counts: (added: number, changed: number, ended: number) => string
  readonly done: string
  readonly refused: (refusal: ListRefusal) => string
  readonly preview: {
    readonly heading: string
    readonly lead: (file: string) => string
    readonly nothing: string
    readonly added: string
    readonly changed: string
    readonly ended: string
    readonly row: string
    readonly who: string
    readonly seat: string
    readonly what: string
    readonly begins: (day: string, until: string | undefined) => string
    readonly ends: (day: string) => string
    readonly newEnd: (day: string) => string
    readonly mail: string
    readonly newMail: (mail: string) => string
    readonly isNew: string
    readonly isKnown: string
    readonly namesake: (id: string) => string
    readonly deputy: string
    readonly unread: string
    readonly unreadLead: string
    readonly rowOf: (row: number) => string
    readonly why: string
    readonly same: (count: number) => string
    readonly untouched: (count: number) => string
    readonly apply: string
    readonly cancel: string
    readonly meanwhile: string
    readonly broken: string
    readonly letter: string
    readonly after: string
  }
  readonly problem: Readonly<Record<RowProblem, string>>
  readonly trouble: Readonly<Record<RowTrouble, (about: string) => string>>
}

const sv: Words = {
  heading: 'Medlemmar',
  lead: 'Vilka som är med i gruppen i dag, med personliga ersättare och hur länge uppdragen gäller.',
  toList: 'Spara listan eller läs in en ny',
  unreached: 'Några får inga brev',
  unreachedWho: (names) =>
    `E-postadress saknas för ${names}. Kallelsen skrivs ut till dem. Skriv adresserna i listan och läs in den.`,
  listHeading: 'Listan',
  save: 'Spara listan som Excel-fil (.xlsx)',
  saveHint: 'I filen står också e-postadresserna. Använd den bara i arbetet med gruppen.',
  read: 'Läs in medlemmar från en lista',
  readLead:
    'Spara listan, ändra i den och läs in den igen. Du ser först vad som ändras. Platser som inte står i listan ändras inte. Lämna namnet tomt på den plats som blir vakant.',
  readOnly: 'Gruppens stöd och ordförande kan läsa in en ny lista.',
  file: 'Excel-fil (.xlsx)',
  fileHint:
    'Kolumnerna Huvudman, Uppdrag och Namn behövs. Inga personnummer, och värden i stället för formler.',
  look: 'Visa vad som ändras',
  chooseFirst: 'Välj en fil först.',
  one: 'Välj en fil i taget.',
  alert: 'Rätta',
  mend: 'Filen kunde inte läsas',
  earlier: 'Tidigare inläsningar',
  earlierOne: (who, when, file) => `${who}, ${when}, ur filen ${file}`,
  counts: (added, changed, ended) => `${added} nya uppdrag, ${changed} ändrade, ${ended} avslutade`,
  done: 'Listan är inläst. Gruppens sidor visar de nya uppgifterna.',
  refused: (refusal) =>
    refusal.code === 'columns-missing'
      ? `Listan saknar kolumner: ${refusal.columns.join(', ')}. Rubrikerna ska stå på en egen rad, som i listan du kan spara här.`
      : 'Listan har inga rader under rubrikerna.',
  preview: {
    heading: 'Det här ändras',
    lead: (file) => `Filen ${file} är läst. Inget är ändrat än.`,
    nothing: 'Listan säger detsamma som registret. Inget behöver ändras.',
    added: 'Nya uppdrag',
    changed: 'Ändrade uppdrag',
    ended: 'Uppdrag som avslutas',
    row: 'Rad',
    who: 'Namn',
    seat: 'Plats',
    what: 'Vad som ändras',
    begins: (day, until) => (until === undefined ? `Från ${day}` : `Från ${day} till ${until}`),
    ends: (day) => `Sista dagen är ${day}`,
    newEnd: (day) => `Gäller till ${day}`,
    mail: 'E-post',
    newMail: (mail) => `E-post ${mail}`,
    isNew: 'Ny person i registret',
    isKnown: 'Finns i registret',
    namesake: (id) =>
      `Ny person, men någon med samma namn finns redan. Är det samma person? Skriv ${id} i kolumnen Person-id.`,
    deputy: 'personlig ersättare',
    unread: 'Rader som inte följs',
    unreadLead:
      'De här raderna ändrar inget. Rätta dem i filen och läs in den igen, om de ska med.',
    rowOf: (row) => `Rad ${row}`,
    why: 'Varför',
    same: (count) =>
      count === 1
        ? 'En rad säger detsamma som registret.'
        : `${count} rader säger detsamma som registret.`,
    untouched: (count) =>
      count === 1
        ? 'En plats står inte i listan och ändras inte.'
        : `${count} platser står inte i listan och ändras inte.`,
    apply: 'Gör ändringarna',
    cancel: 'Avbryt, ändra inget',
    meanwhile:
      'Registret har ändrats sedan du öppnade sidan. Gå igenom på nytt vad som ändras innan du fortsätter.',
    broken: 'Inget är ändrat. Ändringarna går inte ihop med registret:',
    letter: 'Den som byter e-postadress får ett brev om det till den gamla adressen.',
    after:
      'Historiken visar vem som gjorde ändringen och när. Den som slutar har kvar sitt namn i gamla möten.',
  },
  problem: {
    formula: 'Raden har en formel. Klistra in värdet i stället.',
    'personal-number':
      'Raden har något som ser ut som ett personnummer. Personnummer hör inte hemma här.',
    'as-missing': 'Uppdraget är inte Ledamot eller Ersättare.',
    'date-wrong':
      'Ett datum går inte att läsa. Skriv det som 2027-01-01, och slutdagen efter startdagen.',
    'too-long': 'En text är längre än 200 tecken.',
    'principal-missing': 'Raden säger inte vilken huvudman det gäller.',
  },
  trouble: {
    'unknown-principal': (about) => `Huvudmannen ${about} finns inte i registret.`,
    'no-such-seat': (about) => `Gruppen har ingen sådan plats: ${about}.`,
    'several-seats': (about) => `${about} har flera platser i gruppen. Fyll i Plats-id.`,
    'unknown-person': (about) =>
      `Det finns ingen person med id ${about}. Lämna fältet tomt för en ny person.`,
    'other-name': (about) => `Det id:t är ${about}. Rätta namnet eller id:t.`,
    'seat-twice': (about) => `Platsen ${about} står på flera rader.`,
    'mail-wrong': (about) => `E-postadressen ${about} går inte att läsa.`,
    'starts-before-holder': (about) =>
      `Startdagen är inte efter den dag ${about} började. Välj en senare dag.`,
    'seat-has-ended': (about) =>
      `Platsen finns till och med ${about}. Uppdraget börjar efter det. Nästa mandatperiod behöver först sina platser.`,
  },
}

const en: Words = {
  heading: 'Members',
  lead: 'Who is in the group today, with personal deputies and how long the mandates hold.',
  toList: 'Save the list or read in a new one',
  unreached: 'Some get no letters',
  unreachedWho: (names) =>
    `There is no mail address for ${names}. Their notice is printed. Write the addresses in the list and read it in.`,
  listHeading: 'The list',
  save: 'Save the list as an Excel file (.xlsx)',
  saveHint: 'The file has the mail addresses too. Use it only in the work of the group.',
  read: 'Read in members from a list',
  readLead:
    'Save the list, change it and read it in again. You first see what changes. Seats that are not in the list stay as they are. Leave the name empty for a seat that becomes vacant. The headings of the list are in Swedish.',
  readOnly: 'The group’s support and chair can read in a new list.',
  file: 'Excel file (.xlsx)',
  fileHint:
    'The columns Huvudman, Uppdrag and Namn are needed. No personal identity numbers, and values instead of formulas.',
  look: 'Show what changes',
  chooseFirst: 'Choose a file first.',
  one: 'Choose one file at a time.',
  alert: 'Put right',
  mend: 'The file could not be read',
  earlier: 'Earlier lists',
  earlierOne: (who, when, file) => `${who}, ${when}, from the file ${file}`,
  counts: (added, changed, ended) => `${added} new mandates, ${changed} changed, ${ended} ended`,
  done: 'The list has been read in. The pages of the group show what is new.',
  refused: (refusal) =>
    refusal.code === 'columns-missing'
      ? `The list lacks columns: ${refusal.columns.join(', ')}. The headings stand on a row of their own, as in the list you can save here.`
      : 'The list has no rows below its headings.',
  preview: {
    heading: 'This changes',
    lead: (file) => `The file ${file} has been read. Nothing is changed yet.`,
    nothing: 'The list says what the register says. Nothing needs to change.',
    added: 'New mandates',
    changed: 'Changed mandates',
    ended: 'Mandates that end',
    row: 'Row',
    who: 'Name',
    seat: 'Seat',
    what: 'What changes',
    begins: (day, until) => (until === undefined ? `From ${day}` : `From ${day} until ${until}`),
    ends: (day) => `The last day is ${day}`,
    newEnd: (day) => `Holds until ${day}`,
    mail: 'Mail',
    newMail: (mail) => `Mail ${mail}`,
    isNew: 'A new person in the register',
    isKnown: 'Is in the register',
    namesake: (id) =>
      `A new person, but somebody with the same name is there already. The same person? Write ${id} in the column Person-id.`,
    deputy: 'personal deputy',
    unread: 'Rows that are not followed',
    unreadLead:
      'These rows change nothing. Put them right in the file and read it in again if they are to count.',
    rowOf: (row) => `Row ${row}`,
    why: 'Why',
    same: (count) =>
      count === 1
        ? 'One row says what the register says.'
        : `${count} rows say what the register says.`,
    untouched: (count) =>
      count === 1
        ? 'One seat is not in the list and stays as it is.'
        : `${count} seats are not in the list and stay as they are.`,
    apply: 'Make the changes',
    cancel: 'Cancel, change nothing',
    meanwhile:
      'The register has changed since you opened the page. Look through what changes once more before you go on.',
    broken: 'Nothing is changed. The changes do not fit the register:',
    letter: 'Whoever gets a new mail address is told so by a letter to the old one.',
    after:
      'The history shows who made the change and when. Whoever leaves keeps their name in old meetings.',
  },
  problem: {
    formula: 'The row has a formula. Paste its value instead.',
    'personal-number':
      'The row has what looks like a Swedish personal identity number. None belong here.',
    'as-missing': 'The column Uppdrag is neither Ledamot nor Ersättare.',
    'date-wrong':
      'A date cannot be read. Write it as 2027-01-01, and the last day after the first.',
    'too-long': 'A text is longer than 200 characters.',
    'principal-missing': 'The row does not say which principal it is about.',
  },
  trouble: {
    'unknown-principal': (about) => `The principal ${about} is not in the register.`,
    'no-such-seat': (about) => `The group has no such seat: ${about}.`,
    'several-seats': (about) => `${about} has several seats in the group. Fill in Plats-id.`,
    'unknown-person': (about) =>
      `There is no person with the id ${about}. Leave it empty for a new person.`,
    'other-name': (about) => `That id is ${about}. Put the name or the id right.`,
    'seat-twice': (about) => `The seat ${about} stands on several rows.`,
    'mail-wrong': (about) => `The mail address ${about} cannot be read.`,
    'starts-before-holder': (about) =>
      `The first day is not after the day on which ${about} began. Choose a later day.`,
    'seat-has-ended': (about) =>
      `The seat is there until ${about}, and the mandate begins after that. The next period of office needs its seats first.`,
  },
}

/** The words of a group's members, and of reading them in from a list. */
export const membersText: Readonly<Record<Language, Words>> = { sv, en }
