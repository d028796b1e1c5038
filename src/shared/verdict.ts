/**
 * What a policy answers. A refusal names, in words, who may do it instead: nobody is told only that they may not.
 * Denied unless shown otherwise.
 */
export type Verdict<Code extends string = string> =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: Code }

/** The act may be done. */
export const allowed: { readonly allowed: true } = { allowed: true }

/** The act may not be done, and why. */
export function denied<Code extends string>(
  code: Code,
): { readonly allowed: false; readonly code: Code } {
  return { allowed: false, code }
}
