import { naraVard, vastmanland } from '../matters/words.ts'
import type { MeetingStory } from './meeting-story.ts'
import { seatInNaraVard as seat } from './nara-vard-seats.ts'

/** In December: noticed, with a recommendation that only the region has talked over at home. */
export const naraVardInDecember: MeetingStory = {
  key: 'nara-vard-2026-12',
  collaborationId: vastmanland,
  bodyId: naraVard,
  on: '2026-12-09',
  time: '13:00',
  minutes: 180,
  mode: 'hybrid',
  place: 'Regionhuset i Västerås, sal Mälaren',
  link: 'https://mote.exempel.invalid/nara-vard',
  steps: [
    { at: '2026-11-18 12:30', by: 'stod-nara-vard', does: 'plan' },
    {
      at: '2026-11-19 09:00',
      by: 'stod-nara-vard',
      does: 'addItem',
      item: 'lakare',
      title: 'Läkarmedverkan på korttidsboenden',
      kind: 'recommendation',
      minutes: 50,
      presenter: 'Enheten för nära vård, Region Västmanland',
      about: 'lakarmedverkan-korttidsboenden',
    },
    {
      at: '2026-11-19 09:05',
      by: 'stod-nara-vard',
      does: 'addItem',
      item: 'plan',
      title: 'Rutin för samordnad individuell plan',
      kind: 'views',
      minutes: 30,
      about: 'samordnad-individuell-plan',
    },
    {
      at: '2026-11-19 09:10',
      by: 'stod-nara-vard',
      does: 'addItem',
      item: 'nasta-ar',
      title: 'Så fortsätter samverkan 2027',
      kind: 'information',
      minutes: 20,
    },
    { at: '2026-11-19 14:00', by: 'stod-nara-vard', does: 'notify', byMail: true },
    {
      at: '2026-11-20 15:30',
      by: 'stod-nara-vard',
      does: 'answers',
      cannot: [seat('arboga')],
      digitally: [seat('fagersta')],
      silent: [
        seat('vasteras'),
        seat('sala'),
        seat('koping'),
        `${naraVard}/regionens-ledamoter/1`,
        `${naraVard}/overgripande-ansvarig`,
      ],
    },
    {
      at: '2026-11-20 17:45',
      by: 'ordforande-nara-vard',
      does: 'anchor',
      item: 'lakare',
      direction: 'broughtFromHome',
      with: 'regionstyrelsens arbetsutskott',
      on: '2026-11-20',
      text: 'Arbetsutskottet ser gärna att ansvaret följer platsen. Ersättningen behöver vara klar först.',
    },
  ],
}
