import { describe, expect, it } from 'vitest'
import { aMatter } from '../../../test/builders/matter.ts'
import { vastmanland } from '../../../test/builders/principal.ts'
import { readCompletion } from './completion.ts'
import { formOf } from './raise.form.ts'

const matter = aMatter({
  state: 'askedBack',
  concerns: ['regionen', 'sala', 'upphord'],
  version: 3,
})
const completed = (concerns: readonly string[], version = 3) => {
  const form = formOf({ ...matter, concerns })
  const getAll = (name: string) => (name === 'version' ? [String(version)] : form.getAll(name))
  const { content, problems } = readCompletion({ getAll }, matter, vastmanland)
  return { concerns: content.concerns, problems }
}

describe('the form that completes a matter', () => {
  it('keeps a principal that can no longer be chosen: nobody has taken it away', () => {
    expect(completed(['regionen', 'sala', 'arboga'])).toEqual({
      concerns: expect.arrayContaining(['regionen', 'sala', 'arboga', 'upphord']),
      problems: [],
    })
  })

  it('says one thing when somebody is taken away, also when it is the only municipality', () => {
    const removed = [{ field: 'concerns', code: 'concerns-removed' }]
    expect(completed(['regionen', 'arboga']).problems).toEqual(removed)
    expect(completed(['regionen']).problems).toEqual(removed)
    expect(completed([]).problems).toEqual(removed)
  })

  it('does not say so of a form from before: that is compared with what is stored first', () => {
    expect(completed(['regionen', 'arboga'], 2).problems).toEqual([])
  })
})
