import type { Block, NewDocument } from '../../office-file/document.ts'
import type { Language } from '../../shared/language.ts'
import { notesText } from './notes.text.ts'
import type { ToldItem, ToldNotes } from './told-notes.ts'

/** Notes as a document to be saved: the same words as on the page. */
export function notesDocument(notes: ToldNotes, language: Language): NewDocument {
  const text = notesText[language]
  return {
    title: `${text.title}, ${notes.body}, ${notes.day}`,
    language,
    blocks: [
      { kind: 'paragraph', text: notes.where },
      { kind: 'paragraph', text: notes.notMinutes },
      { kind: 'heading', level: 1, text: text.present },
      presentBlock(notes, language),
      { kind: 'heading', level: 1, text: text.items },
      ...notes.items.flatMap((item, index) => itemBlocks(item, index + 1, language)),
      ...(notes.text === undefined
        ? []
        : [{ kind: 'heading', level: 1, text: text.whole } as const, ...paragraphs(notes.text)]),
    ],
  }
}

function presentBlock({ represented }: ToldNotes, language: Language): Block {
  const text = notesText[language]
  if (represented.length === 0) return { kind: 'paragraph', text: text.nobodyNoted }
  return {
    kind: 'table',
    columns: text.presentColumns,
    rows: represented.map(({ forWhom, who, how }) => [forWhom, who, how]),
  }
}

function itemBlocks(item: ToldItem, number: number, language: Language): readonly Block[] {
  const text = notesText[language]
  const { matter, papers, opinions } = item
  return [
    { kind: 'heading', level: 2, text: `${number}. ${item.title}` },
    { kind: 'paragraph', text: item.about },
    ...(matter ? [{ kind: 'paragraph', text: `${text.matter}: ${matter.text}` } as const] : []),
    ...(papers.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${text.papers}: ${papers.map((paper) => paper.text).join(', ')}`,
          } as const,
        ]),
    ...(item.text === undefined ? [] : paragraphs(item.text)),
    ...item.outcomes.map(({ kind, text: said, details }): Block => {
      const end = details === undefined ? '' : ` (${details})`
      return { kind: 'paragraph', text: `${kind}: ${said}${end}` }
    }),
    ...opinions.map((one): Block => {
      return { kind: 'paragraph', text: `${text.opinion(one.principal)}: ${one.text}` }
    }),
  ]
}

function paragraphs(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph }))
}
