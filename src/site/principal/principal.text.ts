import type { Noun } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'

const sv = {
  heading: 'Huvudmän',
  lead: 'Huvudmän är de som samverkar, till exempel regionen och kommunerna. De är självständiga: grupperna förbereder och rekommenderar, men varje huvudman beslutar för sig.',
  kinds: {
    region: 'Region',
    municipality: 'Kommuner',
    localFederation: 'Kommunalförbund',
    independentOrganiser: 'Fristående skolhuvudmän',
  },
  seatsIn: (seats: string, bodies: string) => `${seats} i ${bodies}`,
  seatNoun: { one: 'plats', many: 'platser', gender: 'en' } as Noun,
  bodyNoun: { one: 'grupp', many: 'grupper', gender: 'en' } as Noun,
  noSeats: 'Inga platser är registrerade den här dagen.',
  nobodyHasSeats:
    'Källorna säger inte vem som sitter i grupperna den här dagen, så inga platser är registrerade.',
  names: 'Andra namn',
  seats: 'Platser i grupperna',
  takesPart: 'Deltar utan registrerad plats',
  body: 'Grupp',
  seat: 'Plats',
  member: 'Ledamot',
  deputy: 'Personlig ersättare',
  ownBodies: 'Egna organ',
  areas: 'Indelning',
  statedAreas: (name: string, count: string) => `${name}: ${count} enligt källan.`,
  areasNamed: (names: string) => `Namngivna: ${names}.`,
  areasUnnamed: 'Källan namnger dem inte.',
}

const en: typeof sv = {
  heading: 'Principals',
  lead: 'Principals are those who collaborate, such as the region and the municipalities. They are sovereign: the groups prepare and recommend, but each principal decides for itself.',
  kinds: {
    region: 'Region',
    municipality: 'Municipalities',
    localFederation: 'Local federations',
    independentOrganiser: 'Independent school organisers',
  },
  seatsIn: (seats, bodies) => `${seats} on ${bodies}`,
  seatNoun: { one: 'seat', many: 'seats', gender: 'en' },
  bodyNoun: { one: 'group', many: 'groups', gender: 'en' },
  noSeats: 'No seats are registered on this day.',
  nobodyHasSeats:
    'The sources do not say who sits on the groups on this day, so no seats are registered.',
  names: 'Other names',
  seats: 'Seats on the groups',
  takesPart: 'Takes part without a registered seat',
  body: 'Group',
  seat: 'Seat',
  member: 'Member',
  deputy: 'Personal deputy',
  ownBodies: 'Its own bodies',
  areas: 'Division',
  statedAreas: (name, count) => `${name}: ${count} according to the source.`,
  areasNamed: (names) => `Named: ${names}.`,
  areasUnnamed: 'The source does not name them.',
}

/** The words of the principals' pages. */
export const principalText: Readonly<Record<Language, typeof sv>> = { sv, en }
