import type { Noun } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'

const sv = {
  help: `Rådslag från kommandoraden. Skriv till exempel:

  npm run -s radslag -- check charters/vastmanland

Kommandon
  check <mapp>                 kontrollera uppdragen i en mapp mot förteckningen i samma mapp
  import <mapp>                läs in en mapp i databasen
  export <samverkan> <mapp>    skriv ut en samverkan ur databasen som filer
  list                         visa vilka samverkan som finns i databasen
  version                      visa versionen
  help                         visa den här hjälpen

Till check
  --datum ÅÅÅÅ-MM-DD           kontrollera som om det vore den dagen (annars i dag)
  --bara-avvikelser            visa bara det som behöver åtgärdas eller avgöras
  --json                       skriv bedömningarna som JSON och ingenting annat
  --med-exempel                ta med de påhittade exemplen i exempel.yaml
  --english                    skriv på engelska

Till import
  --med-exempel                ta med de påhittade exemplen i exempel.yaml

Till export
  --skriv-över                 skriv i mappen även om den inte är tom

Databasen är densamma som för webbplatsen: mappen ./data, den mapp som RADSLAG_DATA anger,
eller den PostgreSQL som DATABASE_URL anger.

Slutkoder
  0  allt som måste gälla gäller, eller kommandot är utfört
  1  något som måste gälla gör det inte (bara check)
  2  det gick inte: fel i filerna, i kommandot eller med databasen`,
  unknownCommand: (typed: string, near: string | undefined) =>
    `Det finns inget kommando som heter '${typed}'.${near ? ` Menade du '${near}'?` : ''}`,
  unknownOption: (typed: string, command: string, near: string | undefined) =>
    `Det finns inget val som heter '${typed}' för ${command}.${near ? ` Menade du '${near}'?` : ''}`,
  valueMissing: (option: string) =>
    `${option} behöver en dag efter sig, till exempel ${option} 2026-11-22.`,
  valueNotWanted: (option: string) => `${option} tar inget värde.`,
  operandMissing: (command: string, what: string) => `${command} behöver ${what}.`,
  operandTooMany: (command: string, typed: string) =>
    `'${typed}' är ett ord för mycket till ${command}. Har mappens namn mellanslag, så skriv det inom citattecken.`,
  folder: 'en mapp, till exempel charters/vastmanland',
  collaborationAndFolder: 'en samverkan och en mapp, till exempel vastmanland ./vastmanland',
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
  help: `Rådslag from the command line. Write for instance:

  npm run -s radslag -- check charters/vastmanland

Commands
  check <folder>                   check the charters in a folder against the roster in the same folder
  import <folder>                  read a folder into the database
  export <collaboration> <folder>  write a collaboration from the database as files
  list                             show which collaborations the database holds
  version                          show the version
  help                             show this help

For check
  --date YYYY-MM-DD                check as if it were that day (otherwise today)
  --only-problems                  show only what needs mending or deciding
  --json                           write the findings as JSON and nothing else
  --with-examples                  include the invented examples in exempel.yaml
  --english                        write in English

For import
  --with-examples                  include the invented examples in exempel.yaml

For export
  --overwrite                      write in the folder even when it is not empty

The database is the same as that of the site: the folder ./data, the folder that RADSLAG_DATA names,
or the PostgreSQL that DATABASE_URL names.

Exit codes
  0  all that must hold holds, or the command is done
  1  something that must hold does not (check only)
  2  it could not be done: a mistake in the files or in the command, or the database`,
  unknownCommand: (typed, near) =>
    `There is no command called '${typed}'.${near ? ` Did you mean '${near}'?` : ''}`,
  unknownOption: (typed, command, near) =>
    `There is no option called '${typed}' for ${command}.${near ? ` Did you mean '${near}'?` : ''}`,
  valueMissing: (option) => `${option} needs a day after it, such as ${option} 2026-11-22.`,
  valueNotWanted: (option) => `${option} takes no value.`,
  operandMissing: (command, what) => `${command} needs ${what}.`,
  operandTooMany: (command, typed) =>
    `'${typed}' is one word too many for ${command}. If the name of the folder has spaces, put it in quotes.`,
  folder: 'a folder, such as charters/vastmanland',
  collaborationAndFolder: 'a collaboration and a folder, such as vastmanland ./vastmanland',
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
