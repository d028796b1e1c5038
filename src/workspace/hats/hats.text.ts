import type { Language } from '../../shared/language.ts'

const sv = {
  title: 'Mina roller',
  lead: 'Du ser och gör saker i en roll i taget. Rollerna följer av dina uppdrag och slutar när uppdragen slutar.',
  only: 'Du har en roll idag. Den används hela tiden.',
  now: 'Används nu',
  use: (hat: string) => `Använd rollen ${hat}`,
  useShort: 'Använd rollen',
  does: {
    takesPart: 'Du väcker ärenden i gruppen och är med och bereder dem som gruppen har.',
    supports: 'Du väcker och kompletterar ärenden, även åt andra, och avslutar dem.',
    receives:
      'Du tar emot gruppens ärenden, lämnar vidare dem som hör hemma någon annanstans och bestämmer vad som publiceras.',
    finishes:
      'Gruppens uppdrag är slut. Du gör klart det som är öppet: anteckningar, beslutslägen och ärenden. Nya möten planeras inte.',
    official: 'Du svarar för huvudmannen, arbetar i dess eget rum och ser dess diarium.',
    registrar: 'Du anger huvudmannens diarienummer.',
  },
  gone: 'Den rollen har du inte idag. Välj en av dem som står här.',
  none: {
    heading: 'Du har inget uppdrag som gäller idag',
    why: 'Det du kan göra här följer av en plats i en grupp, av att du stödjer en grupp eller arbetar med den hos en huvudman. Inget sådant uppdrag är knutet till dig idag.',
    who: 'Den som stödjer gruppen kan se till att ditt uppdrag finns i registret.',
    wayOn: 'Till de publika sidorna',
  },
  account: 'Inloggning',
  sessions: 'Mina inloggningar',
  signOut: 'Logga ut',
}

const en: typeof sv = {
  title: 'My roles',
  lead: 'You see and do things in one role at a time. The roles follow from your mandates and end with them.',
  only: 'You have one role today. It is used all the time.',
  now: 'In use now',
  use: (hat) => `Use the role ${hat}`,
  useShort: 'Use the role',
  does: {
    takesPart: 'You raise matters in the group and take part in preparing those it has.',
    supports: 'You raise and complete matters, for others too, and close them.',
    receives:
      'You receive the group’s matters, hand on those that belong elsewhere and decide what is published.',
    finishes:
      'The group’s task has ended. You finish what is open: notes, ledgers and matters. No new meetings are planned.',
    official: 'You answer for the principal, work in its own space and see its register.',
    registrar: 'You give the principal’s registration numbers.',
  },
  gone: 'You do not have that role today. Choose one of those listed here.',
  none: {
    heading: 'You have no mandate that holds today',
    why: 'What you can do here follows from a seat in a group, from supporting a group or from working with it at a principal. No such mandate is tied to you today.',
    who: 'Whoever supports the group can see to it that your mandate is in the register.',
    wayOn: 'To the public pages',
  },
  account: 'Signing in',
  sessions: 'My sign-ins',
  signOut: 'Sign out',
}

/** The words of choosing among one's hats. */
export const hatsText: Readonly<Record<Language, typeof sv>> = { sv, en }
