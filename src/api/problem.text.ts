import { day } from '../shared/calendar-day.ts'
import { sayDay } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'

interface ProblemText {
  readonly title: string
  readonly detail: (values: Readonly<Record<string, string>>) => string
}

const sv = {
  'unknown-path': {
    title: 'Adressen finns inte',
    detail: ({ typed }) =>
      `Det finns inget på ${typed}. Alla adresser står i /api/openapi.json; börja med /api/v1/collaborations.`,
  },
  'unknown-collaboration': {
    title: 'Samverkan finns inte',
    detail: ({ typed, near }) =>
      `Det finns ingen samverkan med adressen '${typed}'.${near ? ` Menade du '${near}'?` : ''} Alla finns på /api/v1/collaborations.`,
  },
  'unknown-body': {
    title: 'Organet finns inte',
    detail: ({ typed, near }) =>
      `Det finns inget organ med adressen '${typed}' i den här samverkan.${near ? ` Menade du '${near}'?` : ''}`,
  },
  'unknown-principal': {
    title: 'Huvudmannen finns inte',
    detail: ({ typed, near }) =>
      `Det finns ingen huvudman med id '${typed}' i den här samverkan.${near ? ` Menade du '${near}'?` : ''}`,
  },
  'unknown-matter': {
    title: 'Det finns inget sådant publicerat ärende',
    detail: ({ typed }) =>
      `Det finns inget publicerat ärende med numret '${typed}' i den här samverkan. Numret skrivs som i adressen, till exempel 2026-14.`,
  },
  'unknown-notes': {
    title: 'Det finns inga sådana publicerade anteckningar',
    detail: ({ typed }) =>
      `Det finns inga publicerade anteckningar från ett möte med id '${typed}' i den här samverkan. Id:t står i listan över anteckningar.`,
  },
  'unknown-ledger': {
    title: 'Det finns inget sådant publicerat beslutsläge',
    detail: ({ typed }) =>
      `Det finns inget publicerat beslutsläge med id '${typed}' i den här samverkan. Id:t står i listan över beslutslägen.`,
  },
  'no-charter': {
    title: 'Inget uppdrag den dagen',
    detail: ({ name, on, others }) =>
      `Källorna har inget uppdrag för ${name} som gällde den ${sayDay(day(on ?? ''), 'sv')}.${others ? ` Det finns uppdrag för andra dagar: ${others}.` : ''}`,
  },
  'bad-query': {
    title: 'Frågan går inte att förstå',
    detail: ({ errors }) => errors ?? '',
  },
  'method-not-allowed': {
    title: 'Det går bara att läsa',
    detail: ({ method }) => `${method} går inte här. De öppna uppgifterna läses med GET.`,
  },
  'not-acceptable': {
    title: 'Svaret finns bara som JSON',
    detail: ({ accept }) =>
      `Du bad om '${accept}'. Det här gränssnittet svarar med application/json.`,
  },
  'store-down': {
    title: 'Databasen svarar inte',
    detail: () => 'Uppgifterna går inte att läsa just nu. Försök igen om en stund.',
  },
  fault: {
    title: 'Något gick fel hos oss',
    detail: () => 'Felet är vårt, och det har antecknats. Försök igen om en stund.',
  },
} satisfies Record<string, ProblemText>

/** What can be wrong with what somebody asks of the open data. The code is the last part of the problem's `type`. */
export type ProblemCode = keyof typeof sv

const en: Record<ProblemCode, ProblemText> = {
  'unknown-path': {
    title: 'No such address',
    detail: ({ typed }) =>
      `There is nothing at ${typed}. All addresses are in /api/openapi.json; begin with /api/v1/collaborations.`,
  },
  'unknown-collaboration': {
    title: 'No such collaboration',
    detail: ({ typed, near }) =>
      `There is no collaboration with the address '${typed}'.${near ? ` Did you mean '${near}'?` : ''} All are at /api/v1/collaborations.`,
  },
  'unknown-body': {
    title: 'No such body',
    detail: ({ typed, near }) =>
      `There is no body with the address '${typed}' in this collaboration.${near ? ` Did you mean '${near}'?` : ''}`,
  },
  'unknown-principal': {
    title: 'No such principal',
    detail: ({ typed, near }) =>
      `There is no principal with the id '${typed}' in this collaboration.${near ? ` Did you mean '${near}'?` : ''}`,
  },
  'unknown-matter': {
    title: 'There is no such published matter',
    detail: ({ typed }) =>
      `There is no published matter with the number '${typed}' in this collaboration. The number is written as in the address, such as 2026-14.`,
  },
  'unknown-notes': {
    title: 'There are no such published notes',
    detail: ({ typed }) =>
      `There are no published notes of a meeting with the id '${typed}' in this collaboration. The id is in the list of notes.`,
  },
  'unknown-ledger': {
    title: 'There is no such published ledger',
    detail: ({ typed }) =>
      `There is no published ledger with the id '${typed}' in this collaboration. The id is in the list of ledgers.`,
  },
  'no-charter': {
    title: 'No charter on that day',
    detail: ({ name, on, others }) =>
      `The sources have no charter for ${name} in force on ${sayDay(day(on ?? ''), 'en')}.${others ? ` There are charters for other days: ${others}.` : ''}`,
  },
  'bad-query': {
    title: 'The question cannot be understood',
    detail: ({ errors }) => errors ?? '',
  },
  'method-not-allowed': {
    title: 'Reading only',
    detail: ({ method }) => `${method} is not possible here. The open data is read with GET.`,
  },
  'not-acceptable': {
    title: 'The answer exists as JSON only',
    detail: ({ accept }) =>
      `You asked for '${accept}'. This interface answers with application/json.`,
  },
  'store-down': {
    title: 'The database does not answer',
    detail: () => 'The data cannot be read just now. Try again in a while.',
  },
  fault: {
    title: 'Something went wrong here',
    detail: () => 'The fault is ours, and it has been noted. Try again in a while.',
  },
}

