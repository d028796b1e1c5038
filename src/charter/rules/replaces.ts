import { z } from 'zod'
import { statusOfBody } from '../../body/body.ts'
import { asSentence, sayList, sayText } from '../../shared/format.ts'
import type { Language, Localized } from '../../shared/language.ts'
import { idValue } from '../../shared/zod-values.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { bodyName } from './facts/names.ts'

interface Names {
  readonly names: readonly Localized[]
}

const nameList = (names: readonly Localized[], language: Language) =>
  asSentence(
    sayList(
      names.map((name) => sayText(name, language)),
      language,
    ),
  )

const sv = {
  ended: ({ names }: Names) => `Har upphört, som texten säger: ${nameList(names, 'sv')}`,
  stillWorking: ({ names }: Names) =>
    `Skulle ha upphört men finns kvar i registret: ${nameList(names, 'sv')}`,
  unknown: ({ names }: Names) => `Finns inte i registret: ${nameList(names, 'sv')}`,
  end: () =>
    'Den som beslutade om den nya gruppen säger när den gamla upphörde. Den som sköter registret för in dagen.',
  register: () => 'Den som sköter registret för in de grupper som har ersatts.',
}

const en: typeof sv = {
  ended: ({ names }) => `Have ended, as the text says: ${nameList(names, 'en')}`,
  stillWorking: ({ names }) =>
    `Should have ended but are still in the register: ${nameList(names, 'en')}`,
  unknown: ({ names }) => `Not in the register: ${nameList(names, 'en')}`,
  end: () =>
    'Whoever decided on the new group says when the old one ended. Whoever looks after the register enters the day.',
  register: () => 'Whoever looks after the register enters the groups that were replaced.',
}

const params = z.strictObject({ replaced: z.array(idValue).min(1) })

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

function check({ params, ground, day }: Input): Answer {
  const replaced = params.replaced.map((id) => {
    const old = ground.bodyById(id)
    const name = bodyName(ground, id, day)
    if (old === undefined) return { name, code: 'unknown' as const }
    const works = statusOfBody(old, day) === 'active'
    return { name, code: works ? ('stillWorking' as const) : ('ended' as const) }
  })
  const reasons = (['stillWorking', 'unknown', 'ended'] as const).flatMap((code) => {
    const names = replaced.filter((one) => one.code === code).map(({ name }) => name)
    return names.length > 0 ? [{ code, values: { names } }] : []
  })
  const has = (code: 'stillWorking' | 'unknown') => replaced.some((one) => one.code === code)
  if (has('stillWorking')) return { status: 'notMet', reasons, remedy: { code: 'end' } }
  if (has('unknown')) return { status: 'cannotTell', reasons, remedy: { code: 'register' } }
  return { status: 'met', reasons }
}

/** The bodies that the text replaces have ended (R19). */
export const replaces = ruleKind({
  kind: 'replaces',
  describes: {
    sv: 'Att de grupper som den nya gruppen ersätter har upphört.',
    en: 'That the groups the new group replaces have ended.',
  },
  params,
  refersTo: ({ replaced }) => replaced.map((id) => ({ param: 'replaced', to: 'body', id })),
  check,
  words: { sv, en },
})
