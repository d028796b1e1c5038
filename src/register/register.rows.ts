import { bodiesFrom, relationsFrom, rowsOfBodies, rowsOfRelations } from '../body/body.rows.ts'
import {
  deliveriesFrom,
  meetingsFrom,
  rowsOfDeliveries,
  rowsOfMeetings,
} from '../charter/activity.rows.ts'
import { chartersFrom, rowsOfCharters } from '../charter/charter.rows.ts'
import {
  divisionsFrom,
  principalsFrom,
  rowsOfDivisions,
  rowsOfPrincipals,
} from '../principal/principal.rows.ts'
import {
  mandatesFrom,
  personsFrom,
  rowsOfMandates,
  rowsOfPersons,
  rowsOfSeats,
  seatsFrom,
} from '../seat/seat.rows.ts'
import {
  announcementsFrom,
  collaborationFrom,
  rowOfCollaboration,
  rowsOfAnnouncements,
  rowsOfSources,
  sourcesFrom,
} from './collaboration.rows.ts'
import type { RegisterRows } from './register.table.ts'
import type { RegisterData } from './register.ts'

/** Everything a collaboration says, as rows. Nothing is lost: `registerFrom` gives the same back. */
export function rowsOfRegister(data: RegisterData): RegisterRows {
  const { id } = data.collaboration
  return {
    collaboration: [rowOfCollaboration(data.collaboration)],
    ...rowsOfSources(id, data.sources),
    ...rowsOfPrincipals(id, data.principals),
    ...rowsOfDivisions(id, data.divisions),
    ...rowsOfBodies(id, data.bodies),
    ...rowsOfRelations(id, data.relations),
    ...rowsOfCharters(id, data.charters),
    ...rowsOfSeats(id, data.seats),
    ...rowsOfPersons(id, data.persons),
    ...rowsOfMandates(id, data.mandates),
    ...rowsOfMeetings(id, data.meetings),
    ...rowsOfDeliveries(id, data.deliveries),
    ...rowsOfAnnouncements(id, data.announcements),
  }
}

/** What rows say of a collaboration, or undefined when there is none. */
export function registerFrom(rows: RegisterRows): RegisterData | undefined {
  const [collaboration] = rows.collaboration
  if (collaboration === undefined) return undefined
  return {
    collaboration: collaborationFrom(collaboration),
    sources: sourcesFrom(rows),
    principals: principalsFrom(rows),
    divisions: divisionsFrom(rows),
    bodies: bodiesFrom(rows),
    relations: relationsFrom(rows),
    charters: chartersFrom(rows),
    seats: seatsFrom(rows),
    persons: personsFrom(rows),
    mandates: mandatesFrom(rows),
    meetings: meetingsFrom(rows),
    deliveries: deliveriesFrom(rows),
    announcements: announcementsFrom(rows),
  }
}
