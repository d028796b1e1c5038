import { z } from 'zod'
import { statusOfBody } from '../../body/body.ts'
import { asSentence, sayList, sayText, sayWhen, startSentence } from '../../shared/format.ts'
import type { Localized } from '../../shared/language.ts'
import type { PartialDate } from '../../shared/partial-date.ts'
import { holdsOn } from '../../shared/period.ts'
import { idValue } from '../../shared/zod-values.ts'
import type { Ground } from '../ground.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { type Decider, deciderOf, sayDecider } from './facts/decider.ts'
import { bodyName, endName } from './facts/names.ts'

interface Receiver {
  readonly name: Localized
}

const sv = {
  works: ({ name }: Receiver) => `${sayText(name, 'sv')} finns och kan ta emot.`,
  discontinued: ({ name, until }: Receiver & { until?: PartialDate }) =>
    until === undefined
      ? `${sayText(name, 'sv')} finns inte längre.`
      : `${sayText(name, 'sv')} finns inte längre. Den upphörde ${sayWhen(until, 'sv')}.`,
  replacedBy: ({ names }: { names: readonly Localized[] }) =>
    `Ersatt av: ${asSentence(
      sayList(
        names.map((name) => sayText(name, 'sv')),
        'sv',
      ),
    )}`,
  notReplaced: () => 'Registret säger inte om något annat har tagit över.',
  notBegun: ({ name, from }: Receiver & { from: PartialDate }) =>
    `${sayText(name, 'sv')} finns inte än. Den börjar ${sayWhen(from, 'sv')}.`,
  notSeen: ({ name, from }: Receiver & { from: PartialDate }) =>
    `Det går inte att säga om ${sayText(name, 'sv')} fanns då. Källorna nämner den först ${sayWhen(from, 'sv')}.`,
  unknown: ({ name }: Receiver) => `${startSentence(sayText(name, 'sv'))} finns inte i registret.`,
  nameAnother: (decider: Decider) =>
    `${startSentence(sayDecider(decider, 'sv'))} säger vem som ska ta emot i stället. Gruppens stöd för in det.`,
  register: () => 'Den som sköter registret för in vem som tar emot.',
}

const en: typeof sv = {
  works: ({ name }) => `${startSentence(sayText(name, 'en'))} exists and can receive.`,
  discontinued: ({ name, until }) =>
    until === undefined
      ? `${startSentence(sayText(name, 'en'))} no longer exists.`
      : `${startSentence(sayText(name, 'en'))} no longer exists. It ended ${sayWhen(until, 'en')}.`,
  replacedBy: ({ names }) =>
    `Replaced by: ${asSentence(
      sayList(
        names.map((name) => sayText(name, 'en')),
        'en',
      ),
    )}`,
  notReplaced: () => 'The register does not say whether anything else has taken over.',
  notBegun: ({ name, from }) =>
    `${startSentence(sayText(name, 'en'))} does not exist yet. It begins ${sayWhen(from, 'en')}.`,
  notSeen: ({ name, from }) =>
    `It cannot be told whether ${sayText(name, 'en')} existed then. The sources first mention it ${sayWhen(from, 'en')}.`,
  unknown: ({ name }) => `${startSentence(sayText(name, 'en'))} is not in the register.`,
  nameAnother: (decider) =>
    `${startSentence(sayDecider(decider, 'en'))} says who is to receive instead. The group’s support official enters it.`,
  register: () => 'Whoever looks after the register enters who receives.',
}

const params = z.strictObject({ to: idValue })

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

function successors(ground: Ground, bodyId: string, day: Input['day']): readonly Localized[] {
  return ground
    .relationsTo(bodyId)
    .filter(({ verb, period }) => verb === 'replaces' && holdsOn(period, day))
    .map(({ from }) => endName(ground, from, day))
}

function check(input: Input): Answer {
  const { params, ground, day } = input
  const receiver = ground.bodyById(params.to)
  const name = bodyName(ground, params.to, day)
  if (receiver === undefined) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'unknown', values: { name } }],
      remedy: { code: 'register' },
    }
  }
  const { from, until, seenFrom } = receiver.period
  switch (statusOfBody(receiver, day)) {
    case 'active':
      return { status: 'met', reasons: [{ code: 'works', values: { name } }] }
    case 'planned':
      return from !== undefined
        ? {
            status: 'notMet',
            reasons: [{ code: 'notBegun', values: { name, from } }],
            remedy: { code: 'nameAnother', values: deciderOf(input) },
          }
        : {
            status: 'cannotTell',
            reasons:
              seenFrom === undefined
                ? [{ code: 'unknown', values: { name } }]
                : [{ code: 'notSeen', values: { name, from: seenFrom } }],
            remedy: { code: 'register' },
          }
    case 'discontinued': {
      const names = successors(ground, params.to, day)
      return {
        status: 'notMet',
        reasons: [
          {
            code: 'discontinued',
            values: { name, ...(until !== undefined && { until }) },
          },
          names.length > 0 ? { code: 'replacedBy', values: { names } } : { code: 'notReplaced' },
        ],
        remedy: { code: 'nameAnother', values: deciderOf(input) },
      }
    }
  }
}

/** The body that the text sends things to still works; a text can outlive the one it points to (domain A9). */
export const receiverExists = ruleKind({
  kind: 'receiver-exists',
  describes: {
    sv: 'Att den som texten säger ska ta emot något fortfarande finns.',
    en: 'That the one the text says is to receive something still exists.',
  },
  params,
  refersTo: ({ to }) => [{ param: 'to', to: 'body', id: to }],
  check,
  words: { sv, en },
})
