import type { Answer, PresenceMode } from '../../../meeting/attendance/attendance.ts'
import type { Step } from './next-step.ts'

/** What the sentence of a step needs. */
interface Said {
  readonly day: string
  readonly dispatchDay: string
  readonly body: string
  /** The day to send the notice has passed. */
  readonly isLate: boolean
  /** Those who were called have been told that nobody meets. */
  readonly isTold: boolean
}

/** A step: what happens next, and the button when it is something to do. */
interface StepWords {
  readonly says: (said: Said) => string
  readonly act?: string
}

/** The words of a meeting's own page, in Swedish. */
export const sv = {
  kicker: (body: string) => `Möte i ${body}`,
  at: (hours: string, where: string) => `Kl. ${hours}. ${where}.`,
  join: 'Länk för den som är med digitalt',
  becauseCancelled: (why: string) => `Skäl: ${why}`,
  step: {
    makeAgenda: {
      says: ({ dispatchDay, isLate }) =>
        isLate
          ? `Kallelsen är sen: den skulle ha skickats senast ${dispatchDay}. Gör dagordningen och kalla så snart det går.`
          : `Gör dagordningen. Kallelsen ska skickas senast ${dispatchDay}.`,
      act: 'Gör dagordningen',
    },
    sendNotice: {
      says: ({ dispatchDay, isLate }) =>
        isLate
          ? `Kallelsen är sen: den skulle ha skickats senast ${dispatchDay}. Dagordningen har punkter, så den kan skickas nu.`
          : `Dagordningen har punkter. Skicka kallelsen senast ${dispatchDay}.`,
      act: 'Granska och skicka kallelsen',
    },
    sendNewNotice: {
      says: () =>
        'Mötet är ändrat sedan kallelsen skickades. De som är kallade får veta det när du skickar en ny.',
      act: 'Skicka ny kallelse',
    },
    open: { says: () => 'Det är dags för mötet. Öppna det och för närvaro.', act: 'Öppna mötet' },
    lead: { says: () => 'Mötet pågår.', act: 'Fortsätt mötet' },
    writeNotes: {
      says: () => 'Mötet är slut. Skriv minnesanteckningarna och dela dem med gruppen.',
      act: 'Skriv anteckningarna',
    },
    shareNotes: {
      says: () => 'Anteckningarna är påbörjade. Gå igenom dem och dela dem med gruppen.',
      act: 'Gå igenom och dela',
    },
    approveNotes: {
      says: () => 'Anteckningarna är delade och väntar på att du godkänner dem.',
      act: 'Läs och godkänn',
    },
    publishNotes: {
      says: () =>
        'Anteckningarna är godkända. Gruppen väljer själv om de ska publiceras på webbplatsen.',
      act: 'Granska och publicera',
    },
    planAnother: {
      says: ({ isTold }) =>
        isTold ? 'De som var kallade har fått veta det.' : 'Inga brev har skickats om det.',
      act: 'Planera ett nytt möte',
    },
    sayWhatHappened: {
      says: () =>
        'Mötets dag har varit, och det står inte här vad som hände. Hölls mötet kan du öppna det nu och föra in närvaro och utfall i efterhand.',
      act: 'Mötet hölls',
    },
    answer: { says: () => 'Du är kallad. Svara om du kommer.' },
    prepare: {
      says: () => 'Läs dagordningen och underlagen, och förankra hemma innan mötet.',
      act: 'Läs dagordningen',
    },
    follow: { says: () => 'Mötet pågår. Följ det punkt för punkt.', act: 'Följ mötet' },
    readNotes: { says: () => 'Mötet är klart.', act: 'Läs anteckningarna' },
    waitForNotice: {
      says: ({ dispatchDay, isLate }) =>
        isLate
          ? `Kallelsen är inte skickad än. Den skulle ha skickats senast ${dispatchDay}.`
          : `Stödet gör dagordningen. Kallelsen ska skickas senast ${dispatchDay}.`,
    },
    waitForDay: {
      says: ({ day }) => `Kallelsen är skickad. Mötet öppnas den dag det hålls, ${day}.`,
    },
    waitForOpening: { says: () => 'Mötet har inte öppnats än. Stödet eller ordföranden gör det.' },
    waitForNotes: {
      says: () => 'Mötet är slut. Stödet skriver anteckningarna, och delar dem med gruppen.',
    },
    waitForApproval: {
      says: () => 'Anteckningarna är delade med gruppen och väntar på att godkännas.',
      act: 'Läs anteckningarna',
    },
    waitForNextMeeting: {
      says: () => 'Anteckningarna är delade. Gruppen godkänner dem på sitt nästa möte.',
      act: 'Läs anteckningarna',
    },
    waitForWord: {
      says: () =>
        'Mötets dag har varit, och det står inte här vad som hände. Stödet eller ordföranden för in om mötet hölls, ställdes in eller flyttades.',
    },
    cancelled: { says: () => 'Du behöver inte göra något.' },
  } satisfies Record<Step, StepWords> as Record<Step, StepWords>,
  happened: { cancelled: 'Det ställdes in', moved: 'Det flyttades' },
  raiseUntil: (day: string) => `Ärenden till mötet anmäls senast ${day}.`,
  raise: 'Väck ett ärende',
  ways: {
    heading: 'Göra mer',
    agenda: 'Dagordningen',
    copy: 'Kopiera en dagordning hit',
    notice: 'Kallelsen och svaren',
    print: 'Skriv ut kallelsen',
    move: 'Flytta eller ändra mötet',
    cancel: 'Ställ in mötet',
    hold: 'Genomför mötet',
    projector: 'Visa på storbild',
    follow: 'Följ mötet på skärm',
    notes: 'Minnesanteckningarna',
    group: 'Gruppens sida',
  },
  answer: {
    heading: 'Ditt svar',
    question: 'Kommer du?',
    given: { comes: 'Du kommer.', digital: 'Du är med digitalt.', cannot: 'Du kan inte komma.' },
    change: 'Ändra ditt svar',
    act: { comes: 'Jag kommer', digital: 'Jag är med digitalt', cannot: 'Jag kan inte komma' },
    deputyIs: (name: string) => `Om du inte kan blir ${name} inkallad som din ersättare.`,
    deputyCalled: (name: string) => `${name} är inkallad som din ersättare.`,
    noDeputy: 'Du har ingen personlig ersättare, så platsen blir tom om du inte kan.',
    calledIn: (name: string) => `${name} kan inte komma. Du är inkallad som ersättare.`,
    calledInVacant: 'Du är inkallad som ersättare.',
    asDeputy: (name: string) =>
      `Du är ersättare för ${name}, och får vara med även när ${name} kommer.`,
  },
  agenda: {
    heading: 'Dagordning',
    none: 'Dagordningen är inte gjord än.',
    neverMade: 'Ingen dagordning gjordes.',
    takes: (minutes: string) => `Punkterna tar tillsammans ${minutes}.`,
    ends: (minutes: string) => `Det är ${minutes} mer än mötet.`,
    presenter: (who: string) => `Föredragande: ${who}`,
    matter: (number: string) => `Ärende ${number}`,
    papers: { one: 'underlag', many: 'underlag', gender: 'ett' as const },
    ownMissing: 'Du har inte förankrat den hemma än',
    ownDone: 'Du har förankrat den hemma',
    anchored: (some: string, all: string) => `Förankrad hos ${some} av ${all} huvudmän`,
    outcomes: 'Det ledde till',
    ledger: 'Huvudmännens beslut',
    notYet: 'Det är stödets utkast till dess att kallelsen är skickad.',
  },
  who: {
    heading: 'Vilka kommer',
    headingAfter: 'Vilka var med',
    headingUnder: 'Vilka är med',
    invited: 'Vilka som kallas',
    seated: 'Vilka som har plats i gruppen',
    everySeat: (count: string) => `Visa alla ${count} platser`,
    caption: 'Varje plats, med ledamot och personlig ersättare',
    seat: 'Plats',
    member: 'Ledamot',
    deputy: 'Personlig ersättare',
    stands: 'Läget',
    vacant: 'Ingen just nu',
    noDeputy: 'Ingen',
    comesMember: 'Ledamoten kommer',
    digitalMember: 'Ledamoten är med digitalt',
    unanswered: 'Har inte svarat',
    deputyComes: 'Ersättaren kommer',
    deputyDigital: 'Ersättaren är med digitalt',
    deputyCalled: 'Ersättaren är inkallad',
    nobody: 'Ingen kommer',
    vacantSeat: 'Platsen är tom',
    now: { member: 'Ledamoten är med', deputy: 'Ersättaren är med', nobody: 'Ingen är med' },
    byMember: 'Ledamoten var med',
    byDeputy: 'Ersättaren var med',
    byNobody: 'Ingen var med',
    mode: { physically: 'på plats', digitally: 'digitalt', absent: 'frånvarande' } satisfies Record<
      PresenceMode,
      string
    > as Record<PresenceMode, string>,
    support: (names: string) => `Stöd: ${names}.`,
    enter: 'För in ett svar som någon har ringt in',
    whose: 'Vem svarar',
    what: 'Svaret',
    save: 'För in svaret',
    answers: { comes: 'Kommer', digital: 'Är med digitalt', cannot: 'Kan inte' } satisfies Record<
      Answer,
      string
    > as Record<Answer, string>,
    unnamedSeat: 'Plats utan huvudman',
  },
  facts: {
    heading: 'Mötet i korthet',
    lastDay: 'Sista dag för ärenden',
    dispatch: 'Kallelsen skickas',
    passed: (day: string) => `${day} (har varit)`,
    length: 'Längd',
    approval: 'Anteckningarna godkänns av',
    answers: 'Svar hittills',
    comes: 'Kommer',
    ofThemDigital: (all: string, digital: string) => `${all}, varav ${digital} digitalt`,
    called: 'Ersättare inkallade',
    cannot: 'Ingen kommer',
    unanswered: 'Har inte svarat',
    presence: 'Närvaro',
    present: 'Företrädda',
    ofSeats: (some: string, all: string) => `${some} av ${all} platser`,
    notices: 'Kallelser',
    notice: (version: string, day: string) => `Nr ${version}, skickad ${day}`,
    cancelNotice: (day: string) => `Besked om inställt möte, ${day}`,
    to: (count: string) => `till ${count}`,
    noun: { one: 'person', many: 'personer', gender: 'en' as const },
    read: 'Läs kallelserna',
  },
  warnings: 'Bra att veta',
  done: {
    planerat: {
      heading: 'Mötet är planerat',
      text: 'Det räknas i uppdragsbeskrivningens regler från och med nu.',
    },
    flyttat: { heading: 'Mötet är flyttat', text: '' },
    andrat: { heading: 'Mötet är ändrat', text: '' },
    installt: { heading: 'Mötet är inställt', text: '' },
    svarat: {
      heading: 'Ditt svar är sparat',
      text: 'Du kan ändra det till dess att mötet börjar.',
    },
  },
}

/** The words of a meeting's own page, as every language has them. */
export type HubWords = typeof sv
