import { describe, expect, it } from 'vitest'
import { ask } from '../../test/builders/asked.ts'
import { aBody } from '../../test/builders/body.ts'
import { aCharter, anAttestation, anException, aPart, aRule } from '../../test/builders/charter.ts'
import { aGround } from '../../test/builders/ground.ts'
import { day } from '../shared/calendar-day.ts'
import { partialDate } from '../shared/partial-date.ts'
import type { Charter } from './charter.ts'
import { checkAll, checkBody } from './engine.ts'

const today = day('2026-11-22')
const body = aBody()

function idsOn(on: string, ...charters: readonly Charter[]): readonly string[] {
  const ground = aGround({ bodies: [body], charters })
  return checkBody(ground, body.id, day(on)).map(({ ruleId }) => ruleId)
}

describe('a rule that is only shown', () => {
  it('is not checked, whatever its kind', () => {
    const { status, because, remedy } = ask({ kind: 'meetings-per-year', rule: { check: 'info' } })
    expect(status).toBe('notChecked')
    expect(because).toBe('Regeln visas men kontrolleras inte.')
    expect(remedy).toBeUndefined()
  })
})

describe('a rule that a person attests', () => {
  const attested = { kind: 'statement', rule: { check: 'attest' as const } }
  const charter = { attestations: [anAttestation()] }

  it('is met while an attestation holds, and says who, when and until when', () => {
    const { status, because, finding } = ask({ ...attested, charter })
    expect(status).toBe('met')
    expect(because).toBe(
      'Gruppens ordförande intygade den 2 mars 2026 att regeln följs: Alla har berättat hemma. Intyget gäller till och med den 1 mars 2027.',
    )
    expect(finding.attestation?.by).toBe('gruppens ordförande')
  })

  it('is met on the attestation’s last day and not after', () => {
    expect(ask({ ...attested, charter, on: '2027-03-01' }).status).toBe('met')
    const after = ask({ ...attested, charter, on: '2027-03-02' })
    expect(after.status).toBe('notChecked')
    expect(after.because).toContain('gällde till och med den 1 mars 2027')
  })

  it('was not attested on a day before somebody did', () => {
    const { status, remedy } = ask({ ...attested, charter, on: '2026-03-01' })
    expect(status).toBe('notChecked')
    expect(remedy).toBe('Gruppens stöd intygar att regeln följs.')
  })

  it('may be attested by the chair too, in a group that has one', () => {
    const chaired = {
      composition: { isComplete: 'yes' as const, parts: [aPart({ role: 'chair' })] },
    }
    expect(ask({ ...attested, charter: chaired }).remedy).toBe(
      'Gruppens ordförande eller stöd intygar att regeln följs.',
    )
  })

  it('is not attested by what somebody said of another body', () => {
    const other = { attestations: [anAttestation({ bodyId: 'chefsforum' })] }
    expect(ask({ ...attested, charter: other }).status).toBe('notChecked')
  })
})

describe('a rule that holds from autumn 2019', () => {
  const rule = { appliesFrom: partialDate('2019-autumn') }

  it('is not checked before then, however it is followed', () => {
    const { status, because } = ask({ kind: 'under-revision', rule, on: '2019-06-30' })
    expect(status).toBe('notChecked')
    expect(because).toBe('Regeln gäller från och med hösten 2019.')
  })

  it('is checked from the first day it may mean', () => {
    expect(ask({ kind: 'under-revision', rule, on: '2019-07-01' }).status).toBe('met')
  })
})

describe('a rule about meetings when the mandate period is over', () => {
  const mandatePeriod = { from: partialDate('2023'), until: partialDate('2026') }
  const meetings = { kind: 'meetings-per-year', params: { atLeast: 4 }, on: '2027-01-01' }

  it('waits while nobody has decided what comes next, instead of asking for meetings', () => {
    const { status, because, remedy } = ask({ ...meetings, charter: { mandatePeriod } })
    expect(status).toBe('notChecked')
    expect(because).toBe(
      'Mandatperioden (2023–2026) är slut och det är inte beslutat vad som ska gälla sedan. Regeln väntar på det beslutet.',
    )
    expect(remedy).toBeUndefined()
  })

  it('is asked for on the last day of the period, and when what comes next is decided', () => {
    expect(ask({ ...meetings, charter: { mandatePeriod }, on: '2026-12-31' }).status).toBe(
      'cannotTell',
    )
    const next = aCharter({ id: 'nasta', period: { from: partialDate('2027-03') } })
    expect(ask({ ...meetings, charter: { mandatePeriod }, charters: [next] }).status).toBe(
      'cannotTell',
    )
  })

  it('does not keep other rules from being checked', () => {
    expect(
      ask({ kind: 'under-revision', charter: { mandatePeriod }, on: '2027-01-01' }).status,
    ).toBe('met')
  })
})

