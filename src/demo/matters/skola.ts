import type { Story } from '../story/story.ts'
import {
  allMunicipalities,
  chefsforum,
  halsa,
  naraVard,
  paragraphs,
  region,
  vastmanland,
} from './words.ts'

const network = 'skolchefsnatverket'

const absence: Story = {
  key: 'skolfranvaro-tidigt-stod',
  collaborationId: vastmanland,
  bodyId: network,
  by: 'skolchef-koping',
  drafted: '2026-02-09 14:10',
  content: {
    kind: 'question',
    title: 'Tidigt gemensamt stöd vid skolfrånvaro',
    question: paragraphs(
      'Skolfrånvaron i länets grundskolor har ökat tre år i rad. När en elev har varit borta länge är ofta skola, socialtjänst, vårdcentral och barn- och ungdomspsykiatri inblandade var för sig, och ingen har bilden av helheten.',
      'Vi vill hitta ett gemensamt sätt att arbeta redan vid tio procents frånvaro, innan det har blivit svårt att komma tillbaka.',
    ),
    wanted: 'En gemensam trappa som visar vem som gör vad, och när de andra kallas.',
    concerns: [region, ...allMunicipalities],
    sectors: ['skola', 'halsa', 'socialtjanst'],
  },
  steps: [
    { at: '2026-02-10 08:05', by: 'skolchef-koping', does: 'raise' },
    { at: '2026-02-12 09:30', by: 'stod-kompetens', does: 'takeIn' },
    { at: '2026-02-12 09:34', by: 'stod-kompetens', does: 'publish' },
    {
      at: '2026-03-11 13:00',
      by: 'stod-kompetens',
      does: 'ask',
      of: 'koping',
      question: 'Ni har prövat en frånvarotrappa sedan 2024. Vad har ni lärt er?',
      due: '2026-04-10',
    },
    {
      at: '2026-04-09 10:10',
      by: 'skolchef-koping',
      does: 'answer',
      of: 'koping',
      text: 'Att någon ringer hem första dagen gör störst skillnad. Det svåraste är att få vårdcentralen till mötet vid tjugo procents frånvaro, för det finns ingen att kalla.',
    },
    {
      at: '2026-05-26 15:15',
      by: 'stod-kompetens',
      does: 'writeText',
      text: paragraphs(
        'Utkast till gemensam trappa',
        '10 procent: skolan kartlägger tillsammans med eleven och hemmet.',
        '20 procent: skolan kallar socialtjänst och vårdcentral till möte.',
        '30 procent: en samordnad plan, och en person som håller i den.',
      ),
    },
    {
      at: '2026-09-30 09:50',
      by: 'tjansteperson-vasteras',
      does: 'comment',
      text: 'I Västerås räknar vi giltig och ogiltig frånvaro tillsammans. Gör alla det?',
    },
  ],
}

const languages: Story = {
  key: 'sprakutveckling-forskola',
  collaborationId: vastmanland,
  bodyId: network,
  by: 'skolchef-koping',
  drafted: '2026-08-31 10:00',
  content: {
    kind: 'question',
    title: 'Barnhälsovård och förskola tillsammans för tidig språkutveckling',
    question:
      'Barnhälsovården ser barnens språk vid två och ett halvt år, men förskolan får inte veta vad de har sett om inte föräldrarna berättar. Kan vi enas om ett enkelt sätt, med föräldrarnas ja?',
    wanted: 'Ett gemensamt blad som föräldrarna kan ta med sig.',
    concerns: [region, 'koping', 'arboga', 'kungsor'],
    sectors: ['skola', 'halsa'],
  },
  steps: [
    { at: '2026-08-31 10:12', by: 'skolchef-koping', does: 'raise' },
    { at: '2026-09-02 08:30', by: 'stod-kompetens', does: 'forward', to: halsa },
    {
      at: '2026-09-07 11:20',
      by: 'stod-nara-vard',
      does: 'askBack',
      what: 'Har ni pratat med någon barnavårdscentral om hur bladet skulle användas? Skriv gärna till vad de sade.',
    },
  ],
}

