import type { Language } from '../../shared/language.ts'

const sv = {
  denied: 'Det här kan inte göras i din roll',
  ended: 'Ärendet är avslutat',
  otherHat: (hat: string) => `Du har själv en roll som kan göra det: ${hat}.`,
  changeHat: 'Byt roll',
  toMatter: 'Till ärendet',
  kept: 'Det du skrev',
  keptHint: 'Ingenting sparades. Texten finns kvar här, så att du kan kopiera den.',
  notNow: 'Någon annan hann före',
  changed: 'Ärendet har ändrats medan du hade det öppet',
  toMend: 'En sak behöver rättas',
  mended: 'Fel:',
  now: (state: string) => `Så här står det nu: ${state}.`,
}

const en: typeof sv = {
  denied: 'This cannot be done in your role',
  ended: 'The matter has ended',
  otherHat: (hat) => `You have a role yourself that can do it: ${hat}.`,
  changeHat: 'Change role',
  toMatter: 'To the matter',
  kept: 'What you wrote',
  keptHint: 'Nothing was saved. The text is kept here, so that you can copy it.',
  notNow: 'Somebody else was first',
  changed: 'The matter has changed while you had it open',
  toMend: 'One thing needs to be corrected',
  mended: 'Error:',
  now: (state) => `This is how it stands now: ${state}.`,
}

/** The words of an act that was not done. */
export const actRefusedText: Readonly<Record<Language, typeof sv>> = { sv, en }
