import type { Language } from '../shared/language.ts'
import type { AskRefusal } from './link/link.actions.ts'
import type { LinkRefusal } from './link/link.ts'

/** What is said of a refusal: what, and what to do about it. */
interface Said {
  readonly heading: string
  readonly why: string
}

const sv = {
  signIn: 'Logga in',
  demoLead: 'Det här är en demo. Välj vem du vill vara. Alla personer är påhittade.',
  lead: 'Den som deltar i en grupp loggar in här. Det som är offentligt läser du utan att logga in.',
  already: (name: string) => `Du är redan inloggad som ${name}`,
  goOn: 'Gå vidare',
  people: 'Personer i demon',
  otherPeople: 'Övriga',
  be: (name: string) => `Logga in som ${name}`,
  noPeople: 'Det finns inga personer att välja',
  noPeopleWhy: 'Demon har inte lagt upp några påhittade personer ännu.',
  providers: 'Logga in med din arbetsgivares inloggning',
  providerHint: 'Välj den organisation där du har ditt konto.',
  through: (name: string) => `Logga in hos ${name}`,
  mail: 'Logga in med en länk i din e-post',
  mailHint: 'Den adress som ditt konto är upplagt med. Till exempel namn@example.org.',
  address: 'E-postadress',
  sendLink: 'Skicka en länk',
  errors: 'En sak behöver rättas',
  error: 'Fel',
  ask: {
    'not-an-address':
      'Adressen går inte att läsa. Så här ser en adress ut: namn@example.org. Kontrollera stavningen.',
    'personal-number':
      'Adressen innehåller ett personnummer. Sådana sparar vi aldrig. Använd en annan adress.',
    'too-many':
      'Det har skickats många länkar den senaste timmen. Titta i din inkorg och i skräpposten, eller försök igen om en timme.',
  } satisfies Record<AskRefusal, string>,
  tooManyAttempts: 'Många har försökt logga in härifrån den senaste timmen',
  tooManyAttemptsWhy: 'Vänta en stund och försök igen.',
  sent: 'Titta i din inkorg',
  sentWhy:
    'Om adressen hör till ett konto är ett e-postbrev med en länk på väg. Länken gäller i 15 minuter, en gång, och bara i den här webbläsaren.',
  sentSteps: [
    'Öppna brevet på den här datorn eller telefonen.',
    'Öppna länken i samma webbläsare som du använder nu.',
    'Tryck på knappen Logga in.',
  ],
  inMailbox: 'Brevet ligger i demons brevlåda',
  inMailboxWhy: 'Den här demon skickar inga brev på riktigt. Finns adressen, ligger brevet överst.',
  toMailbox: 'Öppna demons brevlåda',
  notCome: 'Om brevet inte kommer',
  notComeWhy:
    'Titta i skräpposten. Kontrollera att du skrev den adress som ditt konto är upplagt med. Av säkerhetsskäl säger vi aldrig om en adress har ett konto.',
  waits: 'E-posten fungerar inte just nu',
  waitsWhy:
    'Brevet väntar och skickas så snart e-posten fungerar igen, om det blir inom 15 minuter. Annars ber du om en ny länk.',
  askAgain: 'Be om en ny länk',
  ready: 'Logga in',
  readyWhy: 'Tryck på knappen för att logga in. Länken kan användas en gång.',
  link: {
    unknown: {
      heading: 'Länken känns inte igen',
      why: 'Den kan ha blivit avklippt i brevet. Kopiera hela länken, eller be om en ny.',
    },
    used: {
      heading: 'Länken är redan använd',
      why: 'En länk kan användas en gång. Be om en ny om du behöver logga in igen.',
    },
    'too-old': {
      heading: 'Länken är för gammal',
      why: 'En länk gäller i 15 minuter. Be om en ny, så kommer den i ett nytt brev.',
    },
    'other-browser': {
      heading: 'Länken öppnades i en annan webbläsare',
      why: 'Den fungerar bara i den webbläsare där du bad om den, så att ingen annan kan använda ditt brev. Öppna länken där, eller be om en ny här.',
    },
    'no-account': {
      heading: 'Kontot finns inte längre',
      why: 'Adressen hör inte till något öppet konto.',
    },
  } satisfies Record<LinkRefusal, Said>,
  justSignedIn: 'Loggade du in alldeles nyss? Då kan du gå vidare.',
  startAgain: 'Börja om',
  done: 'Du är inloggad',
  doneWhy:
    'Gå tillbaka till den andra fliken och tryck på Spara det jag skrev. Den här fliken kan du stänga.',
  toOverview: 'Till min översikt',
  signOut: 'Logga ut',
  signOutWhy: (name: string) => `Du är inloggad som ${name}. Det du har sparat finns kvar.`,
  signedOut: 'Du är utloggad',
  signedOutWhy: 'Stäng webbläsaren om du sitter vid en dator som andra använder.',
  signOutAt: (who: string) => `Logga ut även hos ${who}`,
  signOutAtWhy: (who: string) =>
    `Du kan fortfarande vara inloggad hos ${who}. Vid en delad dator bör du logga ut där också.`,
  signInAgain: 'Logga in igen',
  sessions: 'Mina inloggningar',
  sessionsLead:
    'Här är du inloggad just nu. Känner du inte igen en inloggning: avsluta den, och säg till den som hjälper dig.',
  browser: 'Webbläsare',
  unknownBrowser: 'Okänd webbläsare',
  way: 'Hur',
  ways: { mail: 'Länk i e-posten', demo: 'Demo', provider: 'Arbetsgivarens inloggning' },
  since: 'Inloggad',
  lastSeen: 'Senast använd',
  end: 'Avsluta',
  endThis: (browser: string, since: string) => `Avsluta inloggningen i ${browser} från ${since}`,
  isThisOne: 'Den du använder nu',
  endOthers: 'Avsluta alla andra',
  noOthers: 'Du är inte inloggad någon annanstans.',
  ended: 'Inloggningen är avslutad',
  endedMany: 'Alla andra inloggningar är avslutade',
  notEnded: 'Den inloggningen fanns inte längre',
  sessionsRule:
    'En inloggning som inte används på tolv timmar avslutas av sig själv, och ingen varar längre än sju dagar.',
}

