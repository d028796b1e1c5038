import type { MeetingMode } from '../../charter/activity.ts'
import { sayDay } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import type { MeetingPlan } from '../meeting.ts'
import type { NoticeChange } from './notice.ts'

const modes: Readonly<Record<Language, Readonly<Record<MeetingMode, string>>>> = {
  sv: { physical: 'på plats', digital: 'digitalt', hybrid: 'på plats och digitalt' },
  en: { physical: 'in person', digital: 'digitally', hybrid: 'in person and digitally' },
}

/** How people meet, as a notice says it: `på plats`. */
export function sayMode(mode: MeetingMode, language: Language): string {
  return modes[language][mode]
}

function sayTime({ on, at }: MeetingPlan, language: Language): string {
  return language === 'sv'
    ? `${sayDay(on, 'sv')} kl. ${at.replace(':', '.')}`
    : `${sayDay(on, 'en')} at ${at}`
}

/** What has changed since the last notice, as a sentence in a letter and on a page. */
export function sayChange(change: NoticeChange, language: Language): string {
  const said = (sv: string, en: string) => (language === 'sv' ? sv : en)
  switch (change.kind) {
    case 'cancelled':
      return said(
        `Mötet är inställt: ${change.because}`,
        `The meeting is cancelled: ${change.because}`,
      )
    case 'moved': {
      const [from, to] = [sayTime(change.from, language), sayTime(change.to, language)]
      return said(
        `Mötet är flyttat från ${from} till ${to}.`,
        `The meeting is moved from ${from} to ${to}.`,
      )
    }
    case 'lengthChanged':
      return said(
        `Mötet tar ${change.to} minuter i stället för ${change.from}.`,
        `The meeting takes ${change.to} minutes instead of ${change.from}.`,
      )
    case 'formChanged':
      return said(
        `Ni träffas ${modes.sv[change.to]} i stället för ${modes.sv[change.from]}.`,
        `You meet ${modes.en[change.to]} instead of ${modes.en[change.from]}.`,
      )
    case 'placeChanged':
      return change.to === undefined
        ? said('Mötet har ingen plats längre.', 'The meeting no longer has a place.')
        : said(`Ny plats: ${change.to}.`, `New place: ${change.to}.`)
    case 'linkChanged':
      return said('Länken till mötet är en annan.', 'The link to the meeting is another.')
    case 'itemAdded':
      return said(`Ny punkt: ${change.title}.`, `New item: ${change.title}.`)
    case 'itemRemoved':
      return said(`Borttagen punkt: ${change.title}.`, `Item taken away: ${change.title}.`)
    case 'itemRenamed':
      return said(
        `Punkten ”${change.from}” heter nu ”${change.to}”.`,
        `The item “${change.from}” is now called “${change.to}”.`,
      )
    case 'itemChanged':
      return said(`Ändrad punkt: ${change.title}.`, `Changed item: ${change.title}.`)
    case 'paperAdded':
      return said(
        `Nytt underlag till ”${change.title}”: ${change.paper}.`,
        `New paper for “${change.title}”: ${change.paper}.`,
      )
    case 'paperRemoved':
      return said(
        `Borttaget underlag till ”${change.title}”: ${change.paper}.`,
        `Paper taken away from “${change.title}”: ${change.paper}.`,
      )
    case 'paperChanged':
      return said(
        `Ny version av underlaget till ”${change.title}”: ${change.paper}.`,
        `New version of the paper for “${change.title}”: ${change.paper}.`,
      )
    case 'reordered':
      return said('Punkterna har en annan ordning.', 'The items are in another order.')
  }
}
