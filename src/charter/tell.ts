import type { Language } from '../shared/language.ts'
import { enginePrefix, engineWords } from './engine.text.ts'
import type { Finding, Reason, ToldFinding } from './finding.ts'
import { sayReason } from './rule-kind.ts'
import { ruleKinds } from './rules/all.ts'

/** A reason that neither the engine nor the rule's kind has words for: a fault in the program. */
export class UnsaidReason extends Error {
  override readonly name = 'UnsaidReason'
  readonly code = 'unsaid-reason'

  constructor(kind: string, { code }: Reason) {
    super(`rule kind '${kind}' has no sentence for '${code}'`)
  }
}

function say(kind: string, reason: Reason, language: Language): string {
  const { code, values } = reason
  const said = code.startsWith(enginePrefix)
    ? sayReason(engineWords[language], { code: code.slice(enginePrefix.length), values })
    : ruleKinds.get(kind)?.tell(reason, language)
  if (said === undefined) throw new UnsaidReason(kind, reason)
  return said
}

/** A finding's reasons and remedy as sentences, the same wherever they are shown. */
export function tellFinding(finding: Finding, language: Language): ToldFinding {
  const { kind, reasons, remedy } = finding
  return {
    finding,
    language,
    reasons: reasons.map((reason) => say(kind, reason, language)),
    ...(remedy && { remedy: say(kind, remedy, language) }),
  }
}
