import { describe, expect, it } from 'vitest'
import {
  aLedger,
  aNewLedger,
  anAsked,
  aRecorder,
  decidedBy,
  elevenPrincipals,
  someFacts,
} from '../../../test/builders/adoption.ts'
import { day } from '../../shared/calendar-day.ts'
import { statusOf } from '../ledger/ledger-status.ts'
import {
  end,
  type Ledger,
  ledgerProblems,
  openLedger,
  publish,
  unpublish,
} from '../recommendation.ts'
import { type DecisionFacts, decisionProblems, rowOf } from './decision.ts'
import { correct, record } from './record-decision.ts'

const today = day('2026-11-19')
const now = { at: new Date('2026-11-19T09:00:00Z'), today }

describe('opening a ledger', () => {
  it('gives every principal that is asked a row, in which nothing is decided', () => {
    const opened = openLedger(aNewLedger(), elevenPrincipals, now)
    expect(opened.ok && opened.value.decisions.map(({ principalId }) => principalId)).toEqual(
      elevenPrincipals,
    )
    expect(opened.ok && statusOf(opened.value, today).counts.pending).toBe(11)
  })

  it('says everything that is wrong at once', () => {
    const wrong = aNewLedger({
      title: ' ',
      text: '850709-9805',
      recommendedOn: day('2026-11-20'),
      condition: { kind: 'date', on: day('2026-11-01') },
      asked: [
        anAsked('sala', { authority: { name: '', level: 'assembly' } }),
        anAsked('sala', { dueOn: day('2026-11-19') }),
        anAsked('uppsala', { authority: { name: 'x'.repeat(151), level: 'committee' } }),
      ],
    })
    expect(ledgerProblems(wrong, elevenPrincipals, today)).toEqual([
      'title-missing',
      'recommended-in-future',
      'unknown-principal',
      'asked-twice',
      'authority-missing',
      'authority-too-long',
      'due-before-recommended',
      'holds-before-recommended',
      'personal-number',
    ])
    const empty = aNewLedger({ asked: [], title: 'x'.repeat(151), text: '' })
    expect(ledgerProblems(empty, elevenPrincipals, today)).toEqual([
      'title-too-long',
      'text-missing',
      'nobody-asked',
    ])
  })

  it('is public only when somebody publishes it, and ends once', () => {
    const published = publish(aLedger(), now.at)
    expect(published.ok && publish(published.value, now.at)).toEqual({
      ok: false,
      refusal: 'already-public',
    })
    const taken = unpublish(aLedger({ publishedAt: now.at }))
    expect(taken.ok && taken.value.publishedAt).toBeUndefined()
    expect(unpublish(aLedger())).toEqual({ ok: false, refusal: 'not-public' })
    expect(end(aLedger(), ' ', now.at)).toEqual({ ok: false, refusal: 'reason-missing' })
    const ended = end(aLedger(), 'Norberg sade nej.', now.at)
    expect(ended.ok && end(ended.value, 'Igen.', now.at)).toEqual({
      ok: false,
      refusal: 'already-ended',
    })
  })
})

describe('a decision as it was typed', () => {
  const problems = (changes: Partial<DecisionFacts>) =>
    decisionProblems(someFacts(changes), aLedger(), today)

  it.each<[string, Partial<DecisionFacts>, string]>([
    ['before the recommendation', { decidedOn: day('2026-09-08') }, 'decided-before-recommended'],
    ['tomorrow', { decidedOn: day('2026-11-20') }, 'decided-in-future'],
    ['attested before it was made', { attestedOn: day('2026-10-25') }, 'attested-before-decided'],
    ['to be attested', { attestedOn: day('2026-11-20') }, 'attested-in-future'],
    [
      'announced before it was made',
      { announcedOn: day('2026-10-25') },
      'announced-before-decided',
    ],
    [
      'announced before it was attested',
      { attestedOn: day('2026-11-03'), announcedOn: day('2026-11-02') },
      'announced-before-attested',
    ],
    ['to be announced', { announcedOn: day('2026-11-20') }, 'announced-in-future'],
    [
      'with a reservation that is not said',
      { outcome: 'adoptedWithReservation' },
      'reservation-missing',
    ],
    [
      'a no with a reservation',
      { outcome: 'rejected', reservation: 'Punkt 4.2' },
      'reservation-without-adoption',
    ],
    ['with a long paragraph', { paragraph: '§'.repeat(41) }, 'paragraph-too-long'],
    ['with a number of no register', { registrationNumber: 'okänt' }, 'number-is-none'],
    ['with a link that is a program', { link: 'javascript:alert(1)' }, 'link-is-none'],
    ['with a link to nowhere', { link: 'protokoll.pdf' }, 'link-is-none'],
    ['with a personal identity number', { paragraph: '19850709-9805' }, 'personal-number'],
  ])('is refused when it is %s', (_, changes, problem) => {
    expect(problems(changes)).toEqual([problem])
  })

  it('may be made on the day of the recommendation, attested and announced today', () => {
    expect(
      problems({
        decidedOn: day('2026-09-09'),
        attestedOn: today,
        announcedOn: today,
        link: 'https://kommun.example/protokoll/2026-09-09.pdf',
      }),
    ).toEqual([])
  })
})

