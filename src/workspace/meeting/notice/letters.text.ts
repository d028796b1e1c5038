import type { MeetingLetterKind } from '../../../meeting/notice/letter.table.ts'
import type { ReplyRefusalCode } from '../../../meeting/reply/calendar-reply.ts'
import type { LetterState } from '../../../post/letter.ts'
import type { Language } from '../../../shared/language.ts'

/** A word for what is counted. */
interface Counted {
  readonly one: string
  readonly many: string
  readonly gender?: 'en' | 'ett'
}

const sv = {
  letters: {
    heading: 'Breven',
    lead: 'Ett brev som väntar skickas igen av sig självt tills mötet börjar. Ingen får samma brev två gånger.',
    person: 'Person',
    what: 'Brev',
    state: 'Läge',
    states: { waiting: 'Väntar', sent: 'Skickat', failed: 'Kom inte fram' } as Readonly<
      Record<LetterState['state'], string>
    >,
    sentAt: (when: string) => `Skickat ${when}`,
    waits: 'Väntar på att skickas',
    tried: (times: string) => `Väntar. Försökt ${times}`,
    times: { one: 'gång', many: 'gånger', gender: 'en' } as Counted,
    refused: 'E-postservern tog inte emot det',
    gaveUp: 'Det gick inte att skicka i tid',
    said: (words: string) => `Servern sade: ${words}`,
    kinds: {
      notice: 'Kallelse',
      cancelled: 'Inställt möte',
      uninvited: 'Inte längre kallad',
      called: 'Behövs som ersättare',
      stoodDown: 'Behövs inte som ersättare',
      notTaken: 'Svaret togs inte emot',
    } as Readonly<Record<MeetingLetterKind, string>>,
    version: (kind: string, number: number) => `${kind} ${number}`,
    toSee: 'Behöver ses till',
    toSeeWhy: 'Nå dem på annat sätt om det brådskar: ring, eller skriv ut kallelsen.',
    onPaper: (names: string) => `Har ingen e-postadress och får kallelsen på papper: ${names}.`,
    print: 'Skriv ut kallelsen',
    summary: (sent: number, waiting: number, failed: number) =>
      [
        `${sent} skickade`,
        ...(waiting > 0 ? [`${waiting} väntar`] : []),
        ...(failed > 0 ? [`${failed} kom inte fram`] : []),
      ].join(', '),
    onTheirWay: (count: string) => `${count} är på väg`,
    sent: (count: string) => `${count} har skickats`,
    letters: { one: 'brev', many: 'brev', gender: 'ett' } as Counted,
  },
  replies: {
    heading: 'Ur kalendrar, men inget svar som räknas',
    lead: 'Ring eller skriv till den det gäller, och för in svaret på mötets sida.',
    from: (sender: string) => `Från ${sender}`,
    about: (name: string) => `Gäller ${name}`,
    maybe: 'Har svarat kanske i kalendern',
    maybeLead: 'Det räknas inte som ett svar. Fråga, och för in svaret på mötets sida.',
    comment: (words: string) => `Skrev: ”${words}”`,
    refused: {
      'unknown-sender':
        'Svaret kom från en annan adress än den som kallelsen gick till. Det räknas inte, eftersom vem som helst kan ha skickat det.',
      'older-notice': 'Svaret gällde en tidigare tid för mötet.',
      'meeting-has-begun': 'Svaret kom när mötet redan hade börjat.',
      'link-expired': 'Svaret kom efter mötet.',
      'meeting-cancelled': 'Svaret gällde ett möte som är inställt.',
      'no-longer-invited': 'Svaret kom från någon som inte längre är kallad.',
      'older-reply': 'Ett senare svar hade redan kommit.',
      counterProposal: 'Kalendern föreslog en annan tid.',
      noAnswer: 'I svaret stod varken ja, kanske eller nej.',
      broken: 'Ett svar kom, men det gick inte att läsa.',
      fromSomebodyElse: 'Svaret gällde en annan adress än den som mejlet kom från.',
    } as Readonly<Record<ReplyRefusalCode, string>>,
    proposed: (name: string, when: string) =>
      `${/[sxz]$/i.test(name) ? name : `${name}s`} kalender föreslog en annan tid: ${when}. Mötets tid är inte ändrad. Svara ${name} själv.`,
    times: (start: string, end: string | undefined) =>
      `kl.\u00a0${end === undefined ? start : `${start}–${end}`}`,
    until: (start: string, end: string) => `${start} till ${end}`,
    earlier: (count: string) => `Ytterligare ${count} som kom tidigare visas inte.`,
    message: { one: 'meddelande', many: 'meddelanden', gender: 'ett' } as Counted,
  },
}

