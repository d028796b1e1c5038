import { type Body, statusOfBody } from '../body/body.ts'
import { holdingOn, type SeatHolding } from '../seat/seat.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { earliest } from '../shared/partial-date.ts'
import { holdsOn } from '../shared/period.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import {
  type AgreedException,
  type Attestation,
  type Charter,
  type CharterRule,
  type Interpretation,
  rulesFor,
} from './charter.ts'
import { enginePrefix, type engineWords } from './engine.text.ts'
import type { Finding, FindingStatus, Reason } from './finding.ts'
import type { Ground } from './ground.ts'
import { charterInForce } from './in-force.ts'
import type { ReadyRule, Said } from './rule-kind.ts'
import { ruleKinds } from './rules/all.ts'
import { endedMandate } from './rules/facts/awaiting.ts'
import { chaired } from './rules/facts/chair.ts'

type EngineReason = Said<typeof engineWords.sv>

interface Conclusion {
  readonly status: FindingStatus
  readonly reasons: readonly Reason[]
  readonly remedy?: Reason
}

function reason({ code, values }: EngineReason): Reason {
  // The type of EngineReason holds the values to their code; a sentence without values has none.
  return { code: `${enginePrefix}${code}`, values: { ...values } }
}

/** Reads a rule's parameters, with those of an agreed exception in the place of the same-named ones. */
function read(
  rule: CharterRule,
  exception: AgreedException | undefined,
): Result<ReadyRule, EngineReason> {
  const ruleKind = ruleKinds.get(rule.kind)
  if (ruleKind === undefined) {
    return refuse({ code: 'unknownKind', values: { kind: rule.kind } })
  }
  const written = exception
    ? { ...(typeof rule.params === 'object' ? rule.params : {}), ...exception.params }
    : rule.params
  const ready = ruleKind.read(written)
  if (ready.ok) return accept(ready.value)
  const problems = ready.refusal.issues.map(
    ({ path, message }) => `${path.map(String).join('.') || rule.kind}: ${message}`,
  )
  return refuse({ code: 'unreadableParams', values: { problems } })
}

/** Rules never change once read from their file, so each is read once, however many days and bodies ask. */
const readRules = new WeakMap<CharterRule, Result<ReadyRule, EngineReason>>()

function readyRule(
  rule: CharterRule,
  exception: AgreedException | undefined,
): Result<ReadyRule, EngineReason> {
  if (exception) return read(rule, exception)
  const known = readRules.get(rule)
  if (known) return known
  const ready = read(rule, undefined)
  readRules.set(rule, ready)
  return ready
}

/** The latest of some recorded things, by the day they were recorded; the later one written when they share a day. */
function latestOf<Recorded extends { readonly on: CalendarDay }>(
  recorded: readonly Recorded[],
): Recorded | undefined {
  return recorded.reduce<Recorded | undefined>(
    (latest, one) => (latest === undefined || latest.on <= one.on ? one : latest),
    undefined,
  )
}

/** The reading that counts for a rule and a body: the latest recorded. It tells how the text is read on every day. */
function interpretationOf(
  charter: Charter,
  ruleId: string,
  bodyId: string,
): Interpretation | undefined {
  return latestOf(
    charter.interpretations.filter((one) => one.ruleId === ruleId && one.bodyId === bodyId),
  )
}

/** What the group has agreed instead of a default, on a day. A rule that is no default cannot be agreed away. */
function exceptionOf(
  charter: Charter,
  rule: CharterRule,
  bodyId: string,
  day: CalendarDay,
): AgreedException | undefined {
  if (rule.modality !== 'default') return undefined
  return latestOf(
    charter.exceptions.filter(
      (one) =>
        one.ruleId === rule.id &&
        one.bodyId === bodyId &&
        holdsOn(one.period, day) &&
        (one.period.from !== undefined || one.on <= day),
    ),
  )
}

/** The latest attestation of a rule that had been made on a day, whether or not it still speaks for that day. */
function attestationOf(
  charter: Charter,
  ruleId: string,
  bodyId: string,
  day: CalendarDay,
): Attestation | undefined {
  return latestOf(
    charter.attestations.filter(
      (one) => one.ruleId === ruleId && one.bodyId === bodyId && one.on <= day,
    ),
  )
}

function conclusionByAttestation(attestation: Attestation | undefined, place: Place): Conclusion {
  const { day } = place
  const attest = reason({ code: 'attest', values: chaired(place) })
  if (attestation === undefined) {
    return {
      status: 'notChecked',
      reasons: [reason({ code: 'needsPerson' })],
      remedy: attest,
    }
  }
  const { by, on, until, note } = attestation
  if (day <= until) {
    return {
      status: 'met',
      reasons: [reason({ code: 'attested', values: { by, on, until, note } })],
    }
  }
  return {
    status: 'notChecked',
    reasons: [
      reason({ code: 'needsPerson' }),
      reason({ code: 'attestationEnded', values: { by, until } }),
    ],
    remedy: attest,
  }
}

