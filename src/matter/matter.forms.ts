import type { Principal } from '../principal/principal.ts'
import { type CaseLikeWording, caseLikeWording } from '../shared/case-like-wording.ts'
import { personalNumbersIn, type TextPlace } from '../shared/personal-number.ts'
import {
  type ContentProblem,
  contentProblems,
  type MatterContent,
  type MatterKind,
} from './matter.ts'
import { sectors } from './sectors.ts'

/** The fields of the form for a matter, as its inputs are named. */
export type MatterField =
  | 'kind'
  | 'title'
  | 'question'
  | 'wanted'
  | 'concerns'
  | 'sectors'
  | 'clause'
  | 'clauseDocument'
  | 'clausePlace'
  | 'oneReading'
  | 'otherReading'

/** What is wrong in one field: which problem, and for a personal number where in the text it stands. */
export interface FieldProblem {
  readonly field: MatterField
  readonly code: ContentProblem
  readonly places?: readonly TextPlace[]
}

/** Wording in a field that may be about one individual: a hint, never a stop. */
export interface FieldHint extends CaseLikeWording {
  readonly field: MatterField
}

/** A form that has been read: what it holds, what is wrong and where, and gentle hints. Nothing typed is lost. */
export interface ReadForm {
  /** The content as it stands, also when something is wrong with it: the form is shown again from this. */
  readonly content: MatterContent
  /** What must be mended before the matter is raised. */
  readonly problems: readonly FieldProblem[]
  /** What must be mended before even a draft is saved: personal identity numbers. */
  readonly blocking: readonly FieldProblem[]
  readonly hints: readonly FieldHint[]
}

/** What a form gives: `FormData`, or the texts that src/attachment has read. */
export interface FormTexts {
  getAll(name: string): readonly unknown[]
}

const kinds: readonly MatterKind[] = [
  'question',
  'interpretationDispute',
  'focusAssignment',
  'analysisRequest',
  'jointDocumentProposal',
  'information',
]

const fieldOf: Readonly<Record<Exclude<ContentProblem, 'personal-number'>, MatterField>> = {
  'title-missing': 'title',
  'title-too-long': 'title',
  'question-missing': 'question',
  'question-too-long': 'question',
  'wanted-missing': 'wanted',
  'wanted-too-long': 'wanted',
  'concerns-no-region': 'concerns',
  'concerns-no-municipality': 'concerns',
  'concerns-removed': 'concerns',
  'clause-missing': 'clause',
  'readings-missing': 'oneReading',
  'reading-too-long': 'oneReading',
}

/**
 * Reads the form of a matter. Principals and sectors that do not exist are left out, an unknown kind is an
 * ordinary question: only a hand-made form has those.
 */
export function readMatterForm(
  form: FormTexts,
  principals: readonly Pick<Principal, 'id' | 'kind'>[],
): ReadForm {
  const content = contentFrom(form, principals)
  const written = fieldsOf(content)
  const blocking = written.flatMap(([field, text]): FieldProblem[] => {
    const places = personalNumbersIn(text)
    return places.length > 0 ? [{ field, code: 'personal-number', places }] : []
  })
  const problems = contentProblems(content, principals).flatMap((code): FieldProblem[] =>
    code === 'personal-number' ? [] : [{ field: fieldOf[code], code }],
  )
  const hints = written.flatMap(([field, text]) =>
    caseLikeWording(text).map((wording) => ({ ...wording, field })),
  )
  return { content, problems: [...blocking, ...problems], blocking, hints }
}

function contentFrom(
  form: FormTexts,
  principals: readonly Pick<Principal, 'id' | 'kind'>[],
): MatterContent {
  const text = (name: MatterField) => {
    const [value] = form.getAll(name)
    return typeof value === 'string' ? cleaned(value) : ''
  }
  const chosen = (name: MatterField) =>
    form.getAll(name).filter((value) => typeof value === 'string')
  const kind = kinds.find((known) => known === text('kind')) ?? 'question'
  const place = text('clausePlace')
  return {
    kind,
    title: text('title').replace(/\s+/g, ' '),
    question: text('question'),
    wanted: text('wanted'),
    concerns: principals.map(({ id }) => id).filter((id) => chosen('concerns').includes(id)),
    sectors: sectors.filter((sector) => chosen('sectors').includes(sector)),
    ...(kind === 'interpretationDispute' && {
      dispute: {
        clause: {
          quote: text('clause'),
          source: { documentId: text('clauseDocument'), ...(place !== '' && { place }) },
        },
        oneReading: text('oneReading'),
        otherReading: text('otherReading'),
      },
    }),
  }
}

/** A text as it is kept: lines end as in a file, and control signs that no database takes and nobody sees are left out. */
export function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim()
}

/** The texts of a matter by the field they are typed in, for showing the form again and for looking through them. */
export function fieldsOf(content: MatterContent): readonly (readonly [MatterField, string])[] {
  const { title, question, wanted, dispute } = content
  return [
    ['title', title],
    ['question', question],
    ['wanted', wanted],
    ...(dispute
      ? ([
          ['clause', dispute.clause.quote],
          ['clauseDocument', dispute.clause.source.documentId],
          ['clausePlace', dispute.clause.source.place ?? ''],
          ['oneReading', dispute.oneReading],
          ['otherReading', dispute.otherReading],
        ] as const)
      : []),
  ]
}
