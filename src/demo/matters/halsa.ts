import type { Story } from '../story/story.ts'
import {
  allMunicipalities,
  halsa,
  halsoOchSjukvard,
  paragraphs,
  region,
  vastmanland,
} from './words.ts'

const culture: Story = {
  key: 'kultur-i-varden',
  collaborationId: vastmanland,
  bodyId: halsa,
  by: 'ledamot-sala',
  drafted: '2026-01-19 17:45',
  content: {
    kind: 'question',
    title: 'Kultur i vården och omsorgen',
    question: paragraphs(
      'Dans för den som har Parkinsons sjukdom, sång på demensboenden, konst i väntrummen: i länet finns mycket, men det hänger på eldsjälar och på projektpengar.',
      'Kan regionen och kommunerna ordna det tillsammans, så att det finns också i de små kommunerna?',
    ),
    wanted: 'En gemensam plan för tre år, med en kostnad som går att dela.',
    concerns: [region, 'sala', 'vasteras', 'fagersta', 'norberg'],
    sectors: ['halsa', 'kultur'],
  },
  steps: [
    { at: '2026-01-20 08:30', by: 'ledamot-sala', does: 'raise' },
    { at: '2026-01-22 09:00', by: 'stod-nara-vard', does: 'takeIn' },
    { at: '2026-01-22 09:03', by: 'stod-nara-vard', does: 'publish' },
    {
      at: '2026-02-24 14:20',
      by: 'stod-nara-vard',
      does: 'addPaper',
      name: 'Vad som finns i länet i dag.txt',
      lines: [
        'Kultur i vård och omsorg, vad som finns i dag (påhittat underlag)',
        'Sala: sång på två boenden, varannan vecka',
        'Västerås: dans för äldre, musik på sjukhuset, konstvisningar',
        'Fagersta: högläsning på biblioteket för anhöriga',
        'Norberg: ingenting som är fast ordnat',
      ],
    },
    {
      at: '2026-03-25 10:00',
      by: 'stod-nara-vard',
      does: 'writeText',
      text: 'Tre vägar: en gemensam samordnare, ett gemensamt utbud att beställa ur, eller att var och en gör på sitt sätt och vi träffas två gånger om året.',
    },
    {
      at: '2026-05-20 15:10',
      by: 'ersattare-sala',
      does: 'comment',
      text: 'I Sala vill vi helst ha ett gemensamt utbud. En samordnare utan pengar att beställa för gör ingen skillnad.',
    },
    {
      at: '2026-09-17 16:00',
      by: 'stod-nara-vard',
      does: 'close',
      outcome:
        'Gruppen rekommenderar huvudmännen att pröva ett gemensamt utbud under 2027–2029. Regionen och kommunerna betalar hälften var. Frågan går till Strategisk Regional Beredning och till var och en av huvudmännen.',
    },
    {
      at: '2026-09-18 08:45',
      by: 'registrator-sala',
      does: 'register',
      of: 'sala',
      number: 'KFN 2026/77',
    },
    {
      at: '2026-09-18 10:30',
      by: 'registrator-regionen',
      does: 'register',
      of: region,
      number: 'RV261340',
    },
  ],
}

const movement: Story = {
  key: 'rorelse-pa-recept',
  collaborationId: vastmanland,
  bodyId: halsa,
  by: 'ersattare-sala',
  drafted: '2026-10-05 12:00',
  content: {
    kind: 'question',
    title: 'Fysisk aktivitet på recept: vart går man sedan?',
    question:
      'Vården skriver ut fysisk aktivitet på recept, men i flera kommuner finns ingen som tar emot. Kan kommunernas friskvård och föreningarna vara en fast mottagare?',
    wanted: 'En mottagare i varje kommun, och en lista som vården hittar.',
    concerns: [region, 'sala', 'hallstahammar', 'surahammar'],
    sectors: ['halsa'],
  },
  steps: [
    { at: '2026-10-05 12:14', by: 'ersattare-sala', does: 'raise' },
    { at: '2026-10-08 08:20', by: 'stod-nara-vard', does: 'takeIn' },
    { at: '2026-10-08 08:25', by: 'stod-nara-vard', does: 'publish' },
    {
      at: '2026-10-15 13:30',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'surahammar',
      question:
        'Finns det någon hos er som kan ta emot den som har fått fysisk aktivitet på recept?',
      due: '2026-12-11',
    },
    {
      at: '2026-10-15 13:34',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'sala',
      question:
        'Finns det någon hos er som kan ta emot den som har fått fysisk aktivitet på recept?',
      due: '2026-11-18',
    },
    {
      at: '2026-11-11 15:20',
      by: 'tjansteperson-sala',
      does: 'keepForOneself',
      of: 'sala',
      text: 'Underlag till Salas svar: friskvården har en halv tjänst och klarar högst 40 personer om året. Föreningarna kan ta emot fler, om någon samordnar dem.',
    },
    {
      at: '2026-11-18 09:10',
      by: 'tjansteperson-sala',
      does: 'keepForOneself',
      of: 'sala',
      text: 'Sala kommun kan ta emot 40 personer om året genom friskvården. Två föreningar är beredda att ta emot fler från hösten 2027.',
    },
    { at: '2026-11-19 10:05', by: 'tjansteperson-sala', does: 'shareOwnText', of: 'sala' },
    {
      at: '2026-11-20 08:35',
      by: 'socialchef-surahammar',
      does: 'register',
      of: 'surahammar',
      number: 'KFN 2026/112',
    },
  ],
}

