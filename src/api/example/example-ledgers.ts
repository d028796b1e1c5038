import type { PublicLedger } from '../../adoption/public/public-ledger.ts'
import type { LedgerFamily } from '../../adoption/public/public-ledgers.ts'
import { day } from '../../shared/calendar-day.ts'

/** The id of the ledger in the examples. */
export const exampleLedgerId = '8c1f0d52-5c2b-4d57-9a0e-3b1a7f0c9d11'

const main: PublicLedger = {
  id: exampleLedgerId,
  collaborationId: 'exempellan',
  title: 'Överenskommelse om en gemensam väg in för unga',
  text: 'Samrådet rekommenderar huvudmännen att anta överenskommelsen.',
  recommendedOn: day('2027-02-10'),
  byBodyId: 'samradet',
  returnsToBodyId: 'samradet',
  condition: { kind: 'allAdopted', from: day('2027-07-01') },
  publishedAt: new Date('2027-02-11T09:00:00Z'),
  latestAt: new Date('2027-03-09T09:00:00Z'),
  hasEnded: false,
  matterNumber: '2027:3',
  decisions: [
    {
      principalId: 'region-exempel',
      authority: { name: 'Regionfullmäktige', level: 'assembly' },
      dueOn: day('2027-06-01'),
      standing: {
        outcome: 'adopted',
        decidedOn: day('2027-03-02'),
        paragraph: '§ 14',
        registrationNumber: 'RE 2027/88',
        link: 'https://region.exempel.se/protokoll/2027-03-02',
        attestedOn: day('2027-03-08'),
        announcedOn: day('2027-03-09'),
      },
    },
    {
      principalId: 'ekby',
      authority: { name: 'Kommunfullmäktige', level: 'assembly' },
      dueOn: day('2027-06-01'),
    },
  ],
}

const part: PublicLedger = {
  ...main,
  id: '0b6e4a3e-8d0e-4c1c-9a35-6f1f1c2d7e22',
  title: 'Delavtal om elevhälsa',
  decisions: main.decisions.map(({ principalId, authority, dueOn }) => ({
    principalId,
    authority,
    ...(dueOn && { dueOn }),
  })),
}

const family: LedgerFamily = { main, parts: [part] }

/** Invented published ledgers, as they are read for an answer: an agreement with one part. */
export const exampleLedgers = {
  page: { families: [family], total: 1 },
  found: { ledger: main, family },
} as const
