import { outcomeText } from '../../../../meeting/outcome/outcome.text.ts'
import type { MeetingOutcome, OutcomeContent } from '../../../../meeting/outcome/outcome.ts'
import { sayDay } from '../../../../shared/format.ts'
import { bodyName, personName } from '../../../matter/naming.ts'
import { Written } from '../../../preparation/written.tsx'
import { type HoldRoom, namingOf } from '../hold-room.ts'
import { heldItemText } from '../item.text.ts'

/** To whom an outcome goes and by when, in a sentence; nothing when it goes to nobody. */
export function sayWhither(
  room: Pick<HoldRoom, 'acting' | 'found'>,
  { toBodyId, personId, dueOn, endsOn }: OutcomeContent,
): string | undefined {
  const { language } = room.acting
  const text = heldItemText[language].outcomes
  const naming = namingOf(room)
  const said = [
    ...(toBodyId === undefined ? [] : [text.to(bodyName(naming, toBodyId))]),
    ...(personId === undefined || dueOn === undefined
      ? []
      : [text.who(personName(naming, personId), sayDay(dueOn, language))]),
    ...(endsOn === undefined ? [] : [text.ends(sayDay(endsOn, language))]),
  ]
  return said.length === 0 ? undefined : said.join(' ')
}

/** What a kind of outcome is called. */
export function outcomeName(
  { acting }: Pick<HoldRoom, 'acting'>,
  { kind }: Pick<OutcomeContent, 'kind'>,
): string {
  return outcomeText[acting.language].kind[kind].name
}

/** What an item came to, for those who follow along: each outcome in the words of the group, and where it goes. */
export function FollowedOutcomes({
  room,
  outcomes,
}: {
  readonly room: Pick<HoldRoom, 'acting' | 'found'>
  readonly outcomes: readonly MeetingOutcome[]
}) {
  return (
    <>
      {outcomes.map((outcome) => {
        const whither = sayWhither(room, outcome)
        return (
          <li>
            <strong>{outcomeName(room, outcome)}</strong>
            <Written text={outcome.text} language={room.acting.language} />
            {whither === undefined ? null : <p class="soft">{whither}</p>}
          </li>
        )
      })}
    </>
  )
}
