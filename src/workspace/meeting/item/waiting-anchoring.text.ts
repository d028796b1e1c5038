import type { Language } from '../../../shared/language.ts'

interface Words {
  readonly bring: { readonly title: (day: string) => string; readonly act: string }
  readonly tell: { readonly title: (day: string) => string; readonly act: string }
  readonly about: (body: string, principal: string, items: string) => string
}

const sv: Words = {
  bring: { title: (day) => `Förankra hemma inför mötet ${day}`, act: 'Öppna punkten' },
  tell: { title: (day) => `Berätta hemma om mötet ${day}`, act: 'Öppna punkten' },
  about: (body, principal, items) => `${body}, för ${principal}: ${items}.`,
}

const en: Words = {
  bring: {
    title: (day) => `Talk it over at home before the meeting on ${day}`,
    act: 'Open the item',
  },
  tell: { title: (day) => `Tell at home of the meeting on ${day}`, act: 'Open the item' },
  about: (body, principal, items) => `${body}, for ${principal}: ${items}.`,
}

/** The words of what members are asked to talk over at home, and to tell there. */
export const waitingAnchoringText: Readonly<Record<Language, Words>> = { sv, en }
