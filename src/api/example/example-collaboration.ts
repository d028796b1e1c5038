import type { RegisterData } from '../../register/register.ts'
import { day } from '../../shared/calendar-day.ts'
import { partialDate } from '../../shared/partial-date.ts'

const source = (place: string) => ({ documentId: 'uppdrag-2027', place })

/**
 * An invented collaboration, small enough to read in the description of the interface: one body with two
 * seats, one of them vacant. The examples are its answers, so they are always what the program would say.
 */
export const exampleCollaboration: RegisterData = {
  collaboration: {
    id: 'exempellan',
    name: 'Exempellän',
    summary: { sv: 'Ett påhittat län, för exempel.', en: 'An invented county, for examples.' },
    contacts: [
      { label: { sv: 'Samverkanskontoret', en: 'The office' }, email: 'kontakt@exempel.se' },
    ],
    updatedOn: day('2027-03-01'),
  },
  sources: [
    {
      id: 'uppdrag-2027',
      title: 'Uppdragsbeskrivning för Samrådet',
      publisher: 'Region Exempel',
      dated: partialDate('2027-spring'),
      verified: true,
      readOn: day('2027-02-01'),
    },
  ],
  principals: [
    {
      id: 'region-exempel',
      kind: 'region',
      names: [{ value: { full: 'Region Exempel', short: 'Regionen' }, period: {} }],
      period: {},
    },
    {
      id: 'ekby',
      kind: 'municipality',
      names: [{ value: { full: 'Ekby kommun', short: 'Ekby' }, period: {} }],
      period: {},
    },
  ],
  divisions: [],
  bodies: [
    {
      id: 'samradet',
      slug: 'samradet',
      formerSlugs: [],
      names: [{ value: { sv: 'Samrådet', en: 'The Council' }, period: {} }],
      level: 'countyWide',
      period: { from: partialDate('2027') },
      summary: { sv: 'Här träffas regionen och kommunerna.', en: 'Where they meet.' },
      contacts: [],
      sources: [source('avsnitt 1')],
      notes: [{ sv: 'Källan säger inte hur länge Samrådet ska finnas.' }],
    },
  ],
  relations: [
    {
      id: 'r1',
      from: { kind: 'principal', principalId: 'region-exempel' },
      verb: 'supports',
      to: { kind: 'body', bodyId: 'samradet' },
      period: {},
      clause: { quote: 'Regionen svarar för stödet till Samrådet.', source: source('avsnitt 4') },
    },
  ],
  charters: [
    {
      id: 'samradet-2027',
      title: { sv: 'Uppdrag för Samrådet' },
      documentId: 'uppdrag-2027',
      bodyIds: ['samradet'],
      bodyKind: 'politicalCollaborationGroup',
      legalForm: 'informalCollaboration',
      period: { from: partialDate('2027') },
      purposes: [{ text: { sv: 'Samråda om vård och omsorg.' } }],
      tasks: [],
      composition: {
        isComplete: 'yes',
        parts: [
          {
            id: 'ledamoter',
            label: { sv: 'Ledamöter' },
            place: 'seat',
            role: 'member',
            decisionRight: 'full',
            count: 1,
            each: 'principal',
            personalDeputy: 'no',
          },
        ],
      },
      rules: [
        {
          id: 'R01',
          kind: 'seats-per-principal',
          modality: 'must',
          check: 'auto',
          title: { sv: 'Varje huvudman har en ledamot', en: 'Each principal has one member' },
          clause: { quote: 'Varje huvudman utser en ledamot.', source: source('avsnitt 2') },
          params: { principals: 'principal', seats: 1 },
        },
        {
          id: 'R02',
          kind: 'statement',
          modality: 'should',
          check: 'info',
          title: { sv: 'Mötena är öppna för frågor', en: 'Meetings are open to questions' },
          clause: { quote: 'Mötena bör vara öppna för frågor.', source: source('avsnitt 3') },
          params: {},
        },
      ],
      interpretations: [],
      exceptions: [],
      attestations: [],
    },
  ],
  seats: ['region-exempel', 'ekby'].map((principalId) => ({
    id: `samradet-${principalId}`,
    bodyId: 'samradet',
    charterId: 'samradet-2027',
    partId: 'ledamoter',
    place: 'seat',
    role: 'member',
    label: { sv: 'Ledamot', en: 'Member' },
    decisionRight: 'full',
    principalId,
    represents: [principalId],
    requires: { category: 'elected', orEquivalent: false },
    personalDeputy: 'no',
    period: { from: partialDate('2027') },
    stated: { occupancy: 'unknown' },
  })),
  persons: [{ id: 'hedvig-exempel', name: 'Hedvig Exempel', isExample: true }],
  mandates: [
    {
      id: 'm1',
      seatId: 'samradet-region-exempel',
      personId: 'hedvig-exempel',
      as: 'member',
      office: 'chair',
      homeOffice: 'ledamot i regionstyrelsen',
      period: { from: partialDate('2027') },
    },
    {
      id: 'm2',
      seatId: 'samradet-ekby',
      personId: 'hedvig-exempel',
      as: 'member',
      period: { from: partialDate('2027-01'), until: partialDate('2027-02') },
    },
  ],
  meetings: [
    {
      id: 'mote-1',
      bodyId: 'samradet',
      on: day('2027-04-15'),
      status: 'planned',
      hours: 3,
      mode: 'physical',
      isExample: true,
    },
  ],
  deliveries: [],
  announcements: [],
}
