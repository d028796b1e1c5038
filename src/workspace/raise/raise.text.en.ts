import type { RaiseWords } from './raise.words.ts'

/** The words of raising a matter, in English. */
export const en: RaiseWords = {
  matters: 'Matters',
  overview: 'My overview',
  start: {
    title: 'Raise a matter',
    lead: 'A matter is a question that a collaboration group is to take a position on. First choose which group and which kind of matter it is.',
    body: 'In which group?',
    onlyBody: (body, role) => `The matter is raised in ${body}, where you are ${role}.`,
    as: (role) => `You raise the matter as ${role}.`,
    kind: 'Which kind of matter is it?',
    next: 'Go on',
    bodyMissing: 'Choose in which group the matter is to be raised.',
    kindMissing: 'Choose which kind of matter it is.',
  },
  none: {
    heading: 'You cannot raise matters',
    why: 'Matters are raised by those who have a seat in a group or support it. Ask one of them to raise the matter.',
  },
  title: { new: 'Raise a matter', draft: 'Draft of a matter', complete: 'Complete the matter' },
  errorFirst: 'Error',
  individuals: 'No individual people',
  draftLead: 'Only you see the draft. You can save it and go on another day.',
  onBehalfOf: {
    label: 'Do you raise the matter for somebody else?',
    hint: 'Write for whom, such as a member of the group. Leave it empty if you raise it yourself.',
  },
  heading: {
    label: 'Title',
    hint: 'Say shortly what the matter is about. At most 150 characters.',
  },
  question: {
    question: {
      label: 'What is the question?',
      hint: 'What needs to be solved, and why do you need to do it together?',
    },
    interpretationDispute: {
      label: 'What do you disagree about?',
      hint: 'Describe what happens in everyday work when the responsibility is unclear.',
    },
    focusAssignment: {
      label: 'What is the focus assignment to be about?',
      hint: 'Which question is the group to work with in particular, and why now?',
    },
    analysisRequest: {
      label: 'What needs to be analysed?',
      hint: 'What does the group need to know, and what is the answer for?',
    },
    jointDocumentProposal: {
      label: 'What is the document to be about?',
      hint: 'Also say whether you think of an agreement, a guideline or a routine.',
    },
    information: {
      label: 'What do you want to tell?',
      hint: 'What is new, from when does it hold, and where can one read more?',
    },
  },
  wanted: {
    question: { label: 'What do you want the group to do?' },
    interpretationDispute: {
      label: 'What do you want the group to do?',
      hint: 'Such as to prepare the question, so that whoever may decide it can do so.',
    },
    focusAssignment: { label: 'What is the group to deliver, and when?' },
    analysisRequest: { label: 'Who is to make the analysis, and when is it needed?' },
    jointDocumentProposal: { label: 'What do you want the group to do?' },
    information: {
      label: 'What do you want the group to do with the information?',
      hint: 'Such as to take note of it or pass it on at home.',
    },
  },
  dispute: {
    legend: 'What you read differently',
    clause: { label: 'The passage, word for word', hint: 'Copy it as it stands.' },
    document: {
      label: 'In which document is it written?',
      hint: 'Such as an agreement, a law or the charter of the group.',
    },
    place: { label: 'Where in the document?', hint: 'Such as section 2.5.' },
    one: { label: 'The one reading', hint: 'Who reads it so, and what does it mean?' },
    other: {
      label: 'The other reading',
      hint: 'Write so that the other party agrees it is theirs.',
    },
  },
  concerns: {
    legend: 'Whom does the matter concern?',
    hint: 'The collaboration groups work with what concerns both the region and at least one municipality. So choose the region and one or more municipalities.',
    every: 'All municipalities',
    onlyAdded: (names) =>
      `The matter already concerns ${names}. You can add more but take nobody away, because they may have been given papers in the matter.`,
  },
  sectors: {
    legend: 'Which sectors does it concern?',
    hint: 'Choose the sectors that the matter belongs to.',
  },
  papers: {
    label: 'Attach papers',
    attached: 'Attached papers',
    remove: 'Remove',
    removeThis: (name) => `Remove ${name}`,
    again: (names) => `The page cannot keep files. Choose them again: ${names}.`,
    shownAtOnce: 'What you attach is shown to the group as soon as you send it.',
  },
  optional: '(optional)',
  advice: 'Think of this:',
  who: {
    receives: (names, body) =>
      `When you raise the matter it goes to ${names}, who receives matters in ${body}.`,
    nobody: (body) =>
      `When you raise the matter it waits in ${body}. Nobody is appointed to receive matters there at present.`,
    number:
      'It gets a number, and the group and the principals it concerns can read it. It cannot be taken back.',
  },
  do: {
    save: 'Save draft',
    raise: 'Raise the matter',
    complete: 'Send the completion',
    changeKind: 'Change kind',
    otherKind: 'Change the kind of matter',
    otherKindMeans: 'What you have written goes with it.',
    otherBody: 'Choose another group',
    discard: 'Throw the draft away',
    discardMeans: 'The draft and its papers disappear and cannot be brought back.',
    discardNow: 'Yes, throw the draft away',
    back: 'Back to the matter',
    open: 'Open the matter',
    openSaved: 'Keep the saved version',
  },
  wrong: {
    one: 'One thing needs to be corrected',
    many: (count) => `${count} things need to be corrected`,
    concernsNobody:
      'Choose the region and at least one municipality. The collaboration groups work with what concerns both.',
    nameTooLong: 'The name is too long. Write only who it is.',
    tooLongToKeep:
      'The text is too long to be saved. Shorten it, or attach it as a paper. Nothing of what you have written is lost.',
    notKept: 'Nothing is saved yet. What you have written is still here on the page.',
    keptAsDraft: 'What you have written is saved as a draft.',
  },
  done: {
    sparat: 'The draft is saved.',
    borttaget: 'The paper is removed and the draft is saved.',
    slag: 'The kind is changed and the draft is saved.',
  },
  edited: {
    heading: 'It was saved somewhere else while you wrote',
    why: 'Perhaps you have the page open in two tabs. Nothing is lost: your text is in the form below, and what is saved stands here.',
    howto: 'Put them together in the form and save again. That replaces what is saved.',
    stored: 'What is saved',
    already:
      'The matter has already been raised, so what you wrote now is not saved. Copy what you need.',
    yours: 'What you wrote',
  },
  denied: 'You may not do this',
  asked: {
    heading: (name) => `${name} asks`,
    unknown: 'Whoever receives matters has sent it back, since it needs to be completed.',
  },
  notWaiting: 'The matter is not waiting to be completed',
  publicUntilSent:
    'The open part of the matter is published. When you send the completion it is taken off the site, until whoever receives matters publishes it again.',
  auto: {
    saved: (time) => `Saved at ${time}`,
    saving: 'Saving …',
    waits: 'Changes that are not saved yet',
    lost: 'No connection just now. The text is still here and is saved when the connection is back.',
    signedOut:
      'You are signed out. The text is still here. Sign in in a new tab and come back here, and it is saved.',
    somebodyElse:
      'Somebody else is signed in in the browser. The text is still here. Sign in as yourself in a new tab and come back here.',
    edited: 'The draft was changed in another tab. Press “Save draft” to see both versions.',
    refused: 'Not saved.',
    kept: 'The text is kept in this tab until you send it.',
    found: 'Here is text from last time that was not saved.',
    putBack: 'Put the text back',
    throwAway: 'Throw it away',
  },
}
