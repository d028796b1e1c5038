import {
  cleaned,
  type FieldProblem,
  type FormTexts,
  fieldsOf,
  type MatterField,
  type ReadForm,
  readMatterForm,
} from '../../matter/matter.forms.ts'
import type { MatterContent, MatterKind } from '../../matter/matter.ts'
import type { Principal } from '../../principal/principal.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { holdsOn } from '../../shared/period.ts'
import { hasPersonalNumber } from '../../shared/personal-number.ts'

/** Chosen among those whom a matter concerns, it means every municipality. */
export const everyMunicipality = 'alla-kommuner'

/** A field of the form: those of a matter, for whom it is raised, and its papers. */
export type RaiseField = MatterField | 'onBehalfOf' | 'papers'

/** What is wrong in a field, beside what may be wrong with a matter: a name that is too long, or a text beyond keeping. */
export type RaiseProblem = FieldProblem['code'] | 'name-too-long' | 'too-long-to-keep'

/** Something wrong, and the field it is in. */
export interface Wrong {
  readonly field: RaiseField
  readonly code: RaiseProblem
}

/** What the buttons of the form do. */
export type Deed =
  | { readonly does: 'save' }
  | { readonly does: 'raise' }
  | { readonly does: 'changeKind'; readonly kind: MatterKind }
  | { readonly does: 'removePaper'; readonly paperId: string }

/** A form that has been read: everything typed, what is wrong with it, and what is to be done. */
export interface TypedMatter {
  readonly content: MatterContent
  readonly onBehalfOf: string
  readonly hints: ReadForm['hints']
  /** What must be mended before it is raised. */
  readonly problems: readonly Wrong[]
  /** What must be mended before even a draft is kept. */
  readonly blocking: readonly Wrong[]
  /** From the form: sent twice, it is one draft. */
  readonly id: string
  /** Which version of the draft the form was filled from; undefined when there was none. */
  readonly version?: number
  readonly bodyId: string
  readonly deed: Deed
}

/** The kinds of matters, in the order they are offered. */
export const matterKinds: readonly MatterKind[] = [
  'question',
  'interpretationDispute',
  'focusAssignment',
  'analysisRequest',
  'jointDocumentProposal',
  'information',
]

/** As long as a name may be, in characters. */
const longestName = 150
/** As long as any text is kept, in characters: far more than may be raised, so that nothing written in a draft is lost. */
const longestKept = 100_000

/** The principals that a matter may concern on a day: the region first, as people say it. */
export function concernable(register: Register, on: CalendarDay): readonly Principal[] {
  const holding = register.principals.filter(({ period }) => holdsOn(period, on))
  const regions = holding.filter(({ kind }) => kind === 'region')
  return [...regions, ...holding.filter(({ kind }) => kind !== 'region')]
}

/** Reads the form, whatever it holds. */
export function readRaiseForm(form: FormTexts, principals: readonly Principal[]): TypedMatter {
  const first = (name: string) => {
    const [value] = form.getAll(name)
    return typeof value === 'string' ? cleaned(value) : ''
  }
  const { content, hints, ...read } = readMatterForm(
    withEveryMunicipality(form, principals),
    principals,
  )
  const onBehalfOf = first('onBehalfOf').replace(/\s+/g, ' ')
  const forWhom: readonly Wrong[] = [
    ...(hasPersonalNumber(onBehalfOf) ? [wrong('onBehalfOf', 'personal-number')] : []),
    ...(onBehalfOf.length > longestName ? [wrong('onBehalfOf', 'name-too-long')] : []),
  ]
  const beyondKeeping = fieldsOf(content).flatMap(([field, text]) =>
    text.length > longestKept ? [wrong(field, 'too-long-to-keep')] : [],
  )
  const version = Number(first('version'))
  return {
    content,
    onBehalfOf,
    hints,
    blocking: [...forWhom, ...beyondKeeping, ...read.blocking],
    problems: [...forWhom, ...beyondKeeping, ...read.problems],
    id: first('id'),
    ...(Number.isInteger(version) && version > 0 && version < 2 ** 31 && { version }),
    bodyId: first('body'),
    deed: deedFrom(first('deed'), first('otherKind')),
  }
}

function wrong(field: RaiseField, code: RaiseProblem): Wrong {
  return { field, code }
}

function deedFrom(typed: string, otherKind: string): Deed {
  if (typed === 'raise') return { does: 'raise' }
  const kind = matterKinds.find((known) => known === otherKind)
  if (typed === 'changeKind' && kind) return { does: 'changeKind', kind }
  const [, paperId] = /^removePaper:(.+)$/.exec(typed) ?? []
  return paperId === undefined ? { does: 'save' } : { does: 'removePaper', paperId }
}

function withEveryMunicipality(form: FormTexts, principals: readonly Principal[]): FormTexts {
  return {
    getAll: (name) => {
      const chosen = form.getAll(name)
      if (name !== 'concerns' || !chosen.includes(everyMunicipality)) return chosen
      const municipalities = principals.filter(({ kind }) => kind === 'municipality')
      return [...chosen, ...municipalities.map(({ id }) => id)]
    },
  }
}

/** What a matter holds, as a form that is filled in gives it. */
export function formOf(content: MatterContent): FormTexts {
  const texts = new Map<string, string>(fieldsOf(content))
  return {
    getAll: (name) => {
      if (name === 'kind') return [content.kind]
      if (name === 'concerns') return content.concerns
      if (name === 'sectors') return content.sectors
      const text = texts.get(name)
      return text === undefined ? [] : [text]
    },
  }
}

/**
 * The content as another kind of matter. What only a dispute asks for is moved to the end of the question, so that
 * nothing written is lost.
 */
export function asKind(content: MatterContent, kind: MatterKind): MatterContent {
  const { dispute, ...rest } = content
  if (kind === 'interpretationDispute') {
    const empty = {
      clause: { quote: '', source: { documentId: '' } },
      oneReading: '',
      otherReading: '',
    }
    return { ...rest, kind, dispute: dispute ?? empty }
  }
  if (!dispute) return { ...rest, kind }
  const { quote, source } = dispute.clause
  const moved = [
    quote,
    source.documentId,
    source.place ?? '',
    dispute.oneReading,
    dispute.otherReading,
  ]
  const question = [content.question, ...moved].filter((text) => text !== '').join('\n\n')
  return { ...rest, kind, question }
}

/** Whether two say the same, so that one that was sent twice is known again. */
export function saysTheSame(one: MatterContent, other: MatterContent): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder(content: MatterContent): readonly unknown[] {
  return [
    content.kind,
    [...content.concerns].sort(),
    [...content.sectors].sort(),
    fieldsOf(content),
  ]
}

/** The content without some of its texts, to keep the rest. */
export function without(content: MatterContent, wrongs: readonly Wrong[]): MatterContent {
  const form = formOf(content)
  const left = new Set<string>(wrongs.map(({ field }) => field))
  return readMatterForm(
    { getAll: (name) => (left.has(name) ? [] : form.getAll(name)) },
    content.concerns.map((id) => ({ id, kind: 'municipality' })),
  ).content
}
