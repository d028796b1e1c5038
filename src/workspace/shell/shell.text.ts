import type { Language } from '../../shared/language.ts'

const sv = {
  brand: 'Rådslag',
  skip: 'Till innehållet',
  mainMenu: 'Huvudmeny',
  overview: 'Min översikt',
  meetings: 'Möten',
  matters: 'Ärenden',
  decisions: 'Beslut',
  register: 'Diarium',
  publicSite: 'Publika sidor',
  inOtherLanguage: 'In English',
  youAreHere: 'Du är här',
  demoWord: 'demo',
  demoExplanation: 'Personer, möten och händelser är påhittade exempel.',
  aboutSite: 'Om webbplatsen',
  accessibility: 'Tillgänglighet',
  cookies: 'Om kakor',
  about: 'Om Rådslag',
  sessions: 'Mina inloggningar',
  signedInAs: (name: string, hat: string) => `${name}, ${hat}`,
  noCollaboration: {
    heading: 'Du har inget uppdrag här',
    why: 'Arbetsytan för en samverkan öppnas för den som har en plats i en av dess grupper, stödjer en grupp eller arbetar med den hos en huvudman. Uppdraget måste gälla idag.',
    who: 'Den som stödjer gruppen kan se till att ditt uppdrag finns i registret.',
    wayOn: 'Till min översikt',
  },
  missing: {
    heading: 'Sidan finns inte',
    why: 'Adressen kan vara felskriven, eller så får den här rollen inte läsa det du söker. Har du flera roller kan du byta.',
    wayOn: 'Till min översikt',
    hats: 'Mina roller',
  },
  broken: {
    heading: 'Något gick fel hos oss',
    why: 'Felet är noterat. Det du hade sparat finns kvar. Försök igen om en stund.',
    down: 'Databasen svarar inte just nu',
    downWhy:
      'Ingenting sparades. Gå tillbaka i webbläsaren, så finns det du skrev kvar i formuläret, och försök igen om en stund.',
    wayOn: 'Försök igen',
  },
  tooLarge: {
    heading: 'Det du skickade är för stort',
    why: 'Ingenting sparades. Gå tillbaka i webbläsaren, så finns det du skrev kvar. Skicka färre eller mindre filer.',
    wayOn: 'Till min översikt',
  },
}

const en: typeof sv = {
  brand: 'Rådslag',
  skip: 'Skip to content',
  mainMenu: 'Main menu',
  overview: 'My overview',
  meetings: 'Meetings',
  matters: 'Matters',
  decisions: 'Decisions',
  register: 'Register',
  publicSite: 'Public pages',
  inOtherLanguage: 'På svenska',
  youAreHere: 'You are here',
  demoWord: 'demo',
  demoExplanation: 'People, meetings and events are invented examples.',
  aboutSite: 'About this site',
  accessibility: 'Accessibility',
  cookies: 'About cookies',
  about: 'About Rådslag',
  sessions: 'My sign-ins',
  signedInAs: (name, hat) => `${name}, ${hat}`,
  noCollaboration: {
    heading: 'You have no mandate here',
    why: 'The workspace of a collaboration opens to those who have a seat in one of its groups, support a group or work with it at a principal. The mandate must hold today.',
    who: 'Whoever supports the group can see to it that your mandate is in the register.',
    wayOn: 'To my overview',
  },
  missing: {
    heading: 'There is no such page',
    why: 'The address may be wrong, or this role may not read what you look for. If you have several roles you can change.',
    wayOn: 'To my overview',
    hats: 'My roles',
  },
  broken: {
    heading: 'Something went wrong with us',
    why: 'The fault is noted. What you had saved is still there. Try again in a while.',
    down: 'The database does not answer just now',
    downWhy:
      'Nothing was saved. Go back in the browser, where what you wrote is still in the form, and try again in a while.',
    wayOn: 'Try again',
  },
  tooLarge: {
    heading: 'What you sent is too large',
    why: 'Nothing was saved. Go back in the browser, where what you wrote still is. Send fewer or smaller files.',
    wayOn: 'To my overview',
  },
}

/** What every page of the workspace says around its content. */
export const shellText: Readonly<Record<Language, typeof sv>> = { sv, en }
