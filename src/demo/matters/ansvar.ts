import type { Story } from '../story/story.ts'
import {
  chefsforum,
  halsa,
  halsoOchSjukvard,
  naraVard,
  paragraphs,
  region,
  vastmanland,
} from './words.ts'

const agreement = 'Överenskommelse om hjälpmedel i länet (påhittad för demonstrationen)'

const prescribing: Story = {
  key: 'forskrivning-hjalpmedel-boende',
  collaborationId: vastmanland,
  bodyId: chefsforum,
  by: 'socialchef-sala',
  drafted: '2026-03-16 13:00',
  content: {
    kind: 'interpretationDispute',
    title: 'Vem förskriver hjälpmedel på korttidsboende?',
    question: paragraphs(
      'Överenskommelsen säger vem som förskriver på särskilt boende och i ordinärt boende. Korttidsboende nämns inte. Följden är att förskrivningen ibland görs två gånger, och ibland inte alls.',
      'Det gäller framför allt rullstolar, sängar och lyftar under de första två veckorna.',
    ),
    wanted:
      'Att Chefsforum tar ställning till hur texten ska läsas, så att det blir lika i alla kommuner.',
    concerns: [region, 'sala', 'vasteras', 'koping', 'surahammar'],
    sectors: ['vard', 'socialtjanst'],
    dispute: {
      clause: {
        quote: 'Den huvudman som ansvarar för boendet ansvarar också för förskrivningen.',
        source: { documentId: agreement, place: 'avsnitt 4.2' },
      },
      oneReading:
        'Ett korttidsboende är kommunens boende. Därför förskriver kommunen från första dagen, oavsett var personen bor annars.',
      otherReading:
        'Den som är på korttidsboende bor kvar hemma i överenskommelsens mening. Därför förskriver den som gjorde det före vistelsen, oftast regionen.',
    },
  },
  steps: [
    { at: '2026-03-16 13:25', by: 'socialchef-sala', does: 'raise' },
    {
      at: '2026-03-18 09:00',
      by: 'sammankallande-chefsforum',
      does: 'forward',
      to: halsoOchSjukvard,
    },
    { at: '2026-03-18 15:30', by: 'sammankallande-chefsforum', does: 'takeIn' },
    {
      at: '2026-04-08 10:15',
      by: 'sammankallande-chefsforum',
      does: 'ask',
      of: region,
      question:
        'Hur läser regionen avsnitt 4.2 när någon är på korttidsboende i mer än två veckor?',
      due: '2026-05-08',
    },
    {
      at: '2026-05-06 11:00',
      by: 'stod-nara-vard',
      does: 'answer',
      of: region,
      text: 'Regionen läser texten så att de första fjorton dagarna räknas som att personen bor kvar hemma. Därefter är det kommunens boende.',
    },
    {
      at: '2026-09-22 14:30',
      by: 'sammankallande-chefsforum',
      does: 'writeText',
      text: paragraphs(
        'Förslag till Chefsforum',
        'Den som har förskrivit ett hjälpmedel före vistelsen ansvarar för det under de första fjorton dagarna. Behövs något nytt förskriver kommunen från första dagen.',
        'Så skulle det ha blivit',
        'Gruppen har prövat förslaget på de vanligaste situationerna från våren, utan uppgifter om enskilda. I fyra av fem blir det samma huvudman som i dag.',
      ),
    },
    {
      at: '2026-10-14 08:50',
      by: 'tjansteperson-vasteras',
      does: 'comment',
      text: 'Västerås kan godta fjorton dagar. Vi vill att det står vem som betalar för leveransen.',
    },
  ],
}

