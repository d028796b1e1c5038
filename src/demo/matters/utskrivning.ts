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
    {
      at: '2026-06-03 08:50',
      by: 'registrator-sala',
      does: 'register',
      of: 'sala',
      number: 'KS 2026/214',
    },
    {
      at: '2026-06-03 09:30',
      by: 'registrator-regionen',
      does: 'register',
      of: region,
      number: 'RV260911',
    },
    {
      at: '2026-06-04 10:05',
      by: 'tjansteperson-vasteras',
      does: 'register',
      of: 'vasteras',
      number: 'VON 2026/00388',
    },
    {
      at: '2026-06-05 13:15',
      by: 'tjansteperson-koping',
      does: 'register',
      of: 'koping',
      number: 'KS 2026/187',
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
export const utskrivningStories: readonly Story[] = [weekends, duplicate, medicineLists]