const guidelines: Story = {
  key: 'nationella-riktlinjer-demens',
  collaborationId: vastmanland,
  bodyId: halsoOchSjukvard,
  by: 'sammankallande-chefsforum',
  drafted: '2026-10-12 08:45',
  content: {
    kind: 'information',
    title: 'Nya nationella riktlinjer på remiss: vård och omsorg vid demens',
    question:
      'Ett förslag till nya nationella riktlinjer är ute på remiss. Flera av rekommendationerna kräver att region och kommun gör något tillsammans, bland annat uppföljning minst en gång om året och stöd till anhöriga. Huvudmännen svarar var för sig.',
    wanted: 'Att huvudmännen läser varandras utkast till svar innan de lämnas.',
    concerns: [region, ...allMunicipalities],
    sectors: ['vard', 'socialtjanst'],
  },
  steps: [
    { at: '2026-10-12 08:52', by: 'sammankallande-chefsforum', does: 'raise' },
    { at: '2026-10-12 08:55', by: 'sammankallande-chefsforum', does: 'takeIn' },
    { at: '2026-10-12 08:56', by: 'sammankallande-chefsforum', does: 'publish' },
    {
      at: '2026-10-13 15:00',
      by: 'sammankallande-chefsforum',
      does: 'ask',
      of: 'fagersta',
      question: 'Tänker ni svara på remissen, och kan vi få läsa utkastet?',
      due: '2026-11-20',
    },
    {
      at: '2026-10-13 15:04',
      by: 'sammankallande-chefsforum',
      does: 'ask',
      of: 'vasteras',
      question: 'Tänker ni svara på remissen, och kan vi få läsa utkastet?',
      due: '2026-11-27',
    },
    {
      at: '2026-11-04 10:30',
      by: 'tjansteperson-fagersta',
      does: 'answer',
      of: 'fagersta',
      text: 'Ja. Utkastet är klart i mitten av november, och vi lägger det här.',
    },
    {
      at: '2026-11-11 13:00',
      by: 'tjansteperson-fagersta',
      does: 'keepForOneself',
      of: 'fagersta',
      text: 'Fagersta kommuns utkast till svar: vi tillstyrker rekommendationerna. Årlig uppföljning kräver att vårdcentralen kallar. Stöd till anhöriga ordnar vi gärna tillsammans med Norberg.',
    },
    { at: '2026-11-16 09:40', by: 'tjansteperson-fagersta', does: 'shareOwnText', of: 'fagersta' },
    {
      at: '2026-11-16 09:55',
      by: 'tjansteperson-fagersta',
      does: 'register',
      of: 'fagersta',
      number: 'SN 2026/143',
    },
    {
      at: '2026-11-17 08:30',
      by: 'registrator-regionen',
      does: 'register',
      of: region,
      number: 'RV261701',
    },
    {
      at: '2026-11-17 14:10',
      by: 'tjansteperson-koping',
      does: 'register',
      of: 'koping',
      number: 'VON 2026/95',
    },
  ],
}

const youth: Story = {
  key: 'psykisk-halsa-unga',
  collaborationId: vastmanland,
  bodyId: halsa,
  by: 'ledamot-sala',
  drafted: '2026-11-19 21:05',
  content: {
    kind: 'question',
    title: 'Unga vuxna mellan elevhälsan och vuxenpsykiatrin',
    question:
      'Efter gymnasiet försvinner elevhälsan, och vuxenpsykiatrin tar bara emot den som är svårt sjuk. Vad finns däremellan?',
    wanted: '',
    concerns: [],
    sectors: ['halsa'],
  },
  steps: [],
}

/** Stories about health in a wide sense. */
export const halsaStories: readonly Story[] = [culture, movement, guidelines, youth]
