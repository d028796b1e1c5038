import type { Language } from '../../../shared/language.ts'

const sv = {
  heading: 'Förankring hemma',
  none: 'Ingen har antecknat något än.',
  told: (principal: string, direction: string) => `${principal}: ${direction}`,
  with: (whom: string, day: string) => `Med ${whom}, ${day}.`,
  by: (name: string) => `Antecknat av ${name}.`,
  earlier: (count: number) =>
    count === 1
      ? 'En anteckning från ett tidigare möte'
      : `${count} anteckningar från tidigare möten`,
  record: (principal: string) => `Anteckna för ${principal}`,
  direction: 'Vad gäller det?',
  withWhom: 'Vem har du talat med?',
  withWhomHint: 'Till exempel kommunstyrelsens arbetsutskott eller socialnämnden. Inga enskilda.',
  on: 'Vilken dag?',
  note: 'Vad kom ni fram till?',
  noteHint: 'Gruppen läser det. Sådant som bara är för er hör hemma i ert eget rum.',
  save: 'Spara',
  remove: 'Ta bort',
  removeSummary: 'Ta bort anteckningen',
  removeWhy: 'Orden försvinner för alla i gruppen och går inte att få tillbaka.',
  removeLabel: (whom: string) => `Ta bort anteckningen om ${whom}`,
  others: (body: string) =>
    `De som har plats i ${body}, ledamöter och ersättare, antecknar för sin egen huvudman.`,
  saved: 'Förankringen är antecknad.',
  removed: 'Anteckningen är borttagen.',
  back: 'Tillbaka till punkten',
  noDay: 'Välj vilken dag ni talade om frågan.',
}

const en: typeof sv = {
  heading: 'Anchored at home',
  none: 'Nobody has recorded anything yet.',
  told: (principal, direction) => `${principal}: ${direction}`,
  with: (whom, day) => `With ${whom}, ${day}.`,
  by: (name) => `Recorded by ${name}.`,
  earlier: (count) =>
    count === 1 ? 'One record from an earlier meeting' : `${count} records from earlier meetings`,
  record: (principal) => `Record for ${principal}`,
  direction: 'What is it about?',
  withWhom: 'With whom have you talked?',
  withWhomHint: 'Such as the executive committee or the social welfare committee. No individuals.',
  on: 'On which day?',
  note: 'What did you come to?',
  noteHint: 'The group reads it. What is for you alone belongs in your own space.',
  save: 'Save',
  remove: 'Remove',
  removeSummary: 'Remove the record',
  removeWhy: 'Its words are gone for everybody in the group and cannot be had back.',
  removeLabel: (whom) => `Remove the record of ${whom}`,
  others: (body) =>
    `Those who have a seat in ${body}, members and deputies, record for their own principal.`,
  saved: 'The anchoring has been recorded.',
  removed: 'The record has been removed.',
  back: 'Back to the item',
  noDay: 'Choose the day on which you talked the question over.',
}

/** The words of how an item is anchored, where it is recorded. */
export const anchoringSectionText: Readonly<Record<Language, typeof sv>> = { sv, en }
