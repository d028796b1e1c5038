import type { Language } from '../../../../shared/language.ts'

const sv = {
  heading: 'Uppgift',
  lead: (name: string, day: string) => `${name} har lovat att göra det här senast ${day}.`,
  item: 'Punkten på mötet',
  done: (name: string, day: string) => `Klar. ${name} antecknade det ${day}.`,
  late: 'Dagen har gått.',
  waits: 'Inte klar än.',
  mark: 'Anteckna att uppgiften är klar',
  reopen: 'Den är inte klar ändå',
  who: (body: string) => `Den som har uppgiften antecknar att den är klar, eller stödet i ${body}.`,
  waiting: {
    title: (text: string) => `Uppgift till dig: ${text}`,
    titleOf: (name: string, text: string) => `Försenad uppgift hos ${name}: ${text}`,
    about: (body: string, meeting: string) => `Från mötet i ${body} den ${meeting}.`,
    act: 'Öppna uppgiften',
  },
}

const en: typeof sv = {
  heading: 'Task',
  lead: (name, day) => `${name} has promised to do this by ${day}.`,
  item: 'The item of the meeting',
  done: (name, day) => `Done. ${name} noted it on ${day}.`,
  late: 'The day has passed.',
  waits: 'Not done yet.',
  mark: 'Note that the task is done',
  reopen: 'It is not done after all',
  who: (body) => `Whoever has the task notes that it is done, or the support in ${body}.`,
  waiting: {
    title: (text) => `Task for you: ${text}`,
    titleOf: (name, text) => `Late task with ${name}: ${text}`,
    about: (body, meeting) => `From the meeting in ${body} on ${meeting}.`,
    act: 'Open the task',
  },
}

/** The words of what somebody has promised at a meeting. */
export const assignmentText: Readonly<Record<Language, typeof sv>> = { sv, en }
