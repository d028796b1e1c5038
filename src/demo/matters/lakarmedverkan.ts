import type { Story } from '../story/story.ts'
import { allMunicipalities, naraVard, paragraphs, region, vastmanland } from './words.ts'

/** A question that the group works on: asked, answered, late, and one principal’s own notes. */
export const lakarmedverkan: Story = {
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
    {
      at: '2026-10-26 11:15',
      by: 'tjansteperson-vasteras',
      does: 'keepForOneself',
      of: 'vasteras',
      text: 'Internt: vi kan godta förslaget om ersättningen följer med. Stäm av med ekonomi före nämndens möte den 8 december.',
    },
    {
      at: '2026-11-02 16:30',
      by: 'ordforande-nara-vard',
      does: 'comment',
      text: 'Jag vill gärna att vi har alla svar till mötet i februari, så att gruppen kan lämna en rekommendation.',
    },
  ],
}
