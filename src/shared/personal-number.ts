/** A stretch of a text: where it begins and where it has ended, as `slice` counts. */
export interface TextPlace {
  readonly start: number
  readonly end: number
}

/**
 * Where in a text Swedish personal identity numbers and coordination numbers stand, however they are typed: ten
 * or twelve figures, with a hyphen, plus sign, space or nothing between. They are told from other figures by
 * their date and their check digit. None may be in the program, nor in the name of a file (domain B11, B12).
 */
export function personalNumbersIn(text: string): readonly TextPlace[] {
  return [...text.matchAll(candidate)]
    .filter((found) => isPersonalNumber(found, text))
    .map(({ index, 0: typed }) => ({ start: index, end: index + typed.length }))
}

/** Whether a text holds a personal identity number or a coordination number anywhere. */
export function hasPersonalNumber(text: string): boolean {
  return personalNumbersIn(text).length > 0
}

// Copied text carries marks that nobody sees, such as soft hyphens, between its figures. No more than four: a
// search for any number of them would take minutes in a text that is full of them.
const unseen = '\\p{Cf}{0,4}'
const figures = (count: number) => Array(count).fill('\\p{Nd}').join(unseen)
const hyphen = '[\\p{Pd}\\u2212+\\uFF0B]'
const candidate = new RegExp(
  [
    `(?<!\\p{Nd}${unseen})`,
    '(?:',
    // Written as a day is: 1981-12-28-9874. Only with a hyphen before the last four: after a space it is a time.
    `(?<parted>(?:${figures(4)}|${figures(2)})(?<mark>[-./ \\u00A0])${figures(2)}\\k<mark>${figures(2)})`,
    `${unseen}${hyphen}${unseen}|`,
    // A line may end after the hyphen.
    `(?<day>${figures(8)}|${figures(6)})${unseen}(?<between>\\s?${hyphen}\\s?|[\\p{Zs}_]?)${unseen}`,
    ')',
    `(?<last>${figures(4)})`,
    // Further figures make it a longer number, or a period between two days.
    `(?!${unseen}${hyphen}?${unseen}\\p{Nd})`,
  ].join(''),
  'gu',
)

function isPersonalNumber({ index, 0: typed, groups }: RegExpExecArray, text: string): boolean {
  const { parted, day = '', last = '' } = groups ?? {}
  const birth = figuresOf(parted ?? day)
  const digits = birth + figuresOf(last)
  if (!isBirth(birth) || !hasRightCheckDigit(digits.slice(-10))) return false
  return typed !== day + last || isLikelyInOneGo(digits, text.slice(0, index))
}

/** The plain figures of a text; full-width and other typographic figures are the same figures. */
function figuresOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '')
}

function isBirth(figures: string): boolean {
  const century = figures.length === 8 ? figures.slice(0, 2) : ''
  if (century && !['18', '19', '20'].includes(century)) return false
  const [year, month, day] = figures.slice(-6).match(/../g)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  // A coordination number has 60 added to its day. When the day is not known it is 60, and the month may be 00.
  if (day === 60 || (day > 60 && month === 0)) return month <= 12 && day <= 91
  return dayExists(Number(century || '20') * 100 + year, month, day > 60 ? day - 60 : day)
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a year has a day; without a century, the year 00 may be 2000, which had a leap day. */
function dayExists(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && isLeap ? 29 : (daysInMonth[month - 1] ?? 0)
  return day >= 1 && day <= last
}

const otherNumber =
  /(?<![\p{L}\p{Nd}])(?:tel|tfn|telefon|mobil|mob|ring|sms|fax|vx|växel|phone|ocr|faktura|invoice|kund|order|bankgiro|bg|plusgiro|pg|konto|isbn|organisations|org)\p{L}*[^\p{L}\p{Nd}\n]{0,3}(?:nr|nummer|number|no)?[^\p{L}\p{Nd}\n]{0,3}$/iu

/** Ten figures in one go may be another number altogether: what stands before them tells. */
function isLikelyInOneGo(digits: string, before: string): boolean {
  if (digits.length === 12) return true
  // Identifiers in web addresses, international telephone numbers, decimals.
  if (/(?:https?:\/\/|www\.)\S*$|\+$|\p{Nd}\.$/u.test(before.slice(-300))) return false
  if (otherNumber.test(before.slice(-40))) return false
  // Mobile numbers begin with 07; a coordination number from 2000-2009 without its century is rarer.
  return !(digits.startsWith('0') && Number(digits.slice(4, 6)) > 31)
}

function hasRightCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return digits.length === 10 && sum % 10 === 0
}