describe('recording a decision', () => {
  const adopted = decidedBy(aLedger(), { sala: {} })
  const tell = (ledger: Ledger, changes: Partial<DecisionFacts>, id = 'sala') =>
    record(ledger, id, someFacts(changes), aRecorder(50))

  it('is refused in words when the same decision is told twice, whoever tells it', () => {
    expect(tell(adopted, {})).toEqual({ ok: false, refusal: 'same-decision' })
  })

  it('is refused when the principal has adopted already: what is wrong is corrected', () => {
    expect(tell(adopted, { outcome: 'rejected' })).toEqual({
      ok: false,
      refusal: 'already-decided',
    })
  })

  it('is refused for a principal that was not asked, and once the group has stopped', () => {
    expect(tell(aLedger(), {}, 'uppsala')).toEqual({ ok: false, refusal: 'not-asked' })
    const ended = { at: now.at, because: 'Norberg sade nej.' }
    expect(tell(aLedger({ ended }), {})).toEqual({ ok: false, refusal: 'recommendation-ended' })
  })

  it('may come again after a no or when it was sent back, and not with an earlier day', () => {
    for (const outcome of ['rejected', 'referredBack', 'notNeeded'] as const) {
      const before = decidedBy(aLedger(), { sala: { outcome } })
      expect(tell(before, { decidedOn: day('2026-10-25') })).toEqual({
        ok: false,
        refusal: 'before-earlier-decision',
      })
      const again = tell(before, { decidedOn: day('2026-11-16'), paragraph: '§ 140' })
      expect(again.ok && rowOf(again.value.ledger, 'sala')).toMatchObject({
        standing: { outcome: 'adopted', paragraph: '§ 140' },
        entries: 2,
      })
      expect(again.ok && again.value.isNews).toBe(true)
    }
  })
})

describe('correcting a decision', () => {
  const adopted = decidedBy(aLedger(), { sala: {} })
  const mend = (facts?: DecisionFacts, because = 'Fel paragraf.', seenEntries = 1) =>
    correct(adopted, 'sala', { because, seenEntries, ...(facts && { facts }) }, aRecorder(51))

  it('keeps what stood before in the history, and is no news when the outcome is the same', () => {
    const corrected = mend(someFacts({ paragraph: '§ 132' }))
    expect(corrected.ok && corrected.value).toMatchObject({
      entry: { number: 2, way: 'corrected', because: 'Fel paragraf.' },
      isNews: false,
    })
    expect(corrected.ok && rowOf(corrected.value.ledger, 'sala')?.standing?.paragraph).toBe('§ 132')
  })

  it('takes a decision back that was never made, and that is news', () => {
    const corrected = mend(undefined, 'Det gällde en annan fråga.')
    expect(corrected.ok && corrected.value.isNews).toBe(true)
    expect(corrected.ok && rowOf(corrected.value.ledger, 'sala')?.standing).toBeUndefined()
  })

  it('says why it is refused', () => {
    expect(mend(someFacts())).toEqual({ ok: false, refusal: 'nothing-corrected' })
    expect(mend(someFacts({ paragraph: '§ 1' }), ' ')).toEqual({
      ok: false,
      refusal: 'why-missing',
    })
    expect(mend(someFacts({ paragraph: '§ 1' }), 'Fel.', 0)).toEqual({
      ok: false,
      refusal: 'corrected-meanwhile',
    })
    const correction = { because: 'Fel.', seenEntries: 0 }
    expect(correct(adopted, 'koping', correction, aRecorder())).toEqual({
      ok: false,
      refusal: 'nothing-to-correct',
    })
    expect(correct(adopted, 'uppsala', correction, aRecorder())).toEqual({
      ok: false,
      refusal: 'not-asked',
    })
  })
})
