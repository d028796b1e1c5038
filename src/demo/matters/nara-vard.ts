import type { Story } from '../story/story.ts'
import { halsa, naraVard, paragraphs, region, vastmanland } from './words.ts'

const homeTeams: Story = {
  key: 'mobila-team-kvallar',
  collaborationId: vastmanland,
  bodyId: halsa,
  by: 'ledamot-sala',
  drafted: '2026-09-14 19:05',
  content: {
    kind: 'question',
    title: 'Mobila team på kvällar och helger i norra länet',
    question:
      'Det mobila teamet gör hembesök dagtid på vardagar. I Sala, Norberg och Fagersta blir följden att många åker ambulans till akuten på kvällen, för något som en sjuksköterska och en läkare hade kunnat klara hemma. Kan teamets tider ändras, och hur delar vi på ansvaret?',
    wanted: 'Ett försök med mobila team till klockan 22 alla dagar, under ett år.',
    concerns: [region, 'sala', 'norberg', 'fagersta'],
    sectors: ['vard', 'socialtjanst'],
  },
  steps: [
    { at: '2026-09-15 07:50', by: 'ledamot-sala', does: 'raise' },
    {
      at: '2026-09-16 15:10',
      by: 'stod-nara-vard',
      does: 'askBack',
      what: 'Beskriv gärna hur många ambulansfärder det handlar om, så att gruppen kan se hur stort det är.',
    },
    {
      at: '2026-09-24 12:30',
      by: 'ledamot-sala',
      does: 'complete',
      with: {
        question: paragraphs(
          'Det mobila teamet gör hembesök dagtid på vardagar. I Sala, Norberg och Fagersta blir följden att många åker ambulans till akuten på kvällen, för något som en sjuksköterska och en läkare hade kunnat klara hemma.',
          'Under våren blev det i genomsnitt elva färder i veckan från de tre kommunerna mellan klockan 17 och 22 där den som åkte kom hem igen samma natt. Siffran kommer från hemsjukvården.',
          'Kan teamets tider ändras, och hur delar vi på ansvaret?',
        ),
      },
    },
    { at: '2026-09-25 09:00', by: 'stod-nara-vard', does: 'forward', to: naraVard },
    { at: '2026-09-28 08:15', by: 'stod-nara-vard', does: 'takeIn' },
    { at: '2026-09-28 08:20', by: 'stod-nara-vard', does: 'publish' },
    {
      at: '2026-09-29 13:40',
      by: 'tjansteperson-sala',
      does: 'nameResponsible',
      of: 'sala',
      who: 'tjansteperson-sala',
    },
    {
      at: '2026-10-07 10:25',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'fagersta',
      question: 'Vad skulle ett mobilt team till klockan 22 betyda för er hemsjukvård på kvällen?',
      due: '2026-10-30',
    },
    {
      at: '2026-10-20 16:05',
      by: 'omradeschef-regionen',
      does: 'comment',
      text: 'Vi har en läkare för lite för att klara helgerna före sommaren. Kvällar på vardagar går att pröva från mars.',
    },
    {
      at: '2026-11-09 09:30',
      by: 'stod-nara-vard',
      does: 'writeText',
      text: paragraphs(
        'Förslag till försök',
        'Mobilt team måndag till fredag klockan 8–22 i Sala, Norberg och Fagersta, från den 1 mars 2027 till den 28 februari 2028.',
        'Kvar att reda ut',
        'Vem bedömer på kvällen om det ska bli ett hembesök? Hur når hemsjukvården teamet utan att gå genom 1177?',
      ),
    },
  ],
}

const aids: Story = {
  key: 'forbrukningsartiklar-hemsjukvard',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'stod-nara-vard',
  onBehalfOf: 'Skinnskattebergs kommun',
  drafted: '2026-03-09 10:10',
  content: {
    kind: 'question',
    title: 'Förbrukningsartiklar i hemsjukvården',
    question:
      'Kommunen beställer förband och katetrar själv för den som är inskriven i hemsjukvården, men vårdcentralen ordinerar. Små kommuner får köpa hela kartonger för enstaka behov. Går det att beställa från regionens förråd?',
    wanted: 'Att få veta om regionens förråd kan användas, och vad det i så fall kostar.',
    concerns: [region, 'skinnskatteberg', 'norberg', 'surahammar'],
    sectors: ['vard'],
  },
  steps: [
    { at: '2026-03-09 10:14', by: 'stod-nara-vard', does: 'raise' },
    { at: '2026-03-10 08:30', by: 'stod-nara-vard', does: 'takeIn' },
    {
      at: '2026-03-26 14:00',
      by: 'socialchef-surahammar',
      does: 'comment',
      text: 'Samma sak hos oss. Vi kastar ungefär en tredjedel när datumet har gått ut.',
    },
    {
      at: '2026-06-03 11:20',
      by: 'stod-nara-vard',
      does: 'close',
      outcome:
        'Regionens förråd tar emot beställningar från alla kommuner från den 1 september 2026, i lösa förpackningar och till självkostnad. Gruppen lämnar frågan.',
    },
    { at: '2026-06-03 11:25', by: 'stod-nara-vard', does: 'publish' },
    {
      at: '2026-06-04 09:10',
      by: 'registrator-regionen',
      does: 'register',
      of: region,
      number: 'RV260918',
    },
    {
      at: '2026-06-05 08:30',
      by: 'socialchef-surahammar',
      does: 'register',
      of: 'surahammar',
      number: 'SN 2026/61',
    },
  ],
}

const selfCareDraft: Story = {
  key: 'egenvard-i-hemmet-utkast',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'ersattare-sala-nara-vard',
  drafted: '2026-11-16 20:40',
  content: {
    kind: 'question',
    title: 'Egenvård i hemmet när hemtjänsten hjälper till',
    question:
      'När en insats är egenvård ska det finnas en bedömning från vården. I hemtjänsten vet man ofta inte om den finns. Vem skickar den, och till vem?',
    wanted: '',
    concerns: [region, 'sala'],
    sectors: ['socialtjanst'],
  },
  steps: [],
}

// Waits in a group that may prepare it but not settle it: the intake is shown where it belongs.
const interpreters: Story = {
  key: 'tolk-vid-gemensamma-besok',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'ledamot-vasteras',
  drafted: '2026-11-18 19:10',
  content: {
    kind: 'interpretationDispute',
    title: 'Vem bokar tolk när två huvudmän gör besöket tillsammans?',
    question:
      'Vid gemensamma hembesök bokar ingen tolk, eller båda. Besöken får göras om. Överenskommelsen säger vem som bokar, men vi läser den olika.',
    wanted: 'Att det avgörs vem som bokar, så att det blir lika i hela länet.',
    concerns: [region, 'vasteras', 'sala', 'koping'],
    sectors: ['vard', 'socialtjanst'],
    dispute: {
      clause: {
        quote: 'Den som kallar till besöket bokar tolk.',
        source: {
          documentId: 'Överenskommelse om gemensamma hembesök (påhittad för demonstrationen)',
          place: 'avsnitt 3',
        },
      },
      oneReading:
        'Vårdcentralen ordinerar besöket och är därför den som kallar. Regionen bokar tolk.',
      otherReading: 'Den som skickar tiden till den enskilde kallar. Det gör oftast kommunen.',
    },
  },
  steps: [{ at: '2026-11-19 07:20', by: 'ledamot-vasteras', does: 'raise' }],
}

/** Stories about care close to where people live. */
export const naraVardStories: readonly Story[] = [homeTeams, aids, interpreters, selfCareDraft]
