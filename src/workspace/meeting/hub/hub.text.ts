import type { Language } from '../../../shared/language.ts'
import { en } from './hub.text.en.ts'
import { type HubWords, sv } from './hub.text.sv.ts'

/** The words of a meeting's own page. */
export const hubText: Readonly<Record<Language, HubWords>> = { sv, en }
