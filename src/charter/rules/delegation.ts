import { z } from 'zod'
import type { Relation, RelationEnd } from '../../body/body.ts'
import { sayText, startSentence } from '../../shared/format.ts'
import type { Localized } from '../../shared/language.ts'
import { holdsOn } from '../../shared/period.ts'
import { idValue } from '../../shared/zod-values.ts'
import { type CheckInput, type Outcome, type Reference, ruleKind } from '../rule-kind.ts'
import { endName } from './facts/names.ts'

interface Delegated {
  readonly from: Localized
  readonly to: Localized
  readonly about?: Localized
}

const sv = {
  delegated: ({ from, to, about }: Delegated) =>
    `${startSentence(sayText(from, 'sv'))} har delegerat till ${sayText(to, 'sv')}${about === undefined ? '' : `: ${sayText(about, 'sv')}`}.`,
  words: ({ quote }: { quote: string }) => `Källans ord: ”${quote}”`,
  none: () => 'Ingen sådan delegering är registrerad. Det går inte att säga om den finns.',
  register: () =>
    'Den som har delegerat meddelar gruppens stöd, som för in vem det gäller och från vilken dag.',
}

const en: typeof sv = {
  delegated: ({ from, to, about }) =>
    `${startSentence(sayText(from, 'en'))} has delegated to ${sayText(to, 'en')}${about === undefined ? '' : `: ${sayText(about, 'en')}`}.`,
  words: ({ quote }) => `The source’s words: “${quote}”`,
  none: () => 'No such delegation is registered. It cannot be told whether there is one.',
  register: () =>
    'Whoever has delegated tells the group’s support official, who enters whom it concerns and from which day.',
}

const params = z.strictObject({ from: idValue.optional(), to: idValue.optional() })

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

function isEnd(end: RelationEnd, id: string): boolean {
  switch (end.kind) {
    case 'body':
      return end.bodyId === id
    case 'principal':
      return end.principalId === id
    case 'each':
      return false
  }
}

/** Delegations with the ends the rule names; a rule that names none means the body's own. */
function delegations({ params, body, ground }: Input): readonly Relation[] {
  const { from, to } = params
  const near =
    from === undefined && to === undefined
      ? [...ground.relationsFrom(body.id), ...ground.relationsTo(body.id)]
      : ground.relations
  return near.filter(
    (relation) =>
      relation.verb === 'delegatesTo' &&
      (from === undefined || isEnd(relation.from, from)) &&
      (to === undefined || isEnd(relation.to, to)),
  )
}

function check(input: Input): Answer {
  const { ground, day } = input
  const holding = delegations(input).find(({ period }) => holdsOn(period, day))
  if (holding === undefined) {
    return { status: 'cannotTell', reasons: [{ code: 'none' }], remedy: { code: 'register' } }
  }
  return {
    status: 'met',
    reasons: [
      {
        code: 'delegated',
        values: {
          from: endName(ground, holding.from, day),
          to: endName(ground, holding.to, day),
          ...(holding.about !== undefined && { about: holding.about }),
        },
      },
      ...(holding.clause === undefined
        ? []
        : [{ code: 'words' as const, values: { quote: holding.clause.quote } }]),
    ],
  }
}

/** A task that the text says may be delegated is so, with who and when (R39). */
export const delegation = ruleKind({
  kind: 'delegation',
  describes: {
    sv: 'Att en uppgift är delegerad, från vem och till vem.',
    en: 'That a task is delegated, from whom and to whom.',
  },
  params,
  refersTo: (written) =>
    (['from', 'to'] as const).flatMap((param): readonly Reference[] => {
      const id = written[param]
      return id === undefined ? [] : [{ param, to: 'bodyOrPrincipal', id }]
    }),
  check,
  words: { sv, en },
})
