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
