import type { z } from '@hono/zod-openapi'
import type { FoundLedger, LedgerPage, PublicLedgers } from '../adoption/public/public-ledgers.ts'
import type {
  ListedMatter,
  MatterPage,
  PublicMatters,
  PublicStory,
} from '../matter/public/public-matters.ts'
import type { NotesPage, PublicMeetings, PublishedNotes } from '../meeting/notes/public-meetings.ts'
import type { Collaboration, Register } from '../register/register.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import type { Language } from '../shared/language.ts'
import { nearest } from '../shared/nearest.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { asPage, type PageAddress, paging } from './page.ts'
import { dayParameter, type Given, type Parameters } from './parameter.ts'
import type { OnDay } from './present/values.ts'
import type { ProblemCode } from './problem.text.ts'
import { badQuery, type Problem, shortened } from './problem.ts'
import { pageOf } from './schema/service.ts'

/** What an address gives, in a line and in full, in both languages. */
export type ResourceText = Readonly<
  Record<Language, { readonly summary: string; readonly description: string }>
>

/** What somebody asks, read and understood. */
export interface Question {
  readonly today: CalendarDay
  readonly path: Readonly<Record<string, string>>
  readonly given: Readonly<Record<string, unknown>>
  readonly address: PageAddress
}

/** What an answer is made from: one collaboration, or the list of them. */
export interface Ground {
  readonly collaborations: readonly Collaboration[]
  readonly register: Register | undefined
  /** What was read of the matters for this question, where it is about them. */
  readonly matters?: MattersRead
  /** What was read of what principals have decided, where the question is about that. */
  readonly ledgers?: LedgersRead
  /** What was read of published notes, where the question is about them. */
  readonly notes?: NotesRead
}

/** A page of the published matters, or one of them. */
export interface MattersRead {
  readonly found?: MatterPage<ListedMatter>
  readonly story?: PublicStory
}

/** A page of the published ledgers, or one of them. */
export interface LedgersRead {
  readonly page?: LedgerPage
  readonly found?: FoundLedger
}

/** A page of the published notes of meetings, or those of one. */
export interface NotesRead {
  readonly page?: NotesPage
  readonly found?: PublishedNotes
}

/**
 * An address of the open data: what it is called, which parameters it takes, what it answers, and how. The
 * answer depends on nothing but the question and the ground, so that it can be kept until either changes.
 */
export interface Resource {
  /** Inside `/api/v1`, with `{name}` where something is chosen. */
  readonly path: string
  readonly operationId: string
  readonly text: ResourceText
  readonly parameters: Parameters
  readonly answers: z.ZodType
  readonly problems: readonly ProblemCode[]
  /**
   * Reads what the question is about from the matters, before it is answered. They change without the register
   * changing, so such an answer is never kept.
   */
  readonly readMatters?: (
    question: Question,
    register: Register,
    matters: PublicMatters,
  ) => Promise<MattersRead>
  /** The same of what principals have decided. */
  readonly readLedgers?: (
    question: Question,
    register: Register,
    ledgers: PublicLedgers,
  ) => Promise<LedgersRead>
  /** The same of the published notes of meetings. */
  readonly readNotes?: (
    question: Question,
    register: Register,
    meetings: PublicMeetings,
  ) => Promise<NotesRead>
  readonly answer: (question: Question, ground: Ground) => Result<unknown, Problem>
}

/** A question about one collaboration on a day. */
export interface Asked<Filters extends Parameters> extends OnDay {
  readonly today: CalendarDay
  readonly path: Readonly<Record<string, string>>
  readonly given: Given<Filters>
}

interface Declared<Filters extends Parameters> {
  readonly path: string
  readonly operationId: string
  readonly text: ResourceText
  readonly filters: Filters
  readonly problems?: readonly ProblemCode[]
}

/** The day an answer is about. */
export const datum = dayParameter(
  'Uppgifterna som de var den här dagen. Utelämnad: i dag, i Sverige.',
  'The data as it was on this day. Left out: today, in Sweden.',
)

