import { Notice } from '../../design/notice.tsx'
import type { Matter } from '../../matter/matter.ts'
import { startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { bodyName, type Naming } from './naming.ts'

interface Done {
  readonly heading: string
  readonly text?: string
}

interface Said {
  /** The name of the body that has the matter. */
  readonly body: string
  /** Who raised it. */
  readonly author: string
}

type Code =
  | 'vackt'
  | 'kompletterat'
  | 'mottaget'
  | 'tillbaka'
  | 'avbojt'
  | 'sammanslaget'
  | 'vidare'
  | 'publicerat'
  | 'avpublicerat'
  | 'avslutat'

const sv: Readonly<Record<Code, (said: Said) => Done>> = {
  vackt: ({ body }) => ({ heading: `Ärendet är väckt och väntar i ${body}.` }),
  kompletterat: ({ body }) => ({
    heading: `Kompletteringen är skickad. Ärendet väntar åter i ${body}.`,
  }),
  mottaget: ({ body }) => ({ heading: `Ärendet är mottaget. ${body} bereder det nu.` }),
  tillbaka: ({ author }) => ({
    heading: `Ärendet är skickat tillbaka till ${author}.`,
    text: 'När det är kompletterat väntar det åter på att tas emot.',
  }),
  avbojt: ({ author }) => ({ heading: `Ärendet är avböjt. ${author} kan läsa varför.` }),
  sammanslaget: () => ({ heading: 'Ärendet är sammanslaget med det andra.' }),
  vidare: ({ body }) => ({
    heading: `Ärendet är lämnat vidare till ${body}.`,
    text: 'Du och den som väckte det kan fortsätta läsa det och ser vad det leder till.',
  }),
  publicerat: () => ({ heading: 'Den öppna delen är publicerad. Alla kan läsa den nu.' }),
  avpublicerat: () => ({
    heading: 'Den öppna delen är borttagen från webbplatsen.',
    text: 'Den som redan har läst eller sparat den kan ha den kvar.',
  }),
  avslutat: ({ author }) => ({
    heading: 'Ärendet är avslutat.',
    text: `${author} och alla som har haft ärendet kan läsa vad det ledde till.`,
  }),
}

const en: typeof sv = {
  vackt: ({ body }) => ({ heading: `The matter has been raised and waits in ${body}.` }),
  kompletterat: ({ body }) => ({
    heading: `What was missing has been sent. The matter waits again in ${body}.`,
  }),
  mottaget: ({ body }) => ({
    heading: `The matter has been received. ${body} prepares it now.`,
  }),
  tillbaka: ({ author }) => ({
    heading: `The matter has been sent back to ${author}.`,
    text: 'Once completed, it waits to be received again.',
  }),
  avbojt: ({ author }) => ({ heading: `The matter has been declined. ${author} can read why.` }),
  sammanslaget: () => ({ heading: 'The matter has been merged into the other one.' }),
  vidare: ({ body }) => ({
    heading: `The matter has been handed on to ${body}.`,
    text: 'You and whoever raised it can still read it, and will see what it leads to.',
  }),
  publicerat: () => ({ heading: 'The public part is published. Everybody can read it now.' }),
  avpublicerat: () => ({
    heading: 'The public part has been taken away from the website.',
    text: 'Whoever has read or saved it already may still have it.',
  }),
  avslutat: ({ author }) => ({
    heading: 'The matter has been closed.',
    text: `${author} and all who have had the matter can read what it led to.`,
  }),
}

const words: Readonly<Record<Language, typeof sv>> = { sv, en }

/** What must still hold for the sentence to be true: an address can be kept and opened long after. */
const stillSo: Readonly<Record<Code, (matter: Matter) => boolean>> = {
  vackt: ({ state }) => state === 'raised',
  kompletterat: ({ state }) => state === 'raised',
  mottaget: ({ state }) => state === 'inPreparation',
  tillbaka: ({ state }) => state === 'askedBack',
  avbojt: ({ state }) => state === 'declined',
  sammanslaget: ({ state }) => state === 'merged',
  vidare: ({ state }) => state === 'raised',
  publicerat: ({ publishedAt }) => publishedAt !== undefined,
  avpublicerat: ({ publishedAt }) => publishedAt === undefined,
  avslutat: ({ state }) => state === 'closed',
}

function isCode(text: string | undefined): text is Code {
  return text !== undefined && Object.hasOwn(stillSo, text)
}

interface DoneNoticeProps {
  readonly naming: Naming
  readonly matter: Matter
  readonly done: string | undefined
}

/** What has just been done, in a sentence, while it is still so. A code that nobody knows says nothing. */
export function DoneNotice({ naming, matter, done }: DoneNoticeProps) {
  if (!isCode(done) || !stillSo[done](matter)) return null
  const body = bodyName(naming, matter.handlingBodyId)
  const { heading, text } = words[naming.language][done]({
    body: done === 'mottaget' ? startSentence(body) : body,
    author: matter.raisedBy.name,
  })
  return (
    <Notice tone="info" heading={heading}>
      {text === undefined ? null : <p>{text}</p>}
    </Notice>
  )
}
