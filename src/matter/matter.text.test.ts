import { describe, expect, it } from 'vitest'
import { anActor, anId, anIntakeHat } from '../../test/builders/actor.ts'
import { aMatter } from '../../test/builders/matter.ts'
import { sayEvent } from './event/matter-event.text.ts'
import type { MatterEvent, MatterEventKind } from './event/matter-event.ts'
import { matterText } from './matter.text.ts'
import { authorOf } from './matter-change.ts'
import { publicEventsOf, publicPartOf } from './public/public-matter.ts'
import { saySectors } from './sectors.ts'

const names = {
  body: (id: string) => (id === '' ? '' : `Organet ${id}`),
  principal: (id: string) => `Huvudman ${id}`,
  person: (id: string) => `Person ${id}`,
  matterNumber: (id: string) => (id === 'känt' ? '2026:9' : undefined),
}

const event = (kind: MatterEventKind, data: MatterEvent['data'], isPublic = true): MatterEvent => ({
  number: 1,
  at: new Date('2026-11-22T09:00:00Z'),
  kind,
  by: authorOf(anActor(anIntakeHat(), 4)),
  isPublic,
  data,
})

describe('the words of matters', () => {
  it.each(['sv', 'en'] as const)(
    'say in whole sentences who may, and what to do (%s)',
    (language) => {
      const { denial, problem, refusal, kind, state } = matterText[language]
      const sentences = [
        ...Object.values(denial).map((say) => say({ body: 'Chefsforum' })),
        ...Object.values(problem),
        ...Object.values(refusal),
        ...Object.values(kind).map(({ describes }) => describes),
        ...Object.values(state).map(({ means }) => means),
      ]
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u)
    },
  )

  it('name sectors as people do, and one that only a charter knows as it is written', () => {
    expect(saySectors(['skola', 'vard', 'rymden'], 'sv')).toBe(
      'skola och utbildning, hälso- och sjukvård och rymden',
    )
    expect(saySectors(['skola'], 'en')).toBe('schools and education')
  })
})

describe('the story of a matter', () => {
  it('tells where it went, in both languages', () => {
    const forwarded = event('forwarded', { fromBodyId: 'a', bodyId: 'b' })
    expect(sayEvent(forwarded, names, 'sv')).toBe(
      'Ärendet lämnades vidare från Organet a till Organet b.',
    )
    expect(sayEvent(forwarded, names, 'en')).toContain('handed on from Organet a to Organet b')
  })

  it('names another matter only to those who may know of it', () => {
    const merged = (intoId: string) => sayEvent(event('merged', { intoId }), names, 'sv')
    expect(merged('känt')).toBe('Ärendet slogs samman med ärende 2026:9.')
    expect(merged('okänt')).toBe('Ärendet slogs samman med ett annat ärende.')
  })

  it('tells the public what happened and never by whom, why it was declined, or what was said', () => {
    const events = [
      event('raised', { bodyId: 'a' }),
      event('askedBack', { what: 'Vad menas?' }, false),
      event('declined', { bodyId: 'a', reason: 'Hemligt skäl' }),
      event('registered', { principalId: 'sala', registrationNumber: 'SN 2026/12' }),
    ]
    const shown = publicEventsOf(events)
    expect(shown.map((one) => sayEvent(one, names, 'sv'))).toEqual([
      'Ärendet väcktes i Organet a.',
      'Organet a tog inte upp ärendet.',
      'Huvudman sala registrerade ärendet med diarienummer SN 2026/12.',
    ])
    expect(JSON.stringify(shown)).not.toMatch(/Hemligt|Exempel4|Vad menas/)
  })

  it('is whole in every kind of event, whatever is known', () => {
    const data = { bodyId: 'a', fromBodyId: 'b', outcome: 'Klart', personId: 'p', principalId: 's' }
    const kinds = Object.keys({
      raised: 1,
      askedBack: 1,
      completed: 1,
      accepted: 1,
      declined: 1,
      merged: 1,
      received: 1,
      forwarded: 1,
      textSaved: 1,
      paperAdded: 1,
      commented: 1,
      asked: 1,
      answered: 1,
      responsibleNamed: 1,
      shared: 1,
      registered: 1,
      published: 1,
      unpublished: 1,
      closed: 1,
      putOnAgenda: 1,
      takenOffAgenda: 1,
      noticed: 1,
      meetingMoved: 1,
      meetingCancelled: 1,
      outcomeReached: 1,
      notesPublished: 1,
      recommended: 1,
      decided: 1,
      decisionCorrected: 1,
      reminded: 1,
      recommendationEnded: 1,
      ledgerPublished: 1,
      ledgerUnpublished: 1,
      commissionFollowed: 1,
    } satisfies Record<MatterEventKind, 1>) as MatterEventKind[] // the keys are just those of the record
    for (const kind of kinds) {
      for (const language of ['sv', 'en'] as const) {
        expect(sayEvent(event(kind, data), names, language)).toMatch(/^\p{Lu}.*[.”“]$/u)
      }
    }
  })
})

describe('the public part of a matter', () => {
  const publishedAt = new Date('2026-11-22T09:00:00Z')

  it('is none until somebody has published it', () => {
    expect(publicPartOf(aMatter())).toBeUndefined()
  })

  it('says what is asked and where it is, and not who raised it or the readings of a dispute', () => {
    const dispute = {
      clause: { quote: 'Regionen ansvarar.', source: { documentId: 'x' } },
      oneReading: 'Salas läsning',
      otherReading: 'Regionens läsning',
    }
    const part = publicPartOf(aMatter({ publishedAt, dispute, id: anId(5) }))
    expect(part).toMatchObject({ number: '2026:14', handlingBodyId: 'samverkansgrupp-halsa' })
    expect(JSON.stringify(part)).not.toMatch(/Exempel|läsning|0000-/)
  })

  it('says what a closed matter led to, and not why one was declined', () => {
    const outcome = (state: 'closed' | 'declined') =>
      publicPartOf(aMatter({ publishedAt, state, outcome: 'Därför.' }))?.outcome
    expect(outcome('closed')).toBe('Därför.')
    expect(outcome('declined')).toBeUndefined()
  })
})
