import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aClause } from '../../../test/builders/charter.ts'
import { partialDate } from '../../shared/partial-date.ts'

const rule = { kind: 'under-revision' }
const about = { sv: 'Gemensam målbild' }

describe('a text under revision', () => {
  it('needs attention, and says that the source does not tell since when', () => {
    const { status, because, remedy } = ask({
      ...rule,
      charter: { underRevision: { clause: aClause, about } },
    })
    expect(status).toBe('atRisk')
    expect(because).toBe(
      'Under revidering: Gemensam målbild. Källan säger inte sedan när, och inte när den nya texten kommer.',
    )
    expect(remedy).toContain('Den som har beslutat texten')
  })

  it('says since when, as precisely as the source', () => {
    const { because } = ask({
      ...rule,
      charter: { underRevision: { clause: aClause, about, since: partialDate('2023-02') } },
    })
    expect(because).toContain('sedan februari 2023')
  })

  it('is met when nothing is under revision', () => {
    expect(ask(rule).status).toBe('met')
  })
})
