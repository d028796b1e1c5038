import type { Story } from '../story/story.ts'
import { allMunicipalities, naraVard, paragraphs, region, vastmanland } from './words.ts'

/** A joint routine, in versions, that several principals are asked about. */
export const samordnadPlan: Story = {
  key: 'samordnad-individuell-plan',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'ordforande-nara-vard',
  drafted: '2026-04-20 10:05',
  content: {
    kind: 'jointDocumentProposal',
    title: 'Gemensam rutin för samordnad individuell plan',
    question: paragraphs(
      'En samordnad individuell plan, SIP, ska göras när någon behöver insatser från både region och kommun. I länet finns i dag fem olika mallar och tre olika sätt att kalla till möte.',
      'Det gör att de som arbetar i flera kommuner måste börja med att fråga hur man gör just här.',
      'Vi föreslår en gemensam rutin och en gemensam mall, som huvudmännen antar var för sig.',
    ),
    wanted:
      'Att gruppen bereder en gemensam rutin för vuxna och äldre, och rekommenderar huvudmännen att anta den.',
    concerns: [region, ...allMunicipalities],
    sectors: ['vard', 'socialtjanst'],
  },
  steps: [
    { at: '2026-04-20 10:20', by: 'ordforande-nara-vard', does: 'raise' },
    { at: '2026-04-22 08:45', by: 'stod-nara-vard', does: 'takeIn' },
    { at: '2026-04-22 08:50', by: 'stod-nara-vard', does: 'publish' },
    {
      at: '2026-05-07 14:00',
      by: 'stod-nara-vard',
      does: 'addPaper',
      name: 'Utkast till mall för SIP.pdf',
      lines: [
        'Samordnad individuell plan (utkast till mall, exempel)',
        '',
        '1. Vad är viktigt för den enskilde?',
        '2. Vem gör vad, och till när?',
        '3. Vem håller i kontakten?',
        '4. När följer vi upp?',
      ],
    },
    {
      at: '2026-06-15 09:30',
      by: 'stod-nara-vard',
      does: 'writeText',
      text: 'Rutinen ska få plats på två sidor. Den säger vem som kallar, inom hur många dagar mötet hålls, vem som skriver och när planen följs upp.',
    },
    {
      at: '2026-08-25 13:15',
      by: 'stod-nara-vard',
      does: 'addPaper',
      name: 'Utkast till mall för SIP.pdf',
      lines: [
        'Samordnad individuell plan (andra utkastet till mall, exempel)',
        '',
        '1. Vad är viktigt för den enskilde?',
        '2. Vem gör vad, och till när?',
        '3. Vem håller i kontakten, och vem när den personen är borta?',
        '4. Vad gör vi om det blir sämre?',
        '5. När följer vi upp?',
      ],
    },
    {
      at: '2026-09-10 10:40',
      by: 'ledamot-vasteras',
      does: 'comment',
      text: 'Bra att frågan om vad vi gör när det blir sämre har kommit med. Kan den stå först?',
    },
    {
      at: '2026-09-21 09:00',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'sala',
      question: 'Vilka ändringar behöver ni för att kunna anta rutinen?',
      due: '2026-12-04',
    },
    {
      at: '2026-09-21 09:05',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'koping',
      question: 'Vilka ändringar behöver ni för att kunna anta rutinen?',
      due: '2026-12-04',
    },
    {
      at: '2026-09-21 09:10',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'vasteras',
      question: 'Vilka ändringar behöver ni för att kunna anta rutinen?',
      due: '2026-11-06',
    },
    {
      at: '2026-10-06 14:45',
      by: 'tjansteperson-sala',
      does: 'keepForOneself',
      of: 'sala',
      text: 'Vår egen genomgång: mallen fungerar, men rutinen förutsätter att vårdcentralen kan kalla digitalt. Det kan den inte hos oss ännu. Svara senast den 4 december.',
    },
    {
      at: '2026-11-10 13:50',
      by: 'tjansteperson-koping',
      does: 'answer',
      of: 'koping',
      text: 'Inga ändringar i mallen. Vi vill att tiden för att kalla räknas i vardagar.',
    },
  ],
}
