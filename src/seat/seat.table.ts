import type { PeriodColumns, SourceColumns } from '../shared/columns.ts'
import type {
  DecisionRight,
  Mandate,
  Occupancy,
  Seat,
  SeatRequirement,
  SeatRole,
  YesNoUnknown,
} from './seat.ts'

// The rows of migrations/0007_create_seat.sql. The column `valid` is the database's own.

/** What a source says of how a seat is held, as columns of a seat or of the part it comes from. */
export interface OccupancyColumns {
  readonly stated_since_text: string | null
  readonly stated_quote: string | null
  readonly stated_document_id: string | null
  readonly stated_place: string | null
}

/** What the holder must be, as columns of a seat or of the part it comes from: all empty, or the category at least. */
export interface RequirementColumns {
  readonly requires_category: SeatRequirement['category'] | null
  readonly requires_function_title: string | null
  readonly requires_or_equivalent: boolean | null
}

interface SeatRow extends PeriodColumns, RequirementColumns, OccupancyColumns {
  readonly collaboration_id: string
  readonly id: string
  readonly body_id: string
  readonly charter_id: string
  readonly part_id: string
  readonly place: Seat['place']
  readonly role: SeatRole
  readonly label_sv: string
  readonly label_en: string | null
  readonly decision_right: DecisionRight
  readonly principal_id: string | null
  readonly represents: readonly string[] | null
  readonly personal_deputy: YesNoUnknown
  readonly attends_for_sectors: readonly string[] | null
  readonly stated_occupancy: Occupancy
}

interface PersonRow {
  readonly collaboration_id: string
  readonly id: string
  readonly name: string
  readonly is_example: boolean
}

interface MandateRow extends PeriodColumns, SourceColumns {
  readonly collaboration_id: string
  readonly id: string
  readonly seat_id: string
  readonly person_id: string
  readonly held_as: Mandate['as']
  readonly office: 'chair' | 'viceChair' | null
  readonly home_office: string | null
  readonly equivalence_reason: string | null
  readonly equivalence_attested_by: string | null
  readonly appointed_by: string | null
}

/** The tables of the seats and who holds them, by name. */
export interface SeatTables {
  seat: SeatRow
  person: PersonRow
  mandate: MandateRow
}
