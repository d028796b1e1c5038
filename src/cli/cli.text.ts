import type { Noun } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import { missingIn, wantsIn } from './wanted.ts'

const sv = {
  unknownCommand: (typed: string, near: string | undefined) =>
    `Det finns inget kommando som heter '${typed}'.${near ? ` Menade du '${near}'?` : ''}`,
  unknownOption: (typed: string, command: string, near: string | undefined) =>
    `Det finns inget val som heter '${typed}' för ${command}.${near ? ` Menade du '${near}'?` : ''}`,
  wordMissing: (group: string, words: readonly string[]) =>
    `${group} behöver ett ord till: ${words.join(', ')}.`,
  unknownWord: (group: string, typed: string, near: string | undefined, words: readonly string[]) =>
    `${group} har inget som heter '${typed}'. ${near ? `Menade du '${near}'?` : `Det finns: ${words.join(', ')}.`}`,
  valueMissing: missingIn(
    'behöver',
    'efter sig, till exempel',
    {
      day: 'en dag',
      address: 'en e-postadress',
      provider: 'namnet på en inloggning',
      subject: 'det inloggningen kallar personen',
      account: 'ett kontos id',
      issuer: 'utfärdarens adress',
      clientId: 'vad utfärdaren kallar Rådslag',
      secret: 'namnet på en miljövariabel',
      clientAuth: 'basic, post eller none',
      principal: 'en huvudman',
      name: 'ett namn',
      discovery: 'en adress',
      level: 'en tillitsnivå',
      newPeople: 'ja eller nej',
      noted: 'antal rader, kolon och kontrollsumma',
    },
    { name: 'Sala kommun', newPeople: 'nej' },
  ),
  valueNotWanted: (option: string) => `${option} tar inget värde.`,
  operandMissing: (command: string, what: string) => `${command} behöver ${what}.`,
  operandTooMany: (command: string, typed: string) =>
    `'${typed}' är ett ord för mycket till ${command}. Har ett namn mellanslag, så skriv det inom citattecken.`,
  wants: wantsIn({
    folder: 'en mapp, till exempel charters/vastmanland',
    collaborationAndFolder: 'en samverkan och en mapp, till exempel vastmanland ./vastmanland',
    person: 'en samverkan och en person, till exempel vastmanland "Anna Exempelsson"',
    account:
      'en samverkan och en person, en e-postadress eller ett kontos id, till exempel vastmanland "Anna Exempelsson"',
    task: 'en samverkan, en person, en huvudman och ett uppdrag (tjänsteperson eller registrator), till exempel vastmanland "Anna Exempelsson" sala registrator',
    provider: 'ett namn på inloggningen, till exempel sala',
    nothing: 'inget mer',
  }),
  day: {
    'not-a-day': (typed: string) =>
      `'${typed}' är ingen dag. Skriv år-månad-dag, till exempel 2026-11-22.`,
    'no-such-day': (typed: string) => `${typed} finns inte i kalendern.`,
  },
  seeHelp: 'Skriv npm run -s radslag -- help för att se alla kommandon.',
  title: (name: string, day: string) => `${name}, kontrollerat mot ${day}`,
  withExamples: 'Påhittade exempel är med.',
  noCharters: 'Inget uppdrag gäller den dagen, så det finns inget att kontrollera.',
  nothingToDo: 'Inget behöver åtgärdas eller avgöras.',
  why: 'Varför',
  next: 'Nästa steg',
  sums: {
    notMet: (number: number) => `${number} inte ${number === 1 ? 'uppfylld' : 'uppfyllda'}`,
    atRisk: (number: number) => `${number} behöver uppmärksamhet`,
    cannotTell: (number: number) => `${number} går inte att avgöra`,
    met: (number: number) => `${number} ${number === 1 ? 'uppfylld' : 'uppfyllda'}`,
    notChecked: (number: number) => `${number} kontrolleras inte`,
  },
  sum: (rules: string, bodies: string, parts: string) => `${rules} i ${bodies}: ${parts}.`,
  allHolds: 'Allt som måste gälla gäller.',
  broken: (number: number) =>
    number === 1
      ? 'En regel som måste gälla gör det inte.'
      : `${number} regler som måste gälla gör det inte.`,
  imported: (name: string, content: string) => `${name} är inläst: ${content}.`,
  importedSame: (name: string) => `${name} var redan inläst; ingenting är ändrat.`,
  rows: (added: number, changed: number, removed: number) =>
    `Rader i databasen: ${added} nya, ${changed} ändrade, ${removed} borttagna.`,
  importRefused: 'Ingenting har lästs in.',
  noExamplesInProduction:
    'I skarp drift (RADSLAG_MODE=production) läses inga påhittade exempel in. Ta bort --med-exempel.',
  inventedInProduction: (places: readonly string[]) =>
    `I skarp drift (RADSLAG_MODE=production) läses inget påhittat in. Det här är märkt med exempel: ja\n${places.map((place) => `  ${place}`).join('\n')}\nTa bort det, eller ta bort märket där uppgiften är verklig.`,
  unknownCollaboration: (typed: string, known: string) =>
    `Det finns ingen samverkan som heter '${typed}' i databasen. ${known ? `Det finns: ${known}.` : 'Databasen är tom.'}`,
  exported: (name: string, folder: string) => `${name} är utskriven i ${folder}.`,
  folderNotEmpty: (folder: string) =>
    `Mappen ${folder} är inte tom. Välj en tom mapp, eller lägg till --skriv-över.`,
  folderNotWritable: (folder: string, words: string) =>
    `Det går inte att skriva i ${folder} (${words}). Välj en annan mapp, eller ge dig rätt att skriva där.`,
  noCollaborations:
    'Databasen är tom. Läs in en samverkan med: npm run -s radslag -- import charters/vastmanland',
  version: (program: string, node: string) => `Rådslag ${program} (Node ${node})`,
  fault: (words: string) =>
    `Något gick fel i programmet: ${words}. Anmäl det gärna, med vad du skrev och det här meddelandet.`,
}

