import type { Language } from '../../shared/language.ts'

const sv = {
  title: 'Möten',
  lead: 'Möten i de grupper du har plats i eller stödjer.',
  plan: 'Planera möte',
  coming: 'Möten som kommer',
  past: 'Möten som har varit',
  none: 'Inga möten är planerade',
  noneWhy: 'När en av dina grupper har planerat ett möte står det här.',
  noGroup: 'Du har inga möten i dina roller',
  noGroupWhy:
    'Mötena läses av dem som har plats i en grupp eller stödjer den. Det som grupperna publicerar finns på de öppna sidorna.',
  toPublic: 'Till de öppna sidorna',
  filter: 'Grupp',
  all: 'Alla grupper',
  withoutMeeting: (names: string) => `Inget möte är planerat i ${names}.`,
  planIn: (name: string) => `Planera möte i ${name}`,
  older: 'Visa äldre möten',
  answer: 'Svara på kallelsen',
  waits: 'Du har inte svarat',
  yours: { comes: 'Du kommer', digital: 'Du är med digitalt', cannot: 'Du kan inte' },
  next: {
    planned: 'Gör dagordningen',
    agenda: 'Gör klart och kalla',
    open: 'Öppna mötet',
    held: 'Fortsätt mötet',
    follow: 'Följ mötet',
    notes: 'Anteckningarna',
  },
  inRegister: 'Möten som bara står i registret',
  inRegisterWhy: 'De är inlästa med samverkans uppgifter, och har ingen dagordning här.',
  planned: (count: string) => `${count} är planerade`,
  noun: { one: 'möte', many: 'möten', gender: 'ett' as const },
  today: 'Idag',
}

const en: typeof sv = {
  title: 'Meetings',
  lead: 'Meetings of the groups that you have a seat in or support.',
  plan: 'Plan a meeting',
  coming: 'Meetings to come',
  past: 'Meetings that have been',
  none: 'No meetings are planned',
  noneWhy: 'When one of your groups has planned a meeting it stands here.',
  noGroup: 'You have no meetings in your roles',
  noGroupWhy:
    'Meetings are read by those who have a seat in a group or support it. What the groups publish is on the public pages.',
  toPublic: 'To the public pages',
  filter: 'Group',
  all: 'All groups',
  withoutMeeting: (names) => `No meeting is planned in ${names}.`,
  planIn: (name) => `Plan a meeting of ${name}`,
  older: 'Show older meetings',
  answer: 'Answer the notice',
  waits: 'You have not answered',
  yours: { comes: 'You come', digital: 'You take part digitally', cannot: 'You cannot' },
  next: {
    planned: 'Make the agenda',
    agenda: 'Finish and send the notice',
    open: 'Open the meeting',
    held: 'Go on with the meeting',
    follow: 'Follow the meeting',
    notes: 'The notes',
  },
  inRegister: 'Meetings that stand in the register only',
  inRegisterWhy: 'They were read in with the collaboration’s data, and have no agenda here.',
  planned: (count) => `${count} have been planned`,
  noun: { one: 'meeting', many: 'meetings', gender: 'ett' as const },
  today: 'Today',
}

/** The words of the list of meetings. */
export const listText: Readonly<Record<Language, typeof sv>> = { sv, en }
