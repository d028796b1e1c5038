import { numberInAddress } from '../matter/matter-number.ts'

/** Where version 1 of the open data begins. */
export const root = '/api/v1'

/** The addresses of the open data, as answers link to them. */
export const paths = {
  collaborations: () => `${root}/collaborations`,
  collaboration: (id: string) => `${root}/collaborations/${id}`,
  part: (id: string, part: CollaborationPart) => `${root}/collaborations/${id}/${part}`,
  principal: (id: string, principal: string) =>
    `${root}/collaborations/${id}/principals/${principal}`,
  body: (id: string, slug: string) => `${root}/collaborations/${id}/bodies/${slug}`,
  matter: (id: string, number: string) =>
    `${root}/collaborations/${id}/matters/${numberInAddress(number)}`,
  ledger: (id: string, ledger: string) => `${root}/collaborations/${id}/ledgers/${ledger}`,
  notes: (id: string, meeting: string) => `${root}/collaborations/${id}/notes/${meeting}`,
  bodyPart: (id: string, slug: string, part: BodyPart) =>
    `${root}/collaborations/${id}/bodies/${slug}/${part}`,
} as const

/** What a collaboration's data is divided into. */
export const collaborationParts = [
  'principals',
  'bodies',
  'relations',
  'findings',
  'meetings',
  'matters',
  'ledgers',
  'notes',
  'sources',
  'comparison',
  'coverage',
] as const

/** What a body's data is divided into. */
export const bodyParts = ['seats', 'charter', 'findings'] as const

type CollaborationPart = (typeof collaborationParts)[number]
type BodyPart = (typeof bodyParts)[number]
