import { z } from 'zod'
import { nameOfBody, statusOfBody } from '../../body/body.ts'
import { asSentence, sayList, sayPeriod, sayText } from '../../shared/format.ts'
import type { Language, Localized } from '../../shared/language.ts'
import { holdsOn, type Period } from '../../shared/period.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'

interface Groups {
  readonly groups: readonly { readonly name: Localized; readonly period: Period }[]
}

const nameList = (groups: Groups['groups'], language: Language) =>
  asSentence(
    sayList(
      groups.map(({ name }) => sayText(name, language)),
      language,
    ),
  )

const dated = (groups: Groups['groups'], language: Language) =>
  asSentence(
    sayList(
      groups.map(
        ({ name, period }) => `${sayText(name, language)} (${sayPeriod(period, language)})`,
      ),
      language,
    ),
  )

const sv = {
  noneRegistered: () => 'Inga tillfälliga arbetsgrupper är registrerade, så inget behöver rättas.',
  temporary: ({ groups }: Groups) =>
    `Arbetsgrupper med både uppgift och slutdatum: ${dated(groups, 'sv')}`,
  withoutEnd: ({ groups }: Groups) => `Arbetsgrupper utan slutdatum: ${nameList(groups, 'sv')}`,
  withoutTask: ({ groups }: Groups) => `Arbetsgrupper utan uppgift: ${nameList(groups, 'sv')}`,
  complete: () =>
    'Gruppen bestämmer uppgift och slutdatum för arbetsgrupperna. Gruppens stöd för in dem.',
}

const en: typeof sv = {
  noneRegistered: () => 'No temporary working groups are registered, so nothing needs mending.',
  temporary: ({ groups }) => `Working groups with both a task and an end: ${dated(groups, 'en')}`,
  withoutEnd: ({ groups }) => `Working groups without an end: ${nameList(groups, 'en')}`,
  withoutTask: ({ groups }) => `Working groups without a task: ${nameList(groups, 'en')}`,
  complete: () =>
    'The group decides the task and the end of its working groups. The group’s support official enters them.',
}

const params = z.strictObject({})

function check({ body, ground, day }: CheckInput<z.output<typeof params>>): Outcome<typeof sv> {
  // A group that somebody has set up began some day. A body with no stated beginning is what the text speaks
  // of in general ("särskilda tillfälliga arbetsgrupper"), not one of the groups.
  const setUp = ground
    .relationsFrom(body.id)
    .filter(({ verb, period }) => verb === 'setsUp' && holdsOn(period, day))
    .flatMap(({ to }) => (to.kind === 'body' ? (ground.bodyById(to.bodyId) ?? []) : []))
    .filter((group) => group.period.from !== undefined && statusOfBody(group, day) === 'active')
    .map((group) => ({
      name: nameOfBody(group, day),
      period: group.period,
      hasTask: group.summary.sv.trim() !== '',
      hasEnd: group.period.until !== undefined,
    }))
  if (setUp.length === 0) return { status: 'met', reasons: [{ code: 'noneRegistered' }] }
  const told = (groups: typeof setUp): Groups => ({
    groups: groups.map(({ name, period }) => ({ name, period })),
  })
  const right = setUp.filter(({ hasTask, hasEnd }) => hasTask && hasEnd)
  const withoutEnd = setUp.filter(({ hasEnd }) => !hasEnd)
  const withoutTask = setUp.filter(({ hasTask }) => !hasTask)
  const temporary = right.length > 0 ? [{ code: 'temporary' as const, values: told(right) }] : []
  if (right.length === setUp.length) return { status: 'met', reasons: temporary }
  return {
    status: 'notMet',
    reasons: [
      ...(withoutEnd.length > 0 ? [{ code: 'withoutEnd' as const, values: told(withoutEnd) }] : []),
      ...(withoutTask.length > 0
        ? [{ code: 'withoutTask' as const, values: told(withoutTask) }]
        : []),
      ...temporary,
    ],
    remedy: { code: 'complete' },
  }
}

/** A working group that the body sets up has a task and an end (R25). */
export const temporaryGroups = ruleKind({
  kind: 'temporary-groups',
  describes: {
    sv: 'Att arbetsgrupper som gruppen tillsätter har en uppgift och ett slutdatum.',
    en: 'That working groups the group sets up have a task and an end.',
  },
  params,
  check,
  words: { sv, en },
})