const information: Story = {
  key: 'kurator-skola-vardcentral',
  collaborationId: vastmanland,
  bodyId: network,
  by: 'skolchef-koping',
  drafted: '2026-06-08 08:20',
  content: {
    kind: 'information',
    title: 'Ett gott exempel: kurator på vårdcentral och skola',
    question:
      'I Köping delar vårdcentralen och två högstadieskolor på en kurator sedan i januari. Elever och föräldrar får en tid inom en vecka, och slipper berätta samma sak två gånger. Vi berättar gärna mer.',
    wanted: 'Att exemplet sprids till de andra kommunerna.',
    concerns: [region, 'koping'],
    sectors: ['skola', 'halsa'],
  },
  steps: [
    { at: '2026-06-08 08:31', by: 'skolchef-koping', does: 'raise' },
    {
      at: '2026-06-09 13:40',
      by: 'stod-kompetens',
      does: 'forward',
      to: 'lansgemensam-samverkansgrupp-for-halso-och-sjukvardsfragor',
    },
    { at: '2026-06-11 09:00', by: 'sammankallande-chefsforum', does: 'takeIn' },
    { at: '2026-06-11 09:05', by: 'sammankallande-chefsforum', does: 'publish' },
    {
      at: '2026-09-08 16:00',
      by: 'sammankallande-chefsforum',
      does: 'close',
      outcome:
        'Exemplet togs upp på mötet den 8 september. Arboga och Kungsör hör av sig till Köping.',
    },
    {
      at: '2026-09-09 11:00',
      by: 'tjansteperson-koping',
      does: 'register',
      of: 'koping',
      number: 'BUN 2026/402',
    },
  ],
}

const childHealth: Story = {
  key: 'elevhalsa-och-bup',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'stod-nara-vard',
  onBehalfOf: 'Köpings kommun',
  drafted: '2026-11-17 09:10',
  content: {
    kind: 'question',
    title: 'Elevhälsans väg in till barn- och ungdomspsykiatrin',
    question:
      'Elevhälsan skickar remisser som kommer tillbaka med svaret att eleven först ska utredas i skolan. Skolan menar att det redan är gjort. Vilka uppgifter behöver remissen innehålla?',
    wanted: 'En gemensam lista som båda håller sig till.',
    concerns: [region, 'koping', 'sala', 'fagersta'],
    sectors: ['skola', 'vard'],
  },
  steps: [{ at: '2026-11-17 09:18', by: 'stod-nara-vard', does: 'raise' }],
}

const schoolHeads: Story = {
  key: 'skolskjuts-over-grans',
  collaborationId: vastmanland,
  bodyId: chefsforum,
  by: 'skolchef-koping',
  drafted: '2026-04-13 15:00',
  content: {
    kind: 'question',
    title: 'Skolskjuts till korttidsvistelse i annan kommun',
    question:
      'Elever som växlar mellan hemmet och en korttidsvistelse i grannkommunen får ibland ingen skjuts, eftersom båda kommunerna hänvisar till den andra.',
    wanted: 'Att kommunerna enas om vem som ordnar resan.',
    concerns: [region, 'koping', 'arboga'],
    sectors: ['skola', 'socialtjanst'],
  },
  steps: [
    { at: '2026-04-13 15:12', by: 'skolchef-koping', does: 'raise' },
    {
      at: '2026-04-16 08:40',
      by: 'sammankallande-chefsforum',
      does: 'decline',
      reason:
        'Resorna är en fråga mellan kommunerna, och regionen har ingen del i den. Ta den med Skolchefsnätverket direkt.',
    },
  ],
}

/** Stories about school, and what school and health care do together. */
export const skolaStories: readonly Story[] = [
  absence,
  languages,
  information,
  childHealth,
  schoolHeads,
]
