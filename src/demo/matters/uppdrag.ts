import type { Story } from '../story/story.ts'
import {
  allMunicipalities,
  halsa,
  kompetens,
  naraVard,
  paragraphs,
  region,
  vastmanland,
} from './words.ts'

const committee = 'strategisk-regional-beredning'
const management = 'regionala-ledningsgruppen'

const lonely: Story = {
  key: 'fokusuppdrag-ensamhet',
  collaborationId: vastmanland,
  bodyId: committee,
  by: 'stod-srb',
  drafted: '2026-01-22 10:00',
  content: {
    kind: 'focusAssignment',
    title: 'Fokusuppdrag: ofrivillig ensamhet bland äldre',
    question:
      'Strategisk Regional Beredning ger Samverkansgrupp Hälsa i uppdrag att beskriva vad kommunerna och regionen gör i dag för att minska ofrivillig ensamhet bland äldre, och att föreslå vad som bör göras gemensamt.',
    wanted: 'En kort rapport med högst fem förslag, senast i september 2026.',
    concerns: [region, ...allMunicipalities],
    sectors: ['halsa', 'socialtjanst'],
  },
  steps: [
    { at: '2026-01-22 10:15', by: 'stod-srb', does: 'raise' },
    { at: '2026-01-22 10:20', by: 'stod-srb', does: 'forward', to: halsa },
    { at: '2026-01-27 08:30', by: 'stod-nara-vard', does: 'takeIn' },
    { at: '2026-01-27 08:33', by: 'stod-nara-vard', does: 'publish' },
    {
      at: '2026-02-11 16:30',
      by: 'ledamot-sala',
      does: 'comment',
      text: 'Sala har träffar på sju platser varje vecka. Det som saknas är skjuts för den som inte kan ta sig dit.',
    },
    {
      at: '2026-04-29 10:00',
      by: 'stod-nara-vard',
      does: 'writeText',
      text: paragraphs(
        'Det här gör vi i dag',
        'Alla kommuner har mötesplatser. Fyra har uppsökande samtal vid 80 år. Vårdcentralerna frågar om ensamhet vid hälsosamtal, men vet inte vart de ska hänvisa.',
        'Förslag',
        'En gemensam lista över mötesplatser. Skjuts med färdtjänst till träffar. Samma fråga i alla hälsosamtal.',
      ),
    },
    {
      at: '2026-09-17 09:00',
      by: 'stod-nara-vard',
      does: 'addPaper',
      name: 'Rapport om ofrivillig ensamhet.pdf',
      lines: [
        'Ofrivillig ensamhet bland äldre (exempel)',
        '',
        'Förslag 1. En gemensam lista över mötesplatser.',
        'Förslag 2. Skjuts till träffar med färdtjänst.',
        'Förslag 3. Samma fråga om ensamhet i alla hälsosamtal.',
      ],
    },
    {
      at: '2026-09-21 15:00',
      by: 'stod-nara-vard',
      does: 'close',
      outcome:
        'Rapporten är lämnad till Strategisk Regional Beredning, med tre förslag som huvudmännen kan besluta om var för sig.',
    },
    {
      at: '2026-09-22 09:20',
      by: 'registrator-regionen',
      does: 'register',
      of: region,
      number: 'RV261352',
    },
    {
      at: '2026-09-23 14:00',
      by: 'tjansteperson-koping',
      does: 'register',
      of: 'koping',
      number: 'KS 2026/266',
    },
  ],
}

const digital: Story = {
  key: 'fokusuppdrag-distansmote',
  collaborationId: vastmanland,
  bodyId: committee,
  by: 'stod-srb',
  drafted: '2026-11-05 13:30',
  content: {
    kind: 'focusAssignment',
    title: 'Fokusuppdrag: vårdmöten på distans i hemtjänsten',
    question:
      'Beredningen ber Samverkansgrupp Nära vård att se hur läkare och sjuksköterskor kan möta den enskilde på skärm, med hemtjänsten på plats. Vad krävs av teknik, av tid och av samtycke?',
    wanted: 'En bild av läget, och ett förslag till försök i två kommuner.',
    concerns: [region, 'sala', 'koping', 'vasteras'],
    sectors: ['vard', 'socialtjanst'],
  },
  steps: [
    { at: '2026-11-05 13:42', by: 'stod-srb', does: 'raise' },
    { at: '2026-11-05 13:45', by: 'stod-srb', does: 'forward', to: naraVard },
  ],
}

