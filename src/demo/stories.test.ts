import { describe, expect, it } from 'vitest'
import { demoCounty } from '../../test/demo-county.ts'
import { hatsOf } from '../actor/actor.ts'
import { endedHatsOf } from '../actor/ended-hats.ts'
import { contentProblems, textsOf } from '../matter/matter.ts'
import { sectors } from '../matter/sectors.ts'
import { day } from '../shared/calendar-day.ts'
import { caseLikeWording } from '../shared/case-like-wording.ts'
import { hasPersonalNumber } from '../shared/personal-number.ts'
import { personaBy, personaKeys, playersIn } from './cast/cast.ts'
import { stories } from './matters/stories.ts'
import { pdfOf } from './story/pdf.ts'
import { instantOf, type Step, type Story } from './story/story.ts'

const registers = [await demoCounty('vastmanland'), await demoCounty('vastra-gotaland')]
const registerOf = ({ collaborationId }: Pick<Story, 'collaborationId'>) => {
  const found = registers.find(({ collaboration }) => collaboration.id === collaborationId)
  if (found === undefined) throw new Error(`no register '${collaborationId}'`)
  return found
}
const wordsOf = (step: Step): readonly string[] =>
  Object.entries(step).flatMap(([name, value]): readonly string[] => {
    if (name === 'at' || name === 'by' || name === 'does') return []
    if (typeof value === 'string') return [value]
    return Array.isArray(value)
      ? value
      : Object.values(value).filter((one) => typeof one === 'string')
  })
const allWords = ({ content, onBehalfOf = '', steps }: Story) => [
  ...textsOf(content),
  onBehalfOf,
  ...steps.flatMap(wordsOf),
]

describe('the people of the demo', () => {
  it('are invented, each one somebody of their own in the register', () => {
    const players = registers.flatMap(playersIn)
    expect(players.map(({ key }) => key).toSorted()).toEqual([...personaKeys].toSorted())
    expect(new Set(players.map(({ personId }) => personId)).size).toBe(players.length)
    expect(new Set(players.map(({ accountId }) => accountId)).size).toBe(players.length)
    for (const { name } of players) expect(name).toMatch(/ Exempel\S+$/)
  })

  it.each([
    ['in November 2026', '2026-11-22', () => true],
    // The mandates of the political groups end with 2026, and with them the hats of those who were elected.
    ['in 2027, all but the elected', '2027-01-02', (group: string) => group !== 'elected'],
    ['in 2028, all but the elected', '2028-02-01', (group: string) => group !== 'elected'],
  ] as const)('have hats %s', (_when, on, has) => {
    for (const register of registers) {
      for (const { key, personId, tasks } of playersIn(register)) {
        const hats = hatsOf(register, tasks, personId, day(on))
        expect(hats.length > 0, key).toBe(has(personaBy(key).group))
        // Nobody is without anything to tell: what has ended is told until when.
        const ended = endedHatsOf(register, hats, personId, day(on))
        expect(hats.length + ended.length, key).toBeGreaterThan(0)
      }
    }
  })

  it('support the political groups after their last day, to finish what is open and nothing else', () => {
    const [register] = registers
    const bodiesOf = (key: string, on: string) => {
      const player = register && playersIn(register).find((one) => one.key === key)
      const hats =
        register && player ? hatsOf(register, player.tasks, player.personId, day(on)) : []
      return hats.flatMap((hat) =>
        hat.kind === 'body' ? [`${hat.bodyId} ${hat.termEndedOn ?? 'works'}`] : [],
      )
    }
    for (const on of ['2027-01-01', '2028-02-01']) {
      expect(bodiesOf('stod-nara-vard', on).toSorted()).toEqual([
        'samverkansgrupp-halsa 2026-12-31',
        'samverkansgrupp-nara-vard 2026-12-31',
      ])
      expect(bodiesOf('stod-kompetens', on).toSorted()).toEqual([
        'samverkansgrupp-kompetensforsorjning 2026-12-31',
        'skolchefsnatverket works',
      ])
    }
  })

  it('work for the region and the municipalities as officials and registrars', () => {
    const tasks = registers.flatMap(playersIn).flatMap((player) => player.tasks)
    for (const principalId of [
      'region-vastmanland',
      'sala',
      'vasteras',
      'koping',
      'fagersta',
      'surahammar',
    ]) {
      const roles = tasks.filter((task) => task.principalId === principalId).map(({ role }) => role)
      expect(new Set(roles), principalId).toEqual(new Set(['official', 'registrar']))
    }
  })

  it('have several hats where one person has several tasks', () => {
    const [register] = registers
    const support = register && playersIn(register).find(({ key }) => key === 'stod-nara-vard')
    const hats =
      register && support
        ? hatsOf(register, support.tasks, support.personId, day('2026-11-22'))
        : []
    expect(hats.flatMap((hat) => (hat.kind === 'body' ? [hat.bodyId] : [])).toSorted()).toEqual([
      'samverkansgrupp-halsa',
      'samverkansgrupp-nara-vard',
    ])
  })
})

