import type { z } from '@hono/zod-openapi'
import type { Finding } from '../../charter/finding.ts'
import { tellFinding } from '../../charter/tell.ts'
import { findingRecord } from '../../register/finding-record.ts'
import type * as schema from '../schema/finding.ts'
import { presentAttestation, presentException, presentInterpretation } from './charter.ts'
import { type OnDay, orNull, presentText } from './values.ts'

/** A finding with its reasons as sentences in both languages. */
export function presentFinding(
  { register }: OnDay,
  finding: Finding,
): z.infer<typeof schema.finding> {
  const record = findingRecord(register, tellFinding(finding, 'sv'))
  const inEnglish = tellFinding(finding, 'en')
  return {
    ...record,
    reasons: [...record.reasons],
    title: presentText(finding.title),
    interpretation: orNull(finding.interpretation, presentInterpretation),
    exception: orNull(finding.exception, presentException),
    attestation: orNull(finding.attestation, presentAttestation),
    english: { reasons: [...inEnglish.reasons], remedy: inEnglish.remedy ?? null },
  }
}
