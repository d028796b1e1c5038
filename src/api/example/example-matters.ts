import type { ListedMatter, PublicStory } from '../../matter/public/public-matters.ts'

const matter: ListedMatter = {
  collaborationId: 'exempellan',
  number: '2027:3',
  kind: 'question',
  state: 'closed',
  title: 'Gemensam väg in för unga som mår dåligt',
  question: 'Unga och deras familjer vet inte vart de ska vända sig först.',
  wanted: 'Att gruppen föreslår en gemensam väg in.',
  concerns: ['region-exempel', 'ekby'],
  sectors: ['halsa', 'skola'],
  originBodyId: 'samradet',
  handlingBodyId: 'samradet',
  bodyIds: ['samradet'],
  outcome: 'Samrådet rekommenderar en gemensam väg in från 2028.',
  raisedAt: new Date('2027-02-01T09:00:00Z'),
  publishedAt: new Date('2027-02-03T09:00:00Z'),
  thereSince: new Date('2027-02-01T09:00:00Z'),
  latestAt: new Date('2027-03-10T09:00:00Z'),
}

const story: PublicStory = {
  matter,
  events: [
    { number: 1, at: matter.raisedAt, kind: 'raised', data: { bodyId: 'samradet' } },
    { number: 2, at: matter.publishedAt, kind: 'published', data: {} },
    {
      number: 3,
      at: new Date('2027-02-15T09:00:00Z'),
      kind: 'registered',
      data: { principalId: 'ekby', registrationNumber: 'KS 2027/31' },
    },
    { number: 4, at: matter.latestAt, kind: 'closed', data: { bodyId: 'samradet' } },
  ],
  registrations: [{ principalId: 'ekby', registrationNumber: 'KS 2027/31' }],
}

/** An invented published matter, as it is read for an answer. */
export const exampleMatters = {
  found: { matters: [matter], total: 1, isMore: false },
  story,
} as const
