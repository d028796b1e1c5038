import type { Language } from '../../shared/language.ts'

/** What may wait for somebody at a meeting. */
export type MeetingTask =
  | 'answer'
  | 'agenda'
  | 'notice'
  | 'newNotice'
  | 'nobodyComes'
  | 'callDeputy'
  | 'hold'
  | 'untold'
  | 'lead'
  | 'notes'
  | 'approve'
  | 'publish'

interface TaskWords {
  readonly title: (meeting: string) => string
  readonly about: (said: {
    readonly hours: string
    readonly lastDay: string
    readonly dispatchDay: string
    readonly people: string
    /** The last day for matters has passed, and the day to send the notice. */
    readonly isClosed: boolean
    readonly isLate: boolean
  }) => string
  readonly act: string
}

type Words = Readonly<Record<MeetingTask, TaskWords>>

/** By when the notice is to be sent, or that the day has passed. */
const noticeBy = {
  sv: (day: string, isLate: boolean) =>
    isLate
      ? `Kallelsen är sen: den skulle ha skickats senast ${day}.`
      : `Kallelsen ska skickas senast ${day}.`,
  en: (day: string, isLate: boolean) =>
    isLate
      ? `The notice is late: it should have been sent by ${day}.`
      : `The notice is to be sent by ${day}.`,
}

const sv: Words = {
  answer: {
    title: (meeting) => `Svara på kallelsen: ${meeting}`,
    about: ({ hours }) => `Mötet är ${hours}.`,
    act: 'Svara',
  },
  agenda: {
    title: (meeting) => `Gör dagordningen: ${meeting}`,
    about: ({ lastDay, dispatchDay, isClosed, isLate }) =>
      `Sista dag för ärenden ${isClosed ? 'var' : 'är'} ${lastDay}. ${noticeBy.sv(dispatchDay, isLate)}`,
    act: 'Gör dagordningen',
  },
  notice: {
    title: (meeting) => `Skicka kallelsen: ${meeting}`,
    about: ({ dispatchDay, isLate }) =>
      `Dagordningen är påbörjad. ${noticeBy.sv(dispatchDay, isLate)}`,
    act: 'Till mötet',
  },
  newNotice: {
    title: (meeting) => `Skicka ny kallelse: ${meeting}`,
    about: () => 'Mötet är ändrat sedan kallelsen skickades, och de som är kallade vet det inte.',
    act: 'Skicka ny kallelse',
  },
  nobodyComes: {
    title: (meeting) => `Ingen kan komma: ${meeting}`,
    about: ({ people }) =>
      `Ledamoten kan inte komma, och det finns ingen ersättare som kan. Det gäller ${people}.`,
    act: 'Till mötet',
  },
  callDeputy: {
    title: (meeting) => `Hör av dig till ersättaren: ${meeting}`,
    about: ({ people }) =>
      `Behövs som ersättare men har ingen e-postadress, och vet inte om det: ${people}.`,
    act: 'Skriv ut kallelsen',
  },
  hold: {
    title: (meeting) => `Öppna mötet: ${meeting}`,
    about: ({ hours }) => `Mötet är ${hours}.`,
    act: 'Öppna mötet',
  },
  untold: {
    title: (meeting) => `Vad hände med mötet? ${meeting}`,
    about: () => 'Dagen har varit, och det står inte om mötet hölls, ställdes in eller flyttades.',
    act: 'Berätta vad som hände',
  },
  lead: {
    title: (meeting) => `Mötet pågår: ${meeting}`,
    about: ({ hours }) => `Mötet är ${hours}. Avsluta det när ni är klara.`,
    act: 'Till mötet',
  },
  notes: {
    title: (meeting) => `Skriv anteckningarna: ${meeting}`,
    about: () => 'Mötet är slut. Gruppen kan läsa anteckningarna när de är delade.',
    act: 'Till anteckningarna',
  },
  approve: {
    title: (meeting) => `Godkänn anteckningarna: ${meeting}`,
    about: () => 'De är delade med gruppen och väntar på dig.',
    act: 'Läs och godkänn',
  },
  publish: {
    title: (meeting) => `Publicera anteckningarna: ${meeting}`,
    about: () => 'De är godkända. Gruppen väljer själv om de ska publiceras.',
    act: 'Granska och publicera',
  },
}

const en: Words = {
  answer: {
    title: (meeting) => `Answer the notice: ${meeting}`,
    about: ({ hours }) => `The meeting is ${hours}.`,
    act: 'Answer',
  },
  agenda: {
    title: (meeting) => `Make the agenda: ${meeting}`,
    about: ({ lastDay, dispatchDay, isClosed, isLate }) =>
      `The last day for matters ${isClosed ? 'was' : 'is'} ${lastDay}. ${noticeBy.en(dispatchDay, isLate)}`,
    act: 'Make the agenda',
  },
  notice: {
    title: (meeting) => `Send the notice: ${meeting}`,
    about: ({ dispatchDay, isLate }) => `The agenda is begun. ${noticeBy.en(dispatchDay, isLate)}`,
    act: 'To the meeting',
  },
  newNotice: {
    title: (meeting) => `Send a new notice: ${meeting}`,
    about: () =>
      'The meeting has changed since the notice was sent, and those who are invited do not know.',
    act: 'Send a new notice',
  },
  nobodyComes: {
    title: (meeting) => `Nobody can come: ${meeting}`,
    about: ({ people }) =>
      `The member cannot come, and there is no deputy who can. It is about ${people}.`,
    act: 'To the meeting',
  },
  callDeputy: {
    title: (meeting) => `Contact the deputy: ${meeting}`,
    about: ({ people }) => `Needed as deputy, without an e-mail address to be told at: ${people}.`,
    act: 'Print the notice',
  },
  hold: {
    title: (meeting) => `Open the meeting: ${meeting}`,
    about: ({ hours }) => `The meeting is ${hours}.`,
    act: 'Open the meeting',
  },
  untold: {
    title: (meeting) => `What happened to the meeting? ${meeting}`,
    about: () => 'The day has passed, and it does not say whether it was held, cancelled or moved.',
    act: 'Tell what happened',
  },
  lead: {
    title: (meeting) => `The meeting is under way: ${meeting}`,
    about: ({ hours }) => `The meeting is ${hours}. End it when you are done.`,
    act: 'To the meeting',
  },
  notes: {
    title: (meeting) => `Write the notes: ${meeting}`,
    about: () => 'The meeting is over. The group can read the notes once they are shared.',
    act: 'To the notes',
  },
  approve: {
    title: (meeting) => `Approve the notes: ${meeting}`,
    about: () => 'They are shared with the group and wait for you.',
    act: 'Read and approve',
  },
  publish: {
    title: (meeting) => `Publish the notes: ${meeting}`,
    about: () => 'They are approved. The group chooses whether to publish them.',
    act: 'Look through and publish',
  },
}

/** The words of what waits for somebody at a meeting. */
export const waitingMeetingsText: Readonly<Record<Language, Words>> = { sv, en }