const en: typeof sv = {
  letters: {
    heading: 'The letters',
    lead: 'A letter that waits is sent again by itself until the meeting begins. Nobody gets the same letter twice.',
    person: 'Person',
    what: 'Letter',
    state: 'State',
    states: { waiting: 'Waiting', sent: 'Sent', failed: 'Not delivered' },
    sentAt: (when) => `Sent ${when}`,
    waits: 'Waits to be sent',
    tried: (times) => `Waits. Tried ${times}`,
    times: { one: 'time', many: 'times' },
    refused: 'The mail server did not take it',
    gaveUp: 'It could not be sent in time',
    said: (words) => `The server said: ${words}`,
    kinds: {
      notice: 'Notice',
      cancelled: 'Cancelled meeting',
      uninvited: 'No longer called',
      called: 'Needed as deputy',
      stoodDown: 'Not needed as deputy',
      notTaken: 'The answer was not taken',
    },
    version: (kind, number) => `${kind} ${number}`,
    toSee: 'To be seen to',
    toSeeWhy: 'Reach them in another way if it is urgent: call, or print the notice.',
    onPaper: (names) => `Without a mail address, and with the notice on paper: ${names}.`,
    print: 'Print the notice',
    summary: (sent, waiting, failed) =>
      [
        `${sent} sent`,
        ...(waiting > 0 ? [`${waiting} waiting`] : []),
        ...(failed > 0 ? [`${failed} not delivered`] : []),
      ].join(', '),
    onTheirWay: (count) => `${count} on their way`,
    sent: (count) => `${count} sent`,
    letters: { one: 'letter', many: 'letters' },
  },
  replies: {
    heading: 'From calendars, but no answer that counts',
    lead: 'Call or write to whoever it is about, and enter the answer on the meeting’s page.',
    from: (sender) => `From ${sender}`,
    about: (name) => `About ${name}`,
    maybe: 'Have answered perhaps in their calendar',
    maybeLead: 'It does not count as an answer. Ask, and enter the answer on the meeting’s page.',
    comment: (words) => `Wrote: “${words}”`,
    refused: {
      'unknown-sender':
        'The answer came from another address than the notice went to. It does not count, since anybody may have sent it.',
      'older-notice': 'The answer was about an earlier time for the meeting.',
      'meeting-has-begun': 'The answer came when the meeting had begun.',
      'link-expired': 'The answer came after the meeting.',
      'meeting-cancelled': 'The answer was about a meeting that is cancelled.',
      'no-longer-invited': 'The answer came from somebody who is no longer called.',
      'older-reply': 'A later answer had come already.',
      counterProposal: 'The calendar proposed another time.',
      noAnswer: 'The answer said neither yes, perhaps nor no.',
      broken: 'An answer came, but it could not be read.',
      fromSomebodyElse: 'The answer was for another address than the mail came from.',
    },
    proposed: (name, when) =>
      `The calendar of ${name} proposed another time: ${when}. The time of the meeting is as it was. Answer ${name} yourself.`,
    times: (start, end) => (end === undefined ? `at ${start}` : `${start}–${end}`),
    until: (start, end) => `${start} until ${end}`,
    earlier: (count) => `Another ${count} that came earlier are not shown.`,
    message: { one: 'message', many: 'messages' },
  },
}

/** The words of what has become of the letters about a meeting, and of what calendars have answered. */
export const lettersText: Readonly<Record<Language, typeof sv>> = { sv, en }
