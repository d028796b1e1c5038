import { type Noun, sayCount, sayNumber, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'

/** How much waits: in all, how many of them should have been done already, and how many have a day to come. */
export interface WaitingCount {
  readonly all: number
  readonly late: number
  readonly dated: number
}

const svThing: Noun = { one: 'sak', many: 'saker', gender: 'en' }
const enThing: Noun = { one: 'thing', many: 'things' }

const sv = {
  title: 'Min översikt',
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  shortWeekdays: 'mån tis ons tors fre lör sön'.split(' '),
  shortMonths: 'jan feb mars apr maj juni juli aug sep okt nov dec'.split(' '),
  morning: (name: string) => `God morgon, ${name}`,
  day: (name: string) => `Hej, ${name}`,
  evening: (name: string) => `God kväll, ${name}`,
  lead: (count: WaitingCount) => svLead(count),
  waiting: 'Det som väntar på dig',
  late: (days: number) => `Försenat ${days} ${days === 1 ? 'dag' : 'dagar'}`,
  today: 'Idag',
  tomorrow: 'Imorgon',
  noDay: 'Ingen sista dag',
  inRole: (role: string) => `Du gör det som ${role}.`,
  more: (many: string) => `och ${many} till`,
  discarded: 'Utkastet är kastat',
  nothing: 'Ingenting väntar på dig',
  nothingWhy:
    'Du är ikapp. När någon behöver dig står det här, med en knapp för det som ska göras.',
  raise: 'Väck ett ärende',
  groupMatters: 'Ärenden i mina grupper',
  readMatters: 'Ärenden som rör oss',
  nextMeeting: 'Nästa möte',
  modes: {
    physical: 'Mötet hålls på plats.',
    digital: 'Mötet hålls digitalt.',
    hybrid: 'Mötet hålls på plats och digitalt.',
  },
  place: (place: string) => `Plats: ${place}.`,
  groups: 'Dina grupper',
  endedGroups: 'Grupper vars uppdrag är slut',
  leftToFinish: 'Kvar att göra klart:',
  meets: (day: string) => `Nästa möte ${day}.`,
  noMeeting: 'Inget möte är planerat.',
  matters: 'Gruppens ärenden',
  mattersOf: (body: string) => `Gruppens ärenden: ${body}`,
}

const en: typeof sv = {
  title: 'My overview',
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  shortWeekdays: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  shortMonths: 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' '),
  morning: (name) => `Good morning, ${name}`,
  day: (name) => `Hello, ${name}`,
  evening: (name) => `Good evening, ${name}`,
  lead: (count) => enLead(count),
  waiting: 'What waits for you',
  late: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  today: 'Today',
  tomorrow: 'Tomorrow',
  noDay: 'No last day',
  inRole: (role) => `You do it as ${role}.`,
  more: (many) => `and ${many} more`,
  discarded: 'The draft is thrown away',
  nothing: 'Nothing waits for you',
  nothingWhy:
    'You are up to date. When somebody needs you it stands here, with a button for what is to be done.',
  raise: 'Raise a matter',
  groupMatters: 'Matters in my groups',
  readMatters: 'Matters that concern us',
  nextMeeting: 'Next meeting',
  modes: {
    physical: 'The meeting is held in a room.',
    digital: 'The meeting is held on screen.',
    hybrid: 'The meeting is held in a room and on screen.',
  },
  place: (place) => `Place: ${place}.`,
  groups: 'Your groups',
  endedGroups: 'Groups whose task has ended',
  leftToFinish: 'Left to finish:',
  meets: (day) => `Next meeting ${day}.`,
  noMeeting: 'No meeting is planned.',
  matters: 'The group’s matters',
  mattersOf: (body) => `The group’s matters: ${body}`,
}

/** `Fem saker väntar på dig. En av dem är försenad och två har en sista dag.` */
function svLead({ all, late, dated }: WaitingCount): string {
  const begins = `${startSentence(sayCount(all, 'sv', svThing))} väntar på dig.`
  const some = (number: number) => sayNumber(number, 'sv', 'en')
  if (all === 1) {
    if (late === 1) return `${begins} Den är försenad.`
    return dated === 1 ? `${begins} Den har en sista dag.` : begins
  }
  const every = all === 2 ? 'Båda' : 'Alla'
  if (late === all) return `${begins} ${every} är försenade.`
  if (dated === all) return `${begins} ${every} har en sista dag.`
  const lateSaid = `${some(late)} av dem är ${late === 1 ? 'försenad' : 'försenade'}`
  if (late > 0 && dated > 0)
    return `${begins} ${startSentence(lateSaid)} och ${some(dated)} har en sista dag.`
  if (late > 0) return `${begins} ${startSentence(lateSaid)}.`
  return dated > 0 ? `${begins} ${startSentence(some(dated))} av dem har en sista dag.` : begins
}

function enLead({ all, late, dated }: WaitingCount): string {
  const wait = all === 1 ? 'waits' : 'wait'
  const begins = `${startSentence(sayCount(all, 'en', enThing))} ${wait} for you.`
  const some = (number: number) => sayNumber(number, 'en')
  if (all === 1) {
    if (late === 1) return `${begins} It is late.`
    return dated === 1 ? `${begins} It has a last day.` : begins
  }
  const every = all === 2 ? 'Both' : 'All'
  if (late === all) return `${begins} ${every} are late.`
  if (dated === all) return `${begins} ${every} have a last day.`
  const lateSaid = `${startSentence(some(late))} of them ${late === 1 ? 'is' : 'are'} late`
  const has = dated === 1 ? 'has' : 'have'
  if (late > 0 && dated > 0) return `${begins} ${lateSaid} and ${some(dated)} ${has} a last day.`
  if (late > 0) return `${begins} ${lateSaid}.`
  return dated > 0 ? `${begins} ${startSentence(some(dated))} of them ${has} a last day.` : begins
}

/** The words of the overview. */
export const overviewText: Readonly<Record<Language, typeof sv>> = { sv, en }
