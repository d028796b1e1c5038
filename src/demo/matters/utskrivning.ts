import type { Story } from '../story/story.ts'
import {
  allMunicipalities,
  chefsforum,
  halsoOchSjukvard,
  naraVard,
  paragraphs,
  region,
  vastmanland,
} from './words.ts'

const weekends: Story = {
  key: 'utskrivning-helger',
  collaborationId: vastmanland,
  bodyId: chefsforum,
  by: 'socialchef-sala',
  drafted: '2026-01-12 11:00',
  content: {
    kind: 'question',
    title: 'Trygg hemgång när någon skrivs ut en fredag',
    question: paragraphs(
      'Var tredje utskrivning från sjukhusen i länet sker på en fredag. Då ska hjälpmedel, läkemedel och hemtjänst vara på plats samma eftermiddag, när de flesta som kan svara på frågor snart går hem.',
      'Vi behöver en gemensam ordning för vad som ska vara klart före klockan 12 om någon ska hem samma dag.',
    ),
    wanted: 'En rutin som gäller lika på alla avdelningar och i alla kommuner.',
    concerns: [region, ...allMunicipalities],
    sectors: ['vard', 'socialtjanst'],
  },
  steps: [
    { at: '2026-01-12 11:08', by: 'socialchef-sala', does: 'raise' },
    {
      at: '2026-01-14 09:30',
      by: 'sammankallande-chefsforum',
      does: 'forward',
      to: halsoOchSjukvard,
    },
    { at: '2026-01-15 10:00', by: 'sammankallande-chefsforum', does: 'takeIn' },
    { at: '2026-01-15 10:02', by: 'sammankallande-chefsforum', does: 'publish' },
    {
      at: '2026-01-20 13:00',
      by: 'sammankallande-chefsforum',
      does: 'ask',
      of: 'surahammar',
      question: 'Vilka tider behöver ni för att hinna ordna hjälpmedel och hemtjänst samma dag?',
      due: '2026-02-13',
    },
    {
      at: '2026-02-11 15:40',
      by: 'socialchef-surahammar',
      does: 'answer',
      of: 'surahammar',
      text: 'Besked före klockan 11. Hjälpmedel måste vara beställda dagen före, lagret kör ut till oss en gång om dagen.',
    },
    {
      at: '2026-02-17 09:45',
      by: 'sammankallande-chefsforum',
      does: 'writeText',
      text: 'Utkast till rutin: det som ska vara klart före klockan 12. Läkemedelslista, hjälpmedel, transport, kontakt med hemtjänst eller hemsjukvård.',
    },
    {
      at: '2026-03-24 16:10',
      by: 'sammankallande-chefsforum',
      does: 'writeText',
      text: paragraphs(
        'Rutin för utskrivning på en fredag',
        'Före klockan 11: kommunen har fått besked om att personen går hem, och vilka insatser som behövs.',
        'Före klockan 12: läkemedelslistan är klar, läkemedel för helgen följer med, hjälpmedel är levererade eller hämtade, transporten är beställd.',
        'Är något av detta inte klart bestämmer avdelningen och kommunen tillsammans om personen kan gå hem ändå.',
      ),
    },
    {
      at: '2026-03-24 16:20',
      by: 'sammankallande-chefsforum',
      does: 'addPaper',
      name: 'Checklista för utskrivning.pdf',
      lines: [
        'Checklista för utskrivning på en fredag (exempel)',
        '',
        'Före klockan 11',
        '- Kommunen vet att personen går hem',
        '- Kommunen vet vilka insatser som behövs',
        'Före klockan 12',
        '- Läkemedelslistan är klar',
        '- Läkemedel för helgen följer med',
        '- Hjälpmedel är på plats',
        '- Transporten är beställd',
      ],
    },
    {
      at: '2026-06-02 15:00',
      by: 'sammankallande-chefsforum',
      does: 'close',
      outcome:
        'Gruppen föreslår Chefsforum att rutinen prövas på två avdelningar och i fyra kommuner under hösten 2026, och att den sedan gäller i hela länet.',
    },
  ],
}

const duplicate: Story = {
  key: 'hjalpmedel-vid-hemgang',
  collaborationId: vastmanland,
  bodyId: chefsforum,
  by: 'socialchef-surahammar',
  drafted: '2026-02-25 08:20',
  content: {
    kind: 'question',
    title: 'Hjälpmedel saknas när personer kommer hem från sjukhus',
    question:
      'Det händer varje vecka att rullstol, säng eller lyft inte har kommit när någon skrivs ut före en helg. Kan leveranserna planeras tillsammans med utskrivningen?',
    wanted: 'Att hjälpmedel beställs och levereras före hemgång.',
    concerns: [region, 'surahammar', 'hallstahammar'],
    sectors: ['vard', 'socialtjanst'],
  },
  steps: [
    { at: '2026-02-25 08:31', by: 'socialchef-surahammar', does: 'raise' },
    {
      at: '2026-02-26 09:10',
      by: 'sammankallande-chefsforum',
      does: 'forward',
      to: halsoOchSjukvard,
    },
    {
      at: '2026-02-26 13:00',
      by: 'sammankallande-chefsforum',
      does: 'merge',
      into: 'utskrivning-helger',
    },
  ],
}

