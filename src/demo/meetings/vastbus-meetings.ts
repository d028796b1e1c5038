import type { MeetingStory } from './meeting-story.ts'

const vastraGotaland = 'vastra-gotaland'
const region = 'vastra-gotalandsregionen'
const subRegional = 'delregional-vastbusgrupp'
const board = { name: 'Socialnämnden', level: 'committee' } as const
const carried =
  'Gruppen rekommenderar huvudmännen att använda den kortare mallen för årsberättelsen från och med år 2026.'

/** The meetings of the sub-regional group in Västra Götaland: one with a recommendation, one to come. */
export const vastbusMeetings: readonly MeetingStory[] = [
  {
    key: 'vastbus-2026-10',
    collaborationId: vastraGotaland,
    bodyId: subRegional,
    on: '2026-10-27',
    time: '13:00',
    minutes: 150,
    mode: 'digital',
    link: 'https://mote.exempel.invalid/vastbus',
    steps: [
      { at: '2026-09-08 09:00', by: 'stod-vastbus', does: 'plan' },
      {
        at: '2026-10-12 09:00',
        by: 'stod-vastbus',
        does: 'addItem',
        item: 'mall',
        title: 'En kortare mall för årsberättelsen',
        kind: 'recommendation',
        minutes: 40,
        about: 'arsberattelse-mall',
      },
      { at: '2026-10-13 08:30', by: 'stod-vastbus', does: 'notify' },
      { at: '2026-10-27 13:00', by: 'stod-vastbus', does: 'begin' },
      { at: '2026-10-27 13:05', by: 'stod-vastbus', does: 'attendance' },
      {
        at: '2026-10-27 13:35',
        by: 'stod-vastbus',
        does: 'note',
        item: 'mall',
        text: 'Tre lokala grupper har prövat mallen. Den tar en timme att fylla i, mot en dag förut.',
      },
      {
        at: '2026-10-27 13:40',
        by: 'stod-vastbus',
        does: 'outcome',
        item: 'mall',
        outcome: 'rekommendation',
        kind: 'recommendation',
        text: carried,
      },
      { at: '2026-10-27 15:20', by: 'stod-vastbus', does: 'end' },
      { at: '2026-10-29 09:10', by: 'stod-vastbus', does: 'shareNotes' },
      {
        at: '2026-10-29 09:30',
        by: 'stod-vastbus',
        does: 'openLedger',
        item: 'mall',
        outcome: 'rekommendation',
        about: 'arsberattelse-mall',
        title: 'En kortare mall för årsberättelsen',
        text: carried,
        due: '2026-12-18',
        asked: [
          { of: region, authority: { name: 'Regionstyrelsen', level: 'executiveCommittee' } },
          { of: 'boras', authority: board },
          { of: 'trollhattan', authority: board },
          { of: 'mark', authority: board },
          { of: 'ulricehamn', authority: board },
        ],
      },
      {
        at: '2026-11-13 11:20',
        by: 'stod-vastbus',
        does: 'decide',
        of: 'mark',
        outcome: 'adopted',
        on: '2026-11-11',
        paragraph: '§ 88',
        byLink: 'Kanslist Exempelmosse',
      },
    ],
  },
  {
    key: 'vastbus-2026-12',
    collaborationId: vastraGotaland,
    bodyId: subRegional,
    on: '2026-12-08',
    time: '13:00',
    minutes: 150,
    mode: 'physical',
    place: 'Trollhättan',
    steps: [
      { at: '2026-10-28 10:00', by: 'stod-vastbus', does: 'plan' },
      {
        at: '2026-11-16 09:30',
        by: 'stod-vastbus',
        does: 'addItem',
        item: 'kartlaggning',
        title: 'Gemensam kartläggning medan man väntar på utredning',
        kind: 'views',
        minutes: 45,
        about: 'vantetid-gemensam-kartlaggning',
      },
      { at: '2026-11-17 08:30', by: 'stod-vastbus', does: 'notify', byMail: true },
    ],
  },
]
