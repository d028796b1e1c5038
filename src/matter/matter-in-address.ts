import type { MatterKind, MatterState } from './matter.ts'

/** The kinds of matters as an address says them. */
export const kindsInAddress: Readonly<Record<MatterKind, string>> = {
  question: 'fraga',
  interpretationDispute: 'oenighet',
  focusAssignment: 'fokusuppdrag',
  analysisRequest: 'utredning',
  jointDocumentProposal: 'dokument',
  information: 'information',
}

/** The states a raised matter can be in, as an address says them. */
export const statesInAddress: Readonly<Record<Exclude<MatterState, 'draft'>, string>> = {
  raised: 'vackt',
  askedBack: 'tillbakaskickat',
  inPreparation: 'under-beredning',
  declined: 'avbojt',
  merged: 'sammanslaget',
  closed: 'avslutat',
}

/** The name that an address says in some word; undefined when it says none of them. */
export function nameOfWord<Name extends string>(
  inAddress: Readonly<Record<Name, string>>,
  typed: string,
): Name | undefined {
  const names = Object.keys(inAddress) as Name[] // its own keys, as declared
  return names.find((name) => inAddress[name] === typed)
}
