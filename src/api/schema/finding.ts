import { z } from '@hono/zod-openapi'
import { attestation, exception, interpretation, modality } from './charter.ts'
import { bodyRef, both, localized, orNull, slug } from './values.ts'

const findingStatus = z
  .enum(['met', 'notMet', 'atRisk', 'cannotTell', 'notChecked'])
  .openapi(
    'FindingStatus',
    both(
      'Uppfyllt, inte uppfyllt, i riskzonen, går inte att avgöra (texten eller uppgifterna säger inte), eller kontrolleras inte (inga data kan visa det).',
      'Met, not met, at risk, cannot tell (text or data do not say), or not checked (no data could show it).',
    ),
  )

export const finding = z
  .object({
    body: slug,
    rule: z.string().openapi({ example: 'R05' }),
    status: findingStatus,
    clause: z.object({
      quote: z.string(),
      source: z.string(),
      sourceId: z.string(),
      place: z.string().nullable(),
    }),
    reasons: z.array(z.string()),
    remedy: z.string().nullable(),
    bodyId: z.string(),
    charterId: z.string(),
    kind: z.string(),
    modality,
    check: z.enum(['auto', 'attest', 'info']),
    mustHold: z.boolean(),
    title: localized,
    interpretation: orNull(interpretation),
    exception: orNull(exception),
    attestation: orNull(attestation),
    english: z.object({ reasons: z.array(z.string()), remedy: z.string().nullable() }),
  })
  .openapi(
    'Finding',
    both(
      'Vad kontrollen av en regel kom fram till en viss dag: varför, enligt vilken ordalydelse, och vad som skulle rätta till det. Samma som `radslag check --json` skriver.',
      'What the check of a rule came to on a day: why, by which wording, and what would mend it. The same as `radslag check --json` prints.',
    ),
  )

const ruleRef = z.object({
  body: bodyRef,
  rule: z.string(),
  title: localized,
  reasons: z.array(z.string()),
})

export const coverage = z
  .object({
    collaboration: z.string(),
    day: z.string(),
    counts: z.object({
      bodies: z.number().int(),
      bodiesWithCharter: z.number().int(),
      seats: z.number().int(),
      seatsFilled: z.number().int(),
      seatsVacant: z.number().int(),
      seatsUnknown: z.number().int(),
      rules: z.number().int(),
      rulesChecked: z.number().int(),
      sources: z.number().int(),
      sourcesVerified: z.number().int(),
    }),
    examples: z.object({
      persons: z.number().int(),
      meetings: z.number().int(),
      deliveries: z.number().int(),
      interpretations: z.number().int(),
      exceptions: z.number().int(),
      attestations: z.number().int(),
    }),
    bodiesWithoutCharter: z.array(bodyRef),
    bodiesWithoutEnglish: z.array(bodyRef),
    bodiesWithoutMeetings: z.array(bodyRef),
    seatsWithoutKnownHolder: z.array(
      z.object({
        body: bodyRef,
        seat: z.string(),
        label: localized,
        principal: z.string().nullable(),
      }),
    ),
    seatsWithoutKnownPrincipal: z.array(
      z.object({ body: bodyRef, seat: z.string(), label: localized }),
    ),
    rulesNotChecked: z.array(ruleRef),
    rulesThatCannotBeTold: z.array(ruleRef),
    sourcesNotVerified: z.array(z.object({ id: z.string(), title: z.string() })),
    sourcesWithoutDate: z.array(z.object({ id: z.string(), title: z.string() })),
    openQuestions: z.array(z.object({ body: bodyRef, note: localized })),
  })
  .openapi(
    'Coverage',
    both(
      'Vad uppgifterna täcker och vad som saknas, så att den som använder dem vet det. `examples` räknar det som är påhittat för att visa programmet.',
      'What the data covers and what is lacking, so that whoever uses it knows. `examples` counts what is invented to show the program.',
    ),
  )
