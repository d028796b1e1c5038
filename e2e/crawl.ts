/** A page as it was answered. */
export interface Found {
  readonly address: string
  readonly status: number
  readonly type: string
  readonly setsCookie: boolean
  readonly text: string
  /** The page that first linked here. */
  readonly linkedFrom: string
}

/** Everything found by following links, and links that were left for another time. */
export interface Crawl {
  readonly found: readonly Found[]
  /** Links with an anchor, and the page that has them: `/a#b` */
  readonly anchors: ReadonlyMap<string, string>
  readonly leftOut: number
}

/** Whose way it is, and which way. */
export interface Crawler {
  /** What is sent with every question: who is signed in. */
  readonly headers?: Readonly<Record<string, string>>
  /** Whether to follow a link; all of them unless said. */
  readonly follows?: (address: string) => boolean
}

/** Follows links within the site from some pages, a few at a time, until there are no more or there are `most`. */
export async function crawl(
  site: string,
  from: readonly string[],
  most: number,
  { headers = {}, follows = () => true }: Crawler = {},
): Promise<Crawl> {
  const linkedFrom = new Map(from.map((address) => [address, 'the test']))
  const waiting = [...from]
  const found: Found[] = []
  const anchors = new Map<string, string>()
  const visit = async (address: string): Promise<void> => {
    const page = await ask(site, address, headers, linkedFrom.get(address) ?? '')
    found.push(page)
    for (const link of linksIn(page)) {
      const url = new URL(link, site + address)
      if (url.origin !== site) continue
      const place = url.pathname + url.search
      if (url.hash !== '') anchors.set(place + url.hash, address)
      if (linkedFrom.has(place) || !follows(place)) continue
      linkedFrom.set(place, address)
      waiting.push(place)
    }
  }
  while (waiting.length > 0 && found.length < most) {
    await Promise.all(waiting.splice(0, 4).map(visit))
  }
  return { found, anchors, leftOut: waiting.length }
}

async function ask(
  site: string,
  address: string,
  headers: Readonly<Record<string, string>>,
  linkedFrom: string,
): Promise<Found> {
  const answer = await fetch(site + address, { redirect: 'manual', headers })
  return {
    address,
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    setsCookie: answer.headers.has('set-cookie'),
    text: await answer.text(),
    linkedFrom,
  }
}

/** The addresses that the links of a page lead to, as they stand in it. */
function linksIn({ type, text }: Found): readonly string[] {
  if (!type.startsWith('text/html')) return []
  return [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
  )
}
