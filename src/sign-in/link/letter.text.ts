import type { Language } from '../../shared/language.ts'

interface InLetter {
  readonly link: string
  readonly until: string
  readonly site: string
}

const sv = {
  subject: 'Din länk för att logga in i Rådslag',
  body: ({ link, until, site }: InLetter) => `Hej!

Någon, förmodligen du, har bett om att få logga in på ${site}.

Öppna länken och tryck på knappen Logga in:
${link}

Länken gäller till kl. ${until}. Den fungerar en gång, och bara i den webbläsare
där du bad om den.

Var det inte du? Då behöver du inte göra något: utan din webbläsare
kan ingen använda länken.
`,
}

const en: typeof sv = {
  subject: 'Your link to sign in to Rådslag',
  body: ({ link, until, site }) => `Hello!

Somebody, probably you, has asked to sign in at ${site}.

Open the link and press the button Sign in:
${link}

The link holds until ${until}. It works once, and only in the browser
where you asked for it.

Was it not you? Then you need not do anything: nobody can use the link
without your browser.
`,
}

/** The letter with the link. */
export const letterText: Readonly<Record<Language, typeof sv>> = { sv, en }
