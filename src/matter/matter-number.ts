/** `2026:14` as an address has it: `2026-14`. */
export function numberInAddress(number: string): string {
  return number.replace(':', '-')
}

/** `2026-14` of an address as people write it: `2026:14`. Undefined when it is no number. */
export function numberFromAddress(typed: string): string | undefined {
  const [, year, inYear] = /^(\d{4})-([1-9]\d{0,8})$/.exec(typed) ?? []
  return year === undefined || inYear === undefined ? undefined : `${year}:${inYear}`
}
