import { linkAccount, listLinks } from '../src/actor/actor.repository.ts'
import { saveContacts } from '../src/contact/contact.repository.ts'
import { parseMailAddress } from '../src/post/mail-address.ts'
import { importRegister } from '../src/register/import-register.ts'
import { indexRegister } from '../src/register/index-register.ts'
import { loadRegister } from '../src/register/register.repository.ts'
import type { Register, RegisterData } from '../src/register/register.ts'
import type { Mandate, Person, Seat } from '../src/seat/seat.ts'
import { dayInSweden } from '../src/shared/calendar-day.ts'
import { partialDate } from '../src/shared/partial-date.ts'
import { holdsOn } from '../src/shared/period.ts'
import { openAccount } from '../src/sign-in/account/account.repository.ts'
import { openSession } from '../src/sign-in/session/session.repository.ts'
import { inTransaction, type Store } from '../src/store/store.ts'
import type { WorkspaceTables } from '../src/workspace/workspace-ground.ts'

/** Where they meet. */
export const county = 'vastmanland'

/** Somebody of a group who has an account, and the capacity they act in there. */
export interface Attendant {
  readonly personId: string
  readonly accountId: string
  readonly hatId: string
  readonly name: string
  readonly isSupport: boolean
}

/** Fills groups with invented people until each has as many as are told, members and their deputies. */
export async function fillGroups(
  store: Store<WorkspaceTables>,
  wanted: Readonly<Record<string, number>>,
): Promise<Register> {
  const known = await loadRegister(store.db, county)
  if (!known) throw new Error(`there is no ${county}`)
  let data = known
  for (const [bodyId, people] of Object.entries(wanted)) data = filled(data, bodyId, people)
  await inTransaction(store, (trx) => importRegister(trx, data, { by: 'bench', at: new Date() }))
  return indexRegister(data)
}

function filled(data: RegisterData, bodyId: string, people: number): RegisterData {
  const on = dayInSweden(new Date())
  const mandates = mandatesOf(data, bodyId)
  const model = data.seats.find(
    (seat) =>
      seat.bodyId === bodyId &&
      seat.role === 'member' &&
      seat.personalDeputy === 'yes' &&
      holdsOn(seat.period, on),
  )
  if (!model) throw new Error(`${bodyId} has no member with a deputy`)
  const missing = people - new Set(mandates.map(({ personId }) => personId)).size
  const persons: Person[] = []
  const seats: Seat[] = []
  const held: Mandate[] = []
  for (let n = 0; n < missing; n += 1) {
    const id = `exempel-${bodyId}-${n}`
    persons.push({ id, name: `Exempel Exempelsson ${n}`, isExample: true })
    const seatId = `${model.id}-${Math.floor(n / 2)}`
    const as = n % 2 === 0 ? 'member' : 'deputy'
    if (as === 'member') seats.push({ ...model, id: seatId })
    const period = { from: partialDate('2025-01-01') }
    held.push({ id, seatId, personId: id, as, period })
  }
  return {
    ...data,
    persons: [...data.persons, ...persons],
    seats: [...data.seats, ...seats],
    mandates: [...data.mandates, ...held],
  }
}

function mandatesOf(data: RegisterData, bodyId: string): readonly Mandate[] {
  const on = dayInSweden(new Date())
  const seats = new Map(data.seats.map((seat) => [seat.id, seat]))
  return data.mandates.filter(
    ({ seatId, period }) => seats.get(seatId)?.bodyId === bodyId && holdsOn(period, on),
  )
}

const runners: ReadonlySet<string> = new Set(['leadSupportOfficial'])

/** Opens an account for everybody of a group, with an address that letters are sent to. */
export async function openForAll(
  store: Store<WorkspaceTables>,
  register: Register,
  bodyId: string,
): Promise<readonly Attendant[]> {
  const at = new Date()
  const found: Attendant[] = []
  await inTransaction(store, async (trx) => {
    const contacts = []
    const accounts = new Map(
      (await listLinks(trx, county)).map((link) => [link.personId, link.accountId]),
    )
    for (const { id, personId, seatId } of mandatesOf(register, bodyId)) {
      const name = register.personById(personId)?.name ?? personId
      const known = accounts.get(personId)
      const accountId =
        known ?? (await openAccount(trx, { displayName: name, isExample: true, at }))
      accounts.set(personId, accountId)
      if (known === undefined) {
        await linkAccount(trx, { collaborationId: county, accountId, personId })
      }
      const mail = parseMailAddress(`${personId}@exempel.invalid`)
      if (!mail.ok) throw new Error(`${personId} has no address`)
      contacts.push({ personId, mail: mail.value })
      const role = register.seatById(seatId)?.role ?? 'member'
      const isSupport = runners.has(role)
      found.push({ personId, accountId, hatId: `${county}:${id}`, name, isSupport })
    }
    await saveContacts(trx, county, contacts, at)
  })
  return found
}

/** Signs somebody in: the cookie that their browser would carry. */
export async function signedIn(
  store: Store<WorkspaceTables>,
  { accountId, hatId }: Attendant,
): Promise<string> {
  return inTransaction(store, async (trx) => {
    const { id, token } = await openSession(trx, { accountId, issuer: 'demo', at: new Date() })
    await trx.updateTable('session').set({ chosen_hat: hatId }).where('id', '=', id).execute()
    return `__Host-radslag_session=${token}`
  })
}
