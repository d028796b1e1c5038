import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Clause } from '../../design/clause.tsx'
import { Notice } from '../../design/notice.tsx'
import { fieldsOf } from '../../matter/matter.forms.ts'
import { matterText } from '../../matter/matter.text.ts'
import type { MatterContent } from '../../matter/matter.ts'
import { saySectors } from '../../matter/sectors.ts'
import { nameOfPrincipal, type Principal } from '../../principal/principal.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { sayList, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import type { RaiseField } from './raise.form.ts'
import { raiseText } from './raise.text.ts'

interface ContentProps {
  readonly content: MatterContent
  /** Only what is said otherwise here, when there is something to compare with. */
  readonly unlike?: MatterContent
  readonly principals: readonly Principal[]
  readonly language: Language
  readonly today: CalendarDay
}

/** What a matter says, to be read and copied, field by field. */
export function WrittenContent({ content, unlike, principals, language, today }: ContentProps) {
  const other = new Map<string, string>(unlike ? said(unlike, principals, language, today) : [])
  return (
    <>
      {said(content, principals, language, today)
        .filter(([label, text]) => text !== '' && other.get(label) !== text)
        .map(([label, text]) => (
          <Clause quote={text.split('\n').filter((line) => line !== '')} lang="sv" source={label} />
        ))}
    </>
  )
}

function said(
  content: MatterContent,
  principals: readonly Principal[],
  language: Language,
  today: CalendarDay,
): readonly (readonly [string, string])[] {
  const { concerns, sectors } = raiseText[language]
  const names = principals
    .filter(({ id }) => content.concerns.includes(id))
    .map((principal) => nameOfPrincipal(principal, today).short)
  return [
    [raiseText[language].start.kind, matterText[language].kind[content.kind].name],
    ...fieldsOf(content).map(([field, text]) => [labelOf(field, content, language), text] as const),
    [concerns.legend, sayList(names, language)],
    [sectors.legend, startSentence(saySectors(content.sectors, language))],
  ]
}

function labelOf(field: RaiseField, { kind }: MatterContent, language: Language): string {
  const { heading, question, wanted, dispute } = raiseText[language]
  const labels: Readonly<Partial<Record<RaiseField, string>>> = {
    title: heading.label,
    question: question[kind].label,
    wanted: wanted[kind].label,
    clause: dispute.clause.label,
    clauseDocument: dispute.document.label,
    clausePlace: dispute.place.label,
    oneReading: dispute.one.label,
    otherReading: dispute.other.label,
  }
  return labels[field] ?? ''
}

interface EditedProps extends Omit<ContentProps, 'content' | 'unlike'> {
  readonly stored: MatterContent
  readonly typed: MatterContent
  /** Where the saved version is, for whoever would rather keep it. */
  readonly savedAt: string
}

/** Two versions: what is saved, where it differs, above the form with what was typed. */
export function EditedNotice({ stored, typed, savedAt, ...rest }: EditedProps) {
  const text = raiseText[rest.language]
  return (
    <Notice tone="warn" heading={text.edited.heading}>
      <p>{text.edited.why}</p>
      <h3>{text.edited.stored}</h3>
      <WrittenContent content={stored} unlike={typed} {...rest} />
      <p>{text.edited.howto}</p>
      <ButtonRow>
        <ButtonLink href={savedAt} kind="secondary">
          {text.do.openSaved}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  )
}
