import {
  type Document,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { personalNumbersIn } from '../shared/personal-number.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { fileWords, yamlWords } from './mistake.text.ts'
import { type FileProblem, wholeFile } from './problem.ts'

/** A file larger than this is no charter; it is refused before anything reads it. */
export const largestFile = 1_000_000

/** A file read as YAML: its root, and the way from a position in it to a line. */
export interface YamlText {
  readonly file: string
  readonly root: ParsedNode
  readonly lines: LineCounter
}

/** Reads a file's bytes as YAML, or tells in plain Swedish why it cannot be read. */
export function parseYaml(
  file: string,
  bytes: Uint8Array,
): Result<YamlText, readonly FileProblem[]> {
  const whole = (message: string) => refuse([wholeFile(file, message)])
  if (bytes.length > largestFile) return whole(fileWords.tooLarge(largestFile / 1_000_000))
  const text = decode(bytes)
  if (text === undefined) return whole(fileWords.notUtf8)

  const lines = new LineCounter()
  const at = (offset: number, message: string): FileProblem => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col), message }
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Compared pair by pair a hostile file would take minutes; the translation compares them in a set.
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
  })
  const unclosed = document.errors.find(lacksQuote)
  // After a quotation mark that is never closed everything else looks wrong too.
  const errors = unclosed ? [unclosed] : [...document.errors, ...document.warnings]
  const problems = errors.map((error) => at(startOf(error, document), told(error, text)))
  const numbers = personalNumbersIn(text).map(({ start }) => at(start, fileWords.personalNumber))
  if (problems.length > 0) return refuse([...firstOnEachLine(problems), ...numbers])
  if (numbers.length > 0) return refuse(numbers)
  const root = document.contents
  if (root === null || (root.range[0] === root.range[1] && root.tag === undefined)) {
    return whole(fileWords.empty)
  }
  return accept({ file, root, lines })
}

const lacksQuote = ({ code, message }: YAMLError) =>
  code === 'MISSING_CHAR' && message.includes('quote')

/** Where a mistake began: a missing quotation mark is missed at the end of the file, but lacks at its text. */
function startOf(error: YAMLError, document: Document.Parsed): number {
  let start = error.pos[0]
  if (lacksQuote(error)) {
    visit(document, {
      Scalar: (_key, { type, range }) => {
        if (type?.startsWith('QUOTE') && range) start = range[0]
      },
    })
  }
  return start
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // Mac computers may write å as a and a ring; ids and choices are compared letter by letter.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    return undefined
  }
}

/** One slip often gives several errors after one another: the first on a line is the one to mend. */
function firstOnEachLine(problems: readonly FileProblem[]): readonly FileProblem[] {
  const lines = new Set<number>()
  return problems
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .filter(({ line }) => !lines.has(line) && lines.add(line))
    .slice(0, 3)
}

function told(error: YAMLError, text: string): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return yamlWords.tab
    case 'BLOCK_AS_IMPLICIT_KEY':
      return yamlWords.colonInText
    case 'MULTILINE_IMPLICIT_KEY':
      return yamlWords.lineWithoutColon
    case 'MISSING_CHAR':
      if (lacksQuote(error)) return yamlWords.missingQuote
      if (error.message.includes('Sequence item')) return yamlWords.dashMissing
      return error.message.includes('map values') ? yamlWords.lineWithoutColon : yamlWords.other
    case 'BAD_INDENT':
      return error.message.startsWith('Flow') ? yamlWords.bracket : yamlWords.indent
    case 'BAD_SCALAR_START':
      return yamlWords.startsWith(text[error.pos[0]] ?? '')
    case 'BAD_DQ_ESCAPE':
      return yamlWords.escape
    case 'MULTIPLE_DOCS':
      return yamlWords.severalDocuments
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return yamlWords.alias
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return yamlWords.tag
    case 'NON_STRING_KEY':
    case 'KEY_OVER_1024_CHARS':
      return yamlWords.oddKey
    case 'RESOURCE_EXHAUSTION':
      return fileWords.tooDeep
    case 'UNEXPECTED_TOKEN':
      if (/at node end/.test(error.message)) return yamlWords.textAfterQuote
      return /flow-|"[\]}]"/.test(error.message) ? yamlWords.bracket : yamlWords.other
    default:
      return yamlWords.other
  }
}
