import type { Story } from '../story/story.ts'
import { paragraphs } from './words.ts'

const vastraGotaland = 'vastra-gotaland'
const region = 'vastra-gotalandsregionen'
const subRegional = 'delregional-vastbusgrupp'
const local = 'lokal-vastbusgrupp'

const receiver: Story = {
  key: 'vem-tar-emot-sammanstallningen',
  collaborationId: vastraGotaland,
  bodyId: subRegional,
  by: 'processledare-vastbus',
  drafted: '2026-03-10 09:20',
  content: {
    kind: 'interpretationDispute',
    title: 'Vem tar emot sammanställningen den 1 juni?',
    question:
      'Riktlinjerna säger att sammanställningen lämnas till den regionala styrgruppen. Den finns inte längre. Ska sammanställningen ändå göras, och vem ska ha den?',
    wanted: 'Ett gemensamt svar före den 1 juni.',
    concerns: [region, 'boras', 'trollhattan', 'skovde'],
    sectors: ['skola', 'socialtjanst', 'vard'],
    dispute: {
      clause: {
        quote:
          'Varje delregional Västbusgrupp ska årligen återkoppla till den regionala styrgruppen senast 1 juni varje år',
        source: {
          documentId: 'delregional-samverkan',
          place: 'avsnittet Årsberättelsen och träff med de lokala grupperna, en del av uppdraget',
        },
      },
      oneReading: 'Ingen tar emot den, och då behöver den inte göras.',
      otherReading:
        'Skyldigheten finns kvar. Sammanställningen görs, och stannar i delregionen tills vidare.',
    },
  },
  steps: [
    { at: '2026-03-10 09:35', by: 'processledare-vastbus', does: 'raise' },
    { at: '2026-03-11 10:00', by: 'stod-vastbus', does: 'takeIn' },
    { at: '2026-03-11 10:05', by: 'stod-vastbus', does: 'publish' },
    {
      at: '2026-04-15 13:00',
      by: 'processledare-vastbus',
      does: 'writeText',
      text: 'Förslag: sammanställningen görs som vanligt, så att det går att jämföra år från år. Den läggs fram på höstens samling för de lokala grupperna.',
    },
    {
      at: '2026-05-20 11:10',
      by: 'stod-vastbus',
      does: 'close',
      outcome:
        'Gruppen gör sammanställningen också i år och behåller den. Frågan om vem som ska ta emot den lämnas till huvudmännen.',
    },
    {
      at: '2026-05-21 08:45',
      by: 'stod-vastbus',
      does: 'register',
      of: region,
      number: 'RS 2026-02417',
    },
    {
      at: '2026-05-22 10:00',
      by: 'tjansteperson-boras',
      does: 'register',
      of: 'boras',
      number: 'KS 2026-00391',
    },
  ],
}

const reports: Story = {
  key: 'arsberattelse-mall',
  collaborationId: vastraGotaland,
  bodyId: local,
  by: 'sammankallande-boras',
  drafted: '2026-02-19 14:00',
  content: {
    kind: 'jointDocumentProposal',
    title: 'En kortare mall för årsberättelsen',
    question: paragraphs(
      'Mallen har 26 frågor, och hälften av dem har samma svar varje år. De lokala grupperna lägger en dag på att fylla i den.',
      'Vi föreslår åtta frågor, och att siffrorna hämtas från det som ändå rapporteras.',
    ),
    wanted: 'En mall på två sidor.',
    concerns: [region, 'boras', 'mark', 'ulricehamn'],
    sectors: ['skola', 'socialtjanst'],
  },
  steps: [
    { at: '2026-02-19 14:12', by: 'sammankallande-boras', does: 'raise' },
    { at: '2026-02-20 08:30', by: 'sammankallande-boras', does: 'forward', to: subRegional },
    { at: '2026-02-24 09:15', by: 'stod-vastbus', does: 'takeIn' },
    {
      at: '2026-03-18 10:20',
      by: 'stod-vastbus',
      does: 'ask',
      of: 'boras',
      question: 'Vilka åtta frågor vill ni behålla?',
      due: '2026-04-17',
    },
    {
      at: '2026-04-16 15:30',
      by: 'tjansteperson-boras',
      does: 'answer',
      of: 'boras',
      text: 'De som handlar om hur ofta vi träffas, vad vi har gjort tillsammans, vad som inte fungerar och vad vi behöver lära oss.',
    },
    {
      at: '2026-10-21 09:40',
      by: 'stod-vastbus',
      does: 'writeText',
      text: 'Utkast till mall med åtta frågor. Prövas av tre lokala grupper för år 2026.',
    },
  ],
}

