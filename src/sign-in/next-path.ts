/**
 * Where to go after signing in, when it is a page of this site and not one of signing in; otherwise undefined.
 * An address is typed by anybody: another site, a backslash or a line break must not come through.
 */
export function safeNextPath(typed: string | undefined): string | undefined {
  if (typed === undefined || typed.length > 1000) return undefined
  if (!/^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(typed)) return undefined
  const url = URL.parse(typed, 'https://here.invalid')
  if (url === null || url.origin !== 'https://here.invalid') return undefined
  const path = `${url.pathname}${url.search}${url.hash}`
  if (path.startsWith('//')) return undefined
  return /^(\/en)?\/logga-(in|ut)(?!\/klar$)(\/|$)/.test(url.pathname) ? undefined : path
}
