import { sayAttachmentRefusal } from '../../attachment/attachment.text.ts'
import type { AttachmentRefusal } from '../../attachment/attachment.ts'
import type { FieldError } from '../../design/error-summary.tsx'
import { matterText } from '../../matter/matter.text.ts'
import { sayNumber, startSentence } from '../../shared/format.ts'
import { individualText } from '../../shared/individual.text.ts'
import type { Language } from '../../shared/language.ts'
import type { RaiseField, TypedMatter, Wrong } from './raise.form.ts'
import { raiseText } from './raise.text.ts'

/** What is wrong with a form: in its fields, and with the files that came with it. */
export interface Wrongs {
  readonly fields: readonly Wrong[]
  readonly files: readonly AttachmentRefusal[]
  /** Said of the whole form, such as that it did not arrive whole. */
  readonly whole?: string
  /** Files that came with it and could not be kept, by name. */
  readonly lost?: readonly string[]
  /** What was typed is only in the page that answers, and not kept. */
  readonly isOnlyHere?: boolean
}

/** Nothing is wrong. */
export const nothingWrong: Wrongs = { fields: [], files: [] }

function sayWrong({ code }: Wrong, language: Language): string {
  const { nameTooLong, tooLongToKeep } = raiseText[language].wrong
  if (code === 'name-too-long') return nameTooLong
  if (code === 'too-long-to-keep') return tooLongToKeep
  return matterText[language].problem[code]
}

/** What is wrong, a sentence each; that nobody at all is concerned is one thing wrong, not two. */
function sayFields(
  { fields }: Wrongs,
  language: Language,
): readonly { readonly field: RaiseField; readonly text: string }[] {
  const has = (code: Wrong['code']) => fields.some((wrong) => wrong.code === code)
  const isNobody = has('concerns-no-region') && has('concerns-no-municipality')
  return fields
    .filter(({ code }) => !(isNobody && code === 'concerns-no-municipality'))
    .map((wrong) => ({
      field: wrong.field,
      text:
        isNobody && wrong.code === 'concerns-no-region'
          ? raiseText[language].wrong.concernsNobody
          : sayWrong(wrong, language),
    }))
}

/** What is wrong in one field, as one text; undefined when nothing is. */
export function wrongIn(wrongs: Wrongs, field: RaiseField, language: Language): string | undefined {
  const said = sayFields(wrongs, language)
    .filter((wrong) => wrong.field === field)
    .map(({ text }) => text)
  return said.length === 0 ? undefined : [...new Set(said)].join(' ')
}

/** What is wrong with the files, a sentence each. */
export function wrongWithFiles(wrongs: Wrongs, language: Language): readonly string[] {
  const { lost = [] } = wrongs
  return [
    ...wrongs.files.map((refusal) => sayAttachmentRefusal(refusal, language)),
    ...(lost.length === 0 ? [] : [raiseText[language].papers.again(lost.join(', '))]),
  ]
}

/** The fields as they stand in the form. */
const inForm: readonly RaiseField[] = [
  'onBehalfOf',
  'title',
  'question',
  'clause',
  'clauseDocument',
  'clausePlace',
  'oneReading',
  'otherReading',
  'wanted',
  'concerns',
  'sectors',
]

/** Everything that is wrong, for the summary at the top: a link each, in the order of the form. */
export function listWrongs(wrongs: Wrongs, language: Language): readonly FieldError[] {
  const fields = sayFields(wrongs, language).toSorted(
    (one, other) => inForm.indexOf(one.field) - inForm.indexOf(other.field),
  )
  return [
    ...(wrongs.whole === undefined ? [] : [{ field: 'title', text: wrongs.whole }]),
    ...fields,
    ...wrongWithFiles(wrongs, language).map((text) => ({ field: 'papers', text })),
  ]
}

/** `En sak behöver rättas`, `Fyra saker behöver rättas`. */
export function sayHowMany(count: number, language: Language): string {
  const { one, many } = raiseText[language].wrong
  return count === 1 ? one : many(startSentence(sayNumber(count, language)))
}

/** Wording in a field that may be about one individual, as advice that stops nobody: the first place of each sort. */
export function adviceFor(
  hints: TypedMatter['hints'],
  field: RaiseField,
  text: string,
  language: Language,
): readonly string[] {
  const quoted = (words: string) => (language === 'sv' ? `”${words}”` : `“${words}”`)
  const first = new Map(
    hints
      .filter((hint) => hint.field === field)
      .toReversed()
      .map((hint) => [hint.sign, hint]),
  )
  return [...first.values()]
    .toReversed()
    .map(
      ({ start, end, sign }) =>
        `${quoted(text.slice(start, end))}: ${individualText[language].caseLike[sign]}`,
    )
}
