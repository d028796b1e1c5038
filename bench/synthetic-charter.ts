import type { Charter, CharterRule, CompositionPart } from '../src/charter/charter.ts'
import type { Principal } from '../src/principal/principal.ts'
import { day } from '../src/shared/calendar-day.ts'
import { partialDate } from '../src/shared/partial-date.ts'
import type { Clause } from '../src/shared/source.ts'

const clause: Clause = {
  quote: 'Gruppen består av tio ledamöter och möts minst fyra gånger om året.',
  source: { documentId: 'uppdragsbeskrivning', place: 'avsnitt 2' },
}

interface Asked {
  readonly bodyId: string
  readonly principals: readonly Principal[]
  /** The body's number in its collaboration. */
  readonly nth: number
  readonly years: 'earlier' | 'present'
}

/** The charter of a group with ten seats and twenty rules: one of nearly every kind there is. */
export function charterOf({ bodyId, principals, nth, years }: Asked): Charter {
  const period =
    years === 'earlier'
      ? { from: partialDate('2016'), until: partialDate('2022') }
      : { from: partialDate('2023') }
  const id = `${bodyId}/${years}`
  const [region, ...municipalities] = principals
  const rules = rulesOf(region?.id ?? '', bodyId)
  return {
    id,
    title: { sv: `Uppdragsbeskrivning för ${bodyId}` },
    documentId: 'uppdragsbeskrivning',
    bodyIds: [bodyId],
    bodyKind: 'politicalCollaborationGroup',
    legalForm: 'informalCollaboration',
    period,
    mandatePeriod: years === 'earlier' ? period : { ...period, until: partialDate('2026') },
    purposes: [{ text: { sv: 'Att samverka.' }, clause }],
    tasks: [{ text: { sv: 'Att bereda gemensamma frågor.' }, clause }],
    composition: {
      statedTotal: { seats: nth % 5 === 0 ? 11 : 10, includesDeputies: 'no', clause },
      isComplete: 'yes',
      parts: [
        part('ordforande', region?.id, { role: 'chair' }),
        part('regionens', region?.id, { count: 2 }),
        ...Array.from({ length: 7 }, (_, m) => {
          const owner = municipalities[(nth + m) % municipalities.length]
          return part(`kommunens-${m + 1}`, owner?.id, {})
        }),
      ],
    },
    rules,
    interpretations: [],
    exceptions: [],
    attestations:
      nth % 2 === 0
        ? [
            {
              ruleId: 'R20',
              bodyId,
              note: { sv: 'Det har vi gått igenom.' },
              by: 'gruppens ordförande',
              on: day('2026-03-02'),
              until: day('2027-03-01'),
              isExample: true,
            },
          ]
        : [],
  }
}

function part(
  id: string,
  principalId: string | undefined,
  changes: Partial<CompositionPart>,
): CompositionPart {
  return {
    id,
    label: { sv: 'Ledamot' },
    place: 'seat',
    role: 'member',
    decisionRight: 'full',
    count: 1,
    ...(principalId && { principalId }),
    requires: { category: 'official', functionTitle: 'Socialchef', orEquivalent: true },
    personalDeputy: 'yes',
    clause,
    ...changes,
  }
}

/** Every rule is an object of its own, as when it is read from a file. */
function rulesOf(regionId: string, bodyId: string): readonly CharterRule[] {
  const said: readonly (readonly [string, unknown])[] = [
    [
      'seat-total',
      { readings: [{ id: 'egen-plats', label: 'Ordföranden har en egen plats', adds: 1 }] },
    ],
    ['seats-per-principal', { principals: 'region', seats: 3 }],
    ['chair-appointed-by', { by: regionId }],
    ['personal-deputies', {}],
    ['decision-right', { deciding: 10, nonDeciding: 0 }],
    ['required-function', {}],
    ['principal-coverage', { principals: 'municipality' }],
    ['support-officials', { role: 'supportOfficial', atLeast: 1 }],
    ['meetings-per-year', { atLeast: 4 }],
    ['meetings-per-term', { atLeast: 2, atMost: 4 }],
    ['meeting-length', { atMostHours: 4 }],
    ['meeting-mode', { preferred: 'physical', allowed: ['digital'] }],
    ['year-plan', {}],
    ['deliveries-per-year', { delivery: 'followUp', perYear: 1 }],
    ['delivery-by-day', { delivery: 'followUp', byDay: '06-01' }],
    ['mandate-period', {}],
    ['revision-due', { due: 'hösten 2026' }],
    ['under-revision', {}],
    ['receiver-exists', { to: bodyId }],
  ]
  const computed = said.map(([kind, params], n) => rule(n + 1, kind, 'auto', params))
  return [...computed, rule(20, 'statement', 'attest', {})]
}

function rule(n: number, kind: string, check: CharterRule['check'], params: unknown): CharterRule {
  return {
    id: `R${String(n).padStart(2, '0')}`,
    kind,
    modality: 'must',
    check,
    title: { sv: `Regel ${n}` },
    clause,
    params,
  }
}
