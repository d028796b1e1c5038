import { describe, expect, it } from 'vitest'
import { Words } from './words.tsx'

describe('a text of the content', () => {
  it('is shown in the reader’s language without a mark when it exists in it', () => {
    expect(String(<Words text={{ sv: 'Syfte', en: 'Purpose' }} language="en" />)).toBe('Purpose')
  })

  it('is shown in Swedish and marked as Swedish when there is no English', () => {
    expect(String(<Words text={{ sv: 'Syfte' }} language="en" />)).toBe(
      '<span lang="sv">Syfte</span>',
    )
  })

  it('never becomes part of the page’s own markup', () => {
    expect(String(<Words text={{ sv: '<b>"&' }} language="sv" />)).toBe('&lt;b&gt;&quot;&amp;')
  })
})