/** A list in a collaboration: found first, cut to a page, and only then presented. */
export function listResource<Filters extends Parameters, Thing, Item extends z.ZodType>(
  declared: Declared<Filters> & {
    readonly name: string
    readonly item: Item
    readonly find: (asked: Asked<Filters>) => Result<readonly Thing[], Problem>
    readonly present: (on: OnDay, thing: Thing) => z.infer<Item>
  },
): Resource {
  return {
    path: declared.path,
    operationId: declared.operationId,
    text: declared.text,
    parameters: { datum, ...declared.filters, ...paging },
    answers: pageOf(declared.name, declared.item),
    problems: ['unknown-collaboration', 'bad-query', ...(declared.problems ?? [])],
    answer: (question, ground) => {
      const asked = askedOf<Filters>(question, ground)
      if (!asked.ok) return asked
      const found = declared.find(asked.value)
      if (!found.ok) return found
      const { items, ...page } = asPage(found.value, question)
      return accept({
        collaboration: asked.value.register.collaboration.id,
        day: asked.value.day,
        ...page,
        items: items.map((thing) => declared.present(asked.value, thing)),
      })
    },
  }
}

/** One thing in a collaboration. */
export function thingResource<Filters extends Parameters, Thing extends z.ZodType>(
  declared: Declared<Filters> & {
    readonly answers: Thing
    readonly onDay?: boolean
    readonly answer: (asked: Asked<Filters>) => Result<z.infer<Thing>, Problem>
  },
): Resource {
  const { filters, answer, problems = [], onDay = true, ...rest } = declared
  return {
    ...rest,
    parameters: onDay ? { datum, ...filters } : filters,
    problems: ['unknown-collaboration', 'bad-query', ...problems],
    answer: (question, ground) => {
      const asked = askedOf<Filters>(question, ground)
      return asked.ok ? answer(asked.value) : asked
    },
  }
}

/** A list of what the whole installation holds. */
export function topResource<Item extends z.ZodType>(
  declared: Omit<Declared<Parameters>, 'filters'> & {
    readonly name: string
    readonly item: Item
    readonly present: (collaboration: Collaboration) => z.infer<Item>
  },
): Resource {
  const { name, item, present, problems = [], ...rest } = declared
  return {
    ...rest,
    parameters: { datum, ...paging },
    answers: pageOf(name, item),
    problems: ['bad-query', ...problems],
    answer: (question, { collaborations }) => {
      const { items, ...page } = asPage(collaborations, question)
      return accept({
        collaboration: null,
        day: dayOf(question),
        ...page,
        items: items.map(present),
      })
    },
  }
}

/** The question about one collaboration, with the day it is about. */
export function askedOf<Filters extends Parameters>(
  question: Question,
  { register }: Ground,
): Result<Asked<Filters>, Problem> {
  // The register is looked up before the question is put; without one there is nothing to ask.
  if (register === undefined) return refuse({ code: 'unknown-collaboration', values: {} })
  return accept({
    register,
    day: dayOf(question),
    today: question.today,
    path: question.path,
    // The parameters of the resource were read by its own filters, so they have the filters' types.
    given: question.given as Given<Filters>,
  })
}

function dayOf({ given, today }: Question): CalendarDay {
  // `datum` is read by the day parameter only.
  return (given.datum as CalendarDay | undefined) ?? today
}

/** Refuses a parameter that names a body which is not there. */
export function noSuchBody(parameter: string, typed: string, near: string | undefined): Problem {
  return badQuery([{ parameter, code: 'unknown-body', values: { typed, near: near ?? '' } }])
}

/** Refuses a parameter that names a principal which is not there. */
export function noSuchPrincipal(register: Register, typed: string): Problem {
  const near = nearest(
    typed,
    register.principals.map(({ id }) => id),
  )
  const values = { typed: shortened(typed), near: near ?? '' }
  return badQuery([{ parameter: 'principal', code: 'unknown-principal', values }])
}