const transport: Story = {
  key: 'provtagning-i-hemmet',
  collaborationId: vastmanland,
  bodyId: chefsforum,
  by: 'socialchef-surahammar',
  drafted: '2026-01-26 09:40',
  content: {
    kind: 'interpretationDispute',
    title: 'Provtagning i hemmet för den som inte har hemsjukvård',
    question:
      'Den som inte kan ta sig till vårdcentralen men inte heller är inskriven i hemsjukvården behöver ibland lämna prover hemma. Kommun och region läser avtalet olika om vem som åker dit.',
    wanted: 'Ett gemensamt sätt att läsa avtalet.',
    concerns: [region, 'surahammar', 'skinnskatteberg', 'norberg'],
    sectors: ['vard'],
    dispute: {
      clause: {
        quote:
          'Kommunen ansvarar för hälso- och sjukvård i ordinärt boende upp till och med sjuksköterskenivå.',
        source: { documentId: 'Avtal om hemsjukvård (påhittat för demonstrationen)', place: '§ 3' },
      },
      oneReading: 'Paragrafen gäller alla som bor hemma. Då är även enstaka provtagning kommunens.',
      otherReading:
        'Paragrafen gäller den som är inskriven i hemsjukvården. Enstaka provtagning är vårdcentralens, också när den görs hemma.',
    },
  },
  steps: [
    { at: '2026-01-26 09:55', by: 'socialchef-surahammar', does: 'raise' },
    {
      at: '2026-01-28 08:10',
      by: 'sammankallande-chefsforum',
      does: 'forward',
      to: halsoOchSjukvard,
    },
    { at: '2026-01-28 08:40', by: 'sammankallande-chefsforum', does: 'takeIn' },
    {
      at: '2026-02-17 15:00',
      by: 'sammankallande-chefsforum',
      does: 'writeText',
      text: 'Förslag: vårdcentralen ansvarar för enstaka provtagning. Behövs prover oftare än en gång i månaden prövar kommunen om personen ska skrivas in i hemsjukvården.',
    },
    {
      at: '2026-02-19 09:20',
      by: 'sammankallande-chefsforum',
      does: 'nameResponsible',
      of: 'surahammar',
      who: 'socialchef-surahammar',
    },
    { at: '2026-03-02 10:00', by: 'sammankallande-chefsforum', does: 'forward', to: chefsforum },
    { at: '2026-03-03 08:00', by: 'sammankallande-chefsforum', does: 'takeIn' },
    { at: '2026-03-03 08:04', by: 'sammankallande-chefsforum', does: 'publish' },
    {
      at: '2026-03-20 15:45',
      by: 'sammankallande-chefsforum',
      does: 'close',
      outcome:
        'Chefsforum ställer sig bakom hälso- och sjukvårdsgruppens förslag. Gränsen en gång i månaden följs upp efter ett år.',
    },
    {
      at: '2026-03-23 09:00',
      by: 'registrator-regionen',
      does: 'register',
      of: region,
      number: 'RV260402',
    },
    {
      at: '2026-03-24 10:20',
      by: 'socialchef-surahammar',
      does: 'register',
      of: 'surahammar',
      number: 'SN 2026/29',
    },
  ],
}

const delegation: Story = {
  key: 'ansvar-egenvard-skola',
  collaborationId: vastmanland,
  bodyId: halsa,
  by: 'ersattare-sala',
  drafted: '2026-10-26 17:10',
  content: {
    kind: 'interpretationDispute',
    title: 'Egenvård under skoldagen',
    question:
      'När elever behöver hjälp med till exempel insulin eller astmamedicin under skoldagen är det oklart om hjälpen är egenvård eller hälso- och sjukvård, och vem som lär upp personalen.',
    wanted: 'Att gruppen pekar ut vem som kan reda ut frågan.',
    concerns: [region, 'sala'],
    sectors: ['vard', 'skola'],
    dispute: {
      clause: {
        quote:
          'Den som bedömer att en insats är egenvård ska försäkra sig om att den kan utföras på ett säkert sätt.',
        source: {
          documentId: 'Länets rutin för egenvård (påhittad för demonstrationen)',
          place: 'sidan 3',
        },
      },
      oneReading: 'Vården bedömer och lär upp skolans personal innan eleven kommer tillbaka.',
      otherReading:
        'Vården bedömer. Rektor och elevhälsan ser till att personalen får den kunskap som behövs.',
    },
  },
  steps: [
    { at: '2026-10-26 17:30', by: 'ersattare-sala', does: 'raise' },
    { at: '2026-10-28 09:15', by: 'stod-nara-vard', does: 'forward', to: halsoOchSjukvard },
  ],
}

const ambulance: Story = {
  key: 'larm-fran-sarskilt-boende',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'ledamot-vasteras',
  drafted: '2026-05-18 21:15',
  content: {
    kind: 'question',
    title: 'Vem svarar när larmet går på ett trygghetsboende?',
    question:
      'I kommunens trygghetsboenden går larmet till en privat larmcentral. Den ringer 112 i stället för hemtjänsten när ingen svarar.',
    wanted: 'Att larmcentralen får ett nummer att ringa i första hand.',
    concerns: [region, 'vasteras'],
    sectors: ['socialtjanst'],
  },
  steps: [
    { at: '2026-05-18 21:22', by: 'ledamot-vasteras', does: 'raise' },
    {
      at: '2026-05-20 10:30',
      by: 'stod-nara-vard',
      does: 'decline',
      reason:
        'Frågan gäller ett avtal som Västerås har med sin larmcentral, och kan lösas av kommunen själv. Gruppen bereder frågor som regionen och kommunerna behöver varandra för. Kontakta gärna oss om det visar sig att fler kommuner har samma problem.',
    },
    {
      at: '2026-05-21 09:15',
      by: 'tjansteperson-vasteras',
      does: 'register',
      of: 'vasteras',
      number: 'VON 2026/00341',
    },
    {
      at: '2026-05-22 08:40',
      by: 'registrator-regionen',
      does: 'register',
      of: region,
      number: 'RV260877',
    },
  ],
}

/** Stories about who is responsible for what. */
export const ansvarStories: readonly Story[] = [prescribing, transport, delegation, ambulance]
