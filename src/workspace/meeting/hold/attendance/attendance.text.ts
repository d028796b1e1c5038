import type { PresenceMode } from '../../../../meeting/attendance/attendance.ts'
import type { Language } from '../../../../shared/language.ts'

const sv = {
  heading: 'Närvaro',
  everybody: {
    lead: (counts: string) => `Antecknar på en gång alla som väntas: ${counts}.`,
    no: 'Den som har svarat nej antecknas som inte med, och den inkallade ersättaren i stället.',
    unchanged: 'Det som redan är antecknat ändras inte.',
    count: {
      physically: (count: number) => `${count} på plats`,
      digitally: (count: number) => `${count} digitalt`,
      absent: (count: number) => `${count} inte med`,
    } satisfies Record<PresenceMode, (count: number) => string>,
    physical: { all: 'Alla är på plats', others: 'Alla andra är på plats' },
    digital: { all: 'Alla är med', others: 'Alla andra är med' },
  },
  counting:
    'Varje plats räknas en gång. Ledamoten företräder platsen, och den personliga ersättaren när ledamoten inte är med. En ersättare får vara med bredvid sin ledamot, men företräder då ingen.',
  noQuorum: 'Det behövs inget visst antal för att mötet ska gälla.',
  legend: (name: string, as: string) => `${name}, ${as}`,
  as: { member: 'ledamot', deputy: 'personlig ersättare', support: 'stöd till gruppen' },
  mode: { physically: 'På plats', digitally: 'Digitalt', absent: 'Inte med' } satisfies Record<
    PresenceMode,
    string
  >,
  answered: (answer: string) => `Svarade: ${answer.toLowerCase()}`,
  twoSeats: (places: string) =>
    `Sitter på fler än en plats: ${places}. Närvaron förs en gång och räknas på varje plats.`,
  deputy: (name: string) => `Ersättare: ${name}`,
  seenAbove: (name: string) => `${name} står ovan och räknas här också.`,
  noDecision: 'Är med på mötet, men inte när gruppen tar ställning.',
  vacant: 'Ingen sitter på platsen just nu.',
  withSeat: 'Platserna i gruppen',
  support: 'Med på mötet utan plats i gruppen',
  guests: 'Kom någon som inte är kallad? Skriv det här:',
  part: (name: string) => `${name} kom senare eller gick tidigare`,
  partShort: 'Kom senare eller gick tidigare',
  away: (count: string) => `Inte med på ${count}`,
  items: { one: 'punkt', many: 'punkter', gender: 'en' as const },
  seatNumber: (principal: string, number: number) => `${principal}, plats ${number}`,
  jump: 'Gå till en huvudman',
  others: 'Utan huvudman',
  save: 'Spara närvaron',
  saved: 'Närvaron är sparad.',
  savedAll: 'Alla som väntades är antecknade.',
  savedAllMore: 'Stämmer det inte för någon? Ändra nedan och spara.',
  represented: 'Vem företräder vem',
  seats: (count: string, all: string) => `${count} av ${all} platser är företrädda.`,
  column: { seat: 'Plats', by: 'Företräds av', how: 'Hur' },
  byDeputy: (name: string, member: string | undefined) =>
    member === undefined ? `${name}, ersättare` : `${name}, ersättare för ${member}`,
  nobody: 'Ingen',
  partForm: {
    heading: (name: string) => `När var ${name} med?`,
    from: 'Kom till',
    until: 'Gick efter',
    start: 'Mötets början',
    end: 'Mötets slut',
    mode: 'Hur',
    save: 'Spara',
    order: 'Personen kan inte ha gått innan den kom. Välj en senare punkt.',
  },
}

const en: typeof sv = {
  heading: 'Attendance',
  everybody: {
    lead: (counts) => `Notes at once everybody who is expected: ${counts}.`,
    no: 'Whoever has said no is noted as not there, and the deputy who is called in instead.',
    unchanged: 'What is noted already is not changed.',
    count: {
      physically: (count) => `${count} in person`,
      digitally: (count) => `${count} digitally`,
      absent: (count) => `${count} not there`,
    },
    physical: { all: 'Everybody is there', others: 'Everybody else is there' },
    digital: { all: 'Everybody takes part', others: 'Everybody else takes part' },
  },
  counting:
    'Every seat is counted once. The member represents the seat, and the personal deputy does when the member is not there. A deputy may be there beside the member, but then represents nobody.',
  noQuorum: 'No certain number is needed for the meeting to count.',
  legend: (name, as) => `${name}, ${as}`,
  as: { member: 'member', deputy: 'personal deputy', support: 'support to the group' },
  mode: { physically: 'In person', digitally: 'Digitally', absent: 'Not there' },
  answered: (answer) => `Answered: ${answer.toLowerCase()}`,
  twoSeats: (places) =>
    `Has more than one seat: ${places}. Attendance is entered once and counts in each.`,
  deputy: (name) => `Deputy: ${name}`,
  seenAbove: (name) => `${name} stands above and counts here too.`,
  noDecision: 'Takes part, but not when the group comes to something.',
  vacant: 'Nobody sits there at present.',
  withSeat: 'The seats in the group',
  support: 'At the meeting without a seat in the group',
  guests: 'Did somebody come who was not called? Write it here:',
  part: (name) => `${name} came later or left earlier`,
  partShort: 'Came later or left earlier',
  away: (count) => `Not there for ${count}`,
  items: { one: 'item', many: 'items', gender: 'en' as const },
  seatNumber: (principal, number) => `${principal}, seat ${number}`,
  jump: 'Go to a principal',
  others: 'Without a principal',
  save: 'Save the attendance',
  saved: 'The attendance is saved.',
  savedAll: 'Everybody who was expected is noted.',
  savedAllMore: 'Is it wrong for somebody? Change it below, and save.',
  represented: 'Who represents whom',
  seats: (count, all) => `${count} of ${all} seats are represented.`,
  column: { seat: 'Seat', by: 'Represented by', how: 'How' },
  byDeputy: (name, member) =>
    member === undefined ? `${name}, deputy` : `${name}, deputy for ${member}`,
  nobody: 'Nobody',
  partForm: {
    heading: (name) => `When was ${name} there?`,
    from: 'Came at',
    until: 'Left after',
    start: 'The beginning',
    end: 'The end',
    mode: 'How',
    save: 'Save',
    order: 'Nobody can leave before they came. Choose a later item.',
  },
}

/** The words of the attendance of a meeting. */
export const attendanceText: Readonly<Record<Language, typeof sv>> = { sv, en }
