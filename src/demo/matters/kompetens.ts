import type { Story } from '../story/story.ts'
import { allMunicipalities, kompetens, naraVard, paragraphs, region, vastmanland } from './words.ts'

const nurses: Story = {
  key: 'sprak-i-omsorgen',
  collaborationId: vastmanland,
  bodyId: kompetens,
  by: 'ledamot-fagersta',
  drafted: '2026-02-16 18:00',
  content: {
    kind: 'question',
    title: 'Språkutveckling för den som redan arbetar i omsorgen',
    question: paragraphs(
      'Många undersköterskor och vårdbiträden i länet har svenska som andra språk och behöver utveckla språket för att dokumentera och läsa ordinationer. Kurser finns, men de ligger på dagtid och i en enda kommun.',
      'Kan kommunerna och regionen ordna språkstöd på arbetsplatsen tillsammans?',
    ),
    wanted: 'Språkombud på varje arbetsplats, utbildade på samma sätt i hela länet.',
    concerns: [region, ...allMunicipalities],
    sectors: ['kompetensforsorjning'],
  },
  steps: [
    { at: '2026-02-17 07:40', by: 'ledamot-fagersta', does: 'raise' },
    { at: '2026-02-19 10:10', by: 'stod-kompetens', does: 'takeIn' },
    { at: '2026-02-19 10:12', by: 'stod-kompetens', does: 'publish' },
    {
      at: '2026-03-05 09:00',
      by: 'stod-kompetens',
      does: 'nameResponsible',
      of: 'fagersta',
      who: 'tjansteperson-fagersta',
    },
    {
      at: '2026-03-05 09:10',
      by: 'stod-kompetens',
      does: 'ask',
      of: 'fagersta',
      question: 'Hur många arbetar hos er som skulle ha nytta av språkstöd, ungefär?',
      due: '2026-04-01',
    },
    {
      at: '2026-03-31 15:20',
      by: 'tjansteperson-fagersta',
      does: 'answer',
      of: 'fagersta',
      text: 'Ungefär 60 personer av 340. Sex av dem har redan börjat på egen hand.',
    },
    {
      at: '2026-06-11 14:00',
      by: 'stod-kompetens',
      does: 'writeText',
      text: 'Förslag: länet utbildar 120 språkombud under 2027. Varje kommun betalar vikarier, regionen betalar utbildningen.',
    },
    {
      at: '2026-06-12 08:30',
      by: 'stod-kompetens',
      does: 'addPaper',
      name: 'Kostnad för språkombud.txt',
      lines: [
        'Kostnad för 120 språkombud (påhittade siffror)',
        'Utbildning, sex dagar: 840 000 kronor, regionen',
        'Vikarier, sex dagar: 1 290 000 kronor, kommunerna efter antal',
      ],
    },
    {
      at: '2026-09-24 13:10',
      by: 'ledamot-fagersta',
      does: 'comment',
      text: 'Vikarierna är det dyra. Kan vi börja med hälften, och se vad det ger?',
    },
  ],
}

const introduction: Story = {
  key: 'gemensam-introduktion',
  collaborationId: vastmanland,
  bodyId: kompetens,
  by: 'stod-kompetens',
  onBehalfOf: 'Skolchefsnätverket',
  drafted: '2026-05-04 09:00',
  content: {
    kind: 'jointDocumentProposal',
    title: 'Överenskommelse om praktikplatser för vård- och omsorgsprogrammet',
    question:
      'Varje vår letar skolorna praktikplatser var för sig, och regionens avdelningar får samma fråga av fem skolor. Vi föreslår en överenskommelse om hur platserna fördelas, och en gemensam lista.',
    wanted: 'En överenskommelse som gäller från höstterminen 2027.',
    concerns: [region, ...allMunicipalities],
    sectors: ['kompetensforsorjning', 'skola'],
  },
  steps: [
    { at: '2026-05-04 09:06', by: 'stod-kompetens', does: 'raise' },
    { at: '2026-05-04 13:00', by: 'stod-kompetens', does: 'takeIn' },
    {
      at: '2026-09-23 16:00',
      by: 'stod-kompetens',
      does: 'writeText',
      text: paragraphs(
        '1. Skolorna anmäler behovet senast den 1 oktober.',
        '2. Regionen och kommunerna anmäler platser senast den 1 november.',
        '3. Platserna fördelas efter antal elever. Ingen elev ska behöva resa mer än en timme.',
      ),
    },
    {
      at: '2026-10-01 10:00',
      by: 'stod-kompetens',
      does: 'ask',
      of: 'koping',
      question: 'Stämmer datumen med er planering av läsåret?',
      due: '2026-11-30',
    },
  ],
}

const recruiting: Story = {
  key: 'sjukskoterskor-natt',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'ledamot-vasteras',
  drafted: '2026-06-17 20:15',
  content: {
    kind: 'question',
    title: 'Sjuksköterskor på natten i små kommuner',
    question:
      'Norberg, Skinnskatteberg och Fagersta har svårt att bemanna natten var för sig. Kan de dela på en sjuksköterska, och kan regionens jourläkare kopplas på?',
    wanted: 'En gemensam nattbemanning på försök.',
    concerns: [region, 'norberg', 'skinnskatteberg', 'fagersta', 'vasteras'],
    sectors: ['kompetensforsorjning'],
  },
  steps: [
    { at: '2026-06-18 08:10', by: 'ledamot-vasteras', does: 'raise' },
    { at: '2026-06-22 09:00', by: 'stod-nara-vard', does: 'forward', to: kompetens },
    { at: '2026-06-24 10:30', by: 'stod-kompetens', does: 'takeIn' },
    { at: '2026-06-24 10:34', by: 'stod-kompetens', does: 'publish' },
    {
      at: '2026-08-26 09:15',
      by: 'stod-kompetens',
      does: 'ask',
      of: 'fagersta',
      question: 'Kan ni tänka er att dela nattsjuksköterska med Norberg och Skinnskatteberg?',
      due: '2026-09-18',
    },
    {
      at: '2026-10-27 11:30',
      by: 'tjansteperson-fagersta',
      does: 'comment',
      text: 'Vi svarar när vi har räknat på restiderna. Det blir i november.',
    },
  ],
}

/** Stories about having people with the right skills. */
export const kompetensStories: readonly Story[] = [nurses, introduction, recruiting]
