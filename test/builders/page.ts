// What a person or a browser finds in a page that a test has asked for.

/** The heading of a page. */
export function headingIn(html: string): string {
  return /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''
}

/** What a form of the page sends in a field that nobody sees; the first, when there are several forms. */
export function hiddenIn(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}