const en: typeof sv = {
  unknownCommand: (typed, near) =>
    `There is no command called '${typed}'.${near ? ` Did you mean '${near}'?` : ''}`,
  unknownOption: (typed, command, near) =>
    `There is no option called '${typed}' for ${command}.${near ? ` Did you mean '${near}'?` : ''}`,
  wordMissing: (group, words) => `${group} needs one more word: ${words.join(', ')}.`,
  unknownWord: (group, typed, near, words) =>
    `${group} has nothing called '${typed}'. ${near ? `Did you mean '${near}'?` : `There is: ${words.join(', ')}.`}`,
  valueMissing: missingIn(
    'needs',
    'after it, such as',
    {
      day: 'a day',
      address: 'an e-mail address',
      provider: 'the name of a provider',
      subject: 'what the provider calls the person',
      account: 'the id of an account',
      issuer: 'the address of the issuer',
      clientId: 'what the issuer calls Rådslag',
      secret: 'the name of an environment variable',
      clientAuth: 'basic, post or none',
      principal: 'a principal',
      name: 'a name',
      discovery: 'an address',
      level: 'a level of assurance',
      newPeople: 'yes or no',
      noted: 'a number of entries, a colon and a hash',
    },
    { name: 'Sala', newPeople: 'no' },
  ),
  valueNotWanted: (option) => `${option} takes no value.`,
  operandMissing: (command, what) => `${command} needs ${what}.`,
  operandTooMany: (command, typed) =>
    `'${typed}' is one word too many for ${command}. If a name has spaces, put it in quotes.`,
  wants: wantsIn({
    folder: 'a folder, such as charters/vastmanland',
    collaborationAndFolder: 'a collaboration and a folder, such as vastmanland ./vastmanland',
    person: 'a collaboration and a person, such as vastmanland "Anna Exempelsson"',
    account:
      'a collaboration and a person, an e-mail address or the id of an account, such as vastmanland "Anna Exempelsson"',
    task: 'a collaboration, a person, a principal and a task (official or registrar), such as vastmanland "Anna Exempelsson" sala registrar',
    provider: 'a name for the provider, such as sala',
    nothing: 'nothing more',
  }),
  day: {
    'not-a-day': (typed) => `'${typed}' is not a day. Write year-month-day, such as 2026-11-22.`,
    'no-such-day': (typed) => `${typed} is not in the calendar.`,
  },
  seeHelp: 'Write npm run -s radslag -- help --english to see all commands.',
  title: (name, day) => `${name}, checked against ${day}`,
  withExamples: 'Invented examples are included.',
  noCharters: 'No charter is in force on that day, so there is nothing to check.',
  nothingToDo: 'Nothing needs mending or deciding.',
  why: 'Why',
  next: 'Next step',
  sums: {
    notMet: (number) => `${number} not met`,
    atRisk: (number) => `${number} ${number === 1 ? 'needs' : 'need'} attention`,
    cannotTell: (number) => `${number} cannot be told`,
    met: (number) => `${number} met`,
    notChecked: (number) => `${number} not checked`,
  },
  sum: (rules, bodies, parts) => `${rules} in ${bodies}: ${parts}.`,
  allHolds: 'All that must hold holds.',
  broken: (number) =>
    number === 1 ? 'One rule that must hold does not.' : `${number} rules that must hold do not.`,
  imported: (name, content) => `${name} has been read in: ${content}.`,
  importedSame: (name) => `${name} was read in already; nothing has changed.`,
  rows: (added, changed, removed) =>
    `Rows in the database: ${added} new, ${changed} changed, ${removed} removed.`,
  importRefused: 'Nothing has been read in.',
  noExamplesInProduction:
    'In production (RADSLAG_MODE=production) no invented examples are read in. Leave out --with-examples.',
  inventedInProduction: (places) =>
    `In production (RADSLAG_MODE=production) nothing invented is read in. This is marked with exempel: ja\n${places.map((place) => `  ${place}`).join('\n')}\nRemove it, or remove the mark where the entry is real.`,
  unknownCollaboration: (typed, known) =>
    `There is no collaboration called '${typed}' in the database. ${known ? `There is: ${known}.` : 'The database is empty.'}`,
  exported: (name, folder) => `${name} has been written in ${folder}.`,
  folderNotEmpty: (folder) =>
    `The folder ${folder} is not empty. Choose an empty folder, or add --overwrite.`,
  folderNotWritable: (folder, words) =>
    `The folder ${folder} cannot be written to (${words}). Choose another, or give yourself the right to write there.`,
  noCollaborations:
    'The database is empty. Read in a collaboration with: npm run -s radslag -- import charters/vastmanland',
  version: (program, node) => `Rådslag ${program} (Node ${node})`,
  fault: (words) =>
    `Something went wrong in the program: ${words}. Please report it, with what you wrote and this message.`,
}

/** What the command line says, in both languages. */
export const cliText: Readonly<Record<Language, typeof sv>> = { sv, en }

type Counted = 'rule' | 'body' | 'principal' | 'charter' | 'seat' | 'mandate'

/** What the command line counts, in both languages. */
export const cliNouns: Readonly<Record<Language, Readonly<Record<Counted, Noun>>>> = {
  sv: {
    rule: { one: 'regel', many: 'regler', gender: 'en' },
    body: { one: 'organ', many: 'organ', gender: 'ett' },
    principal: { one: 'huvudman', many: 'huvudmän', gender: 'en' },
    charter: { one: 'uppdrag', many: 'uppdrag', gender: 'ett' },
    seat: { one: 'plats', many: 'platser', gender: 'en' },
    mandate: { one: 'förordnande', many: 'förordnanden', gender: 'ett' },
  },
  en: {
    rule: { one: 'rule', many: 'rules' },
    body: { one: 'body', many: 'bodies' },
    principal: { one: 'principal', many: 'principals' },
    charter: { one: 'charter', many: 'charters' },
    seat: { one: 'seat', many: 'seats' },
    mandate: { one: 'mandate', many: 'mandates' },
  },
}
