import { raw } from 'hono/html'
import {
  LetterButton,
  LetterDocument,
  LetterFacts,
  LetterHeading,
  LetterLink,
  LetterList,
  LetterNote,
  LetterPart,
  LetterText,
} from '../../../../design/letter.tsx'
import type { MeetingPlan } from '../../../../meeting/meeting.ts'
import type { NoticedItem } from '../../../../meeting/notice/notice.ts'
import { once } from '../../../../shared/once.ts'
import { agendaLines, factsOfPlan } from './letter-content.ts'

/** A letter about a meeting, before it is written out. */
export interface MeetingLetterContent {
  readonly subject: string
  /** The heading of the letter: `Kallelse till möte`. */
  readonly heading: string
  readonly body: string
  readonly name: string
  /** What the letter is for: each a paragraph. */
  readonly opening: readonly string[]
  /** What has changed since the last one, or why nobody meets. */
  readonly note?: { readonly heading: string; readonly lines: readonly string[] }
  readonly plan: MeetingPlan
  readonly items?: readonly NoticedItem[]
  /** The link by which this person answers, and what the button says. */
  readonly answer?: { readonly link: string; readonly text: string; readonly already?: string }
  /** Where those who sign in read the papers. */
  readonly page?: string
  readonly from: string
}

const words = {
  agenda: 'Dagordning',
  noItems: 'Dagordningen är inte klar. Den kommer i ett nytt brev.',
  answer: 'Svara på kallelsen',
  answerWhy:
    'Du behöver inget lösenord. Länken är din egen: skicka den inte vidare. Du kan ändra ditt svar tills mötet börjar. Det går också bra att svara i din kalender.',
  papers: 'Underlagen läser du när du har loggat in:',
  greeting: (name: string) => `Hej ${name}!`,
} as const

// All letters of a notice have these in common.
const factsOf = once((plan: MeetingPlan) => factsOfPlan(plan))
const agendaAsText = once(writeAgenda)
const agendaAsHtml = once((items: readonly NoticedItem[]) =>
  raw(String(<LetterList isNumbered items={agendaLines(items)} />)),
)

/** The letter as plain text, with lines that every mail program shows whole. */
export function letterAsText(letter: MeetingLetterContent): string {
  const { name, opening, note, plan, items, answer, page, from } = letter
  const facts = factsOf(plan).map(({ term, details }) => `${term}: ${details}`)
  const parts: readonly (readonly string[])[] = [
    [words.greeting(name)],
    ...opening.map((text) => [folded(text)]),
    ...(note
      ? [[note.heading.toUpperCase(), ...note.lines.map((line) => folded(`- ${line}`, '  '))]]
      : []),
    facts.map((fact) => folded(fact, '  ')),
    ...(answer
      ? [
          [
            ...(answer.already === undefined ? [] : [folded(answer.already)]),
            `${answer.text}:`,
            answer.link,
          ],
          [folded(words.answerWhy)],
        ]
      : []),
    ...(items ? [[words.agenda.toUpperCase(), ...agendaAsText(items)]] : []),
    ...(page === undefined ? [] : [[words.papers, page]]),
    [from],
  ]
  return `${parts
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replaceAll('\u00a0', ' ')}\n`
}

function writeAgenda(items: readonly NoticedItem[]): readonly string[] {
  if (items.length === 0) return [words.noItems]
  return agendaLines(items).flatMap(({ text, more }, index) => [
    folded(`${index + 1}. ${text}`, '   '),
    ...more.map((line) => `   ${folded(line, '   ')}`),
  ])
}

const longestLine = 76

/** A text in lines that no mail program breaks anew; words are never divided. */
function folded(text: string, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > longestLine) {
      lines.push(line)
      line = `${indent}${word}`
    } else {
      line = line === '' && lines.length === 0 && word !== '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].join('\n')
}

/** The letter as a document of its own. */
export function letterAsHtml(letter: MeetingLetterContent): string {
  const { subject, heading, body, name, opening, note, plan, items, answer, page, from } = letter
  const facts = factsOf(plan).map(({ term, details }) => ({
    term,
    details: /^https?:\/\//.test(details) ? (
      <LetterLink href={details}>{details}</LetterLink>
    ) : (
      details
    ),
  }))
  const document = (
    <LetterDocument lang="sv" title={subject} preview={opening[0] ?? heading}>
      <LetterHeading kicker={body}>{heading}</LetterHeading>
      <LetterText>{words.greeting(name)}</LetterText>
      {opening.map((text) => (
        <LetterText>{text}</LetterText>
      ))}
      {note === undefined ? null : (
        <LetterNote heading={note.heading}>
          {note.lines.length === 1 ? (
            <LetterText>{note.lines[0]}</LetterText>
          ) : (
            <LetterList items={note.lines.map((text) => ({ text }))} />
          )}
        </LetterNote>
      )}
      <LetterFacts facts={facts} />
      {answer === undefined ? null : (
        <>
          {answer.already === undefined ? null : <LetterText>{answer.already}</LetterText>}
          <LetterButton href={answer.link}>{answer.text}</LetterButton>
          <LetterText isSoft>{words.answerWhy}</LetterText>
        </>
      )}
      {items === undefined ? null : (
        <LetterPart heading={words.agenda}>
          {items.length === 0 ? <LetterText>{words.noItems}</LetterText> : agendaAsHtml(items)}
        </LetterPart>
      )}
      <LetterPart heading={from}>
        {page === undefined ? (
          <LetterText isSoft>Brevet är skickat med Rådslag.</LetterText>
        ) : (
          <LetterText isSoft>
            {words.papers} <LetterLink href={page}>öppna mötet i Rådslag</LetterLink>
          </LetterText>
        )}
      </LetterPart>
    </LetterDocument>
  )
  return `<!doctype html>${String(document)}`
}

/** The words on the button by which somebody answers. */
export const answerButton = words.answer
