import {
  clauseFrom,
  dateColumn,
  dateIfStated,
  localizedFrom,
  periodColumns,
  periodFrom,
  sourceColumns,
  sourceFrom,
  stated,
} from '../shared/columns.ts'
import type { RowsOf } from '../shared/rows.ts'
import type { OccupancyColumns, RequirementColumns, SeatTables } from './seat.table.ts'
import type { Mandate, Occupancy, Person, Seat, SeatRequirement, StatedOccupancy } from './seat.ts'

/** What the holder must be, or undefined when nothing is required. */
export function requirementFrom(row: RequirementColumns): SeatRequirement | undefined {
  if (row.requires_category === null) return undefined
  return {
    category: row.requires_category,
    ...stated({ functionTitle: row.requires_function_title }),
    orEquivalent: row.requires_or_equivalent === true,
  }
}

/** A requirement as columns. */
export function requirementColumns(requires: SeatRequirement | undefined): RequirementColumns {
  return {
    requires_category: requires?.category ?? null,
    requires_function_title: requires?.functionTitle ?? null,
    requires_or_equivalent: requires?.orEquivalent ?? null,
  }
}

/** What a source says of how a seat is held. */
export function occupancyFrom(occupancy: Occupancy, row: OccupancyColumns): StatedOccupancy {
  return {
    occupancy,
    ...stated({
      since: dateIfStated(row.stated_since_text),
      clause: clauseFrom(row.stated_quote, row.stated_document_id, row.stated_place),
    }),
  }
}

/** What a source says of how a seat is held, as columns beside the occupancy itself. */
export function occupancyColumns(said: StatedOccupancy | undefined): OccupancyColumns {
  return {
    stated_since_text: dateColumn(said?.since),
    stated_quote: said?.clause?.quote ?? null,
    stated_document_id: said?.clause?.source.documentId ?? null,
    stated_place: said?.clause?.source.place ?? null,
  }
}

/** The rows of the seats of a collaboration. */
export function rowsOfSeats(
  collaboration_id: string,
  seats: readonly Seat[],
): RowsOf<Pick<SeatTables, 'seat'>> {
  return {
    seat: seats.map((seat) => ({
      collaboration_id,
      id: seat.id,
      body_id: seat.bodyId,
      charter_id: seat.charterId,
      part_id: seat.partId,
      place: seat.place,
      role: seat.role,
      label_sv: seat.label.sv,
      label_en: seat.label.en ?? null,
      decision_right: seat.decisionRight,
      principal_id: seat.principalId ?? null,
      represents: seat.represents ?? null,
      ...requirementColumns(seat.requires),
      personal_deputy: seat.personalDeputy,
      attends_for_sectors: seat.attendsForSectors ?? null,
      ...periodColumns(seat.period),
      stated_occupancy: seat.stated.occupancy,
      ...occupancyColumns(seat.stated),
    })),
  }
}

/** The seats that rows tell of, in the rows' order. */
export function seatsFrom({ seat }: RowsOf<Pick<SeatTables, 'seat'>>): readonly Seat[] {
  return seat.map((row) => ({
    id: row.id,
    bodyId: row.body_id,
    charterId: row.charter_id,
    partId: row.part_id,
    place: row.place,
    role: row.role,
    label: localizedFrom(row.label_sv, row.label_en),
    decisionRight: row.decision_right,
    ...stated({
      principalId: row.principal_id,
      represents: row.represents,
      requires: requirementFrom(row),
      attendsForSectors: row.attends_for_sectors,
    }),
    personalDeputy: row.personal_deputy,
    period: periodFrom(row),
    stated: occupancyFrom(row.stated_occupancy, row),
  }))
}

/** The rows of the people of a collaboration. */
export function rowsOfPersons(
  collaboration_id: string,
  persons: readonly Person[],
): RowsOf<Pick<SeatTables, 'person'>> {
  return {
    person: persons.map(({ id, name, isExample }) => ({
      collaboration_id,
      id,
      name,
      is_example: isExample,
    })),
  }
}

/** The people that rows tell of, in the rows' order. */
export function personsFrom({ person }: RowsOf<Pick<SeatTables, 'person'>>): readonly Person[] {
  return person.map(({ id, name, is_example }) => ({ id, name, isExample: is_example }))
}

/** The rows of the mandates of a collaboration. */
export function rowsOfMandates(
  collaboration_id: string,
  mandates: readonly Mandate[],
): RowsOf<Pick<SeatTables, 'mandate'>> {
  return {
    mandate: mandates.map((mandate) => ({
      collaboration_id,
      id: mandate.id,
      seat_id: mandate.seatId,
      person_id: mandate.personId,
      held_as: mandate.as,
      office: mandate.office ?? null,
      home_office: mandate.homeOffice ?? null,
      equivalence_reason: mandate.equivalence?.reason ?? null,
      equivalence_attested_by: mandate.equivalence?.attestedBy ?? null,
      ...periodColumns(mandate.period),
      appointed_by: mandate.appointedBy ?? null,
      ...sourceColumns(mandate.source),
    })),
  }
}

/** The mandates that rows tell of, in the rows' order. */
export function mandatesFrom({ mandate }: RowsOf<Pick<SeatTables, 'mandate'>>): readonly Mandate[] {
  return mandate.map((row) => ({
    id: row.id,
    seatId: row.seat_id,
    personId: row.person_id,
    as: row.held_as,
    ...stated({
      office: row.office,
      homeOffice: row.home_office,
      equivalence:
        row.equivalence_reason === null || row.equivalence_attested_by === null
          ? undefined
          : { reason: row.equivalence_reason, attestedBy: row.equivalence_attested_by },
      appointedBy: row.appointed_by,
      source: sourceFrom(row.source_document_id, row.source_place),
    }),
    period: periodFrom(row),
  }))
}
