import { z } from 'zod'
import { ruleKind } from '../rule-kind.ts'

const sv = {
  onlySaid: () => 'Texten säger det här, men inga uppgifter i registret kan visa om det följs.',
}

const en: typeof sv = {
  onlySaid: () =>
    'The text says this, but nothing in the register can show whether it is followed.',
}

/** Something that no data can check; it is shown with its words (R12, R26, R28, R32). */
export const statement = ruleKind({
  kind: 'statement',
  describes: {
    sv: 'Något som texten säger och som inte går att kontrollera med uppgifter. Det visas.',
    en: 'Something the text says that cannot be checked against data. It is shown.',
  },
  params: z.strictObject({}),
  check: () => ({ status: 'notChecked', reasons: [{ code: 'onlySaid' }] }),
  words: { sv, en },
})