const analysis: Story = {
  key: 'analys-framtida-behov',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'ordforande-nara-vard',
  drafted: '2026-05-06 15:50',
  content: {
    kind: 'analysisRequest',
    title: 'Analys: hur många behöver hemsjukvård år 2035?',
    question: paragraphs(
      'Antalet personer över 80 år ökar med en tredjedel i länet på tio år. Gruppen behöver veta hur många som kan behöva hemsjukvård i varje kommun, för att kunna föreslå hur region och kommuner rustar sig.',
      'Tjänstepersonerna runt gruppen hinner inte med en sådan analys.',
    ),
    wanted: 'En analys till gruppens möte i november 2026.',
    concerns: [region, ...allMunicipalities],
    sectors: ['vard', 'socialtjanst'],
  },
  steps: [
    { at: '2026-05-06 16:00', by: 'ordforande-nara-vard', does: 'raise' },
    { at: '2026-05-08 09:00', by: 'stod-nara-vard', does: 'forward', to: management },
    { at: '2026-05-13 10:15', by: 'stod-srb', does: 'takeIn' },
    { at: '2026-05-13 10:18', by: 'stod-srb', does: 'publish' },
    {
      at: '2026-06-10 14:40',
      by: 'stod-srb',
      does: 'writeText',
      text: 'Ledningsgruppen vill att analysen görs av regionens utvecklingsenhet och två kommuner tillsammans. Kostnaden ryms inom ramen.',
    },
    {
      at: '2026-09-15 09:30',
      by: 'stod-srb',
      does: 'ask',
      of: 'vasteras',
      question:
        'Kan ni lämna ut antalet inskrivna i hemsjukvården per år sedan 2019, utan uppgifter om enskilda?',
      due: '2026-10-16',
    },
  ],
}

const cost: Story = {
  key: 'analys-kostnad-vikarier',
  collaborationId: vastmanland,
  bodyId: kompetens,
  by: 'ledamot-fagersta',
  drafted: '2026-09-23 15:40',
  content: {
    kind: 'analysisRequest',
    title: 'Analys: vad kostar inhyrd personal i länet?',
    question:
      'Alla hyr in personal, ingen ser summan. Gruppen vill veta vad region och kommuner lade på inhyrd personal 2024 och 2025, och var behovet var störst.',
    wanted: 'En sammanställning med en rad för varje huvudman.',
    concerns: [region, ...allMunicipalities],
    sectors: ['kompetensforsorjning'],
  },
  steps: [
    { at: '2026-09-23 15:52', by: 'ledamot-fagersta', does: 'raise' },
    {
      at: '2026-09-25 13:30',
      by: 'stod-kompetens',
      does: 'askBack',
      what: 'Vilka yrken gäller det? Regionens siffror finns bara för läkare och sjuksköterskor.',
    },
  ],
}

const library: Story = {
  key: 'bibliotek-halsa',
  collaborationId: vastmanland,
  bodyId: halsa,
  by: 'ledamot-sala',
  drafted: '2026-06-01 16:10',
  content: {
    kind: 'jointDocumentProposal',
    title: 'Gemensam riktlinje för hälsoinformation på biblioteken',
    question:
      'Biblioteken i länet får frågor om vård och hälsa varje dag. Med en gemensam riktlinje kan de hänvisa rätt, och vården kan lämna material som är lätt att läsa och finns på flera språk.',
    wanted: 'En riktlinje på en sida, som huvudmännen antar var för sig.',
    concerns: [region, 'sala', 'arboga', 'hallstahammar', 'vasteras'],
    sectors: ['halsa', 'kultur'],
  },
  steps: [
    { at: '2026-06-01 16:18', by: 'ledamot-sala', does: 'raise' },
    { at: '2026-06-03 08:20', by: 'stod-nara-vard', does: 'takeIn' },
    { at: '2026-06-03 08:22', by: 'stod-nara-vard', does: 'publish' },
    {
      at: '2026-08-19 10:00',
      by: 'stod-nara-vard',
      does: 'writeText',
      text: 'Utkast: biblioteken svarar inte på frågor om enskildas sjukdom, utan visar vägen till 1177 och vårdcentralen. Regionen lämnar tryckt material två gånger om året.',
    },
  ],
}

/** Stories about assignments, analyses and documents that the groups ask for. */
export const uppdragStories: readonly Story[] = [lonely, digital, analysis, cost, library]
