import type { Language } from '../shared/language.ts'

/** What a store fault is about, as far as it is known. Never a password. */
export interface FaultDetails {
  /** The folder, or host and database. */
  readonly place?: string
  readonly pid?: number
  /** The words of the database or the operating system, for whoever looks further. */
  readonly words?: string
  readonly name?: string
}

type Sentences = Readonly<Record<FaultCode, (details: FaultDetails) => string>>

/** Every fault of the store, as a stable code. */
export type FaultCode =
  | 'data-folder-in-use'
  | 'data-folder-not-writable'
  | 'data-folder-other-version'
  | 'data-folder-damaged'
  | 'program-incomplete'
  | 'disk-full'
  | 'store-stopped'
  | 'query-too-long'
  | 'database-unreachable'
  | 'database-refused-sign-in'
  | 'database-missing'
  | 'database-too-old'
  | 'schema-newer'
  | 'migration-changed'
  | 'migration-out-of-order'
  | 'migration-malformed'
  | 'migration-failed'
  | 'role-missing'
  | 'swedish-order-wrong'

const sv: Sentences = {
  'data-folder-in-use': ({ place, pid }) =>
    `Datamappen ${place} används redan av ett annat Rådslag (process ${pid}). Stäng det först, eller välj en annan mapp med RADSLAG_DATA. Har det andra redan avbrutits på en annan dator eller i en annan container, så släpps mappen av sig själv inom en halv minut.`,
  'data-folder-not-writable': ({ place, words }) =>
    `Det går inte att skriva i datamappen ${place} (${words}). Ge den som kör Rådslag rätt att skriva där, eller välj en annan mapp med RADSLAG_DATA.`,
  'data-folder-other-version': ({ place, words }) =>
    `Datamappen ${place} är skriven av en annan version av den inbyggda databasen (${words}). Exportera innehållet med det Rådslag som skrev mappen och läs in det i en ny mapp.`,
  'data-folder-damaged': ({ place, words }) =>
    `Databasen i datamappen ${place} går inte att öppna (${words}). Återställ mappen från en säkerhetskopia, eller välj en annan mapp med RADSLAG_DATA.`,
  'program-incomplete': ({ place, words }) =>
    `Rådslag är inte helt: den förberedda databasen ${place} går inte att läsa (${words}). Hämta programmet på nytt; inget är fel med datamappen.`,
  'disk-full': ({ place }) =>
    `Disken är full${place ? ` (${place})` : ''}. Det senaste sparades inte; allt som sparats tidigare finns kvar. Frigör utrymme och försök igen.`,
  'store-stopped': ({ words }) =>
    `Den inbyggda databasen stannade (${words}). Det senaste sparades inte; allt som sparats tidigare finns kvar. Den startar om vid nästa fråga.`,
  'query-too-long': () =>
    'En fråga till databasen tog för lång tid och avbröts. Inget av den sparades. Försök igen, gärna med ett mindre urval.',
  'database-unreachable': ({ place, words }) =>
    `Databasen svarar inte: ${place} (${words}). Kontrollera att PostgreSQL är igång och att DATABASE_URL stämmer.`,
  'database-refused-sign-in': ({ place, words }) =>
    `Databasen släppte inte in Rådslag: ${place} (${words}). Kontrollera användare och lösenord i DATABASE_URL.`,
  'database-missing': ({ place }) =>
    `Databasen finns inte: ${place}. Skapa den med createdb, eller rätta DATABASE_URL.`,
  'database-too-old': ({ place, words }) =>
    `Rådslag behöver PostgreSQL 15 eller nyare; ${place} är version ${words}.`,
  'schema-newer': ({ name }) =>
    `Databasen är gjord av en nyare version av Rådslag: den har ändringen ${name}, som det här programmet inte känner till. Kör den nyare versionen.`,
  'migration-changed': ({ name }) =>
    `Databasändringen ${name} är redan införd men filen har ändrats sedan dess. Återställ filen och gör en ny ändring i stället.`,
  'migration-out-of-order': ({ name }) =>
    `Databasändringen ${name} kommer före en som redan är införd. Ge den ett nytt, högre nummer.`,
  'migration-malformed': ({ name, words }) => `Databasändringen ${name} är fel skriven: ${words}`,
  'migration-failed': ({ name, words }) =>
    `Databasändringen ${name} gick inte att införa: ${words}. Inget av den är kvar i databasen.`,
  'role-missing': ({ name, words }) =>
    `Rådslag behöver databasrollen ${name}, och databasens användare ${words} får varken skapa den eller byta till den. Be den som sköter databasen att köra: create role ${name} nologin; grant ${name} to "${words}"; (finns rollen redan räcker den andra satsen). Starta sedan Rådslag igen.`,
  'swedish-order-wrong': ({ words }) =>
    `Databasen sorterar inte på svenska: den gav ordningen ${words}. PostgreSQL måste vara byggd med ICU.`,
}