const en: typeof sv = {
  signIn: 'Sign in',
  demoLead: 'This is a demo. Choose who you want to be. Every person is invented.',
  lead: 'Whoever takes part in a group signs in here. What is public you read without signing in.',
  already: (name) => `You are already signed in as ${name}`,
  goOn: 'Go on',
  people: 'People of the demo',
  otherPeople: 'Others',
  be: (name) => `Sign in as ${name}`,
  noPeople: 'There is nobody to choose',
  noPeopleWhy: 'The demo has no invented people yet.',
  providers: 'Sign in with your employer’s sign-in',
  providerHint: 'Choose the organisation where you have your account.',
  through: (name) => `Sign in at ${name}`,
  mail: 'Sign in with a link in your e-mail',
  mailHint: 'The address your account was opened with. For example name@example.org.',
  address: 'E-mail address',
  sendLink: 'Send a link',
  errors: 'One thing needs to be corrected',
  error: 'Error',
  ask: {
    'not-an-address':
      'The address cannot be read. This is what an address looks like: name@example.org. Check the spelling.',
    'personal-number':
      'The address holds a personal identity number. We never keep those. Use another address.',
    'too-many':
      'Many links have been sent in the last hour. Look in your inbox and among spam, or try again in an hour.',
  },
  tooManyAttempts: 'Many have tried to sign in from here in the last hour',
  tooManyAttemptsWhy: 'Wait a while and try again.',
  sent: 'Look in your inbox',
  sentWhy:
    'If the address belongs to an account, an e-mail with a link is on its way. The link holds for 15 minutes, once, and only in this browser.',
  sentSteps: [
    'Open the e-mail on this computer or telephone.',
    'Open the link in the same browser that you use now.',
    'Press the button Sign in.',
  ],
  inMailbox: 'The e-mail is in the mailbox of the demo',
  inMailboxWhy:
    'This demo sends no e-mail for real. If the address is known, the e-mail is at the top.',
  toMailbox: 'Open the mailbox of the demo',
  notCome: 'If the e-mail does not come',
  notComeWhy:
    'Look among spam. Check that you wrote the address your account was opened with. For safety we never say whether an address has an account.',
  waits: 'E-mail does not work just now',
  waitsWhy:
    'The message waits and is sent as soon as e-mail works again, if that is within 15 minutes. Otherwise ask for a new link.',
  askAgain: 'Ask for a new link',
  ready: 'Sign in',
  readyWhy: 'Press the button to sign in. The link can be used once.',
  link: {
    unknown: {
      heading: 'The link is not known',
      why: 'It may have been cut off in the e-mail. Copy all of it, or ask for a new one.',
    },
    used: {
      heading: 'The link has been used',
      why: 'A link can be used once. Ask for a new one if you need to sign in again.',
    },
    'too-old': {
      heading: 'The link is too old',
      why: 'A link holds for 15 minutes. Ask for a new one, and it comes in a new e-mail.',
    },
    'other-browser': {
      heading: 'The link was opened in another browser',
      why: 'It works only in the browser where you asked for it, so that nobody else can use your e-mail. Open it there, or ask for a new one here.',
    },
    'no-account': {
      heading: 'The account is no more',
      why: 'The address belongs to no open account.',
    },
  },
  justSignedIn: 'Did you sign in just now? Then you can go on.',
  startAgain: 'Start again',
  done: 'You are signed in',
  doneWhy: 'Go back to the other tab and press Save what I wrote. You can close this tab.',
  toOverview: 'To my overview',
  signOut: 'Sign out',
  signOutWhy: (name) => `You are signed in as ${name}. What you have saved stays.`,
  signedOut: 'You are signed out',
  signedOutWhy: 'Close the browser if you sit at a computer that others use.',
  signOutAt: (who) => `Sign out at ${who} too`,
  signOutAtWhy: (who) =>
    `You may still be signed in at ${who}. At a shared computer you should sign out there as well.`,
  signInAgain: 'Sign in again',
  sessions: 'My sign-ins',
  sessionsLead:
    'This is where you are signed in now. If you do not recognise one: end it, and tell whoever helps you.',
  browser: 'Browser',
  unknownBrowser: 'Unknown browser',
  way: 'How',
  ways: { mail: 'Link in an e-mail', demo: 'Demo', provider: 'The employer’s sign-in' },
  since: 'Signed in',
  lastSeen: 'Last used',
  end: 'End',
  endThis: (browser, since) => `End the sign-in in ${browser} from ${since}`,
  isThisOne: 'The one you use now',
  endOthers: 'End all others',
  noOthers: 'You are not signed in anywhere else.',
  ended: 'The sign-in has ended',
  endedMany: 'All other sign-ins have ended',
  notEnded: 'That sign-in was there no longer',
  sessionsRule:
    'A sign-in that is not used for twelve hours ends by itself, and none lasts longer than seven days.',
}

/** The words of signing in. */
export const signInText: Readonly<Record<Language, typeof sv>> = { sv, en }
