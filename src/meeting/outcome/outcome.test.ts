import { describe, expect, it } from 'vitest'
import { aRule } from '../../../test/builders/charter.ts'
import { aMeetingRegister } from '../../../test/builders/meeting-register.ts'
import { day } from '../../shared/calendar-day.ts'
import { outcomeText } from './outcome.text.ts'
import {
  allowedOutcomesOf,
  countsVotes,
  isInformal,
  isWordedAsDecision,
  type OutcomeContent,
  outcomeProblems,
} from './outcome.ts'

const body = 'samverkansgrupp-halsa'
const on = day('2026-12-10')
const allowing = (...outcomes: readonly string[]) =>
  aMeetingRegister([aRule({ id: 'R13', kind: 'allowed-outcomes', params: { outcomes } })])
const kinds = (register = aMeetingRegister()) =>
  allowedOutcomesOf(register, body, on).map(({ kind }) => kind)
const allowed = allowedOutcomesOf(
  allowing('recommendation', 'analysisRequest', 'workingGroup'),
  body,
  on,
)
const problems = (outcome: OutcomeContent) =>
  outcomeProblems(outcome, { allowed, isInformal: true, on })
const recommendation: OutcomeContent = {
  kind: 'recommendation',
  text: 'Gruppen rekommenderar huvudmännen att besluta om överenskommelsen.',
}

describe('what a body may come to', () => {
  it('is what its charter allows, and what every meeting may', () => {
    expect(kinds(allowing('recommendation', 'analysisRequest'))).toEqual([
      'recommendation',
      'analysisRequest',
      'informationNoted',
      'views',
      'assignment',
    ])
  })

  it('is never a decision, though a charter says so', () => {
    expect(kinds(allowing('priority', 'appointment', 'decision'))).toEqual([
      'priority',
      'appointment',
      'informationNoted',
      'views',
      'assignment',
    ])
  })

  it('is proposals, recommendations and requests where the charter says nothing', () => {
    expect(kinds()).toEqual([
      'informationNoted',
      'views',
      'assignment',
      'proposalToCommissioner',
      'recommendation',
      'analysisRequest',
    ])
  })

  it('is a working group only where a rule allows one (R25)', () => {
    const groups = aMeetingRegister([aRule({ id: 'R25', kind: 'temporary-groups' })])
    expect(allowedOutcomesOf(groups, body, on)).toContainEqual({
      kind: 'workingGroup',
      ruleId: 'R25',
    })
  })

  it('says which rule allows it', () => {
    expect(allowed[0]).toEqual({ kind: 'recommendation', ruleId: 'R13' })
  })
})

describe('an outcome', () => {
  it('that the charter does not allow is refused', () => {
    expect(problems(recommendation)).toEqual([])
    expect(problems({ kind: 'priority', text: 'Barn först.' })).toEqual(['not-allowed'])
  })

  it('says something, and nothing about one person’s number', () => {
    expect(problems({ ...recommendation, text: ' ' })).toEqual(['text-missing'])
    expect(problems({ ...recommendation, text: '811218-9876' })).toEqual(['personal-number'])
    expect(problems({ ...recommendation, text: 'x'.repeat(4_001) })).toEqual(['text-too-long'])
  })

  it('that sets up a working group has a task and a day when it ends', () => {
    const group: OutcomeContent = { kind: 'workingGroup', text: '' }
    expect(problems(group)).toEqual(['text-missing', 'end-missing'])
    expect(problems({ ...group, text: 'Ta fram en rutin.', endsOn: day('2027-06-30') })).toEqual([])
    expect(problems({ ...group, text: 'Rutin.', endsOn: day('2026-12-09') })).toEqual([
      'day-before-meeting',
    ])
  })

  it('that is an assignment has a person and a day', () => {
    const assignment: OutcomeContent = { kind: 'assignment', text: 'Kontakta skolorna.' }
    expect(problems(assignment)).toEqual(['person-missing', 'due-missing'])
    const whole = { ...assignment, personId: 'person-1', dueOn: day('2027-01-15') }
    expect(problems(whole)).toEqual([])
  })

  it('that is a request goes to some body', () => {
    expect(problems({ kind: 'analysisRequest', text: 'Utred.' })).toEqual(['receiver-missing'])
  })

  it.each([
    'Samverkansgruppen beslutar att överenskommelsen ska gälla.',
    'Mötet beslutade att avslå förslaget.',
    'Vi beslutade så.',
    'Beslut: överenskommelsen gäller.',
    'Frågan diskuterades. Gruppen beslutar att gå vidare.',
  ])('is not worded as if an informal group decided: %s', (text) => {
    expect(problems({ ...recommendation, text })).toEqual(['worded-as-decision'])
    expect(
      outcomeProblems({ ...recommendation, text }, { allowed, isInformal: false, on }),
    ).toEqual([])
  })

  it.each([
    'Gruppen rekommenderar att varje huvudman beslutar om överenskommelsen.',
    'Kommunerna beslutar var för sig under våren.',
    'Synpunkterna lämnas inför beslutet i regionstyrelsen.',
    'När fullmäktige har beslutat tas frågan upp igen.',
  ])('may say that the principals decide: %s', (text) => {
    expect(isWordedAsDecision(text)).toBe(false)
  })

  it('is judged as that of an informal group when no charter says otherwise', () => {
    expect(isInformal(aMeetingRegister(), body, on)).toBe(true)
    expect(isInformal(aMeetingRegister(), 'chefsforum', on)).toBe(true)
  })
})

describe('the words of outcomes', () => {
  it.each(['sv', 'en'] as const)('are whole sentences (%s)', (language) => {
    const { kind, problem } = outcomeText[language]
    const means = Object.values(kind).map((one) => one.means)
    for (const sentence of [...means, ...Object.values(problem)]) {
      expect(sentence).toMatch(/^\p{Lu}.*[.]$/u)
    }
  })
})

describe('a vote that is counted where none may be', () => {
  it.each([
    'Förslaget bifölls med 8 röster mot 5.',
    'Efter votering rekommenderas alternativ A.',
    'Röstsiffrorna blev jämna.',
    'Omröstning begärdes. 9 ja mot 4 nej.',
    'Sala röstade emot.',
    'Utfallet blev 7 ja-röster.',
  ])('is told from its words: %s', (text) => {
    expect(countsVotes(text)).toBe(true)
    expect(problems({ ...recommendation, text })).toContain('votes-counted')
  })

  it.each([
    'Gruppen rekommenderar huvudmännen att anta överenskommelsen.',
    'Många röster i vården efterfrågar en gemensam rutin.',
    'Tre kommuner av tio har svarat, åtta platser är besatta.',
  ])('is not what this says: %s', (text) => {
    expect(countsVotes(text)).toBe(false)
  })
})
