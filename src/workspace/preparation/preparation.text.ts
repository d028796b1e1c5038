import { sayNumber, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'

const sv = {
  title: { preparation: 'Beredning', own: 'Vårt eget rum' },
  matters: 'Ärenden',
  overview: 'Min översikt',
  readOnly: 'Du kan läsa beredningen men inte skriva i den',
  ended: 'Beredningen kan bara läsas',
  otherRole: (role: string) => `Du kan göra det i din roll ${role}.`,
  changeRole: 'Byt till den rollen',
  optional: '(valfritt)',
  back: { preparation: 'Tillbaka till beredningen', own: 'Tillbaka till det egna rummet' },
  cancel: 'Tillbaka utan att spara',
  mend: (count: number) =>
    count === 1
      ? 'En sak behöver rättas'
      : `${startSentence(sayNumber(count, 'sv'))} saker behöver rättas`,
  refused: {
    denied: 'Det kan någon annan göra',
    notNow: 'Det går inte just nu',
    changed: 'Ärendet har ändrats',
    kept: 'Det du skrev är inte sparat. Det står kvar här, så att du kan kopiera det.',
    yours: 'Det du skrev',
  },
  problem: {
    missing: 'Skriv något först.',
    tooLong: (longest: string) => `Texten är för lång. Korta den till högst ${longest} tecken.`,
  },
}

const en: typeof sv = {
  title: { preparation: 'Preparation', own: 'Our own space' },
  matters: 'Matters',
  overview: 'My overview',
  readOnly: 'You can read the preparation but not write in it',
  ended: 'The preparation can only be read',
  otherRole: (role) => `You can do it in your role ${role}.`,
  changeRole: 'Change to that role',
  optional: '(optional)',
  back: { preparation: 'Back to the preparation', own: 'Back to the own space' },
  cancel: 'Back without saving',
  mend: (count) =>
    count === 1
      ? 'One thing needs to be corrected'
      : `${startSentence(sayNumber(count, 'en'))} things need to be corrected`,
  refused: {
    denied: 'Somebody else can do that',
    notNow: 'That cannot be done now',
    changed: 'The matter has changed',
    kept: 'What you wrote is not saved. It is still here, so that you can copy it.',
    yours: 'What you wrote',
  },
  problem: {
    missing: 'Write something first.',
    tooLong: (longest) => `The text is too long. Shorten it to ${longest} characters at most.`,
  },
}

/** What all pages of the preparation say. */
export const preparationText: Readonly<Record<Language, typeof sv>> = { sv, en }
