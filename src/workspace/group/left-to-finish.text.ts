import type { Noun } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'

/** What is to be done with a meeting that is not finished. */
export type LeftAtMeeting = 'untold' | 'later' | 'end' | 'share' | 'approve'

interface Words {
  readonly nothing: string
  readonly meeting: (day: string) => string
  readonly todo: Readonly<Record<LeftAtMeeting, string>>
  readonly ledger: (status: string) => string
  readonly matter: Noun
  readonly matterTodo: string
  readonly commission: Noun
  readonly commissionTodo: string
}

const sv: Words = {
  nothing: 'Allt är klart.',
  meeting: (day) => `Mötet den ${day}`,
  todo: {
    untold: 'Dagen har varit. Anteckna vad som hände, eller ställ in mötet.',
    later: 'Mötet ligger efter uppdragets sista dag. Ställ in det.',
    end: 'Mötet är öppet. Avsluta det.',
    share: 'Skriv klart anteckningarna och dela dem.',
    approve: 'Godkänn anteckningarna. Sedan kan de publiceras.',
  },
  ledger: (status) => `Följ huvudmännens beslut: ${status}.`,
  matter: { one: 'ärende', many: 'ärenden', gender: 'ett' },
  matterTodo: 'Avsluta, eller lämna vidare till en grupp som har ett uppdrag.',
  commission: {
    one: 'uppdrag eller förslag',
    many: 'uppdrag och förslag',
    gender: 'ett',
  },
  commissionTodo: 'Svara, eller anteckna att det är klart.',
}

const en: Words = {
  nothing: 'Everything is done.',
  meeting: (day) => `The meeting on ${day}`,
  todo: {
    untold: 'Its day has passed. Note what happened, or cancel the meeting.',
    later: 'The meeting is after the last day of the group’s task. Cancel it.',
    end: 'The meeting is open. End it.',
    share: 'Finish the notes and share them.',
    approve: 'Approve the notes. Then they can be published.',
  },
  ledger: (status) => `Follow what the principals decide: ${status}.`,
  matter: { one: 'matter', many: 'matters' },
  matterTodo: 'Close them, or hand them on to a group that has a task.',
  commission: { one: 'assignment or proposal', many: 'assignments and proposals' },
  commissionTodo: 'Answer, or note that it is done.',
}

/** The words of what is left to finish when a group's task has ended. */
export const leftText: Readonly<Record<Language, Words>> = { sv, en }