/** Problems in words, in both languages. */
export const problemText: Readonly<Record<Language, Record<ProblemCode, ProblemText>>> = { sv, en }

/** Why a parameter cannot be understood, in both languages. */
export const parameterText = {
  sv: {
    'not-a-day': ({ typed }) =>
      `'${typed}' är ingen dag. Skriv år-månad-dag, till exempel 2026-11-22.`,
    'no-such-day': ({ typed }) => `${typed} finns inte i kalendern.`,
    'day-out-of-range': ({ typed }) =>
      `${typed} ligger utanför det som går att visa: 1863-01-01 till 2199-12-31.`,
    'not-a-number': ({ typed, least, most }) =>
      `'${typed}' går inte. Skriv ett heltal från ${least} till ${most}.`,
    'not-a-choice': ({ typed, allowed, near }) =>
      `'${typed}' går inte.${near ? ` Menade du '${near}'?` : ''} Tillåtet: ${allowed}.`,
    'unknown-parameter': ({ typed, allowed, near }) =>
      `Det finns ingen parameter som heter '${typed}' här.${near ? ` Menade du '${near}'?` : ''} ${allowed ? `Tillåtet: ${allowed}.` : 'Adressen tar inga parametrar.'}`,
    'given-twice': () => 'Parametern är skriven två gånger. Skriv den en gång.',
    'unknown-body': ({ typed, near }) =>
      `Det finns inget organ med adressen '${typed}' i den här samverkan.${near ? ` Menade du '${near}'?` : ''}`,
    'unknown-principal': ({ typed, near }) =>
      `Det finns ingen huvudman med id '${typed}' i den här samverkan.${near ? ` Menade du '${near}'?` : ''}`,
    'from-after-until': () =>
      'Den första dagen kommer efter den sista. Byt plats på from och until.',
  },
  en: {
    'not-a-day': ({ typed }) =>
      `'${typed}' is not a day. Write year-month-day, such as 2026-11-22.`,
    'no-such-day': ({ typed }) => `${typed} is not in the calendar.`,
    'day-out-of-range': ({ typed }) =>
      `${typed} is outside what can be shown: 1863-01-01 to 2199-12-31.`,
    'not-a-number': ({ typed, least, most }) =>
      `'${typed}' will not do. Write a whole number from ${least} to ${most}.`,
    'not-a-choice': ({ typed, allowed, near }) =>
      `'${typed}' will not do.${near ? ` Did you mean '${near}'?` : ''} Allowed: ${allowed}.`,
    'unknown-parameter': ({ typed, allowed, near }) =>
      `There is no parameter called '${typed}' here.${near ? ` Did you mean '${near}'?` : ''} ${allowed ? `Allowed: ${allowed}.` : 'This address takes no parameters.'}`,
    'given-twice': () => 'The parameter is written twice. Write it once.',
    'unknown-body': ({ typed, near }) =>
      `There is no body with the address '${typed}' in this collaboration.${near ? ` Did you mean '${near}'?` : ''}`,
    'unknown-principal': ({ typed, near }) =>
      `There is no principal with the id '${typed}' in this collaboration.${near ? ` Did you mean '${near}'?` : ''}`,
    'from-after-until': () =>
      'The first day comes after the last. Let from and until change places.',
  },
} satisfies Record<Language, Record<string, (values: Readonly<Record<string, string>>) => string>>

/** Why a parameter is refused. */
export type ParameterCode = keyof (typeof parameterText)['sv']
