import type { MailAddress } from '../../post/mail-address.ts'
import { type CalendarDay, dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'

/** What stands in the letter to a principal's registrars: what was sent, to whom and by whom. */
interface InLetter {
  readonly title: string
  readonly matterNumber?: string | undefined
  readonly names: { readonly body: string; readonly principal: string }
  /** Where the link went. */
  readonly to: MailAddress
  /** Who sent it, and where they get letters, when that is known. */
  readonly sender: { readonly name: string; readonly address?: MailAddress | undefined }
  readonly sentOn: CalendarDay
  readonly until: Date
  /** The address of the ledger, for those who sign in. */
  readonly page: string
  /** The address of the page that closes the link. */
  readonly closePage: string
}

interface Said extends Omit<InLetter, 'sentOn' | 'until' | 'sender' | 'names'> {
  readonly body: string
  readonly principal: string
  readonly sender: string
  /** The sender with their address, when it is known. */
  readonly whoToAsk: string
  readonly sentOn: string
  readonly until: string
}

interface Words {
  readonly subject: (said: Said) => string
  readonly text: (said: Said) => string
}

const sv: Words = {
  subject: ({ principal }) => `En länk för att anteckna beslutet för ${principal} har skickats`,
  text: (said) => `Hej!

Du får det här brevet för att du är registrator för ${said.principal}.

${said.sender}, som är stöd i ${said.body},
skickade den ${said.sentOn} en länk till den här adressen:
${said.to}

Den som har länken kan utan att logga in anteckna vad ${said.principal}
har beslutat om
”${said.title}”${said.matterNumber === undefined ? '' : `\n(ärende ${said.matterNumber})`}

Länken gäller till den ${said.until} och kan användas en gång.

Är adressen rätt? Då behöver du inte göra något.

Är den fel, eller är du osäker?
1. Logga in och stäng länken. Då kan ingen använda den:
   ${said.closePage}
2. Säg till ${said.whoToAsk}.
3. Har någon redan antecknat ett beslut som är fel rättar du det i
   beslutsläget. Gruppen ser att det är rättat:
   ${said.page}
`,
}

const en: Words = {
  subject: ({ principal }) => `A link to record the decision of ${principal} has been sent`,
  text: (said) => `Hello!

You get this letter because you are a registrar of ${said.principal}.

${said.sender}, who supports ${said.body},
sent a link on ${said.sentOn} to this address:
${said.to}

Whoever has the link can record, without signing in, what ${said.principal}
has decided about
“${said.title}”${said.matterNumber === undefined ? '' : `\n(matter ${said.matterNumber})`}

The link holds until ${said.until} and can be used once.

Is the address right? Then there is nothing you need to do.

Is it wrong, or are you not sure?
1. Sign in and close the link. Then nobody can use it:
   ${said.closePage}
2. Tell ${said.whoToAsk}.
3. If somebody has already recorded a decision that is wrong, correct it in the
   ledger. The group sees that it was corrected:
   ${said.page}
`,
}

const words: Readonly<Record<Language, Words>> = { sv, en }

/** The letter that tells a principal's registrars that a link for its decision has been sent to somebody else. */
export function linkSentLetter(
  language: Language,
  { names, sender, sentOn, until, ...letter }: InLetter,
): { readonly subject: string; readonly text: string } {
  const { subject, text } = words[language]
  const said: Said = {
    ...letter,
    ...names,
    sender: sender.name,
    whoToAsk: [sender.name, sender.address].filter((part) => part !== undefined).join(', '),
    sentOn: sayDay(sentOn, language),
    until: sayDay(dayInSweden(until), language),
  }
  return { subject: subject(said), text: text(said) }
}
