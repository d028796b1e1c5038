import type { Language } from '../../shared/language.ts'
import { ledgerEn } from './ledger.text.en.ts'
import { ledgerSv } from './ledger.text.sv.ts'

/** The words of the list of ledgers and of a ledger's own page. */
export const ledgerText: Readonly<Record<Language, typeof ledgerSv>> = {
  sv: ledgerSv,
  en: ledgerEn,
}
