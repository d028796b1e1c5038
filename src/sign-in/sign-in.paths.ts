import type { Language } from '../shared/language.ts'

/** The addresses of signing in, as patterns for the router. English has `/en` before. */
export const signInPatterns = {
  signIn: '/logga-in',
  demo: '/logga-in/demo',
  mail: '/logga-in/brev',
  link: '/logga-in/lank',
  provider: '/logga-in/oidc/:provider',
  callback: '/logga-in/oidc/:provider/callback',
  done: '/logga-in/klar',
  signOut: '/logga-ut',
  sessions: '/mina-inloggningar',
  endSession: '/mina-inloggningar/avsluta',
  endOthers: '/mina-inloggningar/avsluta-andra',
} as const

/** The parameter that says where to go after signing in. */
export const nextParameter = 'till'

/** The parameter that says who wrote what a page keeps, so that nobody else sends it on. */
export const writerParameter = 'skrivet_av'

/** Links to the pages of signing in, in a language. */
export function signInPaths(language: Language) {
  const prefix = language === 'en' ? '/en' : ''
  const withNext = (path: string, next: string | undefined) =>
    next === undefined ? path : `${path}?${new URLSearchParams({ [nextParameter]: next })}`
  return {
    signIn: (next?: string) => withNext(`${prefix}/logga-in`, next),
    demo: () => `${prefix}/logga-in/demo`,
    mail: () => `${prefix}/logga-in/brev`,
    /** The link of a letter. */
    link: (token?: string) =>
      token === undefined
        ? `${prefix}/logga-in/lank`
        : `${prefix}/logga-in/lank?${new URLSearchParams({ nyckel: token })}`,
    provider: (id: string, next?: string) => withNext(`${prefix}/logga-in/oidc/${id}`, next),
    done: () => `${prefix}/logga-in/klar`,
    signOut: (provider?: string) =>
      provider === undefined
        ? `${prefix}/logga-ut`
        : `${prefix}/logga-ut?${new URLSearchParams({ hos: provider })}`,
    sessions: () => `${prefix}/mina-inloggningar`,
    endSession: () => `${prefix}/mina-inloggningar/avsluta`,
    endOthers: () => `${prefix}/mina-inloggningar/avsluta-andra`,
  }
}

/** Where a provider sends people back: one address whatever the language, since it is registered with the provider. */
export function callbackPath(providerId: string): string {
  return `/logga-in/oidc/${providerId}/callback`
}

/** The language of an address. */
export function languageOf(path: string): Language {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'sv'
}
