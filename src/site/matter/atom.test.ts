import { describe, expect, it } from 'vitest'
import { type AtomFeed, atomOf } from './atom.ts'

const feed: AtomFeed = {
  id: 'urn:radslag:exempel:arenden:sv',
  language: 'sv',
  title: 'Ärenden i Exempel',
  self: '/exempel/arenden/flode',
  page: '/exempel/arenden',
  author: 'Samverkan i Exempel',
  updated: new Date('2026-01-01T00:00:00Z'),
  entries: [
    {
      id: 'urn:radslag:exempel:arende:2026:1:sv',
      title: 'Vård & "omsorg" <nu>\u0000\u0008\ud800',
      href: '/exempel/arenden/2026-1?a=1&b=2',
      updated: new Date('2026-02-02T09:00:00Z'),
      published: new Date('2026-02-01T09:00:00Z'),
      summary: 'Ärende 2026:1',
    },
  ],
}

describe('a feed', () => {
  it('holds only what XML can hold, whatever somebody has written', () => {
    const written = atomOf(feed)
    expect(written).toContain('<title>Vård &amp; &quot;omsorg&quot; &lt;nu&gt;  \ufffd</title>')
    expect(written).toContain('href="/exempel/arenden/2026-1?a=1&amp;b=2"')
    expect(written).not.toMatch(/[^\P{Cc}\n]/u)
  })

  it('says when it last changed: with its latest entry, and without any as it was told', () => {
    expect(atomOf(feed)).toContain('<updated>2026-02-02T09:00:00.000Z</updated>\n<author>')
    expect(atomOf({ ...feed, entries: [] })).toContain(
      '<updated>2026-01-01T00:00:00.000Z</updated>\n<author>',
    )
  })

  it('says in which language a title is when it is another than the feed’s', () => {
    const [entry] = feed.entries
    const english = {
      ...feed,
      language: 'en',
      entries: entry ? [{ ...entry, titleLanguage: 'sv' }] : [],
    }
    expect(atomOf(english)).toContain('xml:lang="en"')
    expect(atomOf(english)).toContain('<title xml:lang="sv">')
  })
})