describe('the matters of the demo', () => {
  it('are enough for the lists to live', () => {
    const inVastmanland = stories.filter(({ collaborationId }) => collaborationId === 'vastmanland')
    expect(inVastmanland.length).toBeGreaterThanOrEqual(24)
    expect(stories.length - inVastmanland.length).toBeGreaterThanOrEqual(6)
    expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length)
  })

  it.each(stories.map((story) => [story.key, story] as const))(
    '%s is told in order, on working days in the daytime',
    (_key, { drafted, steps }) => {
      const instants = [drafted, ...steps.map(({ at }) => at)].map((at) => instantOf(at).getTime())
      expect(instants).toEqual([...new Set(instants)].toSorted((a, b) => a - b))
      expect(instants.at(-1)).toBeLessThan(Date.parse('2026-11-22'))
      for (const { at, by } of steps) {
        const moment = Temporal.PlainDateTime.from(at.replace(' ', 'T'))
        expect(moment.dayOfWeek, at).toBeLessThanOrEqual(5)
        // The elected write when they are free.
        if (personaBy(by).group !== 'elected')
          expect([7, 8, 9, 10, 11, 12, 13, 14, 15, 16]).toContain(moment.hour)
      }
    },
  )

  it.each(stories.map((story) => [story.key, story] as const))(
    '%s is about no individual, and about principals, bodies and sectors that exist',
    (_key, story) => {
      const register = registerOf(story)
      const { content, bodyId, steps } = story
      for (const words of allWords(story)) {
        expect(hasPersonalNumber(words), words).toBe(false)
        expect(caseLikeWording(words), words).toEqual([])
      }
      expect(register.bodyById(bodyId)).toBeDefined()
      for (const id of content.concerns) expect(register.principalById(id), id).toBeDefined()
      for (const sector of content.sectors) expect(sectors).toContain(sector)
      for (const step of steps) {
        expect(personaBy(step.by).collaborationId).toBe(story.collaborationId)
        if (step.does === 'forward') expect(register.bodyById(step.to), step.to).toBeDefined()
        if (step.does === 'ask' || step.does === 'answer')
          expect(content.concerns).toContain(step.of)
      }
      if (steps.length > 0) expect(contentProblems(content, register.principals)).toEqual([])
    },
  )

  it('tell of something after what is kept for oneself, so that it is not told twice', () => {
    for (const { steps } of stories) expect(steps.at(-1)?.does).not.toBe('keepForOneself')
  })

  it('speak of nobody but the invented', () => {
    const names = stories
      .flatMap(allWords)
      .flatMap(
        (words) =>
          words.match(/\p{Lu}\p{L}+ \p{Lu}\p{L}+(?:sson|berg|ström|gren|lund|qvist)\b/gu) ?? [],
      )
    expect(names).toEqual([])
  })

  it('have papers that are small', () => {
    for (const { steps } of stories) {
      for (const step of steps) {
        if (step.does !== 'addPaper') continue
        expect(pdfOf(step.lines).length).toBeLessThan(3_000)
      }
    }
  })
})
