import type { Register } from '../../register/register.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { pageFrame } from '../page.ts'
import type { Given, Parameters } from '../parameter.ts'
import type { OnDay } from '../present/values.ts'
import type { ProblemCode } from '../problem.text.ts'
import { type Problem, problem, shortened } from '../problem.ts'
import { askedOf, type Ground, type Question, type Resource } from '../resource.ts'

/** What was asked, with the types of a resource's own filters: they read it. */
export function givenOf<Filters extends Parameters>({ given }: Question): Given<Filters> {
  return given as Given<Filters>
}

/** A page of published things as it was read, and what else is told of the page. */
interface ReadPage<Thing> {
  readonly things: readonly Thing[]
  readonly total: number
  readonly more?: Readonly<Record<string, unknown>>
}

/** Answers with a page of published things that was read before, or with what is wrong with its filters. */
export function answerPage<Filters extends Parameters, Thing>(of: {
  readonly filterOf: (register: Register, given: Given<Filters>) => Result<unknown, Problem>
  readonly read: (ground: Ground) => ReadPage<Thing>
  readonly present: (on: OnDay, thing: Thing) => unknown
}): Resource['answer'] {
  return (question, ground) => {
    const asked = askedOf<Filters>(question, ground)
    if (!asked.ok) return asked
    const { register, given, day } = asked.value
    const filter = of.filterOf(register, given)
    if (!filter.ok) return filter
    const { things, total, more } = of.read(ground)
    return accept({
      collaboration: register.collaboration.id,
      day,
      ...pageFrame(total, question),
      ...more,
      items: things.map((thing) => of.present(asked.value, thing)),
    })
  }
}

/** Answers with one published thing that was read before, or that there is none by its address. */
export function answerFound<Thing>(of: {
  /** The part of the address that says which. */
  readonly parameter: string
  readonly unknown: ProblemCode
  readonly read: (ground: Ground) => Thing | undefined
  readonly present: (on: OnDay, thing: Thing) => unknown
}): Resource['answer'] {
  return (question, ground) => {
    const asked = askedOf(question, ground)
    if (!asked.ok) return asked
    const thing = of.read(ground)
    return thing === undefined
      ? refuse(problem(of.unknown, { typed: shortened(question.path[of.parameter] ?? '') }))
      : accept(of.present(asked.value, thing))
  }
}
