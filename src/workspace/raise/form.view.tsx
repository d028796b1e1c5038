import type { Child } from 'hono/jsx'
import { sayFileSize } from '../../attachment/attachment.text.ts'
import { Button, ButtonRow } from '../../design/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../design/choices.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { Field, type FieldKind } from '../../design/field.tsx'
import { FileField } from '../../design/file-field.tsx'
import { fieldsOf } from '../../matter/matter.forms.ts'
import { matterText } from '../../matter/matter.text.ts'
import type { Paper } from '../../matter/preparation/preparation.ts'
import { saySector, sectors } from '../../matter/sectors.ts'
import { nameOfPrincipal, type Principal } from '../../principal/principal.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { sayWhatMayBeAttached } from '../attaching.ts'
import { everyMunicipality, matterKinds, type RaiseField, type TypedMatter } from './raise.form.ts'
import { raiseText } from './raise.text.ts'
import { adviceFor, type Wrongs, wrongIn, wrongWithFiles } from './say-wrong.ts'

/** Everything the form shows. */
export interface FormState {
  /** A new draft, one that is kept, or a matter that was sent back. */
  readonly mode: 'new' | 'draft' | 'complete'
  readonly action: string
  readonly typed: Pick<
    TypedMatter,
    'content' | 'onBehalfOf' | 'hints' | 'id' | 'bodyId' | 'version'
  >
  readonly wrongs: Wrongs
  readonly papers: readonly Paper[]
  /** Where a paper can be read. */
  readonly paperAt: (paper: Paper) => string
  readonly principals: readonly Principal[]
  readonly mayRaiseForOthers: boolean
  /** It has come back with what was typed: nothing of it needs to be looked for anywhere else. */
  readonly isReturned: boolean
  /** Two versions are shown: nothing is saved by itself until somebody has chosen. */
  readonly isCompared: boolean
  /** Said of whom it concerns in place of what is said while it is a draft. */
  readonly concernsHint?: string
  /** Who receives it and what happens then. */
  readonly after: readonly string[]
}

interface FormProps extends FormState {
  readonly language: Language
  readonly today: CalendarDay
}

/** The form of a matter: what is asked depends on its kind, and everything typed is still in it when it comes back. */
export function MatterForm(props: FormProps) {
  const { mode, action, typed, language, after, isReturned, isCompared } = props
  const text = raiseText[language]
  return (
    <form
      method="post"
      action={action}
      enctype="multipart/form-data"
      data-keep={mode === 'complete' || isCompared ? 'copy' : 'draft'}
      data-returned={isReturned ? '' : undefined}
      data-said={JSON.stringify(text.auto)}
    >
      <input type="hidden" name="id" value={typed.id} autocomplete="off" />
      <input type="hidden" name="version" value={String(typed.version ?? '')} autocomplete="off" />
      <input type="hidden" name="body" value={typed.bodyId} />
      <input type="hidden" name="kind" value={typed.content.kind} />
      {mode === 'complete' ? null : (
        // What the Enter key presses: it saves, and never raises the matter or removes a paper by mistake.
        <button class="unseen" type="submit" name="deed" value="save" tabindex={-1}>
          {text.do.save}
        </button>
      )}
      <Fields {...props} />
      <Papers {...props} />
      {after.map((sentence) => (
        <p class="measure">{sentence}</p>
      ))}
      <p class="autosave" aria-live="polite" />
      <ButtonRow>
        {mode === 'complete' ? (
          <Button>{text.do.complete}</Button>
        ) : (
          <>
            <Button name="deed" value="raise">
              {text.do.raise}
            </Button>
            <Button kind="secondary" name="deed" value="save">
              {text.do.save}
            </Button>
          </>
        )}
      </ButtonRow>
      {mode === 'complete' ? null : <OtherKind {...props} />}
    </form>
  )
}

function Fields(props: FormProps) {
  const { typed, language, mayRaiseForOthers, mode } = props
  const { content } = typed
  const text = raiseText[language]
  const ask = askerOf(props)
  return (
    <>
      {mayRaiseForOthers && mode !== 'complete'
        ? ask('onBehalfOf', { ...text.onBehalfOf, optional: true })
        : null}
      {ask('title', text.heading)}
      {ask('question', { ...text.question[content.kind], rows: 9 })}
      {content.kind === 'interpretationDispute' ? (
        <fieldset class="choices">
          <legend class="ds-label">{text.dispute.legend}</legend>
          {ask('clause', { ...text.dispute.clause, rows: 4 })}
          {ask('clauseDocument', { ...text.dispute.document, optional: true })}
          {ask('clausePlace', { ...text.dispute.place, optional: true })}
          {ask('oneReading', { ...text.dispute.one, rows: 5 })}
          {ask('otherReading', { ...text.dispute.other, rows: 5 })}
        </fieldset>
      ) : null}
      {ask('wanted', { ...text.wanted[content.kind], rows: 5 })}
      <Whom {...props} />
    </>
  )
}