const waiting: Story = {
  key: 'vantetid-gemensam-kartlaggning',
  collaborationId: vastraGotaland,
  bodyId: subRegional,
  by: 'tjansteperson-trollhattan',
  drafted: '2026-09-03 08:50',
  content: {
    kind: 'question',
    title: 'Gemensam kartläggning medan man väntar på utredning',
    question:
      'Barn väntar ofta mer än ett år på utredning. Under tiden gör skola, socialtjänst och vårdcentral var sin kartläggning. Kan vi göra en gemensam, med familjens ja?',
    wanted: 'Ett sätt att arbeta som går att pröva i två kommuner.',
    concerns: [region, 'trollhattan', 'vanersborg'],
    sectors: ['skola', 'socialtjanst', 'vard'],
  },
  steps: [
    { at: '2026-09-03 09:02', by: 'tjansteperson-trollhattan', does: 'raise' },
    { at: '2026-09-07 10:00', by: 'stod-vastbus', does: 'takeIn' },
    { at: '2026-09-07 10:03', by: 'stod-vastbus', does: 'publish' },
    {
      at: '2026-09-30 13:20',
      by: 'stod-vastbus',
      does: 'ask',
      of: 'trollhattan',
      question: 'Vem skulle hålla ihop kartläggningen hos er?',
      due: '2026-10-30',
    },
  ],
}

const gathering: Story = {
  key: 'samling-2027',
  collaborationId: vastraGotaland,
  bodyId: local,
  by: 'sammankallande-boras',
  drafted: '2026-10-20 15:00',
  content: {
    kind: 'information',
    title: 'Vad vi lärde oss på höstens samling',
    question:
      'De lokala grupperna träffades den 14 oktober. Tre saker kom upp hos nästan alla: nya chefer känner inte till riktlinjerna, möten ställs in när en part saknas, och föräldrar vet inte vem de ska ringa.',
    wanted: 'Att den delregionala gruppen tar med det i planen för 2027.',
    concerns: [region, 'boras', 'trollhattan'],
    sectors: ['skola', 'socialtjanst'],
  },
  steps: [],
}

const leaflet: Story = {
  key: 'informationsblad-foraldrar',
  collaborationId: vastraGotaland,
  bodyId: local,
  by: 'sammankallande-boras',
  drafted: '2026-10-22 09:30',
  content: {
    kind: 'question',
    title: 'Ett blad till föräldrar om vem de ska ringa',
    question:
      'När flera verksamheter är inblandade vet föräldrar inte vem som håller i samarbetet. Kan vi ta fram ett blad som alla kommuner använder?',
    wanted: 'Ett blad på lätt svenska och på fem andra språk.',
    concerns: [region, 'boras', 'trollhattan', 'skovde'],
    sectors: ['skola', 'socialtjanst', 'vard'],
  },
  steps: [
    { at: '2026-10-22 09:41', by: 'sammankallande-boras', does: 'raise' },
    { at: '2026-10-22 10:00', by: 'sammankallande-boras', does: 'forward', to: subRegional },
  ],
}

const parking: Story = {
  key: 'lokal-traff-parkering',
  collaborationId: vastraGotaland,
  bodyId: subRegional,
  by: 'tjansteperson-trollhattan',
  drafted: '2026-04-27 08:10',
  content: {
    kind: 'question',
    title: 'Lokaler för gruppens möten',
    question: 'Kan mötena hållas i Trollhättan varannan gång? Restiden är lång för norra delen.',
    wanted: 'Ett ja.',
    concerns: [region, 'trollhattan'],
    sectors: [],
  },
  steps: [
    { at: '2026-04-27 08:12', by: 'tjansteperson-trollhattan', does: 'raise' },
    {
      at: '2026-04-28 09:00',
      by: 'stod-vastbus',
      does: 'decline',
      reason:
        'Det behövs inget ärende för detta. Vi tar det direkt, och nästa möte blir i Trollhättan.',
    },
  ],
}

/** Stories from Västra Götaland. */
export const vastbusStories: readonly Story[] = [
  receiver,
  reports,
  waiting,
  gathering,
  leaflet,
  parking,
]