const carePlans: Story = {
  key: 'samordnad-individuell-plan',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'ordforande-nara-vard',
  drafted: '2026-04-20 10:05',
  content: {
    kind: 'jointDocumentProposal',
    title: 'Gemensam rutin för samordnad individuell plan',
    question: paragraphs(
      'En samordnad individuell plan, SIP, ska göras när någon behöver insatser från både region och kommun. I länet finns i dag fem olika mallar och tre olika sätt att kalla till möte.',
      'Det gör att de som arbetar i flera kommuner måste börja med att fråga hur man gör just här.',
      'Vi föreslår en gemensam rutin och en gemensam mall, som huvudmännen antar var för sig.',
    ),
    wanted:
      'Att gruppen bereder en gemensam rutin för vuxna och äldre, och rekommenderar huvudmännen att anta den.',
    concerns: [region, ...allMunicipalities],
    sectors: ['vard', 'socialtjanst'],
  },
  steps: [
    { at: '2026-04-20 10:20', by: 'ordforande-nara-vard', does: 'raise' },
    { at: '2026-04-22 08:45', by: 'stod-nara-vard', does: 'takeIn' },
    { at: '2026-04-22 08:50', by: 'stod-nara-vard', does: 'publish' },
    {
      at: '2026-05-07 14:00',
      by: 'stod-nara-vard',
      does: 'addPaper',
      name: 'Utkast till mall för SIP.pdf',
      lines: [
        'Samordnad individuell plan (utkast till mall, exempel)',
        '',
        '1. Vad är viktigt för den enskilde?',
        '2. Vem gör vad, och till när?',
        '3. Vem håller i kontakten?',
        '4. När följer vi upp?',
      ],
    },
    {
      at: '2026-06-15 09:30',
      by: 'stod-nara-vard',
      does: 'writeText',
      text: 'Rutinen ska få plats på två sidor. Den säger vem som kallar, inom hur många dagar mötet hålls, vem som skriver och när planen följs upp.',
    },
    {
      at: '2026-08-25 13:15',
      by: 'stod-nara-vard',
      does: 'addPaper',
      name: 'Utkast till mall för SIP.pdf',
      lines: [
        'Samordnad individuell plan (andra utkastet till mall, exempel)',
        '',
        '1. Vad är viktigt för den enskilde?',
        '2. Vem gör vad, och till när?',
        '3. Vem håller i kontakten, och vem när den personen är borta?',
        '4. Vad gör vi om det blir sämre?',
        '5. När följer vi upp?',
      ],
    },
    {
      at: '2026-09-10 10:40',
      by: 'ledamot-vasteras',
      does: 'comment',
      text: 'Bra att frågan om vad vi gör när det blir sämre har kommit med. Kan den stå först?',
    },
    {
      at: '2026-09-21 09:00',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'sala',
      question: 'Vilka ändringar behöver ni för att kunna anta rutinen?',
      due: '2026-12-04',
    },
    {
      at: '2026-09-21 09:05',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'koping',
      question: 'Vilka ändringar behöver ni för att kunna anta rutinen?',
      due: '2026-12-04',
    },
    {
      at: '2026-09-21 09:10',
      by: 'stod-nara-vard',
      does: 'ask',
      of: 'vasteras',
      question: 'Vilka ändringar behöver ni för att kunna anta rutinen?',
      due: '2026-11-06',
    },
    {
      at: '2026-11-10 13:50',
      by: 'tjansteperson-koping',
      does: 'answer',
      of: 'koping',
      text: 'Inga ändringar i mallen. Vi vill att tiden för att kalla räknas i vardagar.',
    },
  ],
}

const medicineLists: Story = {
  key: 'lakemedelslistor-overgangar',
  collaborationId: vastmanland,
  bodyId: naraVard,
  by: 'ersattare-sala-nara-vard',
  drafted: '2026-11-12 18:30',
  content: {
    kind: 'question',
    title: 'Läkemedelslistor som inte stämmer överens',
    question:
      'När någon flyttar mellan sjukhus, korttidsboende och hemmet finns det ofta två eller tre läkemedelslistor som säger olika. Sjuksköterskan i kommunen får ringa för att ta reda på vilken som gäller. Vad krävs för att det ska finnas en enda lista?',
    wanted: 'Ett förslag till vem som ansvarar för listan i varje steg.',
    concerns: [region, 'sala', 'koping', 'vasteras'],
    sectors: ['vard'],
  },
  steps: [{ at: '2026-11-13 12:10', by: 'ersattare-sala-nara-vard', does: 'raise' }],
}

/** Stories about going from one kind of care to another. */
export const utskrivningStories: readonly Story[] = [weekends, duplicate, carePlans, medicineLists]
