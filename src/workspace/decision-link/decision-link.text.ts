import type { LinkRefusal } from '../../adoption/link/decision-link.ts'
import type { Language } from '../../shared/language.ts'

const sv = {
  title: (principal: string) => `Anteckna beslutet för ${principal}`,
  lead: (body: string, day: string) =>
    `${body} rekommenderade den ${day} huvudmännen att besluta. Fyll i det som står i ert protokoll. Ingenting antecknas förrän du trycker på knappen.`,
  due: (day: string) => `Gruppen har bett om svar senast den ${day}.`,
  recommended: 'Det som rekommenderades',
  refused: {
    unknown: 'Länken stämmer inte',
    used: 'Länken är redan använd',
    'too-old': 'Länken har slutat gälla',
    'already-decided': 'Beslutet är redan antecknat',
    ended: 'Gruppen arbetar inte vidare med det här',
  } as Readonly<Record<LinkRefusal, string>>,
  thanks: 'Tack, beslutet är antecknat',
  thanksWhy: 'Du behöver inte göra något mer. Gruppen ser beslutet och tar upp det på nästa möte.',
  stands: (principal: string, what: string) => `${principal}: ${what}.`,
  wrong:
    'Är något fel? Logga in som registrator eller tjänsteperson hos huvudmannen och rätta det. Har ingen hos er ett konto kan gruppens stöd be om ett.',
  toSignIn: 'Till inloggningen',
  tooMany: 'För många försök på kort tid',
  tooManyWhy:
    'Någon på samma nät har öppnat många länkar som inte stämmer. Vänta en timme och försök igen. Länken i brevet finns kvar.',
  kept: 'Det du skrev',
}

const en: typeof sv = {
  title: (principal) => `Record the decision of ${principal}`,
  lead: (body, day) =>
    `On ${day} ${body} recommended the principals to decide. Fill in what stands in your minutes. Nothing is recorded until you press the button.`,
  due: (day) => `The group has asked for an answer by ${day}.`,
  recommended: 'What was recommended',
  refused: {
    unknown: 'The link is not right',
    used: 'The link has been used already',
    'too-old': 'The link holds no more',
    'already-decided': 'The decision has been recorded already',
    ended: 'The group works with this no more',
  },
  thanks: 'Thank you, the decision is recorded',
  thanksWhy:
    'There is nothing more to do. The group sees the decision and takes it up at its next meeting.',
  stands: (principal, what) => `${principal}: ${what}.`,
  wrong:
    'Is something wrong? Sign in as a registrar or official of the principal and correct it. If nobody there has an account, the support of the group can ask for one.',
  toSignIn: 'To the sign-in',
  tooMany: 'Too many attempts in a short time',
  tooManyWhy:
    'Somebody on the same network has opened many links that are not right. Wait an hour and try again. The link in the letter is still there.',
  kept: 'What you wrote',
}

/** The words of the page that a link in a letter leads to. */
export const decisionLinkText: Readonly<Record<Language, typeof sv>> = { sv, en }
