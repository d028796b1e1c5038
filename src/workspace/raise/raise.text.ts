import type { MatterKind } from '../../matter/matter.ts'
import type { Language } from '../../shared/language.ts'

interface Asked {
  readonly label: string
  readonly hint?: string
}

interface Words {
  readonly matters: string
  readonly overview: string
  readonly start: {
    readonly title: string
    readonly lead: string
    readonly body: string
    readonly onlyBody: (body: string, role: string) => string
    readonly as: (role: string) => string
    readonly kind: string
    readonly next: string
    readonly bodyMissing: string
    readonly kindMissing: string
  }
  readonly none: { readonly heading: string; readonly why: string }
  readonly title: { readonly new: string; readonly draft: string; readonly complete: string }
  readonly errorFirst: string
  readonly individuals: string
  readonly draftLead: string
  readonly onBehalfOf: { readonly label: string; readonly hint: string }
  readonly heading: Asked
  readonly question: Readonly<Record<MatterKind, Asked>>
  readonly wanted: Readonly<Record<MatterKind, Asked>>
  readonly dispute: {
    readonly legend: string
    readonly clause: Asked
    readonly document: Asked
    readonly place: Asked
    readonly one: Asked
    readonly other: Asked
  }
  readonly concerns: { readonly legend: string; readonly hint: string; readonly every: string }
  readonly sectors: { readonly legend: string; readonly hint: string }
  readonly papers: {
    readonly label: string
    readonly attached: string
    readonly remove: string
    readonly removeThis: (name: string) => string
    readonly again: (names: string) => string
    readonly shownAtOnce: string
  }
  readonly optional: string
  readonly advice: string
  readonly who: {
    readonly receives: (names: string, body: string) => string
    readonly nobody: (body: string) => string
    readonly number: string
  }
  readonly do: {
    readonly save: string
    readonly raise: string
    readonly complete: string
    readonly changeKind: string
    readonly otherKind: string
    readonly otherKindMeans: string
    readonly otherBody: string
    readonly discard: string
    readonly discardMeans: string
    readonly discardNow: string
    readonly back: string
    readonly open: string
    readonly openSaved: string
  }
  readonly wrong: {
    readonly one: string
    readonly many: (count: string) => string
    readonly nameTooLong: string
    readonly tooLongToKeep: string
    readonly notKept: string
    readonly keptAsDraft: string
  }
  readonly done: Readonly<Record<'sparat' | 'borttaget' | 'slag', string>>
  readonly edited: {
    readonly heading: string
    readonly why: string
    readonly howto: string
    readonly stored: string
    readonly already: string
    readonly yours: string
  }
  readonly denied: string
  readonly asked: { readonly heading: (name: string) => string; readonly unknown: string }
  readonly notWaiting: string
  /** What the script in the browser says. */
  readonly auto: {
    readonly saved: (time: string) => string
    readonly saving: string
    readonly waits: string
    readonly lost: string
    readonly signedOut: string
    readonly somebodyElse: string
    readonly edited: string
    readonly refused: string
    readonly kept: string
    readonly found: string
    readonly putBack: string
    readonly throwAway: string
  }
}

