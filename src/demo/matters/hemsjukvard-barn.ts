import type { Story } from '../story/story.ts'
import { allMunicipalities, naraVard, paragraphs, region, vastmanland } from './words.ts'

/** What became the first recommendation of the year: the principals have decided on it one by one. */
export const homeCareForChildren: Story = {
  key: 'hemsjukvard-barn',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'ordforande-nara-vard',
  drafted: '2025-12-08 15:10',
  content: {
    kind: 'jointDocumentProposal',
    title: 'Överenskommelse om hemsjukvård för barn',
    question: paragraphs(
      'Hemsjukvården i länet är till för vuxna. Barn som behöver sjukvård i hemmet får den på olika sätt i varje kommun, och familjerna får själva hålla ihop det.',
      'Kan region och kommuner komma överens om vem som gör vad, så att det blir lika i hela länet?',
    ),
    wanted: 'En kort överenskommelse som varje huvudman kan anta.',
    concerns: [region, ...allMunicipalities],
    sectors: ['vard', 'socialtjanst'],
  },
  steps: [
    { at: '2025-12-08 15:22', by: 'ordforande-nara-vard', does: 'raise' },
    { at: '2025-12-10 09:00', by: 'stod-nara-vard', does: 'takeIn' },
    { at: '2025-12-10 09:05', by: 'stod-nara-vard', does: 'publish' },
    {
      at: '2026-04-15 10:20',
      by: 'stod-nara-vard',
      does: 'writeText',
      text: paragraphs(
        'Regionens barnklinik gör planen och lär upp dem som ska hjälpa barnet. Kommunens hemsjukvård gör besöken på vardagar. Kvällar och helger svarar regionen.',
        'Familjen har en person att ringa, och den personen utses innan barnet kommer hem.',
        'Överenskommelsen följs upp efter ett år.',
      ),
    },
  ],
}
