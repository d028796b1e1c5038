import type { Charter } from '../charter/charter.ts'
import type { RegisterData } from '../register/register.ts'
import type { Mandate, Seat } from '../seat/seat.ts'
import { numberFrom } from './names.ts'

// The offices that invented people have at home. Ordinary ones, so that a roster looks like one.

// None of them is held by one person only, so two invented people never claim to be the same chair.

const municipalOffices = [
  'ledamot i kommunstyrelsen',
  'ledamot i socialnämnden',
  'ledamot i utbildningsnämnden',
  'ledamot i kommunfullmäktige',
  'ersättare i kommunstyrelsen',
  'ledamot i vård- och omsorgsnämnden',
] as const
const regionalOffices = [
  'ledamot i regionstyrelsen',
  'ledamot i hälso- och sjukvårdsnämnden',
  'ledamot i regionfullmäktige',
  'ersättare i regionstyrelsen',
] as const

/** Whether the seat is for somebody elected: where the charter says so, or sets up a political body. */
export function isForElected(seat: Seat, charter: Charter): boolean {
  if (seat.requires) return seat.requires.category === 'elected'
  return (
    seat.place === 'seat' &&
    (charter.bodyKind === 'politicalCollaborationGroup' ||
      charter.bodyKind === 'strategicPreparatoryCommittee')
  )
}

/** An office that somebody elected may have at home: the same each time, and seldom the same in neighbouring seats. */
export function electedOffice(seat: Seat, role: string, { principals }: RegisterData): string {
  const principal = principals.find(({ id }) => id === seat.principalId)
  const offices = principal?.kind === 'region' ? regionalOffices : municipalOffices
  return offices[numberFrom(role) % offices.length] ?? offices[0]
}

/** Titles that the texts use for one office: Chefsforum says school head, the network says head of administration. */
const sameOffice: Readonly<Record<string, string>> = {
  'förvaltningschef för skola och utbildning': 'skolchef',
}

/** Roles that one person has wherever they are named: a programme has one coordinator, also in its board. */
const programmeRoles: ReadonlySet<Seat['role']> = new Set([
  'programmeOwner',
  'programmeCoordinator',
  'processLead',
])

/**
 * The office that whoever sits there has at home, named alike in every text; undefined when the seat asks for
 * none. Who is one thing and also another ("direktör tillika områdeschef") is known by the other.
 */
export function officeOf({ requires, role }: Seat): string | undefined {
  const title = requires?.functionTitle?.split(' tillika ').at(-1)
  if (title !== undefined) return sameOffice[title] ?? title
  return programmeRoles.has(role) ? role : undefined
}

const equivalents: Readonly<Record<string, string>> = {
  socialchef: 'förvaltningschef för vård och omsorg',
  skolchef: 'förvaltningschef för barn och utbildning',
}

/** Another office that counts as the required one, and why; undefined when none comes to mind. */
export function equivalentOffice(
  functionTitle: string | undefined,
):
  | { readonly office: string; readonly equivalence: NonNullable<Mandate['equivalence']> }
  | undefined {
  const office = functionTitle === undefined ? undefined : equivalents[functionTitle]
  if (office === undefined) return undefined
  return {
    office,
    equivalence: {
      reason: `Uppdraget som ${office} motsvarar uppdraget som ${functionTitle} i den här kommunen.`,
      attestedBy: 'Kommundirektören (exempel)',
    },
  }
}
