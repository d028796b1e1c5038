// The same shape as holds_personal_number in migrations/0012_create_sign_in.sql, which is the second wall.
const shape =
  /(?<![0-9A-Za-z])(?:18|19|20)?(\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01]))[-+]?(\d{4})(?![0-9A-Za-z])/g

/**
 * Whether a Swedish personal identity number (or coordination number) stands in what an account would be
 * recognised by. None is ever kept: a provider that sends one is to be set up to send something else (domain B13).
 */
export function holdsPersonalNumber(text: string): boolean {
  return [...text.matchAll(shape)].some(([, date, last]) => hasRightCheckDigit(`${date}${last}`))
}

function hasRightCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
