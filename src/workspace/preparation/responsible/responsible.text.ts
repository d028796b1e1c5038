import type { Language } from '../../../shared/language.ts'

const sv = {
  heading: 'Ansvariga hos huvudmännen',
  nobody: 'Ingen utsedd',
  nobodyAt: 'Ingen utsedd än',
  ended: (name: string) => `${name} (har inte längre uppdrag där)`,
  since: (name: string, day: string) => `${name}, sedan ${day}`,
  change: 'Utse ansvariga',
  saved: 'De ansvariga är sparade',
  lead: 'En ansvarig hos varje huvudman ser till att ärendet har sin gång där, och är den man vänder sig till.',
  choose: 'Ingen vald',
  save: 'Spara de ansvariga',
  nobodyToChoose: (principal: string) =>
    `Ingen i registret arbetar för ${principal} eller har en plats på dess mandat idag. Den som stödjer gruppen kan se till att uppdraget finns i registret.`,
  unknown: (principal: string) =>
    `Välj någon i listan: den måste arbeta för ${principal} eller ha en plats på dess mandat.`,
  others: 'De andra huvudmännen',
}

const en: typeof sv = {
  heading: 'Responsible at the principals',
  nobody: 'Nobody named',
  nobodyAt: 'Nobody named yet',
  ended: (name) => `${name} (has no mandate there any more)`,
  since: (name, day) => `${name}, since ${day}`,
  change: 'Name who is responsible',
  saved: 'Who is responsible is saved',
  lead: 'Somebody responsible at each principal sees to it that the matter takes its course there, and is the one to turn to.',
  choose: 'Nobody chosen',
  save: 'Save who is responsible',
  nobodyToChoose: (principal) =>
    `Nobody in the register works for ${principal} or has a seat on its mandate today. Whoever supports the group can see to it that the mandate is in the register.`,
  unknown: (principal) =>
    `Choose somebody in the list: they must work for ${principal} or have a seat on its mandate.`,
  others: 'The other principals',
}

/** The words of who answers for a matter at each principal. */
export const responsibleText: Readonly<Record<Language, typeof sv>> = { sv, en }