interface AskedField {
  readonly label: string
  readonly hint?: string
  readonly rows?: number
  readonly optional?: boolean
}

/** Asks for one text: what was typed, what is wrong with it, and advice about its wording. */
function askerOf({ typed, wrongs, language }: FormProps) {
  const text = raiseText[language]
  const values = new Map<string, string>([
    ...fieldsOf(typed.content),
    ['onBehalfOf', typed.onBehalfOf],
  ])
  return (name: RaiseField, { label, hint, rows, optional }: AskedField) => {
    const value = values.get(name) ?? ''
    const kind: FieldKind = rows === undefined ? 'text' : 'textarea'
    const advice = adviceFor(typed.hints, name, value, language)
    const error = wrongIn(wrongs, name, language)
    const said = hintWith(hint, advice, text.advice)
    return (
      <Field
        kind={kind}
        name={name}
        label={label}
        value={value}
        {...(rows !== undefined && { rows: rowsFor(value, rows) })}
        {...(optional && { optional: text.optional })}
        {...(said !== undefined && { hint: said })}
        {...(error !== undefined && { error })}
      />
    )
  }
}

function hintWith(hint: string | undefined, advice: readonly string[], begins: string): Child {
  if (advice.length === 0) return hint
  return (
    <>
      {hint}
      {advice.map((sentence) => (
        <span class="advice">
          <b>{begins}</b> {sentence}
        </span>
      ))}
    </>
  )
}

/** As many rows as the text needs, within reason: a long one is read without scrolling in a small box. */
function rowsFor(text: string, least: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 70), 0)
  return Math.min(24, Math.max(least, lines + 1))
}

function Whom({ typed, wrongs, language, today, principals, concernsHint }: FormProps) {
  const text = raiseText[language]
  const error = wrongIn(wrongs, 'concerns', language)
  const choices = principals.map((principal) => ({
    value: principal.id,
    text: nameOfPrincipal(principal, today).short,
    isRegion: principal.kind === 'region',
  }))
  const hasMunicipalities = principals.some(({ kind }) => kind === 'municipality')
  return (
    <>
      <CheckboxGroup
        name="concerns"
        legend={text.concerns.legend}
        hint={concernsHint ?? text.concerns.hint}
        {...(error !== undefined && { error })}
        values={typed.content.concerns}
        inColumns
        choices={[
          ...choices.filter(({ isRegion }) => isRegion),
          ...(hasMunicipalities ? [{ value: everyMunicipality, text: text.concerns.every }] : []),
          ...choices.filter(({ isRegion }) => !isRegion),
        ]}
      />
      <CheckboxGroup
        name="sectors"
        legend={text.sectors.legend}
        optional={text.optional}
        hint={text.sectors.hint}
        values={typed.content.sectors}
        inColumns
        choices={sectors.map((value) => ({
          value,
          text: startSentence(saySector(value, language)),
        }))}
      />
    </>
  )
}

function Papers({ papers, paperAt, wrongs, language, mode }: FormProps) {
  const text = raiseText[language].papers
  const hint = sayWhatMayBeAttached(language)
  return (
    <>
      {papers.length === 0 ? null : (
        <section aria-label={text.attached}>
          <h2>{text.attached}</h2>
          <ul class="attached">
            {papers.map((paper) => (
              <li>
                <span>
                  <a href={paperAt(paper)}>{paper.name}</a> ({sayFileSize(paper.size, language)})
                </span>
                {mode === 'draft' ? (
                  <Button
                    kind="tertiary"
                    name="deed"
                    value={`removePaper:${paper.id}`}
                    label={text.removeThis(paper.name)}
                  >
                    {text.remove}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      )}
      <FileField
        name="papers"
        label={text.label}
        optional={raiseText[language].optional}
        hint={mode === 'complete' ? `${text.shownAtOnce} ${hint}` : hint}
        errors={wrongWithFiles(wrongs, language)}
        multiple
      />
    </>
  )
}

function OtherKind({ typed, language }: FormProps) {
  const text = raiseText[language].do
  return (
    <Disclosure summary={text.otherKind}>
      <RadioGroup
        name="otherKind"
        legend={text.otherKind}
        hint={text.otherKindMeans}
        choices={matterKinds
          .filter((kind) => kind !== typed.content.kind)
          .map((kind) => {
            const { name, describes } = matterText[language].kind[kind]
            return { value: kind, text: name, hint: describes }
          })}
      />
      <ButtonRow>
        <Button kind="secondary" name="deed" value="changeKind">
          {text.changeKind}
        </Button>
      </ButtonRow>
    </Disclosure>
  )
}
