import { describe, expect, it } from 'vitest'
import { vastmanland } from '../../test/builders/principal.ts'
import { readMatterForm } from './matter.forms.ts'

function read(fields: Readonly<Record<string, string | readonly string[]>>) {
  const form = new FormData()
  const whole = {
    kind: 'question',
    title: 'Gemensam väg in',
    question: 'Vart vänder man sig?',
    wanted: 'Ett förslag',
    concerns: ['regionen', 'sala'],
    sectors: ['halsa'],
    ...fields,
  }
  for (const [name, value] of Object.entries(whole)) {
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one)
  }
  return readMatterForm(form, vastmanland)
}

describe('the form of a matter', () => {
  it('is read into what the matter says', () => {
    const { content, problems, hints } = read({})
    expect(problems).toEqual([])
    expect(hints).toEqual([])
    expect(content).toEqual({
      kind: 'question',
      title: 'Gemensam väg in',
      question: 'Vart vänder man sig?',
      wanted: 'Ett förslag',
      concerns: ['regionen', 'sala'],
      sectors: ['halsa'],
    })
  })

  it('says what is missing in which field, and keeps all that was typed', () => {
    const { content, problems } = read({
      title: '',
      concerns: ['sala'],
      question: 'Rad 1\r\nRad 2',
    })
    expect(problems).toEqual([
      { field: 'title', code: 'title-missing' },
      { field: 'concerns', code: 'concerns-no-region' },
    ])
    expect(content.question).toBe('Rad 1\nRad 2')
  })

  it('refuses a personal identity number, and says where in the text it stands', () => {
    const { content, blocking, problems } = read({ question: 'Det gäller 19811218-9876 i Sala.' })
    expect(blocking).toEqual([
      { field: 'question', code: 'personal-number', places: [{ start: 11, end: 24 }] },
    ])
    expect(problems).toEqual(blocking)
    expect(content.question).toBe('Det gäller 19811218-9876 i Sala.')
  })

  it('hints at wording about one individual, and stops nobody for it', () => {
    const { problems, hints } = read({ question: 'En 83-årig kvinna fick vänta.' })
    expect(problems).toEqual([])
    expect(hints).toMatchObject([{ field: 'question', sign: 'ageOfPerson' }])
  })

  it('reads the clause and both readings only of a disagreement', () => {
    const typed = {
      clause: 'Regionen ansvarar.',
      clauseDocument: 'Överenskommelsen',
      clausePlace: 'avsnitt 4',
      oneReading: 'För allt.',
      otherReading: 'För vården.',
    }
    expect(read(typed).content.dispute).toBeUndefined()
    const { content, problems } = read({ ...typed, kind: 'interpretationDispute' })
    expect(problems).toEqual([])
    expect(content.dispute).toEqual({
      clause: {
        quote: 'Regionen ansvarar.',
        source: { documentId: 'Överenskommelsen', place: 'avsnitt 4' },
      },
      oneReading: 'För allt.',
      otherReading: 'För vården.',
    })
    expect(read({ kind: 'interpretationDispute' }).problems.map(({ field }) => field)).toEqual([
      'clause',
      'oneReading',
    ])
  })

  it('leaves out principals, sectors and kinds that only a hand-made form has', () => {
    const { content } = read({
      kind: 'beslut',
      concerns: ['regionen', 'sala', 'x'],
      sectors: ['y'],
    })
    expect(content).toMatchObject({ kind: 'question', concerns: ['regionen', 'sala'], sectors: [] })
  })
})
