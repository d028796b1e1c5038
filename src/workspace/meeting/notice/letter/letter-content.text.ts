import type { Noun } from '../../../../shared/format.ts'
import type { Language } from '../../../../shared/language.ts'

const sv = {
  when: 'När',
  where: 'Var',
  mode: 'Så möts ni',
  link: 'Länk till mötet',
  clock: 'kl.',
  minute: { one: 'minut', many: 'minuter', gender: 'en' } as Noun,
  presentedBy: (name: string) => `föredras av ${name}`,
  papers: (names: string) => `Underlag: ${names}`,
  asSupport: 'Du kallas som stöd till gruppen.',
  asMember: (principal: string) =>
    principal === '' ? 'Du kallas som ledamot.' : `Du kallas som ledamot för ${principal}.`,
  asDeputy: (member: string, principal: string) =>
    `Du kallas som personlig ersättare för ${member}${principal === '' ? '' : ` (${principal})`}. Du får delta på mötet, och vi skriver till dig om ${member} inte kan komma.`,
  asCalledDeputy: (member: string | undefined, principal: string) =>
    `Du kallas som ersättare${principal === '' ? '' : ` för ${principal}`}. ${
      member === undefined ? 'Platsen står tom' : `${member} kan inte komma`
    }, så det är du som behövs.`,
}

const en: typeof sv = {
  when: 'When',
  where: 'Where',
  mode: 'How you meet',
  link: 'Link to the meeting',
  clock: 'at',
  minute: { one: 'minute', many: 'minutes' },
  presentedBy: (name) => `presented by ${name}`,
  papers: (names) => `Papers: ${names}`,
  asSupport: 'You are called as support to the group.',
  asMember: (principal) =>
    principal === ''
      ? 'You are called as a member.'
      : `You are called as a member for ${principal}.`,
  asDeputy: (member, principal) =>
    `You are called as the personal deputy of ${member}${principal === '' ? '' : ` (${principal})`}. You may take part, and we write to you if ${member} cannot come.`,
  asCalledDeputy: (member, principal) =>
    `You are called as a deputy${principal === '' ? '' : ` for ${principal}`}. ${
      member === undefined ? 'The seat is empty' : `${member} cannot come`
    }, so it is you who are needed.`,
}

/** The words by which a meeting, its agenda and how somebody is called are told: in letters and on the page of a link. */
export const letterContentText: Readonly<Record<Language, typeof sv>> = { sv, en }
