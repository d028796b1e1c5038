import { AdoptionPage } from './gallery/adoption.tsx'
import { BodyPage } from './gallery/body.tsx'
import type { Viewing } from './gallery/frame.tsx'
import { PartsPage } from './gallery/parts.tsx'
import { EmptyPage, ErrorPage, FormPage } from './gallery/states.tsx'

/** Every part of the design, in pages like those the site will have. */
const pages = {
  '/': PartsPage,
  '/organ': BodyPage,
  '/beslut': AdoptionPage,
  '/komponenter': PartsPage,
  '/formular': FormPage,
  '/fel': ErrorPage,
  '/tomt': EmptyPage,
} as const

/** A page of the gallery as HTML; undefined when there is no such page. */
export function renderGallery(path: string, viewing: Viewing): string | undefined {
  const found = Object.entries(pages).find(([known]) => known === path)
  if (found === undefined) return undefined
  const [, PageOf] = found
  return (<PageOf viewing={viewing} />).toString()
}
