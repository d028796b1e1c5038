import type { BodyLevel, InEach } from '../../body/body.ts'
import type { BodyKind } from '../../charter/charter.ts'

/** A level of the picture, from those who own the collaboration to those who meet locally. */
export type Band =
  | 'principals'
  | 'politics'
  | 'management'
  | 'preparation'
  | 'networks'
  | 'programme'
  | 'reference'
  | 'subRegional'
  | 'local'
  | 'other'

/** From the top of the picture to its foot. */
export const bandOrder: readonly Band[] = [
  'principals',
  'politics',
  'management',
  'preparation',
  'networks',
  'programme',
  'other',
  'reference',
  'subRegional',
  'local',
]

const bandOfKind: Readonly<Record<BodyKind, Band>> = {
  decidingBody: 'management',
  strategicPreparatoryCommittee: 'politics',
  politicalCollaborationGroup: 'politics',
  managementForum: 'management',
  regionalManagementGroup: 'management',
  steeringGroup: 'management',
  leadershipGroup: 'management',
  preparatoryGroup: 'preparation',
  workingGroup: 'preparation',
  professionalNetwork: 'networks',
  programme: 'programme',
  programmeBoard: 'programme',
  referenceGroup: 'reference',
  subRegionalGroup: 'subRegional',
  localLeadershipGroup: 'local',
  localGroup: 'local',
}

/** The level a body stands on: with its principal when it is one in each, by what kind it is, else by where it works. */
export function bandOf(sort: BodyKind | 'unknown', level: BodyLevel, inEach?: InEach): Band {
  if (inEach === 'principal') return 'principals'
  if (sort !== 'unknown') return bandOfKind[sort]
  if (level === 'local' || inEach === 'municipality') return 'local'
  return level === 'subRegional' || inEach === 'subRegion' ? 'subRegional' : 'other'
}
