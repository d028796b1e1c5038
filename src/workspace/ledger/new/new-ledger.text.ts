import type { Language } from '../../../shared/language.ts'

const sv = {
  title: 'Begär in huvudmännens beslut',
  lead: (body: string, day: string) =>
    `${body} lämnade rekommendationen den ${day}. Varje huvudman beslutar för sig; en rekommendation binder ingen.`,
  leadFromMatter: (body: string) =>
    `${body} rekommenderar huvudmännen att besluta. Varje huvudman beslutar för sig; en rekommendation binder ingen.`,
  name: 'Vad ska huvudmännen besluta om?',
  nameHint: 'En kort rubrik, till exempel Överenskommelse om nära vård 2027–2030.',
  text: 'Vad gruppen rekommenderar',
  textHint: 'Med gruppens ord. Det är det här huvudmännen tar ställning till.',
  on: 'Dag för rekommendationen',
  due: 'Sista dag för svar',
  dueHint: 'Gäller alla, om inget annat står vid huvudmannen. Kan lämnas tomt.',
  condition: 'När börjar det gälla?',
  conditionHint: 'Det gäller bara för dem som har antagit det.',
  from: 'Tidigast från och med',
  fromHint: 'Måste fyllas i om det börjar gälla en viss dag.',
  partOf: 'Del av',
  noPart: 'Står för sig',
  returns: 'Besluten tas upp i',
  appeal:
    'Överklagandetiden räknas för varje huvudman: tre veckor från den dag justeringen anslogs, enligt kommunallagen.',
  asked: 'Huvudmän som ska besluta',
  askedHint: 'Förvalda är de som ärendet rör, annars de som har plats i gruppen.',
  principal: 'Huvudman',
  authority: 'Vem som beslutar',
  authorityOf: (principal: string) => `Vem som beslutar hos ${principal}`,
  level: 'Nivå',
  levelOf: (principal: string) => `Nivå hos ${principal}`,
  own: 'Annan sista dag',
  ownOf: (principal: string) => `Annan sista dag för ${principal}`,
  optional: '(valfritt)',
  button: 'Öppna beslutsläget',
  stop: 'Avbryt',
  mended: 'Fel:',
  toMend: (count: number) =>
    count === 1 ? 'En sak behöver rättas' : `${count} saker behöver rättas`,
  notDone: 'Det gick inte att öppna beslutsläget',
  noDay: 'Dagen går inte att läsa. Skriv den till exempel 2026-12-31.',
  fromMissing: 'Fyll i vilken dag det börjar gälla.',
  onMissing: 'Fyll i vilken dag rekommendationen lämnades.',
  conditionMissing: 'Välj när det börjar gälla.',
  denied: 'Det här kan inte göras i din roll',
  begin: {
    heading: 'Börja från mötet eller ärendet',
    why: 'Huvudmännens beslut begärs in från en rekommendation på ett möte, eller från ett ärende som gruppen bereder.',
    toMeetings: 'Till möten',
    toMatters: 'Till ärenden',
  },
  toLedgers: 'Till beslutslägen',
}

const en: typeof sv = {
  title: 'Ask for the principals’ decisions',
  lead: (body, day) =>
    `${body} gave the recommendation on ${day}. Each principal decides for itself; a recommendation binds nobody.`,
  leadFromMatter: (body) =>
    `${body} recommends the principals to decide. Each principal decides for itself; a recommendation binds nobody.`,
  name: 'What are the principals to decide on?',
  nameHint: 'A short title, such as Agreement on local care 2027–2030.',
  text: 'What the group recommends',
  textHint: 'In the words of the group. This is what the principals decide on.',
  on: 'Day of the recommendation',
  due: 'Last day to answer',
  dueHint: 'For all, unless something else stands beside the principal. Can be left empty.',
  condition: 'When does it begin to hold?',
  conditionHint: 'It holds only for those that have adopted it.',
  from: 'At the earliest from',
  fromHint: 'Must be filled in if it begins to hold on a day.',
  partOf: 'Part of',
  noPart: 'Stands for itself',
  returns: 'The decisions are taken up in',
  appeal:
    'The time to appeal is counted for each principal: three weeks from the day the attestation was announced, by the Local Government Act.',
  asked: 'Principals that are to decide',
  askedHint:
    'Chosen beforehand are those that the matter concerns, else those with a seat in the group.',
  principal: 'Principal',
  authority: 'Who decides',
  authorityOf: (principal) => `Who decides at ${principal}`,
  level: 'Level',
  levelOf: (principal) => `Level at ${principal}`,
  own: 'Another last day',
  ownOf: (principal) => `Another last day for ${principal}`,
  optional: '(optional)',
  button: 'Open the ledger',
  stop: 'Cancel',
  mended: 'Error:',
  toMend: (count) =>
    count === 1 ? 'One thing needs to be corrected' : `${count} things need to be corrected`,
  notDone: 'The ledger could not be opened',
  noDay: 'The day cannot be read. Write it for example 2026-12-31.',
  fromMissing: 'Fill in on which day it begins to hold.',
  onMissing: 'Fill in on which day the recommendation was given.',
  conditionMissing: 'Choose when it begins to hold.',
  denied: 'This cannot be done in your role',
  begin: {
    heading: 'Begin from the meeting or the matter',
    why: 'The decisions of the principals are asked for from a recommendation at a meeting, or from a matter that the group prepares.',
    toMeetings: 'To meetings',
    toMatters: 'To matters',
  },
  toLedgers: 'To the ledgers',
}

/** The words of opening a ledger. */
export const newLedgerText: Readonly<Record<Language, typeof sv>> = { sv, en }
