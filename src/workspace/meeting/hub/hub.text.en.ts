import type { HubWords } from './hub.text.sv.ts'

/** The words of a meeting's own page, in English. */
export const en: HubWords = {
  kicker: (body) => `Meeting of ${body}`,
  at: (hours, where) => `${hours}. ${where}.`,
  join: 'Link for those who take part digitally',
  becauseCancelled: (why) => `Reason: ${why}`,
  step: {
    makeAgenda: {
      says: ({ dispatchDay, isLate }) =>
        isLate
          ? `The notice is late: it should have been sent by ${dispatchDay}. Make the agenda and send it as soon as you can.`
          : `Make the agenda. The notice is to be sent by ${dispatchDay}.`,
      act: 'Make the agenda',
    },
    sendNotice: {
      says: ({ dispatchDay, isLate }) =>
        isLate
          ? `The notice is late: it should have been sent by ${dispatchDay}. The agenda has items, so it can be sent now.`
          : `The agenda has items. Send the notice by ${dispatchDay}.`,
      act: 'Look through and send the notice',
    },
    sendNewNotice: {
      says: () =>
        'The meeting has changed since the notice was sent. Those who are invited are told when you send a new one.',
      act: 'Send a new notice',
    },
    open: {
      says: () => 'It is time for the meeting. Open it and take attendance.',
      act: 'Open the meeting',
    },
    lead: { says: () => 'The meeting is under way.', act: 'Go on with the meeting' },
    writeNotes: {
      says: () => 'The meeting is over. Write the notes and share them with the group.',
      act: 'Write the notes',
    },
    shareNotes: {
      says: () => 'The notes are begun. Look through them and share them with the group.',
      act: 'Look through and share',
    },
    approveNotes: {
      says: () => 'The notes are shared and wait for you to approve them.',
      act: 'Read and approve',
    },
    publishNotes: {
      says: () => 'The notes are approved. The group chooses whether to publish them.',
      act: 'Look through and publish',
    },
    planAnother: {
      says: ({ isTold }) =>
        isTold ? 'Those who were invited have been told.' : 'No letters have been sent about it.',
      act: 'Plan another meeting',
    },
    sayWhatHappened: {
      says: () =>
        'The day of the meeting has passed, and it does not say here what happened. If it was held you can open it now, and record attendance and outcomes afterwards.',
      act: 'It was held',
    },
    answer: { says: () => 'You are invited. Answer whether you come.' },
    prepare: {
      says: () => 'Read the agenda and the papers, and talk them over at home before the meeting.',
      act: 'Read the agenda',
    },
    follow: { says: () => 'The meeting is under way. Follow it item by item.', act: 'Follow it' },
    readNotes: { says: () => 'The meeting is done.', act: 'Read the notes' },
    waitForNotice: {
      says: ({ dispatchDay, isLate }) =>
        isLate
          ? `The notice has not been sent yet. It should have been sent by ${dispatchDay}.`
          : `The support makes the agenda. The notice is to be sent by ${dispatchDay}.`,
    },
    waitForDay: {
      says: ({ day }) => `The notice is sent. The meeting is opened on its day, ${day}.`,
    },
    waitForOpening: {
      says: () => 'The meeting has not been opened yet. The support or the chair does that.',
    },
    waitForNotes: {
      says: () => 'The meeting is over. The support writes the notes, and shares them.',
    },
    waitForApproval: {
      says: () => 'The notes are shared with the group and wait to be approved.',
      act: 'Read the notes',
    },
    waitForNextMeeting: {
      says: () => 'The notes are shared. The group approves them at its next meeting.',
      act: 'Read the notes',
    },
    waitForWord: {
      says: () =>
        'The day of the meeting has passed, and it does not say here what happened. The support or the chair tells whether it was held, cancelled or moved.',
    },
    cancelled: { says: () => 'There is nothing for you to do.' },
  },
  happened: { cancelled: 'It was cancelled', moved: 'It was moved' },
  raiseUntil: (day) => `Matters for the meeting are raised by ${day}.`,
  raise: 'Raise a matter',
  ways: {
    heading: 'Do more',
    agenda: 'The agenda',
    copy: 'Copy an agenda here',
    notice: 'The notice and the answers',
    print: 'Print the notice',
    move: 'Move or change the meeting',
    cancel: 'Cancel the meeting',
    hold: 'Hold the meeting',
    projector: 'Show on a large screen',
    follow: 'Follow the meeting on a screen',
    notes: 'The notes',
    group: 'The group’s page',
  },
  answer: {
    heading: 'Your answer',
    question: 'Do you come?',
    given: { comes: 'You come.', digital: 'You take part digitally.', cannot: 'You cannot come.' },
    change: 'Change your answer',
    act: { comes: 'I come', digital: 'I take part digitally', cannot: 'I cannot come' },
    deputyIs: (name) => `If you cannot, ${name} is called in as your deputy.`,
    deputyCalled: (name) => `${name} has been called in as your deputy.`,
    noDeputy: 'You have no personal deputy, so the seat is empty if you cannot.',
    calledIn: (name) => `${name} cannot come. You are called in as deputy.`,
    calledInVacant: 'You are called in as deputy.',
    asDeputy: (name) => `You are the deputy of ${name}, and may take part also when ${name} comes.`,
  },
  agenda: {
    heading: 'Agenda',
    none: 'The agenda has not been made yet.',
    neverMade: 'No agenda was made.',
    takes: (minutes) => `The items take ${minutes} together.`,
    ends: (minutes) => `That is ${minutes} more than the meeting.`,
    presenter: (who) => `Presented by ${who}`,
    matter: (number) => `Matter ${number}`,
    papers: { one: 'paper', many: 'papers', gender: 'ett' as const },
    ownMissing: 'You have not talked it over at home yet',
    ownDone: 'You have talked it over at home',
    anchored: (some, all) => `Anchored by ${some} of ${all} principals`,
    outcomes: 'It led to',
    ledger: 'The principals’ decisions',
    notYet: 'It is the support’s draft until the notice has been sent.',
  },
  who: {
    heading: 'Who comes',
    headingAfter: 'Who was there',
    headingUnder: 'Who is there',
    invited: 'Who is invited',
    seated: 'Who has a seat in the group',
    everySeat: (count) => `Show all ${count} seats`,
    caption: 'Every seat, with its member and personal deputy',
    seat: 'Seat',
    member: 'Member',
    deputy: 'Personal deputy',
    stands: 'As it stands',
    vacant: 'Nobody at present',
    noDeputy: 'Nobody',
    comesMember: 'The member comes',
    digitalMember: 'The member takes part digitally',
    unanswered: 'Has not answered',
    deputyComes: 'The deputy comes',
    deputyDigital: 'The deputy takes part digitally',
    deputyCalled: 'The deputy is called in',
    nobody: 'Nobody comes',
    vacantSeat: 'The seat is empty',
    now: {
      member: 'The member is there',
      deputy: 'The deputy is there',
      nobody: 'Nobody is there',
    },
    byMember: 'The member was there',
    byDeputy: 'The deputy was there',
    byNobody: 'Nobody was there',
    mode: { physically: 'in person', digitally: 'digitally', absent: 'absent' },
    support: (names) => `Support: ${names}.`,
    enter: 'Enter an answer given by telephone',
    whose: 'Who answers',
    what: 'The answer',
    save: 'Enter the answer',
    answers: { comes: 'Comes', digital: 'Takes part digitally', cannot: 'Cannot' },
    unnamedSeat: 'Seat without a principal',
  },
  facts: {
    heading: 'The meeting in short',
    lastDay: 'Last day for matters',
    dispatch: 'Notice is sent',
    passed: (day) => `${day} (has been)`,
    length: 'Length',
    approval: 'Notes are approved by',
    answers: 'Answers so far',
    comes: 'Come',
    ofThemDigital: (all, digital) => `${all}, ${digital} of them digitally`,
    called: 'Deputies called in',
    cannot: 'Nobody comes',
    unanswered: 'Have not answered',
    presence: 'Attendance',
    present: 'Represented',
    ofSeats: (some, all) => `${some} of ${all} seats`,
    notices: 'Notices',
    notice: (version, day) => `No. ${version}, sent ${day}`,
    cancelNotice: (day) => `Told that it is cancelled, ${day}`,
    to: (count) => `to ${count}`,
    noun: { one: 'person', many: 'people', gender: 'en' as const },
    read: 'Read the notices',
  },
  warnings: 'Good to know',
  done: {
    planerat: {
      heading: 'The meeting is planned',
      text: 'It counts in the charter’s rules from now on.',
    },
    flyttat: { heading: 'The meeting has been moved', text: '' },
    andrat: { heading: 'The meeting has been changed', text: '' },
    installt: { heading: 'The meeting is cancelled', text: '' },
    svarat: {
      heading: 'Your answer is saved',
      text: 'You can change it until the meeting begins.',
    },
  },
}
