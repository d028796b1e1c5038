import type { Language } from '../shared/language.ts'

/** What stands in the letter to an address that somebody's letters no longer go to. */
export interface AddressChangedSaid {
  readonly name: string
  /** Who changed it and in which role, and when. */
  readonly by: string
  readonly when: string
  /** So much of the new address that its owner knows it. */
  readonly hint: string
  /** The body whose list it stood in. */
  readonly body: string
  /** Others who lead the work of the body: whom to ask. */
  readonly others: string | undefined
  /** Where the members of the body are seen, for those who sign in. */
  readonly page: string
}

interface Words {
  readonly subject: string
  readonly text: (said: AddressChangedSaid) => string
}

const sv: Words = {
  subject: 'Dina brev från Rådslag går till en annan adress',
  text: ({ name, by, when, hint, body, others, page }) => `Hej ${name}!

Kallelser och andra brev till dig om samverkan skickas från och med nu inte
längre till den här adressen, utan till ${hint}.

Ändrat av: ${by}
När: ${when}
Var: medlemslistan för ${body}

STÄMMER DET?
Då behöver du inte göra något.

ÄR DET FEL?
Hör av dig redan i dag till ${others ?? `den som stödjer ${body}`}, eller till den
som sköter Rådslag hos er. De rättar adressen genom att läsa in listan igen.
Vänta inte: med länkarna i breven kan den som får dem svara i ditt namn.
Svara inte på det här brevet.

Hur du loggar in är inte ändrat. När du har loggat in ser du vem som har
läst in listor:
${page}
`,
}

const en: Words = {
  subject: 'Your letters from Rådslag go to another address',
  text: ({ name, by, when, hint, body, others, page }) => `Hello ${name}!

From now on notices and other letters to you about the collaboration are no
longer sent to this address, but to ${hint}.

Changed by: ${by}
When: ${when}
Where: the list of members of ${body}

IS IT RIGHT?
Then you need not do anything.

IS IT WRONG?
Get in touch today with ${others ?? `those who support ${body}`}, or with
whoever runs Rådslag where you are. They put the address right by reading in
the list again. Do not wait: with the links in the letters, whoever gets them
can answer in your name. Do not answer this letter.

How you sign in has not changed. When you have signed in you see who has read
in lists:
${page}
`,
}

/** The letter to an address that somebody's letters no longer go to. */
export const addressChangedText: Readonly<Record<Language, Words>> = { sv, en }
