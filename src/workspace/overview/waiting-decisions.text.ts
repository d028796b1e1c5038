import type { Language } from '../../shared/language.ts'

const sv = {
  own: {
    title: (principal: string, title: string) => `${principal} ska anteckna sitt beslut: ${title}`,
    about: (body: string, day: string) => `${body} rekommenderade det den ${day}.`,
    act: 'Anteckna beslutet',
  },
  overdue: {
    title: (count: string, title: string) => `${count} skulle ha svarat: ${title}`,
    about: (principals: string) => `${principals}. Skicka en påminnelse med länken.`,
    act: 'Påminn',
  },
  toReturn: {
    title: (count: string, title: string) => `${count} har svarat: ${title}`,
    about: (body: string) => `Ska upp på nästa dagordning för ${body}.`,
    act: 'Till dagordningen',
    plan: 'Planera nästa möte',
  },
}

const en: typeof sv = {
  own: {
    title: (principal, title) => `${principal} is to record its decision: ${title}`,
    about: (body, day) => `Recommended on ${day} by ${body}.`,
    act: 'Record the decision',
  },
  overdue: {
    title: (count, title) => `${count} should have answered: ${title}`,
    about: (principals) => `${principals}. Send a reminder with the link.`,
    act: 'Remind',
  },
  toReturn: {
    title: (count, title) => `${count} answered: ${title}`,
    about: (body) => `To go on the next agenda of ${body}.`,
    act: 'To the agenda',
    plan: 'Plan the next meeting',
  },
}

/** The words of what waits because principals are to decide. */
export const waitingDecisionsText: Readonly<Record<Language, typeof sv>> = { sv, en }
