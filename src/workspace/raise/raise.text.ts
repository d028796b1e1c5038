import type { Language } from '../../shared/language.ts'
import { en } from './raise.text.en.ts'
import type { RaiseWords } from './raise.words.ts'

const sv: RaiseWords = {
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
    onlyAdded: (names) =>
      `Ärendet rör redan ${names}. Du kan lägga till fler men inte ta bort någon, eftersom de kan ha fått handlingar i ärendet.`,
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
    concernsNobody:
      'Välj regionen och minst en kommun. Samverkansgrupperna arbetar med det som rör båda.',
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
  publicUntilSent:
    'Den öppna delen av ärendet är publicerad. När du skickar kompletteringen tas den bort från webbplatsen, tills den som tar emot ärenden publicerar den igen.',
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

/** The words of raising a matter. */
export const raiseText: Readonly<Record<Language, RaiseWords>> = { sv, en }
