import { describe, expect, it } from 'vitest'
import { aMatter } from '../../test/builders/matter.ts'
import { day } from '../shared/calendar-day.ts'
import { entriesFor, type ListedEntry } from './register-entry.ts'
import { registerCsv, registerJson } from './register-export.ts'

const names = {
  principal: (id: string) => ({ sala: 'Sala', regionen: 'Region Västmanland' })[id] ?? id,
  body: () => 'Samverkansgrupp Hälsa',
}

function anEntry(title: string, changes: Partial<ListedEntry> = {}): ListedEntry {
  const [entry] = entriesFor(
    {
      matter: aMatter({ title, concerns: ['sala', 'regionen'] }),
      record: { kind: 'paper', id: 'p', version: 2, name: 'Underlag; "nytt".pdf' },
      occasion: 'shared',
      senderId: 'regionen',
      on: day('2026-11-19'),
      at: new Date('2026-11-19T09:00:00Z'),
      byName: 'Anna',
    },
    () => 'e1',
  )
  if (!entry) throw new Error('no entry')
  return { ...entry, matterNumber: '2026:14', ...changes }
}

describe('the list for the registrar', () => {
  it('opens in a spreadsheet: a mark for its letters, semicolons, and every cell in quotes', () => {
    const registered = { number: 'KS 2026/1', at: new Date('2026-11-19T23:30:00Z'), byName: 'Bo' }
    expect(
      registerCsv([anEntry('Egenvård'), anEntry('Egenvård', { registered })], names, 'sv'),
    ).toBe(
      [
        '\uFEFF"Inkom eller upprättades";"Diarienummer";"Vad handlingen rör";"Handling";"Riktning";"Avsändare";"Mottagare";"Grupp";"Anledning";"Ärende i Rådslag";"Diarienummer angivet";"Registreras senast";"Id i Rådslag"',
        '"2026-11-19";"";"Egenvård";"Underlaget ”Underlag; ""nytt"".pdf”, version 2";"Inkommen";"Region Västmanland";"Sala";"Samverkansgrupp Hälsa";"Delad med gruppen";"2026:14";"";"2026-11-23";"e1"',
        '"2026-11-19";"KS 2026/1";"Egenvård";"Underlaget ”Underlag; ""nytt"".pdf”, version 2";"Inkommen";"Region Västmanland";"Sala";"Samverkansgrupp Hälsa";"Delad med gruppen";"2026:14";"2026-11-20";"";"e1"',
        '',
      ].join('\r\n'),
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200B=1', '＝1'])(
    'a title that a spreadsheet would take for a formula is text: %j',
    (title) => {
      expect(registerCsv([anEntry(title)], names, 'sv')).toContain(`"'${title}"`)
    },
  )

  it('a title with quotes, line breaks and semicolons stays in its cell', () => {
    expect(registerCsv([anEntry('a";"b\r\nc')], names, 'sv')).toContain('"a"";""b\r\nc"')
  })

  it('is data too, with ids beside the names', () => {
    expect(
      registerJson(
        { collaborationId: 'vastmanland', principalId: 'sala' },
        [anEntry('Egenvård')],
        names,
      ),
    ).toEqual({
      collaborationId: 'vastmanland',
      principal: { id: 'sala', name: 'Sala' },
      entries: [
        {
          id: 'e1',
          datedOn: '2026-11-19',
          registrationNumber: null,
          registeredAt: null,
          registerBy: '2026-11-23',
          subject: 'Egenvård',
          isTitleWithheld: false,
          direction: 'in',
          sender: { id: 'regionen', name: 'Region Västmanland' },
          receivers: [{ id: 'sala', name: 'Sala' }],
          body: { id: 'samverkansgrupp-halsa', name: 'Samverkansgrupp Hälsa' },
          occasion: 'shared',
          record: { kind: 'paper', id: 'p', version: 2, name: 'Underlag; "nytt".pdf' },
          matter: { id: anEntry('').matterId, number: '2026:14' },
        },
      ],
    })
  })
})
