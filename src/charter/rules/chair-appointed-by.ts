import { z } from 'zod'
import { isVacant, type SeatHolding } from '../../seat/seat.ts'
import { holdsOn } from '../../shared/period.ts'
import { idValue } from '../../shared/zod-values.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { principalName } from './facts/names.ts'
import { inBody, sayVacant, type Vacancy, vacanciesAmong } from './facts/seats.ts'

interface By {
  readonly by: string
}

const sv = {
  appointed: ({ by }: By) => `Gruppen har en ordförande som är utsedd av ${by}.`,
  otherAppointed: ({ by, asked }: By & { asked: string }) =>
    `Ordföranden är utsedd av ${by}. Texten säger ${asked}.`,
  whoUnknown: () =>
    'Gruppen har en ordförande, men registret säger inte vem som har utsett till det.',
  vacant: ({ vacancy }: { vacancy: Vacancy }) =>
    `Ingen är ordförande. Platsen är ${sayVacant(vacancy, 'sv')}.`,
  holderUnknown: () =>
    'Gruppen ska ha en ordförande, men registret säger inte om någon är det just nu.',
  noChair: () => 'Ingen ordförande är registrerad för gruppen.',
  appoint: ({ by }: By) => `${by} utser en ordförande. Gruppens stöd antecknar vem det blev.`,
  settle: ({ by }: By) =>
    `${by} utser en ordförande, eller så antecknar gruppens stöd varför någon annan har gjort det.`,
  register: () => 'Gruppens stöd antecknar vem som är ordförande och vem som har utsett till det.',
}

const en: typeof sv = {
  appointed: ({ by }) => `The group has a chair appointed by ${by}.`,
  otherAppointed: ({ by, asked }) => `The chair is appointed by ${by}. The text says ${asked}.`,
  whoUnknown: () => 'The group has a chair, but the register does not say who appointed the chair.',
  vacant: ({ vacancy }) => `Nobody is chair. The seat is ${sayVacant(vacancy, 'en')}.`,
  holderUnknown: () =>
    'The group is to have a chair, but the register does not say whether anybody is it now.',
  noChair: () => 'No chair is registered for the group.',
  appoint: ({ by }) => `${by} appoints a chair. The group’s support official records who it is.`,
  settle: ({ by }) =>
    `${by} appoints a chair, or the group’s support official records why somebody else has done so.`,
  register: () => 'The group’s support official records who is chair and who appointed the chair.',
}

const params = z.strictObject({ by: idValue })

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

/** The seat whose holder is chair: a seat of its own, or an ordinary seat whose holder has that office. */
function chairing({ holdings, ground, day }: Input): {
  readonly holding?: SeatHolding
  readonly appointedBy?: string | undefined
} {
  const seats = inBody(holdings())
  const office = seats
    .flatMap((holding) =>
      ground.mandatesOf(holding.seat.id).map((mandate) => ({ holding, mandate })),
    )
    .find(({ mandate }) => mandate.office === 'chair' && holdsOn(mandate.period, day))
  const own = seats.filter(({ seat }) => seat.role === 'chair')
  const holding =
    own.find(({ occupancy }) => occupancy === 'filled') ?? (office ? undefined : own[0])
  if (holding) {
    return { holding, appointedBy: holding.holder?.appointedBy ?? holding.seat.principalId }
  }
  // The mandate says who gave the seat; who gave the office is only known when it is the same principal.
  return office
    ? {
        holding: office.holding,
        appointedBy: office.mandate.appointedBy ?? office.holding.seat.principalId,
      }
    : {}
}

function check(input: Input): Answer {
  const { params, ground, day } = input
  const by = principalName(ground, params.by, day)
  const { holding, appointedBy } = chairing(input)
  if (holding === undefined) {
    return { status: 'cannotTell', reasons: [{ code: 'noChair' }], remedy: { code: 'register' } }
  }
  const [vacancy] = vacanciesAmong([holding], ground, day)
  if (isVacant(holding) && vacancy) {
    return {
      status: 'notMet',
      reasons: [{ code: 'vacant', values: { vacancy } }],
      remedy: { code: 'appoint', values: { by } },
    }
  }
  if (holding.occupancy === 'unknown') {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'holderUnknown' }],
      remedy: { code: 'register' },
    }
  }
  if (appointedBy === params.by) {
    return { status: 'met', reasons: [{ code: 'appointed', values: { by } }] }
  }
  if (appointedBy === undefined || holding.seat.role !== 'chair') {
    return { status: 'cannotTell', reasons: [{ code: 'whoUnknown' }], remedy: { code: 'register' } }
  }
  return {
    status: 'notMet',
    reasons: [
      {
        code: 'otherAppointed',
        values: { by: principalName(ground, appointedBy, day), asked: by },
      },
    ],
    remedy: { code: 'settle', values: { by } },
  }
}

/** The group has a chair, appointed by the principal the text names (R17). */
export const chairAppointedBy = ruleKind({
  kind: 'chair-appointed-by',
  describes: {
    sv: 'Att gruppen har en ordförande, utsedd av den som texten säger.',
    en: 'That the group has a chair, appointed by the one the text names.',
  },
  restsBetweenTerms: true,
  params,
  refersTo: ({ by }) => [{ param: 'by', to: 'principal', id: by }],
  check,
  words: { sv, en },
})
