import { z } from '@hono/zod-openapi'
import { bodyRef, both, calendarDay, localized, orNull, principalRef } from './values.ts'

/** Where a principal may stand. */
const standings = [
  'pending',
  'adopted',
  'adoptedWithReservation',
  'rejected',
  'referredBack',
  'notNeeded',
] as const

export const ledgerRef = z
  .object({ id: z.string(), title: z.string(), link: z.string() })
  .openapi(
    'LedgerRef',
    both('Ett annat beslutsläge, med länk.', 'Another ledger, with a link to it.'),
  )

const status = z
  .object({
    text: localized,
    asked: z.number().int(),
    deciding: z.number().int(),
    adopted: z.number().int(),
    holdsFor: z.number().int(),
    isForAll: z.boolean(),
    condition: z.enum(['waiting', 'met', 'stopped']),
    counts: z.object({
      pending: z.number().int(),
      adopted: z.number().int(),
      adoptedWithReservation: z.number().int(),
      rejected: z.number().int(),
      referredBack: z.number().int(),
      notNeeded: z.number().int(),
    }),
  })
  .openapi(
    'LedgerStatus',
    both(
      'Läget den dag svaret gäller. `asked`: de tillfrågade. `deciding`: de som ska besluta, alltså utan dem som inte behöver. `holdsFor`: för hur många det gäller. Den som inte har svarat räknas aldrig som ett ja.',
      'How it stands on the day of the answer. `asked`: those who were asked. `deciding`: those that are to decide, without those that need not. `holdsFor`: for how many it holds. Silence is never counted as consent.',
    ),
  )

export const ledger = z
  .object({
    id: z.string().openapi({ example: '8c1f0d52-5c2b-4d57-9a0e-3b1a7f0c9d11' }),
    title: z.string(),
    recommendedOn: calendarDay,
    recommendedBy: bodyRef,
    returnsTo: bodyRef,
    condition: z.object({
      kind: z.enum(['allAdopted', 'date', 'perPrincipal']),
      from: orNull(calendarDay),
      text: localized,
    }),
    status,
    hasEnded: z.boolean(),
    matter: z.string().nullable().openapi({ example: '2026:14' }),
    publishedOn: calendarDay,
    latestOn: calendarDay,
    partOf: orNull(ledgerRef),
    parts: z.array(ledgerRef),
    link: z.string(),
  })
  .openapi(
    'Ledger',
    both(
      'En rekommendation som någon har beslutat att publicera, och hur huvudmännens egna beslut står. `condition`: när det börjar gälla. `partOf` och `parts`: huvudavtal och delar.',
      'A recommendation that somebody has decided to publish, and how the principals’ own decisions stand. `condition`: when it begins to hold. `partOf` and `parts`: a main agreement and its parts.',
    ),
  )

const decision = z
  .object({
    principal: principalRef,
    authority: z.object({
      name: z.string(),
      level: z.enum(['assembly', 'executiveCommittee', 'committee', 'officials']),
    }),
    dueOn: orNull(calendarDay),
    outcome: z.enum(standings),
    decidedOn: orNull(calendarDay),
    paragraph: z.string().nullable(),
    registrationNumber: z.string().nullable(),
    link: z.string().nullable(),
    reservation: z.string().nullable(),
    attestedOn: orNull(calendarDay),
    announcedOn: orNull(calendarDay),
    appealEndsOn: orNull(calendarDay),
    legalForceOn: orNull(calendarDay),
    holdsSince: orNull(calendarDay),
  })
  .openapi(
    'LedgerDecision',
    both(
      'En huvudmans eget beslut, den dag svaret gäller. Före beslutet är `outcome` `pending` och resten `null`. `legalForceOn` förutsätter att ingen överklagar: programmet känner inte till överklaganden.',
      'A principal’s own decision on the day of the answer. Before it, `outcome` is `pending` and the rest `null`. `legalForceOn` takes for granted that nobody appeals: the program knows of no appeals.',
    ),
  )

const rows = { text: z.string(), decisions: z.array(decision) } as const

export const ledgerDetail = ledger
  .extend({
    ...rows,
    day: calendarDay,
    collaboration: z.string(),
    members: z.array(
      ledger
        .extend(rows)
        .openapi(
          'LedgerMember',
          both(
            'En del av ett avtal, med alla beslut.',
            'A part of an agreement, with every decision.',
          ),
        ),
    ),
  })
  .openapi(
    'LedgerDetail',
    both(
      'Ett beslutsläge med alla huvudmäns beslut. För ett huvudavtal har `members` varje publicerad del med alla beslut, så att hela avtalet kommer i ett svar.',
      'A ledger with the decisions of all principals. For a main agreement `members` has every published part with all decisions, so that the whole agreement comes in one answer.',
    ),
  )
