import fc from 'fast-check'
import type { RegisterData } from '../../src/register/register.ts'
import type { SourceDocument } from '../../src/shared/source.ts'
import { announcement, delivery, meeting } from './any/activity.ts'
import { body, contact, relation } from './any/body.ts'
import { charter } from './any/charter.ts'
import { bodyIds, charterIds, personIds, principalIds, sourceIds } from './any/given.ts'
import { division, principal } from './any/principal.ts'
import { mandates, person, seat } from './any/seat.ts'
import { calendarDay, localized, partial, text } from './any/value.ts'

// Any register that keeps the rules of the database, for tests of what must hold for all of them. Ids are given,
// so that everything refers to something; all that may be said or left out varies.

const sourceDocument = (documentId: string): fc.Arbitrary<SourceDocument> =>
  fc.record(
    {
      id: fc.constant(documentId),
      title: text,
      publisher: text,
      dated: partial,
      datingNote: text,
      url: fc.constant('https://www.example.se/'),
      verified: fc.boolean(),
      readOn: calendarDay,
    },
    { requiredKeys: ['id', 'title', 'verified'] },
  )

const some = <Thing>(kind: string, one: (id: string) => fc.Arbitrary<Thing>) =>
  fc.tuple(one(`${kind}-1`), one(`${kind}-2`)).chain((things) => fc.shuffledSubarray(things))

const seatArbitraries = charterIds.flatMap((charterId) =>
  bodyIds.map((bodyId) => seat(charterId, bodyId)),
)

/** Any register of the collaboration `exempel`. */
export const anyRegister: fc.Arbitrary<RegisterData> = fc.tuple(...seatArbitraries).chain((seats) =>
  fc.record({
    collaboration: fc.record({
      id: fc.constant('exempel'),
      name: text,
      summary: localized,
      contacts: fc.array(contact, { maxLength: 2 }),
      updatedOn: calendarDay,
    }),
    sources: fc.tuple(...sourceIds.map(sourceDocument)),
    principals: fc.tuple(...principalIds.map(principal)),
    divisions: fc.array(division, { maxLength: 1 }),
    bodies: fc.tuple(...bodyIds.map(body)),
    relations: some('relation', relation),
    charters: fc.tuple(...charterIds.map(charter)),
    seats: fc.constant(seats),
    persons: fc.tuple(...personIds.map(person)),
    mandates: fc.tuple(...seats.map(({ id: seatId }) => mandates(seatId))).map((all) => all.flat()),
    meetings: some('mote', meeting),
    deliveries: some('lamnat', delivery),
    announcements: some('viktigt', announcement),
  }),
)
