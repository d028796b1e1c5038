/** What has just been done, told once on the page that one is led back to. */
export type OwnDone =
  | { readonly kind: 'text' | 'shared' | 'noted' | 'erased' }
  | { readonly kind: 'papers'; readonly count: number }

/** What an address says was done; a code that is not known says nothing. */
export function ownDoneFrom(code: string | undefined): OwnDone | undefined {
  switch (code) {
    case 'text':
      return { kind: 'text' }
    case 'delat':
      return { kind: 'shared' }
    case 'antecknat':
      return { kind: 'noted' }
    case 'raderat':
      return { kind: 'erased' }
    default: {
      const [, count] = /^underlag-([1-9]\d{0,2})$/.exec(code ?? '') ?? []
      return count === undefined ? undefined : { kind: 'papers', count: Number(count) }
    }
  }
}
