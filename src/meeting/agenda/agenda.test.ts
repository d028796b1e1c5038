import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders/actor.ts'
import { aDraft, aMatter } from '../../../test/builders/matter.ts'
import { anItem } from '../../../test/builders/meeting.ts'
import { agendaText } from './agenda.text.ts'
import {
  formalitiesFor,
  type ItemContent,
  itemProblems,
  mayStandOnAgenda,
  orderAfterMoving,
  orderAfterPlacing,
  reordered,
  sameContent,
  timeOf,
} from './agenda.ts'

const group = 'samverkansgrupp-halsa'
const content: ItemContent = { title: 'Nära vård', kind: 'discussion', minutes: 20, papers: [] }
const items = [anItem(1), anItem(2), anItem(3)]
const ids = items.map(({ id }) => id)

describe('an item', () => {
  it('needs a title and whole minutes', () => {
    expect(itemProblems(content)).toEqual([])
    expect(itemProblems({ ...content, title: ' ', minutes: 1.5 })).toEqual([
      'title-missing',
      'minutes-wrong',
    ])
    expect(itemProblems({ ...content, title: 'x'.repeat(201), minutes: -1 })).toEqual([
      'title-too-long',
      'minutes-wrong',
    ])
  })

  it('holds no personal identity number, nor does the name of who presents it', () => {
    const presenter = 'Anna Exempel 811218-9876'
    expect(itemProblems({ ...content, presenter })).toEqual(['personal-number'])
  })
})

describe('a matter on the agenda', () => {
  const matter = aMatter({ state: 'inPreparation' })

  it('is one that the body has or has had', () => {
    expect(mayStandOnAgenda(matter, group, items)).toBeUndefined()
    expect(mayStandOnAgenda(matter, 'chefsforum', items)).toBe('matter-not-here')
    const handedOn = aMatter({ handlingBodyId: 'chefsforum', bodyIds: [group, 'chefsforum'] })
    expect(mayStandOnAgenda(handedOn, group, items)).toBeUndefined()
  })

  it('is there once', () => {
    const there = [anItem(1, { matterId: matter.id })]
    expect(mayStandOnAgenda(matter, group, there)).toBe('matter-already-there')
  })

  it('is never a draft, and never one that has ended', () => {
    expect(mayStandOnAgenda(aDraft(), group, items)).toBe('matter-not-here')
    expect(mayStandOnAgenda(aMatter({ state: 'closed' }), group, items)).toBe('matter-ended')
  })
})

describe('the order of the agenda', () => {
  it('takes every item once and nothing else', () => {
    expect(reordered(items, ids.toReversed())).toEqual({ ok: true, value: items.toReversed() })
    const refused = { ok: false, refusal: 'not-the-same-items' }
    expect(reordered(items, ids.slice(1))).toEqual(refused)
    expect(reordered(items, [...ids, anId(1)])).toEqual(refused)
    expect(reordered(items, [...ids.slice(0, 2), ...ids.slice(0, 1)])).toEqual(refused)
  })

  it('moves an item with the keyboard, and not past either end', () => {
    const [first = '', second = '', third = ''] = ids
    expect(orderAfterMoving(items, third, -1)).toEqual([first, third, second])
    expect(orderAfterMoving(items, first, -1)).toEqual(ids)
    expect(orderAfterMoving(items, first, 9)).toEqual([second, third, first])
    expect(orderAfterMoving(items, 'borta', 1)).toEqual(ids)
  })

  it('holds the same items however they are moved about', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: -4, max: 4 })))
    fc.assert(
      fc.property(moves, (made) => {
        const moved = made.reduce(
          (now, [id, places]) => {
            const order = orderAfterMoving(now, id, places)
            const next = reordered(now, order)
            if (!next.ok) throw new Error('an order of the same items is refused')
            return next.value
          },
          items as readonly (typeof items)[number][],
        )
        expect(moved.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
      }),
    )
  })
})

describe('what an agenda has by itself', () => {
  const returned = [
    { id: anId(71), title: 'Överenskommelsen' },
    { id: anId(72), title: 'Riktlinjen' },
  ]
  const setting = { recurring: [{ title: 'Laget runt', minutes: 10 }] }

  it('is the notes to approve, what has returned as one item, and what the body always has', () => {
    expect(formalitiesFor(items, [{ meetingId: anId(9) }], returned, setting)).toEqual([
      { formality: 'lastNotes', notesOfMeetingId: anId(9), minutes: 5 },
      { formality: 'returnedOutcomes', minutes: 10 },
      { formality: 'recurring', title: 'Laget runt', minutes: 10 },
    ])
  })

  it('is proposed once: nothing that is there already', () => {
    const there = [
      anItem(4, { formality: 'lastNotes', notesOfMeetingId: anId(9) }),
      anItem(5, { formality: 'returnedOutcomes' }),
      anItem(6, { formality: 'recurring', title: 'Laget runt' }),
    ]
    expect(formalitiesFor(there, [{ meetingId: anId(9) }], returned, setting)).toEqual([])
  })

  it('is nothing when nothing waits', () => {
    expect(formalitiesFor([], [], [], { recurring: [] })).toEqual([])
  })
})

describe('the time of the agenda', () => {
  it('says how much longer the items take than the meeting', () => {
    expect(timeOf(items, 180)).toEqual({ minutes: 60, over: 0 })
    expect(timeOf(items, 45)).toEqual({ minutes: 60, over: 15 })
  })
})

describe('the words of the agenda', () => {
  it.each(['sv', 'en'] as const)('are whole sentences (%s)', (language) => {
    const { kind, problem, refusal, editedMeanwhile } = agendaText[language]
    const sentences = [
      ...Object.values(kind).map(({ means }) => means),
      ...Object.values(problem),
      ...Object.values(refusal),
      editedMeanwhile,
    ]
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u)
  })
})

describe('places that somebody has typed', () => {
  const [one = '', two = '', three = ''] = ids

  it('put an item where it was wanted, and the rest keep their order around it', () => {
    expect(orderAfterPlacing(ids, { [three]: 1 })).toEqual([three, one, two])
    expect(orderAfterPlacing(ids, { [one]: 3 })).toEqual([two, three, one])
    expect(orderAfterPlacing(ids, { [one]: 2, [two]: 1 })).toEqual([two, one, three])
  })

  it('say nothing where they are no number, and stop at either end', () => {
    expect(orderAfterPlacing(ids, { [two]: undefined, [one]: 1 })).toEqual(ids)
    expect(orderAfterPlacing(ids, { [one]: 99, [three]: 0 })).toEqual([three, two, one])
  })

  it('never lose or double an item, whatever is typed', () => {
    const places = fc.array(fc.option(fc.integer({ min: -5, max: 60 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(places, (typed) => {
        const all = typed.map((_, index) => `punkt-${index}`)
        const wanted = Object.fromEntries(all.map((id, index) => [id, typed[index]]))
        expect(orderAfterPlacing(all, wanted).toSorted()).toEqual(all.toSorted())
      }),
    )
  })
})

describe('what two say of an item', () => {
  it('is the same when only spaces around it differ, and another when anything else does', () => {
    expect(sameContent(content, { ...content, title: ' Nära vård ', presenter: '' })).toBe(true)
    for (const other of [
      { title: 'Nära' },
      { minutes: 21 },
      { kind: 'views' as const },
      { presenter: 'Anna Exempel' },
      { papers: [{ paperId: anId(1), version: 1, name: 'Bilaga.pdf' }] },
    ]) {
      expect(sameContent(content, { ...content, ...other })).toBe(false)
    }
  })
})
