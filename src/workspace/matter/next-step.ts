import type { Actor } from '../../actor/actor.ts'
import { mayClose, mayComplete, mayTakeIn } from '../../matter/matter.policy.ts'
import type { Matter } from '../../matter/matter.ts'
import { sayList } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { bodyName, type Naming, receiversOf } from './naming.ts'

interface Words {
  readonly youReceive: (body: string) => string
  readonly receives: (body: string) => string
  readonly theyReceive: (who: string, body: string) => string
  readonly nobodyReceives: (body: string) => string
  readonly youComplete: string
  readonly completes: (who: string, body: string) => string
  readonly prepares: (body: string) => string
  readonly youPrepare: (body: string) => string
  readonly declined: (body: string) => string
  readonly merged: string
  readonly closed: (body: string) => string
}

const sv: Words = {
  youReceive: (body) => `Väntar på att du tar emot det för ${body}, eller skickar det vidare.`,
  receives: (body) => `Väntar på att den som tar emot ärenden i ${body} tar emot det.`,
  theyReceive: (who, body) => `Väntar på att ${who} tar emot det för ${body}.`,
  nobodyReceives: (body) =>
    `Väntar på att tas emot, men ingen tar emot ärenden i ${body} just nu. De som har plats i gruppen kan se till att någon gör det.`,
  youComplete: 'Väntar på att du kompletterar det.',
  completes: (who, body) => `Väntar på att ${who} kompletterar det, eller stödet i ${body}.`,
  prepares: (body) =>
    `${body} bereder ärendet. Gruppens stöd avslutar det när gruppen är klar, och skriver vad det ledde till.`,
  youPrepare: (body) =>
    `${body} bereder ärendet. När gruppen är klar avslutar du det, och skriver vad det ledde till.`,
  declined: (body) =>
    `${body} tog inte upp ärendet. Det går att väcka frågan igen om något har ändrats.`,
  merged: 'Ärendet ingår i ett annat ärende. Följ det där.',
  closed: (body) => `${body} är klar med ärendet. Det kan läsas, men inget mer händer här.`,
}

const en: Words = {
  youReceive: (body) => `Waits for you to receive it for ${body}, or to hand it on.`,
  receives: (body) => `Waits for whoever receives matters in ${body} to receive it.`,
  theyReceive: (who, body) => `Waits for ${who} to receive it for ${body}.`,
  nobodyReceives: (body) =>
    `Waits to be received, but nobody receives matters in ${body} at present. Those who have a seat in the group can see to it that somebody does.`,
  youComplete: 'Waits for you to complete it.',
  completes: (who, body) => `Waits for ${who} to complete it, or for the support in ${body}.`,
  prepares: (body) =>
    `In preparation in ${body}. The group’s support closes it when the group is done, and writes what it led to.`,
  youPrepare: (body) =>
    `In preparation in ${body}. When the group is done you close it, and write what it led to.`,
  declined: (body) =>
    `Not taken up by ${body}. The question can be raised again if something has changed.`,
  merged: 'The matter is part of another matter. Follow it there.',
  closed: (body) => `Closed by ${body}. It can be read, but nothing more happens here.`,
}

const words: Readonly<Record<Language, Words>> = { sv, en }

/** More names than this are not said: the role is enough. */
const mostNamed = 2

/** What happens next with a matter and who does it, in a sentence; at the end, that nothing does. */
export function sayNext(naming: Naming, matter: Matter, actor?: Actor): string {
  const { language } = naming
  const text = words[language]
  const body = bodyName(naming, matter.handlingBodyId)
  switch (matter.state) {
    case 'draft':
      return ''
    case 'raised': {
      if (actor && mayTakeIn(actor, matter).allowed) return text.youReceive(body)
      const names = receiversOf(naming, matter.handlingBodyId)
      if (names.length === 0) return text.nobodyReceives(body)
      return names.length > mostNamed
        ? text.receives(body)
        : text.theyReceive(sayList(names, language), body)
    }
    case 'askedBack':
      if (actor && mayComplete(actor, matter).allowed) return text.youComplete
      return text.completes(matter.raisedBy.name, bodyName(naming, matter.originBodyId))
    case 'inPreparation':
      return actor && mayClose(actor, matter).allowed ? text.youPrepare(body) : text.prepares(body)
    case 'declined':
      return text.declined(body)
    case 'merged':
      return text.merged
    case 'closed':
      return text.closed(body)
  }
}
