import type { Language } from '../../../shared/language.ts'

const sv = {
  heading: 'Närvaro',
  lead: 'Hur ofta varje huvudman har varit företrädd på gruppens möten, av ledamoten eller den personliga ersättaren. Bara ni som är med i gruppen ser det här.',
  why: 'Uppdragsbeskrivningen ber var och en att delta på de planerade mötena. Uppgifterna är ett underlag för samtal i gruppen, ingen rangordning.',
  none: 'Det finns ingen närvaro att visa än',
  noneWhy: 'Närvaro visas för möten som är hållna i programmet.',
  toGroup: 'Till gruppen',
  year: 'År',
  allYears: 'Alla år',
  show: 'Visa',
  counted: (meetings: number) =>
    meetings === 1 ? 'Ett hållet möte är med.' : `${meetings} hållna möten är med.`,
  byPrincipal: 'Per huvudman',
  bySeat: 'Per plats',
  principal: 'Huvudman',
  seat: 'Plats',
  meetings: 'Möten',
  seats: 'Platser',
  chances: 'Tillfällen',
  member: 'Ledamoten',
  deputy: 'Ersättaren',
  nobody: 'Ingen',
  noPrincipal: 'Ingen huvudman angiven',
  save: 'Spara som Excel-fil (.xlsx)',
  chancesHint: 'Tillfällen är antalet möten gånger antalet platser.',
}

const en: typeof sv = {
  heading: 'Attendance',
  lead: 'How often each principal has been represented at the group’s meetings, by the member or the personal deputy. Only those who are in the group see this.',
  why: 'The charter asks everybody to take part in the planned meetings. The figures are for a talk in the group, not a ranking.',
  none: 'There is no attendance to show yet',
  noneWhy: 'Attendance is shown for meetings that have been held in the program.',
  toGroup: 'To the group',
  year: 'Year',
  allYears: 'All years',
  show: 'Show',
  counted: (meetings) =>
    meetings === 1 ? 'One held meeting is counted.' : `${meetings} held meetings are counted.`,
  byPrincipal: 'By principal',
  bySeat: 'By seat',
  principal: 'Principal',
  seat: 'Seat',
  meetings: 'Meetings',
  seats: 'Seats',
  chances: 'Chances',
  member: 'The member',
  deputy: 'The deputy',
  nobody: 'Nobody',
  noPrincipal: 'No principal stated',
  save: 'Save as an Excel file (.xlsx)',
  chancesHint: 'Chances are the number of meetings times the number of seats.',
}

/** The words of a group's attendance. */
export const attendanceText: Readonly<Record<Language, typeof sv>> = { sv, en }
