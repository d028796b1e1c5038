import type { PersonaGroup } from './persona.ts'

const sv: Readonly<Record<PersonaGroup, string>> = {
  support: 'Stöd till grupperna',
  elected: 'Förtroendevalda',
  managers: 'Chefer',
  authorities: 'Hos huvudmännen',
}

const en = {
  support: 'Support to the groups',
  elected: 'Elected members',
  managers: 'Managers',
  authorities: 'At the principals',
} satisfies typeof sv

/** What the kinds of people in the demo are called. */
export const castText = { sv, en }

/** What those in the demo are called whose mandates have ended. */
export const formerText = { sv: 'Uppdraget har upphört', en: 'The mandate has ended' }
