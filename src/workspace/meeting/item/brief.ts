import type { Matter } from '../../../matter/matter.ts'
import { type Ask, isOpen } from '../../../matter/preparation/preparation.ts'
import type { ItemKind } from '../../../meeting/agenda/agenda.ts'
import { sayDay } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'
import { beginningOf } from '../../overview/says.ts'
import { briefText } from './brief.text.ts'

/** As many letters as fit on one page, with everything else that stands there. */
export const longestOnPage = { question: 600, wanted: 220, text: 600, ask: 200 } as const

/** A text for the page: whole when it is short, else its beginning. */
export function forThePage(
  text: string,
  longest: number,
): { readonly text: string; readonly isCut: boolean } {
  const whole = inOneParagraph(text)
  const said = beginningOf(whole, longest)
  return { text: said, isCut: said !== whole }
}

/** A text as one paragraph: a line of its own above others, such as `Förslag`, goes on with what it is above. */
function inOneParagraph(text: string): string {
  const parts = text
    .split(/\n\s*\n/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '')
  return parts
    .map((part, index) => (index < parts.length - 1 && !/[.!?:]$/.test(part) ? `${part}:` : part))
    .join(' ')
}

/** What is told of an item to those at home at a principal. */
export interface ForUs {
  readonly kind: ItemKind
  readonly matter?: Pick<Matter, 'concerns'>
  readonly asks: readonly Ask[]
  /** The principal that the reader sits for; whoever sits for none reads of them all. */
  readonly own?: { readonly id: string; readonly name: string }
}

/** What the item means for the reader's own principal, a sentence each. */
export function sayForUs(
  { kind, matter, asks, own }: ForUs,
  language: Language,
): readonly string[] {
  const text = briefText[language]
  const concerned =
    matter && own
      ? [matter.concerns.includes(own.id) ? text.concerns(own.name) : text.concernsNot(own.name)]
      : []
  const stand: Readonly<Record<ItemKind, readonly string[]>> = {
    recommendation: [own ? text.recommendation(own.name) : text.recommendationAny],
    views: [text.views, text.bringViews],
    discussion: [text.other, text.bringViews],
    information: [text.other],
    formality: [text.other],
  }
  const open = asks.filter((ask) => isOpen(ask) && ask.principalId === own?.id)
  return [
    ...concerned,
    ...stand[kind],
    ...open.map(({ question, due }) => {
      const said = beginningOf(question, longestOnPage.ask)
      return due === undefined
        ? text.askedOfUs(said)
        : text.askedOfUsBy(said, sayDay(due, language))
    }),
  ]
}
