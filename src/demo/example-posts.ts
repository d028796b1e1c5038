import type { Charter, CompositionPart } from '../charter/charter.ts'
import { seatsFor } from '../charter/composition.ts'
import type { DemoData } from '../files/convert/demo.ts'
import type { RegisterData } from '../register/register.ts'
import type { Mandate, Person } from '../seat/seat.ts'
import { day } from '../shared/calendar-day.ts'
import { invented } from './cast/invented-people.ts'
import { exactly } from './exactly.ts'

// Some bodies are named by the sources without anybody who works for them. In the demo somebody must, or no matter
// could go there: so they have a support post each, whose name says that it is an example.

/** A post that the demo invents in a body, and who has it. */
interface ExamplePost {
  readonly charterId: string
  readonly part: Pick<CompositionPart, 'id' | 'label' | 'role' | 'principalId'>
  readonly holder: Person
}

const from = day('2023-01-01')

const posts: Readonly<Record<string, readonly ExamplePost[]>> = {
  vastmanland: [
    {
      charterId: 'strategisk-regional-beredning',
      part: {
        id: 'exempel-stod',
        label: { sv: 'Tjänsteperson som stöd (exempel)', en: 'Support official (example)' },
        role: 'supportOfficial',
        principalId: 'region-vastmanland',
      },
      holder: invented.evaExempelbro,
    },
    {
      charterId: 'regionala-ledningsgruppen',
      part: {
        id: 'exempel-sammankallande',
        label: { sv: 'Sammankallande (exempel)', en: 'Convener (example)' },
        role: 'convener',
        principalId: 'region-vastmanland',
      },
      holder: invented.evaExempelbro,
    },
  ],
  'vastra-gotaland': [
    {
      charterId: 'delregional-vastbusgrupp',
      part: {
        id: 'exempel-stod',
        label: { sv: 'Tjänsteperson som stöd (exempel)', en: 'Support official (example)' },
        role: 'supportOfficial',
        principalId: 'vastra-gotalandsregionen',
      },
      holder: invented.mariaExempelhav,
    },
    {
      charterId: 'delregional-vastbusgrupp',
      part: {
        id: 'exempel-processledare',
        label: { sv: 'Processledare (exempel)', en: 'Process lead (example)' },
        role: 'processLead',
        principalId: 'vastra-gotalandsregionen',
      },
      holder: invented.olleExempelbrandt,
    },
    {
      charterId: 'delregional-vastbusgrupp',
      part: {
        id: 'exempel-kommunal-tjansteperson',
        label: { sv: 'Kommunal tjänsteperson (exempel)', en: 'Municipal official (example)' },
        role: 'municipalSupportOfficial',
        principalId: 'trollhattan',
      },
      holder: invented.fatimaExempelback,
    },
    {
      charterId: 'lokal-vastbusgrupp',
      part: {
        id: 'exempel-sammankallande',
        label: { sv: 'Sammankallande (exempel)', en: 'Convener (example)' },
        role: 'convener',
        principalId: 'boras',
      },
      holder: invented.jonasExempelklint,
    },
  ],
}

/** Seats that one person has together with another: by the role that person was invented for. */
const sharedRoles: Readonly<Record<string, string>> = {
  'samverkansgrupp-halsa/overgripande-ansvarig':
    'samverkansgrupp-nara-vard/overgripande-ansvarig 2023-01-01',
  'samverkansgrupp-kompetensforsorjning/overgripande-ansvarig':
    'skolchefsnatverket/sammankallande 2019-01-01',
  'lansgemensam-samverkansgrupp-for-halso-och-sjukvardsfragor/utvecklingsstrateg':
    'chefsforum/sammankallande 2019-01-01',
}

/** The role of whoever has this seat together with another; undefined when it is held alone. */
export function sharedRole(seatId: string): string | undefined {
  return sharedRoles[seatId]
}

/** What the demo adds to a collaboration beside its example file. */
export interface WithPosts {
  readonly demo: DemoData
  readonly mandates: readonly (Omit<Mandate, 'id'> & { readonly id?: string })[]
  readonly persons: readonly Person[]
}

/** The demo of a collaboration with its invented posts, those who hold them, and those who work at principals. */
export function withExamplePosts(
  demo: DemoData,
  { collaboration, principals }: Pick<RegisterData, 'collaboration' | 'principals'>,
): WithPosts {
  const persons = Object.values(invented)
    .filter(({ in: where }) => where === collaboration.id)
    .map(({ id, name, isExample }): Person => ({ id, name, isExample }))
  const own = (posts[collaboration.id] ?? []).filter(({ charterId }) =>
    demo.charters.some(({ id }) => id === charterId),
  )
  if (own.length === 0) return { demo, mandates: [], persons }
  const charters = demo.charters.map((charter) => withParts(charter, own))
  const changed = charters.filter((charter) => !demo.charters.includes(charter))
  const seats = changed.flatMap((charter) =>
    seatsFor(charter, principals).filter(({ id }) => !demo.seats.some((seat) => seat.id === id)),
  )
  const mandates = seats.flatMap(({ id, charterId, partId, principalId }) => {
    const post = own.find(({ charterId: of, part }) => of === charterId && part.id === partId)
    if (post === undefined) return []
    return [
      {
        seatId: id,
        personId: post.holder.id,
        as: 'member' as const,
        period: exactly(from, undefined),
        ...(principalId !== undefined && { appointedBy: principalId }),
      },
    ]
  })
  return {
    demo: { ...demo, charters, seats: [...demo.seats, ...seats] },
    mandates,
    persons,
  }
}

function withParts(charter: Charter, own: readonly ExamplePost[]): Charter {
  const added = own
    .filter(({ charterId }) => charterId === charter.id)
    .map(
      ({ part }): CompositionPart => ({
        ...part,
        place: 'support',
        decisionRight: 'none',
        personalDeputy: 'no',
        count: 1,
      }),
    )
  if (added.length === 0) return charter
  const { composition } = charter
  return { ...charter, composition: { ...composition, parts: [...composition.parts, ...added] } }
}
