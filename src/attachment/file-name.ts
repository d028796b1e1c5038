import { type AttachmentKind, formats } from './attachment.ts'

/** Endings that say what a file is: one of them that is wrong is exchanged, and any other is kept as a word. */
const tellingEndings = new Set([
  ...Object.values(formats).flatMap(({ endings }) => endings),
  ...['doc', 'xls', 'ppt', 'rtf', 'jpe', 'jfif', 'apng', 'text'],
])

/** As long as a name may be, its ending counted: longer ones cannot be saved on every computer. */
const longestName = 120

/** Names that Windows keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The name of a file as it can be shown and saved anywhere: no folders, nothing that cannot be seen or that turns
 * the reading direction, and the ending that its content has. Swedish letters and spaces are kept.
 */
export function cleanName(given: string, kind: AttachmentKind): string {
  const whole = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const seen = whole
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[ .]+$/, '')
  const { endings } = formats[kind]
  const { stem, ending } = divide(seen)
  const known = endings.find((one) => one === ending)
  const isTold = ending === '' || known !== undefined || tellingEndings.has(ending)
  const kept = (isTold ? stem : seen).replace(/^[ .]+/, '')
  const last = known ?? endings[0]
  const room = longestName - last.length - 1
  const words = [...kept]
    .slice(0, room)
    .join('')
    .replace(/[ .]+$/, '')
  const safe = reserved.test(words.split('.')[0] ?? '') ? `_${words}` : words
  return `${safe || 'bilaga'}.${last}`
}

function divide(name: string): { readonly stem: string; readonly ending: string } {
  const dot = name.lastIndexOf('.')
  if (dot < 0) return { stem: name, ending: '' }
  return { stem: name.slice(0, dot), ending: name.slice(dot + 1).toLowerCase() }
}

/** The header that makes a browser save a file under its name and never show it as a page (RFC 6266, RFC 8187). */
export function contentDisposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]|["\\%]/gu, '_')
  const exact = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
