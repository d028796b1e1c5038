import { fileURLToPath } from 'node:url'
import { nameOfBody } from '../../src/body/body.ts'
import { checkAll } from '../../src/charter/engine.ts'
import type { Finding } from '../../src/charter/finding.ts'
import { tellFinding } from '../../src/charter/tell.ts'
import { tellProblems } from '../../src/files/problem.ts'
import { readCollaboration } from '../../src/files/read-collaboration.ts'
import { indexRegister } from '../../src/register/index-register.ts'
import type { Register, RegisterData } from '../../src/register/register.ts'
import type { CalendarDay } from '../../src/shared/calendar-day.ts'

/** A county that comes with the program, as its files say it: sources only, nothing invented. */
export async function readCounty(name: string): Promise<RegisterData> {
  const folder = fileURLToPath(new URL(`../../charters/${name}`, import.meta.url))
  const read = await readCollaboration(folder)
  if (!read.ok) throw new Error(tellProblems(read.refusal))
  return read.value
}

/** The same, ready to be asked. */
export async function county(name: string): Promise<Register> {
  return indexRegister(await readCounty(name))
}

/** The one finding of a rule for a body on a day. */
export function findingOf(
  register: Register,
  body: string,
  ruleId: string,
  on: CalendarDay,
): Finding {
  const found = checkAll(register, on).filter(
    (finding) => finding.ruleId === ruleId && nameIn(register, finding, on) === body,
  )
  const [only] = found
  if (found.length !== 1 || !only)
    throw new Error(`${found.length} findings of ${ruleId} for ${body}`)
  return only
}

/** What the finding says, as a reader meets it: reasons and next step in one text. */
export function told(finding: Finding): string {
  const { reasons, remedy } = tellFinding(finding, 'sv')
  return [...reasons, ...(remedy ? [`Nästa steg: ${remedy}`] : [])].join(' ')
}

/** Every finding on a day, body by body, as a text that shows in a review what a change does to what people read. */
export function allTold(register: Register, on: CalendarDay): string {
  const byBody = Map.groupBy(checkAll(register, on), (finding) => nameIn(register, finding, on))
  return [...byBody]
    .toSorted(([a], [b]) => a.localeCompare(b, 'sv'))
    .map(([body, findings]) => {
      const lines = findings.map(
        (finding) =>
          `${finding.ruleId} ${finding.status}: ${finding.title.sv}\n    ${tellFinding(
            finding,
            'sv',
          )
            .reasons.concat(tellFinding(finding, 'sv').remedy ?? [])
            .join('\n    ')}`,
      )
      return `${body}\n${lines.map((line) => `  ${line}`).join('\n')}\n`
    })
    .join('\n')
}

export function nameIn(register: Register, { bodyId }: Finding, on: CalendarDay): string {
  const body = register.bodyById(bodyId)
  return body ? nameOfBody(body, on).sv : bodyId
}
