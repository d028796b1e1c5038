const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|' +
  'January|February|March|April|May|June|July|August|September|October|November|December'

const date = new RegExp(`(?<=\\b\\d{1,2}) (${months})\\b(?: (?=\\d{4}\\b))?`, 'g')
const sum = /(?<=\d) ([+=]) (?=\d)/g

/** A page's text in which no line breaks inside a date (`1 september 2026`) or a sum (`10 + 3 = 13`). */
export function heldTogether(html: string): string {
  return html
    .replace(date, (found, month: string) => `\u00a0${month}${found.endsWith(' ') ? '\u00a0' : ''}`)
    .replace(sum, '\u00a0$1\u00a0')
}
