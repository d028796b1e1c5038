/** What has just been done, told once on the page that one is led back to. */
export type Done =
  | { readonly kind: 'text' | 'comment' | 'asked' | 'answered' | 'responsible' }
  | { readonly kind: 'papers'; readonly count: number }

/** What an address says was done; a code that is not known says nothing. */
export function doneFrom(code: string | undefined): Done | undefined {
  switch (code) {
    case 'text':
      return { kind: 'text' }
    case 'kommentar':
      return { kind: 'comment' }
    case 'fraga':
      return { kind: 'asked' }
    case 'svar':
      return { kind: 'answered' }
    case 'ansvariga':
      return { kind: 'responsible' }
    default: {
      const [, count] = /^underlag-([1-9]\d{0,2})$/.exec(code ?? '') ?? []
      return count === undefined ? undefined : { kind: 'papers', count: Number(count) }
    }
  }
}
