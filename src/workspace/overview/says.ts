import { nameOfBody } from '../../body/body.ts'
import { nameInSentence } from '../../body/name-in-sentence.ts'
import type { WaitingMatter } from '../../matter/list/waiting-matters.repository.ts'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { sayText } from '../../shared/format.ts'
import type { WaitingAsked } from './waiting.ts'

type Naming = Pick<WaitingAsked, 'place' | 'today' | 'language'>

/** What a body is called within a sentence; one that is no longer in the register by its id. */
export function sayBody({ place, today, language }: Naming, id: string): string {
  const body = place.register.bodyById(id)
  return body ? sayText(nameInSentence(nameOfBody(body, today)), language) : id
}

/** What a principal is called in short. */
export function sayPrincipal({ place, today }: Naming, id: string): string {
  const principal = place.register.principalById(id)
  return principal ? nameOfPrincipal(principal, today).short : id
}

/** From whom something comes: the principal whose mandate it is, or the person when nobody has said. */
export function sayFrom(naming: Naming, { principalId, name }: WaitingMatter['raisedBy']): string {
  return principalId === undefined ? name : sayPrincipal(naming, principalId)
}

/** The beginning of a text on one line, cut between two words. */
export function beginningOf(text: string, longest = 140): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' ') > longest / 2 ? cut.lastIndexOf(' ') : longest)} …`
}