const en: Sentences = {
  'data-folder-in-use': ({ place, pid }) =>
    `The data folder ${place} is already used by another Rådslag (process ${pid}). Close that one first, or choose another folder with RADSLAG_DATA. If the other one was cut off on another machine or in another container, the folder is released by itself within half a minute.`,
  'data-folder-not-writable': ({ place, words }) =>
    `The data folder ${place} cannot be written to (${words}). Give whoever runs Rådslag the right to write there, or choose another folder with RADSLAG_DATA.`,
  'data-folder-other-version': ({ place, words }) =>
    `The data folder ${place} was written by another version of the embedded database (${words}). Export its content with the Rådslag that wrote it, and import it into a new folder.`,
  'data-folder-damaged': ({ place, words }) =>
    `The database in the data folder ${place} cannot be opened (${words}). Restore the folder from a backup, or choose another folder with RADSLAG_DATA.`,
  'program-incomplete': ({ place, words }) =>
    `Rådslag is not complete: the prepared database ${place} cannot be read (${words}). Fetch the program again; nothing is wrong with the data folder.`,
  'disk-full': ({ place }) =>
    `The disk is full${place ? ` (${place})` : ''}. The latest was not saved; all that was saved before remains. Free some space and try again.`,
  'store-stopped': ({ words }) =>
    `The embedded database stopped (${words}). The latest was not saved; all that was saved before remains. It starts again with the next query.`,
  'query-too-long': () =>
    'A query to the database took too long and was ended. Nothing of it was saved. Try again, preferably with a smaller selection.',
  'database-unreachable': ({ place, words }) =>
    `The database does not answer: ${place} (${words}). Check that PostgreSQL runs and that DATABASE_URL is right.`,
  'database-refused-sign-in': ({ place, words }) =>
    `The database did not let Rådslag in: ${place} (${words}). Check user and password in DATABASE_URL.`,
  'database-missing': ({ place }) =>
    `There is no such database: ${place}. Create it with createdb, or mend DATABASE_URL.`,
  'database-too-old': ({ place, words }) =>
    `Rådslag needs PostgreSQL 15 or newer; ${place} is version ${words}.`,
  'schema-newer': ({ name }) =>
    `The database was made by a newer version of Rådslag: it has the change ${name}, which this program does not know. Run the newer version.`,
  'migration-changed': ({ name }) =>
    `The database change ${name} is already made, but its file has been edited since. Restore the file and write a new change instead.`,
  'migration-out-of-order': ({ name }) =>
    `The database change ${name} comes before one that is already made. Give it a new, higher number.`,
  'migration-malformed': ({ name, words }) =>
    `The database change ${name} is badly written: ${words}`,
  'migration-failed': ({ name, words }) =>
    `The database change ${name} could not be made: ${words}. Nothing of it remains in the database.`,
  'role-missing': ({ name, words }) =>
    `Rådslag needs the database role ${name}, and the user of the database, ${words}, may neither create it nor change to it. Ask whoever runs the database to execute: create role ${name} nologin; grant ${name} to "${words}"; (if the role exists, the second is enough). Then start Rådslag again.`,
  'swedish-order-wrong': ({ words }) =>
    `The database does not sort in Swedish: it gave the order ${words}. PostgreSQL has to be built with ICU.`,
}

/** What a store fault says to people, in each language. */
export const faultText: Readonly<Record<Language, Sentences>> = { sv, en }
