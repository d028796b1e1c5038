import type { Language } from '../../shared/language.ts'

const sv = {
  title: 'Mina uppgifter',
  lead: 'Det som du har lovat på möten. Du antecknar själv när en uppgift är klar.',
  open: 'Att göra',
  noOpen: 'Du har inget kvar att göra från något möte.',
  done: 'Klart',
  from: (body: string, day: string) => `Från mötet i ${body} den ${day}.`,
  due: (day: string) => `Senast ${day}`,
  late: (day: string) => `Skulle ha varit klar ${day}`,
  doneOn: (name: string, day: string) => `Klar ${day}, antecknat av ${name}`,
  overview: 'Min översikt',
  none: 'Du har ingen uppgift från något möte',
  noneWhy: 'När ett möte ger dig en uppgift står den här, tills du har gjort den och efteråt.',
  toOverview: 'Till min översikt',
}

const en: typeof sv = {
  title: 'My tasks',
  lead: 'What you have promised at meetings. You note yourself when a task is done.',
  open: 'To do',
  noOpen: 'You have nothing left to do from any meeting.',
  done: 'Done',
  from: (body, day) => `From the meeting in ${body} on ${day}.`,
  due: (day) => `By ${day}`,
  late: (day) => `Should have been done by ${day}`,
  doneOn: (name, day) => `Done ${day}, noted by ${name}`,
  overview: 'My overview',
  none: 'You have no task from any meeting',
  noneWhy: 'When a meeting gives you a task, it stands here until you have done it, and after.',
  toOverview: 'To my overview',
}

/** The words of the page of what one has promised at meetings. */
export const ownTasksText: Readonly<Record<Language, typeof sv>> = { sv, en }
