/** The fields of a refused statement in which the database tells what stood in the row, or in the statement. */
const telling = ['detail', 'where', 'internalQuery', 'parameters']

/**
 * A fault as it may be written to the log. The database tells the whole row that it refuses, and with it what
 * somebody has written for their own authority alone: whoever runs the program is not to read that (domain B4).
 */
export function withoutContent(fault: unknown): unknown {
  const seen = new Set<unknown>()
  for (let at = fault; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at)
    for (const field of telling) Reflect.deleteProperty(at, field)
  }
  return fault
}
