import { describe, expect, it } from 'vitest'
import { caseLikeWording } from './case-like-wording.ts'

const told = (text: string) =>
  caseLikeWording(text).map(({ start, end, sign }) => [text.slice(start, end), sign])

describe('wording that may be about one individual', () => {
  it.each([
    ['Vi har haft svårt att enas om patienten på avdelningen.', 'patienten', 'oneIndividual'],
    ['Brukarens hjälpmedel försvann vid flytten.', 'Brukarens', 'oneIndividual'],
    ['Det gäller en elev som inte får skolskjuts.', 'en elev som', 'oneIndividual'],
    ['Frågan är vem som ansvarar för eleven NN.', 'eleven NN', 'initials'],
    ['Mötet om patienten A.B. ställdes in.', 'patienten A.B.', 'initials'],
    ['A.B., 14 år, bor i Sala.', 'A.B., 14 år', 'initials'],
    ['Det gäller KL 83 år.', 'KL 83 år', 'initials'],
    ['En 83-årig kvinna skrevs ut.', '83-årig kvinna', 'ageOfPerson'],
    ['Den 14-åriga flickan har ingen plan.', '14-åriga flickan', 'ageOfPerson'],
    ['En pojke, 9 år, väntar på utredning.', 'pojke, 9 år', 'ageOfPerson'],
    ['En flicka född 2011 saknar plats.', 'flicka född 2011', 'ageOfPerson'],
  ])('is hinted at in ”%s”', (text, words, sign) => {
    expect(told(text)).toEqual([[words, sign]])
  })

  it.each([
    'Vem ansvarar för egenvård i hemmet?',
    'Patienter som skrivs ut ska ha en plan inom tre dagar.',
    'Antalet barn 0–17 år ökade i alla kommuner.',
    'Alla elever i åk 9 erbjuds hälsosamtal.',
    'Överenskommelsen gäller barn och unga upp till 20 år.',
    'VKL 10 år: samverkan i länet',
    'Beslutet fattades i KS 2026/141.',
    'Manualen är 14 år gammal.',
    'Patientnämnden och patientsäkerhet',
  ])('is not hinted at in ”%s”', (text) => {
    expect(told(text)).toEqual([])
  })

  it('is told in the order it stands, each stretch once', () => {
    expect(told('Brukaren är en 83-årig man. Patienten A.B. är en annan.')).toEqual([
      ['Brukaren', 'oneIndividual'],
      ['83-årig man', 'ageOfPerson'],
      ['Patienten A.B.', 'initials'],
    ])
  })
})
