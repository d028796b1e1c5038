import { agendaText } from '../../meeting/agenda/agenda.text.ts'
import { meetingText } from '../../meeting/meeting.text.ts'
import type {
  MeetingActRefusal,
  MeetingProblem,
  MeetingStateRefusal,
} from '../../meeting/meeting-change.ts'
import { outcomeText } from '../../meeting/outcome/outcome.text.ts'
import type { Language } from '../../shared/language.ts'
import type { Acting } from '../acting.ts'
import { bodyName } from '../matter/naming.ts'
import { sayNextDecider } from '../matter/next-decider.ts'
import type { FoundMeeting } from './find-meeting.ts'

/** Why an act at a meeting was not done, in sentences: one for each thing to mend, and who may when somebody else may. */
export function sayMeetingRefusal(
  { language, today }: Pick<Acting, 'language' | 'today'>,
  { place, meeting }: Pick<FoundMeeting, 'place' | 'meeting'>,
  refusal: MeetingActRefusal,
): readonly string[] {
  const { register } = place
  switch (refusal.kind) {
    case 'denied': {
      const naming = { register, today, language }
      const body = bodyName(naming, meeting.bodyId)
      const next = sayNextDecider(naming, meeting.bodyId)
      return [meetingText[language].denial[refusal.code]({ body, next })]
    }
    case 'state':
      return [sayState(refusal.code, language)]
    case 'content':
      return refusal.codes.map((code) => sayMeetingProblem(code, language))
    case 'editedMeanwhile':
      return [meetingText[language].editedMeanwhile]
    case 'agendaEditedMeanwhile':
      return [agendaText[language].editedMeanwhile]
    case 'noteEditedMeanwhile':
      return [meetingText[language].noteEditedMeanwhile]
  }
}

/** What is wrong with something that was typed, as a sentence. */
export function sayMeetingProblem(code: MeetingProblem, language: Language): string {
  const said: Partial<Record<string, string>> = {
    ...outcomeText[language].problem,
    ...agendaText[language].problem,
    ...meetingText[language].problem,
  }
  return said[code] ?? code
}

function sayState(code: MeetingStateRefusal, language: Language): string {
  const said: Partial<Record<string, string>> = {
    ...agendaText[language].refusal,
    ...meetingText[language].refusal,
  }
  return said[code] ?? code
}
