import type { Language } from '../../../shared/language.ts'

const sv = {
  recordTitle: (principal: string) => `Anteckna beslutet för ${principal}`,
  correctTitle: (principal: string) => `Rätta beslutet för ${principal}`,
  lead: (body: string, day: string) =>
    `${body} lämnade rekommendationen den ${day}. Fyll i det som står i protokollet.`,
  correctLead:
    'Det som står nu finns kvar bland anteckningarna, tillsammans med ditt skäl. Rätta bara det som är fel.',
  recommended: 'Läs vad som rekommenderades',
  outcome: (principal: string) => `Vad beslutade ${principal}?`,
  noDecision: {
    text: 'Det finns inget beslut',
    hint: 'Det som antecknats var ett misstag. Huvudmannen väntas fortfarande besluta.',
  },
  decidedOn: 'Dag för beslutet',
  dayHint: 'Dagen då ni beslutade, inte dagen då protokollet justerades.',
  paragraph: 'Paragraf',
  paragraphHint: 'Till exempel § 131.',
  number: 'Diarienummer',
  numberHint: 'Ert eget, till exempel KS 2026/388.',
  reservation: 'Vad reservationen gäller',
  reservationHint:
    'Bara om ni antog med reservation. Skriv kort, till exempel punkt 4.2 om hjälpmedel.',
  more: 'Mer om beslutet: vem som beslutade, länk till protokollet, när det anslogs',
  authority: 'Vem som beslutade',
  authorityHint: 'Ändra om det blev någon annan än den som gruppen räknade med.',
  level: 'Nivå',
  link: 'Länk till protokollet',
  linkHint: 'En adress som börjar med https://',
  attestedOn: 'Protokollet justerades',
  announcedOn: 'Justeringen anslogs',
  announcedHint: 'Från den dagen räknas tre veckor för överklagande.',
  because: 'Varför rättas beslutet?',
  becauseHint: 'Till exempel: fel dag, vi läste fel i protokollet.',
  name: 'Ditt namn',
  nameHint: 'Visas för gruppen bredvid beslutet, aldrig på webbplatsen.',
  optional: '(valfritt)',
  save: 'Anteckna beslutet',
  saveCorrection: 'Spara rättelsen',
  stop: 'Avbryt',
  toMend: (count: number) =>
    count === 1 ? 'En sak behöver rättas' : `${count} saker behöver rättas`,
  mended: 'Fel:',
  notDone: 'Beslutet antecknades inte',
  standsNow: (what: string) => `Så här står det nu: ${what}.`,
  missing: {
    outcome: 'Välj vad som beslutades.',
    decidedOn: 'Fyll i vilken dag beslutet fattades.',
    because: 'Skriv varför beslutet rättas. Det som stod förut finns kvar bland anteckningarna.',
  },
  noDay: 'Dagen går inte att läsa. Skriv den till exempel 2026-10-26.',
}

const en: typeof sv = {
  recordTitle: (principal) => `Record the decision of ${principal}`,
  correctTitle: (principal) => `Correct the decision of ${principal}`,
  lead: (body, day) =>
    `${body} gave the recommendation on ${day}. Fill in what stands in the minutes.`,
  correctLead:
    'What stands now is kept among the entries, together with your reason. Correct only what is wrong.',
  recommended: 'Read what was recommended',
  outcome: (principal) => `What did ${principal} decide?`,
  noDecision: {
    text: 'There is no decision',
    hint: 'What was recorded was a mistake. The principal is still expected to decide.',
  },
  decidedOn: 'Day of the decision',
  dayHint: 'The day of the decision, not the day the minutes were attested.',
  paragraph: 'Paragraph',
  paragraphHint: 'For example § 131.',
  number: 'Registration number',
  numberHint: 'Your own, for example KS 2026/388.',
  reservation: 'What the reservation is about',
  reservationHint: 'Only when adopted with a reservation. Briefly, such as item 4.2 on aids.',
  more: 'More of the decision: who decided, link to the minutes, when they were announced',
  authority: 'Who decided',
  authorityHint: 'Change it when it was another than the group counted on.',
  level: 'Level',
  link: 'Link to the minutes',
  linkHint: 'An address that begins with https://',
  attestedOn: 'The minutes were attested',
  announcedOn: 'The attestation was announced',
  announcedHint: 'The three weeks for appeals are counted from that day.',
  because: 'Why is the decision corrected?',
  becauseHint: 'For example: wrong day, we misread the minutes.',
  name: 'Your name',
  nameHint: 'Shown to the group beside the decision, never on the website.',
  optional: '(optional)',
  save: 'Record the decision',
  saveCorrection: 'Save the correction',
  stop: 'Cancel',
  toMend: (count) =>
    count === 1 ? 'One thing needs to be corrected' : `${count} things need to be corrected`,
  mended: 'Error:',
  notDone: 'The decision was not recorded',
  standsNow: (what) => `This is how it stands now: ${what}.`,
  missing: {
    outcome: 'Choose what was decided.',
    decidedOn: 'Fill in on which day it was decided.',
    because: 'Write why the decision is corrected. What stood before is kept among the entries.',
  },
  noDay: 'The day cannot be read. Write it for example 2026-10-26.',
}

/** The words of recording and correcting a principal's decision. */
export const recordText: Readonly<Record<Language, typeof sv>> = { sv, en }