describe('what a group has agreed instead', () => {
  const rule = { modality: 'default' as const }
  const length = { kind: 'meeting-length', params: { atMostHours: 4 }, rule }

  it('takes the place of the rule’s number while it holds', () => {
    const exceptions = [
      anException({ params: { atMostHours: 6 }, period: { until: partialDate('2026-06') } }),
    ]
    const meetings = [
      {
        id: 'm',
        bodyId: body.id,
        on: day('2026-03-12'),
        status: 'held' as const,
        hours: 5,
        isExample: true,
      },
    ]
    const during = ask({ ...length, charter: { exceptions }, meetings, on: '2026-05-01' })
    expect(during.status).toBe('met')
    expect(during.because).toContain('Gruppen har kommit överens om något annat')
    expect(ask({ ...length, charter: { exceptions }, meetings }).status).toBe('notMet')
    expect(ask({ ...length, charter: { exceptions }, meetings, on: '2026-02-09' }).status).toBe(
      'notMet',
    )
  })
})

describe('a rule the program cannot read', () => {
  it('cannot be told when its kind is unknown, and says who corrects it', () => {
    const { status, because, remedy } = ask({ kind: 'okand' })
    expect(status).toBe('cannotTell')
    expect(because).toContain('känner inte till regelslaget ”okand”')
    expect(remedy).toContain('Den som sköter filerna')
  })

  it('cannot be told when its parameters are not those of its kind', () => {
    const { status, because } = ask({ kind: 'meeting-length', params: { atMostHours: 'fyra' } })
    expect(status).toBe('cannotTell')
    expect(because).toContain('Regelns villkor går inte att läsa: atMostHours')
  })
})

describe('checking a body', () => {
  const old = aCharter({
    id: 'gammal',
    period: { from: partialDate('2019') },
    rules: [aRule({ id: 'R28' })],
  })
  const current = aCharter({
    period: { from: partialDate('2023') },
    rules: [
      aRule({ id: 'R02' }),
      aRule({ id: 'R01' }),
      aRule({ id: 'R37', onlyFor: ['samverkansgrupp-nara-vard'] }),
    ],
  })

  it('follows the rules in the order of the charter, and leaves out those for other groups', () => {
    expect(idsOn('2026-11-22', current)).toEqual(['R02', 'R01'])
  })

  it('follows the charter that began last, when no source says that the earlier one ended', () => {
    expect(idsOn('2026-11-22', old, current)).toEqual(['R02', 'R01'])
    expect(idsOn('2026-11-22', current, old)).toEqual(['R02', 'R01'])
  })

  it('finds nothing on a day when no charter holds or the body does not work', () => {
    expect(idsOn('2022-12-31', current)).toEqual([])
    const ended = aBody({ period: { until: partialDate('2025') } })
    const ground = aGround({ bodies: [ended], charters: [current] })
    expect(checkBody(ground, ended.id, today)).toEqual([])
    expect(checkBody(ground, 'finns-inte', today)).toEqual([])
  })

  it('checks every body of a collaboration, in the order of the register', () => {
    const other = aBody({ id: 'chefsforum' })
    const both = { ...current, bodyIds: ['chefsforum', body.id] }
    const findings = checkAll(aGround({ bodies: [other, body], charters: [both] }), today)
    expect(findings.map(({ bodyId, ruleId }) => `${bodyId} ${ruleId}`)).toEqual([
      'chefsforum R02',
      'chefsforum R01',
      'samverkansgrupp-halsa R02',
      'samverkansgrupp-halsa R01',
    ])
  })
})
