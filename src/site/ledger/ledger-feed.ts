import { sayCondition } from '../../adoption/ledger/ledger-status.text.ts'
import type { PublicLedger } from '../../adoption/public/public-ledger.ts'
import { asSentence } from '../../shared/format.ts'
import type { AtomFeed } from '../matter/atom.ts'
import type { CollaborationContext } from '../page-context.ts'
import { ledgerText } from './ledger.text.ts'
import { sayLedgerStatus, saySums } from './ledger-words.ts'

/** The feed of what principals decide: one entry a recommendation, the one that something last changed in first. */
export function feedOfLedgers(
  context: CollaborationContext,
  ledgers: readonly PublicLedger[],
  /** Before the addresses, so that they lead here from anywhere: `https://radslag.example`. */
  site: string,
): AtomFeed {
  const { language, register, to, day } = context
  const { id, name, updatedOn } = register.collaboration
  const text = ledgerText[language]
  return {
    id: `urn:radslag:${id}:beslut:${language}`,
    language,
    title: text.feedTitle(name),
    self: site + to.ledgersFeed(id),
    page: site + to.ledgers(id),
    author: text.feedAuthor(name),
    updated: new Date(updatedOn),
    entries: ledgers.map((ledger) => ({
      id: `urn:radslag:${id}:beslut:${ledger.id}:${language}`,
      title: ledger.title,
      ...(language !== 'sv' && { titleLanguage: 'sv' }),
      href: site + to.ledger(id, ledger.id),
      updated: ledger.latestAt,
      published: ledger.publishedAt,
      summary: [
        asSentence(sayLedgerStatus(context, ledger)),
        asSentence(saySums(context, ledger)),
        sayCondition(ledger, day, language),
      ].join(' '),
    })),
  }
}
