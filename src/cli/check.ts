import { nameOfBody } from '../body/body.ts'
import { charterText } from '../charter/charter.text.ts'
import { checkAll } from '../charter/engine.ts'
import { breaksWhatMustHold, type Finding, statusOrder } from '../charter/finding.ts'
import { tellFinding } from '../charter/tell.ts'
import { withExamples } from '../demo/invent.ts'
import { type FileProblem, tellProblems } from '../files/problem.ts'
import { readCollaboration, readDemo } from '../files/read-collaboration.ts'
import { citationOf, findingRecord } from '../register/finding-record.ts'
import { indexRegister } from '../register/index-register.ts'
import type { Register, RegisterData } from '../register/register.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { sayCount, sayDay, sayText, startSentence } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import { accept, type Result } from '../shared/result.ts'
import { cliNouns, cliText } from './cli.text.ts'
import { inBold, inColour, indented, marks, type Output } from './terminal.ts'

/** What to check, and how to tell of it. */
export interface CheckOrder {
  readonly folder: string
  readonly day: CalendarDay
  readonly asJson: boolean
  readonly onlyProblems: boolean
  readonly withExamples: boolean
  readonly language: Language
}

/** Checks a folder's charters against its roster, without any database. Answers the exit code. */
export async function check(
  order: CheckOrder,
  { out, err }: { readonly out: Output; readonly err: Output },
): Promise<0 | 1 | 2> {
  const read = await readFolder(order.folder, order.withExamples)
  if (!read.ok) {
    err.write(`${tellProblems(read.refusal)}\n`)
    return 2
  }
  const register = indexRegister(read.value)
  const found = checkAll(register, order.day)
  const shown = worstFirst(order.onlyProblems ? found.filter(needsAttention) : found)
  out.write(
    order.asJson ? asJson(register, shown.flat()) : asText(out, register, { found, shown }, order),
  )
  return found.some(breaksWhatMustHold) ? 1 : 0
}

/** A collaboration as its folder says it, with the invented examples when they are asked for. */
export async function readFolder(
  folder: string,
  examples: boolean,
): Promise<Result<RegisterData, readonly FileProblem[]>> {
  if (!examples) return readCollaboration(folder)
  const read = await readDemo(folder)
  return read.ok ? accept(withExamples(read.value.data, read.value.demo)) : read
}

function needsAttention({ status }: Finding): boolean {
  return status === 'notMet' || status === 'atRisk' || status === 'cannotTell'
}

const badness = ({ status }: Finding) => statusOrder.indexOf(status)

/** The findings by body: within a body the worst first, and the body with the worst first. */
function worstFirst(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const byBody = Map.groupBy(
    findings.toSorted((a, b) => badness(a) - badness(b)),
    ({ bodyId }) => bodyId,
  )
  return [...byBody.values()]
}

/** The findings as data, and nothing else: others build on it. Always in Swedish. */
function asJson(register: Register, findings: readonly Finding[]): string {
  const records = findings.map((finding) => findingRecord(register, tellFinding(finding, 'sv')))
  return `${JSON.stringify({ findings: records }, null, 2)}\n`
}

interface Found {
  readonly found: readonly Finding[]
  readonly shown: readonly (readonly Finding[])[]
}

function asText(
  out: Output,
  register: Register,
  { found, shown }: Found,
  order: CheckOrder,
): string {
  const { language, day } = order
  const text = cliText[language]
  const title = text.title(register.collaboration.name, sayDay(day, language))
  return [
    `${inBold(out, title)}\n`,
    order.withExamples ? `${text.withExamples}\n` : '',
    '\n',
    ...shown.map((ofOneBody) => bodyAsText(out, register, ofOneBody, order)),
    shown.length === 0 && found.length > 0 ? `${text.nothingToDo}\n\n` : '',
    sumOf(found, language),
  ].join('')
}

function bodyAsText(
  out: Output,
  register: Register,
  findings: readonly Finding[],
  order: CheckOrder,
): string {
  const [first] = findings
  const body = first && register.bodyById(first.bodyId)
  const name = body ? sayText(nameOfBody(body, order.day), order.language) : (first?.bodyId ?? '')
  const told = findings.map((finding) => findingAsText(out, register, finding, order.language))
  return `${inBold(out, name)}\n${told.join('')}\n`
}

function findingAsText(
  out: Output,
  register: Register,
  finding: Finding,
  language: Language,
): string {
  const text = cliText[language]
  const { reasons, remedy } = tellFinding(finding, language)
  const status = charterText[language].statuses[finding.status]
  const head = indented(
    out,
    `${finding.ruleId} ${sayText(finding.title, language)} (${status})`,
    '    ',
    `  ${marks[finding.status]} `,
  )
  const margin = '      '
  return [
    inColour(out, finding.status, head.trimEnd()),
    '\n',
    indented(out, `”${finding.clause.quote}”`, margin, '    '),
    indented(out, citationOf(register, finding.clause.source), margin, '    '),
    ...reasons.map((reason, nth) =>
      indented(out, reason, margin, nth === 0 ? `    ${text.why}: ` : margin),
    ),
    remedy === undefined ? '' : indented(out, remedy, margin, `    ${text.next}: `),
  ].join('')
}

function sumOf(found: readonly Finding[], language: Language): string {
  const text = cliText[language]
  if (found.length === 0) return `${text.noCharters}\n`
  const parts = statusOrder.flatMap((status) => {
    const number = found.filter((finding) => finding.status === status).length
    return number === 0 ? [] : [text.sums[status](number)]
  })
  const bodies = new Set(found.map(({ bodyId }) => bodyId)).size
  const broken = found.filter(breaksWhatMustHold).length
  const sum = text.sum(
    sayCount(found.length, language, cliNouns[language].rule),
    sayCount(bodies, language, cliNouns[language].body),
    parts.join(', '),
  )
  return `${startSentence(sum)} ${broken === 0 ? text.allHolds : text.broken(broken)}\n`
}
