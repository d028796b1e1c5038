import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { linkAccount, loadActor, saveAssignment } from '../../src/actor/actor.repository.ts'
import type { Actor, AuthorityRole } from '../../src/actor/actor.ts'
import { rowShelf } from '../../src/attachment/shelf.ts'
import { openTray } from '../../src/attachment/tray.ts'
import { indexRegister } from '../../src/register/index-register.ts'
import type { Register } from '../../src/register/register.ts'
import { dayInSweden } from '../../src/shared/calendar-day.ts'
import { always, holdsOn } from '../../src/shared/period.ts'
import { openAccount } from '../../src/sign-in/account/account.repository.ts'
import { signInAs } from '../../src/sign-in/demo-sign-in.ts'
import { inTransaction, type Store } from '../../src/store/store.ts'
import type { ActingEnv } from '../../src/workspace/acting.ts'
import { workspaceRoutes } from '../../src/workspace/workspace.routes.tsx'
import type { WorkspaceGround, WorkspaceTables } from '../../src/workspace/workspace-ground.ts'
import type { TestDatabase } from '../database.ts'
import { demoCounty } from '../demo-county.ts'
import { anId } from './actor.ts'
import { makeCollaboration } from './in-collaboration.ts'
import { aBrowser, type TestBrowser, testOrigin } from './sign-in.ts'

/** Somebody of a county: whoever holds a seat, an official or registrar of a principal, or somebody with no mandate. */
export type Somebody = { readonly in?: string } & (
  | { readonly seat: string; readonly as?: 'member' | 'deputy' }
  | { readonly principal: string; readonly role: AuthorityRole }
  | { readonly without: string }
)

/** The workspace of two demo counties, on a database of its own, on 22 November 2026. */
export interface WorkspaceTest {
  readonly store: Store<WorkspaceTables>
  readonly ground: WorkspaceGround
  /** Västmanland. */
  readonly register: Register
  readonly app: Hono<ActingEnv>
  readonly faults: unknown[]
  /** The time it is; a test moves it. */
  readonly clock: { now: Date }
  /** The actor somebody is, wearing the hat they are named by, for acts that are not what the test is about. */
  readonly actor: (who: Somebody) => Promise<Actor>
  /** A browser in which somebody is signed in, wearing the hat they are named by. */
  readonly signIn: (who: Somebody) => Promise<TestBrowser>
  readonly close: () => Promise<void>
}

/** Opens a workspace in which everybody of Västmanland and Västra Götaland can sign in. */
export async function aWorkspace(database: TestDatabase): Promise<WorkspaceTest> {
  const store = await database.open<WorkspaceTables>()
  const folder = await mkdtemp(join(tmpdir(), 'radslag-workspace-'))
  const clock = { now: new Date('2026-11-22T08:15:00Z') }
  const faults: unknown[] = []
  const registers = new Map<string, Register>()
  for (const county of ['vastmanland', 'vastra-gotaland']) {
    registers.set(county, await demoCounty(county))
    await makeCollaboration(store.db, county)
  }
  let ids = 5_000
  const ground: WorkspaceGround = {
    db: store.db,
    registers: {
      get: async (id) => {
        const register = registers.get(id)
        return register && { register, version: '1' }
      },
    },
    asset: (name) => `/assets/${name}`,
    mode: 'demo',
    publicUrl: testOrigin,
    now: () => clock.now,
    newId: () => anId(++ids),
    tray: await openTray(folder, clock.now),
    shelf: rowShelf,
    examining: { noteScannerDown: () => undefined },
    noteFault: (fault) => {
      faults.push(fault)
    },
  }
  const app = workspaceRoutes(ground)
  const people = peopleOf(ground, registers)
  const registerOf = (county: string) => {
    const register = registers.get(county)
    if (!register) throw new Error(`no county '${county}'`)
    return register
  }
  return {
    store,
    ground,
    register: registerOf('vastmanland'),
    app,
    faults,
    clock,
    actor: async (who) => {
      const { accountId, hatId } = await people(who)
      const on = dayInSweden(clock.now)
      const asked = { accountId, on, ...(hatId !== undefined && { hatId }) }
      const actor = await loadActor(store.db, registerOf(who.in ?? 'vastmanland'), asked)
      if (!actor) throw new Error(`no hat for ${JSON.stringify(who)}`)
      return actor
    },
    signIn: async (who) => {
      const { accountId, hatId } = await people(who)
      const signedIn = await signInAs(ground, accountId, undefined)
      if (!signedIn.ok) throw new Error(signedIn.refusal)
      const browser = aBrowser(app)
      browser.cookies.set('radslag_session', signedIn.value)
      if (hatId !== undefined) await browser.post('/arbetsyta/hatt', { hatt: hatId })
      return browser
    },
    close: async () => {
      await ground.tray.close()
      await rm(folder, { recursive: true, force: true })
      await store.close()
    },
  }
}

interface Signed {
  readonly accountId: string
  readonly hatId?: string
}

/** Opens an account for each person the first time they are named. */
function peopleOf(
  ground: WorkspaceGround,
  registers: Map<string, Register>,
): (who: Somebody) => Promise<Signed> {
  const accounts = new Map<string, string>()
  const accountOf = async (county: string, personId: string, name: string) => {
    const known = accounts.get(`${county} ${personId}`)
    if (known !== undefined) return known
    const accountId = await inTransaction<WorkspaceTables, string>(ground, async (trx) => {
      const opened = await openAccount(trx, {
        displayName: name,
        isExample: true,
        at: ground.now(),
      })
      await linkAccount(trx, { collaborationId: county, accountId: opened, personId })
      return opened
    })
    accounts.set(`${county} ${personId}`, accountId)
    return accountId
  }
  /** Somebody who sits nowhere is added to the county the first time. */
  const outsider = (county: string, personId: string) => {
    const register = registers.get(county)
    if (!register || register.personById(personId)) return
    const person = { id: personId, name: `Exempel ${personId}`, isExample: true }
    registers.set(county, indexRegister({ ...register, persons: [...register.persons, person] }))
  }
  return async (who) => {
    const county = who.in ?? 'vastmanland'
    if ('seat' in who) {
      const register = registers.get(county)
      const on = dayInSweden(ground.now())
      const mandate = register?.mandates.find(
        ({ seatId, as, period }) =>
          seatId === who.seat && as === (who.as ?? 'member') && holdsOn(period, on),
      )
      const person = mandate && register?.personById(mandate.personId)
      if (!mandate || !person) throw new Error(`nobody sits in ${who.seat}`)
      return {
        accountId: await accountOf(county, person.id, person.name),
        hatId: `${county}:${mandate.id}`,
      }
    }
    if ('without' in who) {
      outsider(county, who.without)
      return { accountId: await accountOf(county, who.without, `Exempel ${who.without}`) }
    }
    const { principal, role } = who
    const id = `${principal}-${role}`
    outsider(county, id)
    const accountId = await accountOf(county, id, `Exempel ${id}`)
    await inTransaction<WorkspaceTables, void>(ground, (trx) =>
      saveAssignment(trx, county, {
        id,
        principalId: principal,
        personId: id,
        role,
        period: always,
      }),
    )
    return { accountId, hatId: `${county}:${id}` }
  }
}
