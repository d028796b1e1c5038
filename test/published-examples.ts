import type { Matter } from '../src/matter/matter.ts'
import type { MatterMaker } from './published-matters.ts'

/** The published matters that the tests read, and those that nobody outside may know of. */
export interface PublishedExamples {
  readonly handedOn: Matter
  readonly closed: Matter
  readonly declined: Matter
  readonly waiting: Matter
  readonly inPreparation: Matter
  readonly unpublished: Matter
  readonly neverPublished: Matter
}

/** A word that stands only in what nobody outside may read. */
export const hiddenWord = 'smygfråga'

/** Invented matters in most states, of which two cannot be read by everybody. A draft is among what is hidden. */
export async function publishExamples(maker: MatterMaker): Promise<PublishedExamples> {
  await maker.begin()
  await maker.draft({ content: { title: `Utkast om en ${hiddenWord}` } })
  return {
    handedOn: await maker.make({
      on: '2026-02-04',
      content: {
        kind: 'interpretationDispute',
        title: 'Vem betalar hjälpmedel när en elev byter skola?',
        question:
          'Regionen och kommunerna läser hjälpmedelstexten på olika sätt när en elev byter skola över kommungränsen.\n\nFrågan har kommit upp i flera kommuner och fördröjer att elever får sina hjälpmedel.',
        wanted: 'Att gruppen reder ut hur texten ska läsas och föreslår en gemensam tillämpning.',
        concerns: ['region-vastmanland', 'sala', 'koping'],
        sectors: ['vard', 'skola'],
        dispute: {
          clause: {
            quote: 'Huvudmännen ansvarar för hjälpmedel inom sina verksamheter.',
            source: { documentId: 'uppdrag' },
          },
          oneReading: 'Skolan är verksamheten.',
          otherReading: 'Vården är verksamheten.',
        },
      },
      steps: [
        'accept',
        'publish',
        {
          forward: {
            bodyId: 'chefsforum',
            ruleId: 'K31',
            quote:
              'Identifiera områden där oenighet råder om tolkningar i ansvar och utarbeta förslag till lösning som Chefsforum får ta ställning till.',
          },
        },
        'accept',
      ],
    }),
    closed: await maker.make({
      on: '2026-03-10',
      bodyId: 'samverkansgrupp-nara-vard',
      content: {
        title: 'Gemensam väg in för unga som mår dåligt',
        sectors: ['halsa', 'socialtjanst'],
      },
      steps: [
        'accept',
        'publish',
        {
          close:
            'Gruppen rekommenderar en gemensam väg in från den 1 januari 2027.\n\nVarje huvudman tar ställning för sig.',
        },
      ],
    }),
    declined: await maker.make({
      on: '2026-04-14',
      content: { kind: 'information', title: 'Ny lag om samordnad vårdplanering' },
      steps: ['publish', { decline: `Hör hemma i en annan grupp, säger en ${hiddenWord}.` }],
    }),
    waiting: await maker.make({
      on: '2026-11-16',
      bodyId: 'chefsforum',
      content: {
        kind: 'jointDocumentProposal',
        title:
          'Länsgemensam överenskommelse om informationsöverföring mellan hemsjukvård, ambulanssjukvård och socialtjänstens trygghetsjour',
        concerns: ['region-vastmanland', 'sala', 'koping'],
      },
      steps: ['publish'],
    }),
    inPreparation: await maker.make({
      on: '2026-10-01',
      bodyId: 'samverkansgrupp-kultur-och-idrott',
      content: {
        kind: 'analysisRequest',
        title: 'Fritid för barn med funktionsnedsättning',
        sectors: ['kultur'],
      },
      steps: ['accept', 'publish'],
    }),
    unpublished: await maker.make({
      on: '2026-09-01',
      content: { title: `Avpublicerad ${hiddenWord}` },
      steps: ['accept', 'publish', 'unpublish'],
    }),
    neverPublished: await maker.make({
      on: '2026-09-08',
      content: { title: `Aldrig publicerad ${hiddenWord}` },
      steps: ['accept'],
    }),
  }
}
