import type { Charter, CharterRule } from '../../src/charter/charter.ts'
import { checkRule } from '../../src/charter/engine.ts'
import type { Finding, FindingStatus } from '../../src/charter/finding.ts'
import { tellFinding } from '../../src/charter/tell.ts'
import { day } from '../../src/shared/calendar-day.ts'
import { aBody } from './body.ts'
import { aCharter, aRule } from './charter.ts'
import { aGround, type GroundParts } from './ground.ts'

interface Question extends GroundParts {
  readonly kind: string
  readonly params?: unknown
  readonly rule?: Partial<CharterRule>
  readonly charter?: Partial<Charter>
  /** The day it is asked on; 22 November 2026 when left out. */
  readonly on?: string
}

/** A finding as a reader meets it: the status, and all that is said, as one text. */
export interface Asked {
  readonly status: FindingStatus
  readonly because: string
  readonly remedy: string | undefined
  readonly inEnglish: string
  readonly finding: Finding
}

/** What one rule comes to for Samverkansgrupp Hälsa, with its sentences. */
export function ask({ kind, params = {}, rule, charter, on, ...parts }: Question): Asked {
  const body = parts.bodies?.find(({ id }) => id === 'samverkansgrupp-halsa') ?? aBody()
  const asked = aRule({ kind, params, ...rule })
  const asking = aCharter({ rules: [asked], ...charter })
  const ground = aGround({
    ...parts,
    bodies: [body, ...(parts.bodies ?? []).filter((other) => other !== body)],
    charters: [asking, ...(parts.charters ?? [])],
  })
  const finding = checkRule(ground, asking, asked, body, day(on ?? '2026-11-22'))
  const told = tellFinding(finding, 'sv')
  const inEnglish = tellFinding(finding, 'en')
  return {
    status: finding.status,
    because: told.reasons.join(' '),
    remedy: told.remedy,
    inEnglish: [...inEnglish.reasons, inEnglish.remedy ?? ''].join(' ').trim(),
    finding,
  }
}
