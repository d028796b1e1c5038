import type { BadAddress } from '../../shared/errors.ts'
import type { Language } from '../../shared/language.ts'

const sv = {
  notFound: 'Sidan finns inte',
  notFoundWhy: 'Adressen kan vara felskriven, eller så har sidan aldrig funnits.',
  noCollaboration: 'Det finns ingen samverkan med den adressen',
  noBody: (place: string) => `Det finns ingen grupp med den adressen i ${place}`,
  noPrincipal: (place: string) => `Det finns ingen huvudman med den adressen i ${place}`,
  didYouMean: 'Menade du någon av de här?',
  toHome: 'Välj samverkan',
  toStart: (place: string) => `Till startsidan för ${place}`,
  badDay: 'Dagen i adressen går inte att förstå',
  badDays: {
    'not-a-day': (typed: string) =>
      `”${typed}” är ingen dag. Skriv till exempel 2019-10-01 eller 1 oktober 2019.`,
    'no-such-day': (typed: string) => `${typed} finns inte i kalendern.`,
    'day-out-of-range': (typed: string) =>
      `${typed} ligger för långt bort. Välj en dag mellan 1863 och 2199.`,
    'bad-address': () => 'Adressen går inte att läsa.',
  } satisfies Record<BadAddress['code'], (typed: string) => string>,
  showToday: 'Visa läget idag',
  notAllowed: 'Det går bara att läsa den här sidan',
  notAllowedWhy: 'Sidan tar inte emot något.',
  toPage: 'Läs sidan',
  broken: 'Något gick fel hos oss',
  brokenWhy: 'Felet är antecknat. Försök igen om en stund. Ingenting har gått förlorat.',
  databaseDown: 'Databasen svarar inte just nu',
  databaseDownWhy: 'Försök igen om en stund. Ingenting har gått förlorat.',
  again: 'Försök igen',
}

const en: typeof sv = {
  notFound: 'There is no such page',
  notFoundWhy: 'The address may be misspelt, or the page has never existed.',
  noCollaboration: 'There is no collaboration with that address',
  noBody: (place) => `There is no group with that address in ${place}`,
  noPrincipal: (place) => `There is no principal with that address in ${place}`,
  didYouMean: 'Did you mean one of these?',
  toHome: 'Choose a collaboration',
  toStart: (place) => `To the start page of ${place}`,
  badDay: 'The day in the address cannot be understood',
  badDays: {
    'not-a-day': (typed) =>
      `“${typed}” is not a day. Write for example 2019-10-01 or 1 October 2019.`,
    'no-such-day': (typed) => `${typed} does not exist in the calendar.`,
    'day-out-of-range': (typed) => `${typed} is too far away. Choose a day between 1863 and 2199.`,
    'bad-address': () => 'The address cannot be read.',
  },
  showToday: 'Show today',
  notAllowed: 'This page can only be read',
  notAllowedWhy: 'The page receives nothing.',
  toPage: 'Read the page',
  broken: 'Something went wrong on our side',
  brokenWhy: 'The fault has been recorded. Try again in a while. Nothing has been lost.',
  databaseDown: 'The database is not answering right now',
  databaseDownWhy: 'Try again in a while. Nothing has been lost.',
  again: 'Try again',
}

/** The words of every page that says no. */
export const refusalText: Readonly<Record<Language, typeof sv>> = { sv, en }
