import type { Language } from '../../../shared/language.ts'

const sv = {
  heading: 'Inställningar för möten',
  lead: 'Så här möts gruppen om inget annat sägs. Möten som redan är planerade behåller sina dagar.',
  charter: 'Det här säger uppdragsbeskrivningen',
  noCharter: 'Uppdragsbeskrivningen säger inget om hur gruppen möts.',
  agreed: 'Gruppen har kommit överens om ett undantag.',
  matterDays: 'Sista dag för ärenden, arbetsdagar före mötet',
  matterDaysHint: 'Räknas i svenska arbetsdagar. Vanligen 10.',
  dispatchDays: 'Kallelsen skickas, arbetsdagar före mötet',
  dispatchDaysHint: 'Vanligen 5.',
  minutes: 'Mötets längd i minuter',
  minutesHint: 'Till exempel 180 för tre timmar. Varje möte kan få en annan längd.',
  approval: 'Vem godkänner minnesanteckningarna?',
  recurring: 'Stående punkter',
  recurringHint:
    'En punkt på varje rad, med antal minuter efter ett semikolon: Läget hos huvudmännen; 20. De kommer med på varje ny dagordning.',
  optional: '(valfritt)',
  save: 'Spara',
  cancel: 'Avbryt',
  saved: 'Inställningarna är sparade.',
  alert: 'Rätta',
  mend: (count: number) =>
    count === 1 ? 'En sak behöver rättas' : `${count} saker behöver rättas`,
}

const en: typeof sv = {
  heading: 'Settings for meetings',
  lead: 'This is how the group meets unless something else is said. Meetings that are planned keep their days.',
  charter: 'What the charter says',
  noCharter: 'The charter says nothing about how the group meets.',
  agreed: 'The group has agreed on an exception.',
  matterDays: 'Last day for matters, working days before the meeting',
  matterDaysHint: 'Counted in Swedish working days. Usually 10.',
  dispatchDays: 'The notice is sent, working days before the meeting',
  dispatchDaysHint: 'Usually 5.',
  minutes: 'Length of the meeting in minutes',
  minutesHint: 'For example 180 for three hours. Each meeting may have another length.',
  approval: 'Who approves the notes?',
  recurring: 'Standing items',
  recurringHint:
    'One item a line, with its minutes after a semicolon: How things stand; 20. They come with every new agenda.',
  optional: '(optional)',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'The settings are saved.',
  alert: 'Put right',
  mend: (count) => (count === 1 ? 'One thing to put right' : `${count} things to put right`),
}

/** The words of how a group meets. */
export const settingText: Readonly<Record<Language, typeof sv>> = { sv, en }
