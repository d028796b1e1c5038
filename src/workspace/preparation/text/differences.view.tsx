import { Disclosure } from '../../../design/disclosure.tsx'
import type { Language } from '../../../shared/language.ts'
import { type ComparedRow, countDifferent, type Piece } from './differences.ts'
import { textText } from './text.text.ts'

interface DifferencesProps {
  readonly rows: readonly ComparedRow[]
  /** What each side is. */
  readonly before: string
  readonly after: string
  readonly language: Language
  /** Whether the second came out of the first; two that were written at once are only marked. */
  readonly isChange?: boolean
}

/** So many paragraphs that are alike are shown between those that differ; longer stretches are one press away. */
const shownAlike = 2

/** Two texts beside each other, and under each other on a phone. What only one side has is marked in it. */
export function Differences({ rows, before, after, language, isChange }: DifferencesProps) {
  const text = textText[language].compare
  const count = countDifferent(rows)
  if (count === 0) return <p>{text.same}</p>
  return (
    <>
      <p>{text.count(count)}</p>
      <div class="differences" lang={language === 'sv' ? undefined : 'sv'}>
        {stretches(rows).map((stretch) =>
          stretch.kind === 'same' ? (
            <Alike lines={stretch.lines} language={language} />
          ) : (
            <div class="difference">
              <Side
                label={before}
                pieces={stretch.before}
                mark={isChange ? 'del' : 'mark'}
                language={language}
              />
              <Side
                label={after}
                pieces={stretch.after}
                mark={isChange ? 'ins' : 'mark'}
                language={language}
              />
            </div>
          ),
        )}
      </div>
    </>
  )
}

interface SideProps {
  readonly label: string
  readonly pieces: readonly Piece[] | undefined
  readonly mark: 'del' | 'ins' | 'mark'
  readonly language: Language
}

function Side({ label, pieces, mark: Mark, language }: SideProps) {
  return (
    <div class="difference__side">
      <p class="difference__label" lang={language}>
        {label}
      </p>
      {pieces === undefined ? (
        <p class="soft" lang={language}>
          {textText[language].compare.nothing}
        </p>
      ) : (
        <p>{pieces.map(({ text, isOwn }) => (isOwn ? <Mark>{text}</Mark> : text))}</p>
      )}
    </div>
  )
}

function Alike({
  lines,
  language,
}: {
  readonly lines: readonly string[]
  readonly language: Language
}) {
  const paragraphs = lines.map((line) => <p>{line}</p>)
  return lines.length <= shownAlike ? (
    <div class="difference__alike">{paragraphs}</div>
  ) : (
    <Disclosure
      summary={<span lang={language}>{textText[language].compare.alike(lines.length)}</span>}
    >
      {paragraphs}
    </Disclosure>
  )
}

type Stretch =
  | { readonly kind: 'same'; readonly lines: readonly string[] }
  | Extract<ComparedRow, { readonly kind: 'different' }>

function stretches(rows: readonly ComparedRow[]): readonly Stretch[] {
  const found: Stretch[] = []
  let alike: string[] = []
  const settle = () => {
    if (alike.length > 0) found.push({ kind: 'same', lines: alike })
    alike = []
  }
  for (const row of rows) {
    if (row.kind === 'same') {
      alike.push(row.text)
    } else {
      settle()
      found.push(row)
    }
  }
  settle()
  return found
}
