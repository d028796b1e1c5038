/**
 * Rows as a file that a Swedish spreadsheet opens: separated by semicolons, every cell quoted, and a mark at the
 * beginning that says that it is UTF-8.
 */
export function csvOf(rows: readonly (readonly (string | undefined)[])[]): string {
  const written = rows.map((cells) => cells.map((cell) => cellOf(cell ?? '')).join(';'))
  return `\uFEFF${written.join('\r\n')}\r\n`
}

/** A cell that is text and nothing else, whatever it begins with. */
function cellOf(text: string): string {
  const isFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text)
  return `"${`${isFormula ? "'" : ''}${text}`.replaceAll('"', '""')}"`
}
