import type { Story } from '../story/story.ts'
import { allMunicipalities, halsa, naraVard, paragraphs, region, vastmanland } from './words.ts'

const doctors: Story = {
  key: 'lakarmedverkan-korttidsboenden',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'ledamot-vasteras',
  drafted: '2026-02-02 16:20',
  content: {
    kind: 'question',
    title: 'Läkarmedverkan på kommunernas korttidsboenden',
    question: paragraphs(
      'På korttidsboenden bor människor som just har skrivits ut från sjukhus och som ännu inte kan vara hemma. De är ofta sjukare än de som bor på särskilt boende, men det är inte sagt vilken vårdcentral som ansvarar för läkarbesöken under tiden där.',
      'I Västerås har vårdcentralen närmast boendet tagit på sig ansvaret. I andra kommuner följer ansvaret med den vårdcentral där personen är listad, och då kan sjuksköterskan få ringa till sju olika mottagningar under en vecka.',
      'Hur vill vi ha det i länet, och vad behöver skrivas ned så att det blir lika för alla?',
    ),
    wanted:
      'Ett gemensamt förslag till hur läkarmedverkan ordnas på korttidsboenden, med tider för rond och en väg att nå läkare samma dag.',
    concerns: [region, ...allMunicipalities],
    sectors: ['vard', 'socialtjanst'],
  },
  steps: [
    { at: '2026-02-03 09:12', by: 'ledamot-vasteras', does: 'raise' },
    { at: '2026-02-05 08:40', by: 'stod-nara-vard', does: 'takeIn' },
    { at: '2026-02-05 08:52', by: 'stod-nara-vard', does: 'publish' },
    {
      at: '2026-02-09 13:05',
      by: 'stod-nara-vard',
      does: 'nameResponsible',
      of: 'vasteras',
      who: 'tjansteperson-vasteras',
    },
    {
      at: '2026-02-16 10:30',
      by: 'stod-nara-vard',
      does: 'writeText',
      text: paragraphs(
        'Bakgrund',
        'Länets kommuner har tillsammans 214 platser på korttidsboenden. Sex kommuner har skrivit ned hur läkarmedverkan går till, fyra har det inte.',
        'Att ta ställning till',
        'Ska ansvaret följa platsen eller personen?',
      ),
    },
    {
      at: '2026-02-18 09:15',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'sala',
      question:
        'Hur är läkarmedverkan ordnad på ert korttidsboende i dag, och hur ofta är det rond?',
      due: '2026-03-13',
    },
    {
      at: '2026-02-18 09:20',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'koping',
      question:
        'Hur är läkarmedverkan ordnad på ert korttidsboende i dag, och hur ofta är det rond?',
      due: '2026-03-13',
    },
    {
      at: '2026-03-04 14:10',
      by: 'tjansteperson-sala',
      does: 'answer',
      of: 'sala',
      text: 'Rond varje tisdag från vårdcentralen närmast. För den som är listad någon annanstans ringer sjuksköterskan den vårdcentralen, och det fungerar sämst på fredagar.',
    },
    {
      at: '2026-03-12 11:45',
      by: 'tjansteperson-koping',
      does: 'answer',
      of: 'koping',
      text: 'Vi har avtal med en vårdcentral och rond två gånger i veckan. Avtalet går ut vid årsskiftet.',
    },
    {
      at: '2026-04-14 15:30',
      by: 'omradeschef-regionen',
      does: 'comment',
      text: 'Områdesledningen kan tänka sig att ansvaret följer platsen. Då behöver ersättningen till vårdcentralerna ses över, och det hinner vi före sommaren.',
    },
    {
      at: '2026-05-11 10:00',
      by: 'stod-nara-vard',
      does: 'writeText',
      text: paragraphs(
        'Bakgrund',
        'Länets kommuner har tillsammans 214 platser på korttidsboenden. Sex kommuner har skrivit ned hur läkarmedverkan går till, fyra har det inte. Sala och Köping har berättat hur det fungerar hos dem.',
        'Förslag',
        'Ansvaret följer platsen: vårdcentralen närmast boendet har rond minst en gång i veckan och kan nås samma dag på vardagar. Kvällar och helger gäller samma nummer som för särskilt boende.',
        'Vad det kräver',
        'Regionen ändrar i villkoren för vårdcentralerna från den 1 januari 2027. Varje kommun utser en sjuksköterska som håller kontakten.',
      ),
    },
    {
      at: '2026-05-12 08:30',
      by: 'stod-nara-vard',
      does: 'addPaper',
      name: 'Platser på korttidsboenden, mars 2026.txt',
      lines: [
        'Platser på korttidsboenden, mars 2026 (påhittade siffror)',
        'Arboga 14, Fagersta 16, Hallstahammar 18, Kungsör 8, Köping 26',
        'Norberg 6, Sala 22, Skinnskatteberg 5, Surahammar 9, Västerås 90',
        'Tillsammans 214',
      ],
    },
    {
      at: '2026-10-19 13:20',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'vasteras',
      question: 'Kan ni ställa er bakom förslaget, eller vad behöver ändras?',
      due: '2026-11-13',
    },
  ],
}

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

/** Stories about care close to where people live. */
export const naraVardStories: readonly Story[] = [doctors, homeTeams, aids, selfCareDraft]
