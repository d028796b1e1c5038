import type { Crumb } from '../../design/breadcrumbs.tsx'
import type { Acting } from '../acting.ts'
import type { FoundMatter } from './find-matter.ts'
import { matterPageText } from './matter-page.text.ts'

/** The way to a matter, and to a page beneath it when one is named. */
export function crumbsOf(acting: Acting, found: FoundMatter, page?: string): readonly Crumb[] {
  const { to, language } = acting
  const text = matterPageText[language]
  const { id } = found.place.register.collaboration
  const { number } = found
  return [
    { text: text.overview, href: to.overview() },
    { text: text.matters, href: to.matters(id) },
    ...(page === undefined
      ? [{ text: number }]
      : [{ text: number, href: to.matter(id, number) }, { text: page }]),
  ]
}
