import type { Language } from '../../shared/language.ts'

const sv = {
  heading: (count: number): string =>
    count === 1 ? 'Ditt uppdrag har upphört' : 'Dina uppdrag har upphört',
  lead: 'Du behöver inte göra något. Gruppens arbetsyta är till för dem som har ett uppdrag nu.',
  mandates: 'Uppdrag som har upphört',
  read: 'Det här kan du läsa',
  readWhy: 'Det som gruppen har publicerat är öppet för alla, också för dig.',
  group: (body: string) => `${body}: gruppens sida`,
  meetings: 'Möten och publicerade anteckningar',
  matters: 'Publicerade ärenden',
  ledgers: 'Vad huvudmännen har beslutat',
  kept: 'Det du skrev i gruppen, och det som står i anteckningarna om vem som var med, finns kvar hos gruppen.',
  wrong: (who: string) => `Är det fel? ${who}`,
  again: 'Får du ett nytt uppdrag kommer du in igen så snart det står i registret.',
}

const en: typeof sv = {
  heading: (count) => (count === 1 ? 'Your mandate has ended' : 'Your mandates have ended'),
  lead: 'You need not do anything. The group’s workspace is for those who have a mandate now.',
  mandates: 'Mandates that have ended',
  read: 'What you can read',
  readWhy: 'What the group has published is open to everybody, and so to you.',
  group: (body) => `${body}: the group’s page`,
  meetings: 'Meetings and published notes',
  matters: 'Published matters',
  ledgers: 'What the principals have decided',
  kept: 'What you wrote in the group, and what its notes say of who was there, stays with the group.',
  wrong: (who) => `Is that wrong? ${who}`,
  again: 'If you get a new mandate you come in again as soon as it is in the register.',
}

/** The words for those whose mandates have ended. */
export const formerText: Readonly<Record<Language, typeof sv>> = { sv, en }