/** Where a rule is checked: a charter, one of its bodies, the ground, a day, and the seats worked out once. */
interface Place {
  readonly ground: Ground
  readonly charter: Charter
  readonly body: Body
  readonly day: CalendarDay
  readonly holdings: () => readonly SeatHolding[]
}

/** The charter's seats in the body on a day and who holds them, worked out when the first rule asks. */
function holdingsOf(
  ground: Ground,
  charter: Charter,
  body: Body,
  day: CalendarDay,
): () => readonly SeatHolding[] {
  let known: readonly SeatHolding[] | undefined
  return () => {
    known ??= ground
      .seatsOf(body.id)
      .filter((seat) => seat.charterId === charter.id && holdsOn(seat.period, day))
      .map((seat) => holdingOn(seat, ground.mandatesOf(seat.id), day))
    return known
  }
}

function conclude(
  rule: CharterRule,
  { ground, charter, body, day, holdings }: Place,
  interpretation: Interpretation | undefined,
  exception: AgreedException | undefined,
): Conclusion {
  const ready = readyRule(rule, exception)
  if (!ready.ok) {
    return {
      status: 'cannotTell',
      reasons: [reason(ready.refusal)],
      remedy: reason({ code: 'correctFile' }),
    }
  }
  const ended = ready.value.restsBetweenTerms
    ? endedMandate({ charter, body, ground, day })
    : undefined
  if (ended) {
    return {
      status: 'notChecked',
      reasons: [reason({ code: 'awaitsDecision', values: { period: ended } })],
    }
  }
  const concluded = ready.value.check({
    rule,
    charter,
    body,
    ground,
    day,
    holdings,
    ...(interpretation && { interpretation }),
    ...(exception && { exception }),
  })
  if (exception === undefined) return concluded
  const { reference, by, on } = exception
  return {
    ...concluded,
    reasons: [
      reason({ code: 'agreedOtherwise', values: { reference, by, on } }),
      ...concluded.reasons,
    ],
  }
}

function check(rule: CharterRule, place: Place): Finding {
  const { charter, body, day } = place
  const finding = {
    bodyId: body.id,
    charterId: charter.id,
    ruleId: rule.id,
    kind: rule.kind,
    modality: rule.modality,
    check: rule.check,
    title: rule.title,
    clause: rule.clause,
  }
  if (rule.appliesFrom !== undefined && day < earliest(rule.appliesFrom)) {
    const from = rule.appliesFrom
    return {
      ...finding,
      status: 'notChecked',
      reasons: [reason({ code: 'notYetInForce', values: { from } })],
    }
  }
  const interpretation = interpretationOf(charter, rule.id, body.id)
  const read = interpretation ? { interpretation } : {}
  switch (rule.check) {
    case 'info':
      return {
        ...finding,
        ...read,
        status: 'notChecked',
        reasons: [reason({ code: 'onlyShown' })],
      }
    case 'attest': {
      const attestation = attestationOf(charter, rule.id, body.id, day)
      return {
        ...finding,
        ...read,
        ...(attestation && { attestation }),
        ...conclusionByAttestation(attestation, place),
      }
    }
    case 'auto': {
      const exception = exceptionOf(charter, rule, body.id, day)
      return {
        ...finding,
        ...read,
        ...(exception && { exception }),
        ...conclude(rule, place, interpretation, exception),
      }
    }
  }
}

/** What one rule of a charter comes to for one body on a day, whether or not the charter is in force then. */
export function checkRule(
  ground: Ground,
  charter: Charter,
  rule: CharterRule,
  body: Body,
  day: CalendarDay,
): Finding {
  const holdings = holdingsOf(ground, charter, body, day)
  return check(rule, { ground, charter, body, day, holdings })
}

/**
 * What the charter that a body follows on a day comes to, rule by rule in the charter's order. A body that has
 * not begun, or has ended, owes nothing.
 */
export function checkBody(ground: Ground, bodyId: string, day: CalendarDay): readonly Finding[] {
  const body = ground.bodyById(bodyId)
  if (body === undefined || statusOfBody(body, day) !== 'active') return []
  const charter = charterInForce(ground.chartersOf(bodyId), day)
  if (charter === undefined) return []
  const holdings = holdingsOf(ground, charter, body, day)
  const place = { ground, charter, body, day, holdings }
  return rulesFor(charter, bodyId).map((rule) => check(rule, place))
}

/** What all charters in force come to on a day, body by body in the order of the register. */
export function checkAll(ground: Ground, day: CalendarDay): readonly Finding[] {
  return ground.bodies.flatMap(({ id }) => checkBody(ground, id, day))
}
