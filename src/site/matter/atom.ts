/** An entry of a feed. */
export interface AtomEntry {
  /** Never changes, wherever the program is reached. */
  readonly id: string
  readonly title: string
  /** The language of the title, when it is another than the feed's. */
  readonly titleLanguage?: string
  readonly href: string
  readonly updated: Date
  readonly published: Date
  readonly summary: string
}

/** A feed that people follow in a news reader. */
export interface AtomFeed {
  readonly id: string
  readonly language: string
  readonly title: string
  /** Its own address, and that of the page that shows the same. */
  readonly self: string
  readonly page: string
  readonly author: string
  /** When it last changed, for a feed without entries. */
  readonly updated: Date
  /** Latest first. */
  readonly entries: readonly AtomEntry[]
}

/** A feed as Atom (RFC 4287). */
export function atomOf(feed: AtomFeed): string {
  const updated = feed.entries[0]?.updated ?? feed.updated
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${safe(feed.language)}">`,
    `<id>${safe(feed.id)}</id>`,
    `<title>${safe(feed.title)}</title>`,
    `<link rel="self" type="application/atom+xml" href="${safe(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${safe(feed.page)}"/>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<author><name>${safe(feed.author)}</name></author>`,
    ...feed.entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf(entry: AtomEntry): string {
  const language =
    entry.titleLanguage === undefined ? '' : ` xml:lang="${safe(entry.titleLanguage)}"`
  return [
    '<entry>',
    `<id>${safe(entry.id)}</id>`,
    `<title${language}>${safe(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${safe(entry.href)}"/>`,
    `<updated>${entry.updated.toISOString()}</updated>`,
    `<published>${entry.published.toISOString()}</published>`,
    `<summary>${safe(entry.summary)}</summary>`,
    '</entry>',
  ].join('\n')
}

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A text as XML can hold it. Signs that XML cannot hold, even written out, become spaces. */
function safe(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/g, (sign) => named[sign] ?? sign)
}
