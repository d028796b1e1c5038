/** A mistake in a file: where, what is wrong, and what may stand there instead. In Swedish, as the files are. */
export interface FileProblem {
  /** The file's path inside the collaboration's folder. */
  readonly file: string
  /** From 1; 0 when it concerns the file or folder as a whole. */
  readonly line: number
  readonly column: number
  readonly message: string
  readonly allowed?: readonly string[]
}

/** A problem with a file or folder as a whole. */
export function wholeFile(file: string, message: string): FileProblem {
  return { file, line: 0, column: 0, message }
}

/** In reading order: by file, then by line. */
export function inReadingOrder(problems: readonly FileProblem[]): readonly FileProblem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )
}

/** The problems as a person reads them in a terminal: the place on one line, what is wrong below it. */
export function tellProblems(problems: readonly FileProblem[]): string {
  const told = inReadingOrder(problems).flatMap(({ file, line, column, message, allowed }) => [
    line === 0 ? file : `${file}, rad ${line}, tecken ${column}`,
    `  ${message}`,
    ...(allowed && allowed.length > 0 ? [`  Tillåtet här: ${allowed.join(', ')}`] : []),
    '',
  ])
  const files = new Set(problems.map(({ file }) => file)).size
  const sum =
    problems.length === 1
      ? 'Ett fel. Inget har lästs in.'
      : `${problems.length} fel i ${files === 1 ? 'en fil' : `${files} filer`}. Inget har lästs in.`
  return [...told, sum].join('\n')
}
