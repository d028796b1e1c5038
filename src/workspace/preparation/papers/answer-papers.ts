import type { FormRefusal, SentForm } from '../../../attachment/receive-form.ts'
import type { Paper } from '../../../matter/preparation/preparation.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { Language } from '../../../shared/language.ts'
import type { Result } from '../../../shared/result.ts'
import { addressIn, type Room } from '../room.ts'
import { papersText } from './papers.text.ts'
import type { TakenPapers } from './take-papers.ts'

/** Every version of one paper, the latest first. */
export type Versions<Version extends Paper> = readonly [Version, ...Version[]]

/** The versions of the paper with an id among all that there are in a room. */
export function versionsIn<Version extends Paper>(
  papers: readonly Version[],
  paperId: string | undefined,
): Versions<Version> {
  const [latest, ...earlier] = papers
    .filter(({ id }) => id === paperId)
    .toSorted((one, other) => other.version - one.version)
  if (latest === undefined) throw new NotFound('a paper by that id')
  return [latest, ...earlier]
}

/** Where somebody is led who has added papers; nowhere when one of them was refused or none was chosen. */
export function addedAt(room: Room, { taken, errors }: TakenPapers): string | undefined {
  return taken > 0 && errors.length === 0
    ? `${addressIn(room)}?klart=underlag-${taken}#underlag`
    : undefined
}

/** Why no paper was added, or not every one. */
export function sayNotAdded({ errors }: TakenPapers, language: Language): readonly string[] {
  return errors.length === 0 ? [papersText[language].chooseFirst] : errors
}

/** What is wrong with a form for a new version that does not hold one file; nothing when it does, or came broken. */
export function sayNotOneFile(
  form: Result<SentForm, FormRefusal>,
  language: Language,
): string | undefined {
  if (!form.ok || form.value.files.length === 1) return undefined
  const { chooseFirst, page } = papersText[language]
  return form.value.files.length === 0 ? chooseFirst : page.one
}
