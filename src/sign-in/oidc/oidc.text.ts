import type { Language } from '../../shared/language.ts'
import type { OidcRefusal } from './provider.ts'

/** What is said of a refusal: what, and what to do about it. `who` is the provider's name. */
interface Said {
  readonly heading: string
  readonly why: (who: string) => string
}

const sv = {
  refusals: {
    'unknown-provider': {
      heading: 'Den inloggningen finns inte',
      why: () => 'Den kan vara stängd, eller så är adressen felskriven.',
    },
    'unknown-attempt': {
      heading: 'Inloggningen hör inte ihop med något du har börjat här',
      why: () => 'Ingen är inloggad. Börja om härifrån.',
    },
    used: {
      heading: 'Inloggningen är redan avslutad',
      why: () => 'Svaret kan bara användas en gång. Börja om om du inte är inloggad.',
    },
    'too-old': {
      heading: 'Inloggningen tog för lång tid',
      why: () => 'Den måste bli klar inom 15 minuter. Börja om.',
    },
    'other-browser': {
      heading: 'Inloggningen började i en annan webbläsare',
      why: () => 'Den måste avslutas där den började. Börja om här.',
    },
    'said-no': {
      heading: 'Inloggningen avbröts',
      why: (who: string) => `${who} släppte inte in dig, eller så avbröt du själv. Försök igen.`,
    },
    'code-refused': {
      heading: 'Inloggningen gick inte att slutföra',
      why: (who: string) =>
        `${who} kände inte igen svaret: det är för gammalt eller redan använt. Börja om.`,
    },
    'wrong-issuer': {
      heading: 'Svaret kom från fel avsändare',
      why: (who: string) => `Det kom inte från ${who}. Ingen är inloggad. Felet är antecknat.`,
    },
    'wrong-audience': {
      heading: 'Svaret var inte avsett för oss',
      why: (who: string) =>
        `${who} svarade någon annan än oss. Ingen är inloggad. Felet är antecknat.`,
    },
    'wrong-nonce': {
      heading: 'Svaret hör inte till din inloggning',
      why: (who: string) =>
        `Det ${who} svarade hör till en annan inloggning. Ingen är inloggad. Felet är antecknat.`,
    },
    'answer-expired': {
      heading: 'Svaret var för gammalt',
      why: (who: string) => `Det ${who} svarade gäller inte längre. Börja om.`,
    },
    'not-understood': {
      heading: 'Svaret gick inte att förstå',
      why: (who: string) =>
        `${who} svarade på ett sätt som inte stämmer. Ingen är inloggad. Felet är antecknat.`,
    },
    'provider-unreachable': {
      heading: 'Inloggningen svarar inte just nu',
      why: (who: string) => `${who} gick inte att nå. Försök igen om en stund.`,
    },
    'provider-misconfigured': {
      heading: 'Inloggningen är fel inställd',
      why: (who: string) => `Vi kan inte tala med ${who} som det är nu. Felet är antecknat.`,
    },
    'personal-number': {
      heading: 'Inloggningen skickade ett personnummer',
      why: (who: string) =>
        `Vi tar aldrig emot personnummer. ${who} behöver ställa in sin inloggning så att den skickar något annat, till exempel ett anställningsnummer. Inget har sparats.`,
    },
    'no-account': {
      heading: 'Du har inget konto här',
      why: (who: string) => `${who} vet vem du är, men ingen har lagt upp ett konto åt dig.`,
    },
  } satisfies Record<OidcRefusal, Said>,
  theProvider: 'Inloggningen',
}

const en: typeof sv = {
  refusals: {
    'unknown-provider': {
      heading: 'There is no such sign-in',
      why: () => 'It may be closed, or the address is misspelt.',
    },
    'unknown-attempt': {
      heading: 'The sign-in belongs to nothing you began here',
      why: () => 'Nobody is signed in. Start again from here.',
    },
    used: {
      heading: 'The sign-in is already finished',
      why: () => 'The answer can be used only once. Start again if you are not signed in.',
    },
    'too-old': {
      heading: 'The sign-in took too long',
      why: () => 'It must be finished within 15 minutes. Start again.',
    },
    'other-browser': {
      heading: 'The sign-in began in another browser',
      why: () => 'It must be finished where it began. Start again here.',
    },
    'said-no': {
      heading: 'The sign-in was broken off',
      why: (who) => `${who} did not let you in, or you broke it off yourself. Try again.`,
    },
    'code-refused': {
      heading: 'The sign-in could not be finished',
      why: (who) => `${who} did not know the answer: it is too old or already used. Start again.`,
    },
    'wrong-issuer': {
      heading: 'The answer came from the wrong sender',
      why: (who) =>
        `It did not come from ${who}. Nobody is signed in. The fault has been recorded.`,
    },
    'wrong-audience': {
      heading: 'The answer was not meant for us',
      why: (who) =>
        `${who} answered somebody else. Nobody is signed in. The fault has been recorded.`,
    },
    'wrong-nonce': {
      heading: 'The answer does not belong to your sign-in',
      why: (who) =>
        `What ${who} answered belongs to another sign-in. Nobody is signed in. The fault has been recorded.`,
    },
    'answer-expired': {
      heading: 'The answer was too old',
      why: (who) => `What ${who} answered holds no longer. Start again.`,
    },
    'not-understood': {
      heading: 'The answer could not be understood',
      why: (who) =>
        `${who} answered in a way that is not right. Nobody is signed in. The fault has been recorded.`,
    },
    'provider-unreachable': {
      heading: 'The sign-in is not answering right now',
      why: (who) => `${who} could not be reached. Try again in a while.`,
    },
    'provider-misconfigured': {
      heading: 'The sign-in is set up wrongly',
      why: (who) => `We cannot talk to ${who} as things are. The fault has been recorded.`,
    },
    'personal-number': {
      heading: 'The sign-in sent a personal identity number',
      why: (who) =>
        `We never take personal identity numbers. ${who} needs to set up its sign-in to send something else, such as an employee number. Nothing has been kept.`,
    },
    'no-account': {
      heading: 'You have no account here',
      why: (who) => `${who} knows who you are, but nobody has opened an account for you.`,
    },
  },
  theProvider: 'The sign-in',
}

/** What is said when signing in through a provider came to nothing. */
export const oidcText: Readonly<Record<Language, typeof sv>> = { sv, en }