const sv: Words = {
  matters: 'Ärenden',
  overview: 'Min översikt',
  start: {
    title: 'Väck ett ärende',
    lead: 'Ett ärende är en fråga som en samverkansgrupp ska ta ställning till. Välj först vilken grupp och vilket slags ärende det är.',
    body: 'I vilken grupp?',
    onlyBody: (body, role) => `Ärendet väcks i ${body}, där du är ${role}.`,
    as: (role) => `Du väcker ärendet som ${role}.`,
    kind: 'Vilket slags ärende är det?',
    next: 'Fortsätt',
    bodyMissing: 'Välj vilken grupp ärendet ska väckas i.',
    kindMissing: 'Välj vilket slags ärende det är.',
  },
  none: {
    heading: 'Du kan inte väcka ärenden',
    why: 'Ärenden väcks av dem som har plats i en grupp eller stödjer den. Be någon av dem att väcka ärendet.',
  },
  title: { new: 'Väck ett ärende', draft: 'Utkast till ärende', complete: 'Komplettera ärendet' },
  errorFirst: 'Fel',
  individuals: 'Inga enskilda personer',
  draftLead: 'Bara du ser utkastet. Du kan spara det och fortsätta en annan dag.',
  onBehalfOf: {
    label: 'Väcker du ärendet åt någon annan?',
    hint: 'Skriv vem, till exempel en ledamot i gruppen. Lämna tomt om du väcker det själv.',
  },
  heading: { label: 'Rubrik', hint: 'Säg kort vad ärendet gäller. Högst 150 tecken.' },
  question: {
    question: {
      label: 'Vad är frågan?',
      hint: 'Vad är det som behöver lösas, och varför behöver ni göra det tillsammans?',
    },
    interpretationDispute: {
      label: 'Vad är ni oense om?',
      hint: 'Beskriv vad som händer i vardagen när ansvaret är oklart.',
    },
    focusAssignment: {
      label: 'Vad ska fokusuppdraget gälla?',
      hint: 'Vilken fråga ska gruppen arbeta särskilt med, och varför just nu?',
    },
    analysisRequest: {
      label: 'Vad behöver utredas?',
      hint: 'Vad behöver gruppen veta, och vad ska svaret användas till?',
    },
    jointDocumentProposal: {
      label: 'Vad ska dokumentet handla om?',
      hint: 'Säg också om det är en överenskommelse, en riktlinje eller en rutin du tänker på.',
    },
    information: {
      label: 'Vad vill du berätta?',
      hint: 'Vad är nytt, från när gäller det och var kan man läsa mer?',
    },
  },
  wanted: {
    question: { label: 'Vad vill du att gruppen gör?' },
    interpretationDispute: {
      label: 'Vad vill du att gruppen gör?',
      hint: 'Till exempel att gruppen bereder frågan, så att den som får avgöra den kan göra det.',
    },
    focusAssignment: {
      label: 'Vad ska gruppen lämna ifrån sig, och när?',
    },
    analysisRequest: { label: 'Vem ska göra utredningen, och när behövs den?' },
    jointDocumentProposal: { label: 'Vad vill du att gruppen gör?' },
    information: {
      label: 'Vad vill du att gruppen gör med informationen?',
      hint: 'Till exempel ta del av den eller föra den vidare hemma.',
    },
  },
  dispute: {
    legend: 'Det ni läser olika',
    clause: { label: 'Stycket, ord för ord', hint: 'Skriv av det som det står.' },
    document: {
      label: 'I vilket dokument står det?',
      hint: 'Till exempel en överenskommelse, en lag eller gruppens uppdragsbeskrivning.',
    },
    place: { label: 'Var i dokumentet?', hint: 'Till exempel avsnitt 2.5.' },
    one: { label: 'Den ena läsningen', hint: 'Vem läser det så, och vad betyder det?' },
    other: { label: 'Den andra läsningen', hint: 'Skriv så att den andra parten känner igen sig.' },
  },
  concerns: {
    legend: 'Vilka rör ärendet?',
    hint: 'Samverkansgrupperna arbetar med det som rör både regionen och minst en kommun. Välj därför regionen och en eller flera kommuner.',
    every: 'Alla kommuner',
  },
  sectors: {
    legend: 'Vilka områden rör det?',
    hint: 'Välj de områden som ärendet hör till.',
  },
  papers: {
    label: 'Bifoga underlag',
    attached: 'Bifogade underlag',
    remove: 'Ta bort',
    removeThis: (name) => `Ta bort ${name}`,
    again: (names) => `Filer kan sidan inte hålla kvar. Välj dem igen: ${names}.`,
    shownAtOnce: 'Det du bifogar syns för gruppen så snart du skickar.',
  },
  optional: '(valfritt)',
  advice: 'Tänk på:',
  who: {
    receives: (names, body) =>
      `När du väcker ärendet går det till ${names}, som tar emot ärenden i ${body}.`,
    nobody: (body) =>
      `När du väcker ärendet väntar det i ${body}. Ingen är utsedd att ta emot ärenden där just nu.`,
    number:
      'Det får ett nummer, och gruppen och de huvudmän som det rör kan läsa det. Det kan inte tas tillbaka.',
  },
  do: {
    save: 'Spara utkast',
    raise: 'Väck ärendet',
    complete: 'Skicka kompletteringen',
    changeKind: 'Byt slag',
    otherKind: 'Byt slag av ärende',
    otherKindMeans: 'Det du har skrivit följer med.',
    otherBody: 'Välj en annan grupp',
    discard: 'Kasta utkastet',
    discardMeans: 'Utkastet och dess underlag försvinner och kan inte tas tillbaka.',
    discardNow: 'Ja, kasta utkastet',
    back: 'Tillbaka till ärendet',
    open: 'Öppna ärendet',
    openSaved: 'Behåll den sparade versionen',
  },
  wrong: {
    one: 'En sak behöver rättas',
    many: (count) => `${count} saker behöver rättas`,
    nameTooLong: 'Namnet är för långt. Skriv bara vem det är.',
    tooLongToKeep:
      'Texten är för lång för att sparas. Korta den, eller bifoga den som underlag. Inget av det du har skrivit är borta.',
    notKept: 'Inget är sparat ännu. Det du har skrivit finns kvar här på sidan.',
    keptAsDraft: 'Det du har skrivit är sparat som utkast.',
  },
  done: {
    sparat: 'Utkastet är sparat.',
    borttaget: 'Underlaget är borttaget och utkastet är sparat.',
    slag: 'Slaget är bytt och utkastet är sparat.',
  },
  edited: {
    heading: 'Det har sparats någon annanstans medan du skrev',
    why: 'Kanske har du sidan öppen i två flikar. Inget är borta: din text finns i formuläret här nedanför, och det som är sparat står här.',
    howto: 'För samman dem i formuläret och spara igen. Då ersätts det som är sparat.',
    stored: 'Det som är sparat',
    already:
      'Ärendet är redan väckt, så det som du skrev nu är inte sparat. Kopiera det du behöver.',
    yours: 'Det du skrev',
  },
  denied: 'Det här får inte du göra',
  asked: {
    heading: (name) => `${name} frågar`,
    unknown: 'Den som tar emot ärenden har skickat tillbaka det för att det behöver kompletteras.',
  },
  notWaiting: 'Ärendet väntar inte på komplettering',
  auto: {
    saved: (time) => `Sparat kl. ${time}`,
    saving: 'Sparar …',
    waits: 'Ändringar som inte är sparade ännu',
    lost: 'Ingen förbindelse just nu. Texten finns kvar här och sparas när förbindelsen är tillbaka.',
    signedOut:
      'Du är utloggad. Texten finns kvar här. Logga in i en ny flik och kom tillbaka hit, så sparas den.',
    somebodyElse:
      'Någon annan är inloggad i webbläsaren. Texten finns kvar här. Logga in som dig själv i en ny flik och kom tillbaka hit.',
    edited:
      'Utkastet är ändrat i en annan flik. Tryck på ”Spara utkast”, så ser du båda versionerna.',
    refused: 'Inte sparat.',
    kept: 'Texten hålls kvar i den här fliken tills du skickar den.',
    found: 'Här finns text från förra gången som inte hann sparas.',
    putBack: 'Lägg tillbaka texten',
    throwAway: 'Kasta den',
  },
}

const en: Words = {
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

/** The words of raising a matter. */
export const raiseText: Readonly<Record<Language, Words>> = { sv, en }
