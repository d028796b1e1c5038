import type { Language } from '../../shared/language.ts'

/** The addresses of the demo's mailbox, as patterns for the router. English has `/en` before. */
export const mailboxPatterns = {
  mailbox: '/brevlada',
  letter: '/brevlada/:id',
  invitation: '/brevlada/:id/inbjudan',
  attachment: '/brevlada/:id/bilaga/:ordinal',
} as const

/** The parameter that narrows the mailbox to an address. */
export const addressParameter = 'adress'

/** Links to the pages of the mailbox, in a language. */
export function mailboxPaths(language: Language) {
  const mailbox = `${language === 'en' ? '/en' : ''}/brevlada`
  return {
    mailbox: (address?: string) =>
      address === undefined
        ? mailbox
        : `${mailbox}?${new URLSearchParams({ [addressParameter]: address })}`,
    letter: (id: string) => `${mailbox}/${id}`,
    /** The invitation of a letter, as a file for the calendar. */
    invitation: (id: string) => `${mailbox}/${id}/inbjudan`,
    attachment: (id: string, ordinal: number) => `${mailbox}/${id}/bilaga/${ordinal}`,
  }
}
