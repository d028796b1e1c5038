import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import type { PrincipalDecision } from '../decision/decision.ts'
import type { Ledger } from '../recommendation.ts'

/** What stands in a letter that asks for a principal's decision. */
interface InLetter {
  readonly ledger: Ledger
  readonly row: PrincipalDecision
  readonly name: string
  readonly names: { readonly body: string; readonly principal: string }
  readonly link: string
  readonly until: Date
}

interface Said {
  readonly title: string
  readonly name: string
  readonly body: string
  readonly principal: string
  readonly authority: string
  readonly recommendedOn: string
  readonly dueOn: string | undefined
  readonly link: string
  readonly until: string
}

interface Words {
  readonly subject: (said: Said) => string
  readonly text: (said: Said) => string
}

const sv: Words = {
  subject: ({ title, principal }) => `Anteckna beslutet för ${principal}: ${title}`,
  text: ({
    title,
    name,
    body,
    principal,
    authority,
    recommendedOn,
    dueOn,
    link,
    until,
  }) => `Hej ${name}!

${body} rekommenderade den ${recommendedOn} huvudmännen att besluta om
”${title}”.

Hos ${principal} är det ${authority} som beslutar.${
    dueOn === undefined ? '' : `\nGruppen har bett om svar senast den ${dueOn}.`
  }

När beslutet är fattat antecknar du det här. Du behöver inte logga in:
${link}

Du fyller i vad ni beslutade, vilken dag, paragraf och diarienummer. Ingenting
antecknas förrän du trycker på knappen. Länken gäller till den ${until} och kan
användas en gång. Ge den bara till den som ska anteckna beslutet.

Rekommendationen binder ingen. Så länge inget är antecknat räknas det inte
som ett ja.
`,
}

const en: Words = {
  subject: ({ title, principal }) => `Record the decision of ${principal}: ${title}`,
  text: ({
    title,
    name,
    body,
    principal,
    authority,
    recommendedOn,
    dueOn,
    link,
    until,
  }) => `Hello ${name}!

On ${recommendedOn} ${body} recommended the principals to decide on
“${title}”.

At ${principal} it is ${authority} that decides.${
    dueOn === undefined ? '' : `\nThe group has asked for an answer by ${dueOn}.`
  }

Once the decision has been made, record it here. You need not sign in:
${link}

You fill in what was decided, on which day, paragraph and registration number.
Nothing is recorded until you press the button. The link holds until ${until} and
can be used once. Give it only to whoever is to record the decision.

The recommendation binds nobody. As long as nothing is recorded, it does not count
as a yes.
`,
}

const words: Readonly<Record<Language, Words>> = { sv, en }

/** The letter with the link, by which a principal's registrar records its decision. */
export function decisionLetter(
  language: Language,
  { ledger, row, name, names, link, until }: InLetter,
): { readonly subject: string; readonly text: string } {
  const { subject, text } = words[language]
  const said: Said = {
    title: ledger.title,
    name,
    ...names,
    authority: withinSentence(row.authority.name),
    recommendedOn: sayDay(ledger.recommendedOn, language),
    dueOn: row.dueOn && sayDay(row.dueOn, language),
    link,
    until: sayDay(dayInSweden(until), language),
  }
  return { subject: subject(said), text: text(said) }
}

/** `Kommunfullmäktige` as it stands within a sentence; `RSO` as it is. */
function withinSentence(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
}
