import type { Body } from '../../body/body.ts'
import { charterText } from '../../charter/charter.text.ts'
import type { CollaborationContext } from '../page-context.ts'

/** What a body calls itself in a sentence, by what its charter of the day says it is: the group, the network, the forum. */
export function ownNoun({ language, day, register }: CollaborationContext, { id }: Body): string {
  const charter = register.charterOn(id, day) ?? register.chartersOf(id).at(-1)
  return charterText[language].kindNouns[charter?.bodyKind ?? 'leadershipGroup']
}
