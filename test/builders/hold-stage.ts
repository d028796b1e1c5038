import { afterAll, beforeAll, expect } from 'vitest'
import type { AgendaItem } from '../../src/meeting/agenda/agenda.ts'
import { findMeeting } from '../../src/meeting/meeting.repository.ts'
import type { Meeting } from '../../src/meeting/meeting.ts'
import { day } from '../../src/shared/calendar-day.ts'
import type { TestDatabase } from '../database.ts'
import { makeBody } from './meeting.ts'
import type { TestBrowser } from './sign-in.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from './workspace.ts'
import { WorkspaceMeetings } from './workspace-meeting.ts'

/** The body whose meetings are held, and some who are there. */
export const bodyId = 'samverkansgrupp-halsa'
export const sala = { seat: `${bodyId}/kommunernas-ledamoter/sala` } satisfies Somebody
export const support: Somebody = { seat: `${bodyId}/overgripande-ansvarig` }
const otherGroup: Somebody = { seat: 'samverkansgrupp-nara-vard/kommunernas-ledamoter/arboga' }

const morning = new Date('2026-11-22T08:15:00Z')

/** A meeting that has been called to, its two items, and the address of its pages. */
interface CalledMeeting {
  readonly meeting: Meeting
  readonly first: AgendaItem
  readonly second: AgendaItem
  readonly at: string
}

/** Meetings that are held on their pages: by the support of the body, with a member, and somebody of another group. */
class HoldStage {
  #opened: WorkspaceTest | undefined
  #meetings: WorkspaceMeetings | undefined
  #browsers: readonly TestBrowser[] = []
  #days = 0

  async open(database: TestDatabase): Promise<void> {
    this.#opened = await aWorkspace(database)
    await makeBody(this.workspace.ground.db)
    this.#meetings = new WorkspaceMeetings(this.workspace, bodyId, support)
    await this.signInAnew()
  }

  async close(): Promise<void> {
    expect(this.#opened?.faults).toEqual([])
    await this.#opened?.close()
  }

  /** Sessions last a while, and December is not that near: whoever is at a meeting signs in that day. */
  async signInAnew(): Promise<void> {
    const browsers: TestBrowser[] = []
    for (const who of [support, sala, otherGroup]) browsers.push(await this.workspace.signIn(who))
    this.#browsers = browsers
  }

  get workspace(): WorkspaceTest {
    return this.#opened ?? expect.fail('the stage opens before the first test')
  }

  get meetings(): WorkspaceMeetings {
    return this.#meetings ?? expect.fail('the stage opens before the first test')
  }

  /** The browser of the support, who runs the meeting. */
  get runner(): TestBrowser {
    return this.#browsers[0] ?? expect.fail('nobody is signed in')
  }

  /** The browser of the member for Sala. */
  get member(): TestBrowser {
    return this.#browsers[1] ?? expect.fail('nobody is signed in')
  }

  /** The browser of a member of another group. */
  get stranger(): TestBrowser {
    return this.#browsers[2] ?? expect.fail('nobody is signed in')
  }

  /** A meeting that has been called to, the next day in December. */
  async noticed(): Promise<CalledMeeting> {
    this.workspace.clock.now = morning
    this.#days += 1
    const { meeting, items } = await this.meetings.noticed(
      [{ title: 'Läget i kommunerna' }, { title: 'Ny överenskommelse', kind: 'recommendation' }],
      day(`2026-12-${String(this.#days).padStart(2, '0')}`),
    )
    const [first, second] = items
    if (!first || !second) return expect.fail('the agenda has two items')
    return { meeting, first, second, at: `/arbetsyta/vastmanland/moten/${meeting.id}` }
  }

  /** A meeting that has been opened. */
  async held(): Promise<CalledMeeting> {
    const made = await this.noticed()
    await this.meetings.begin(made.meeting)
    await this.signInAnew()
    return made
  }

  /** How the meeting stands. */
  async stateOf({ id }: Pick<Meeting, 'id'>): Promise<Meeting['state'] | undefined> {
    return (await findMeeting(this.workspace.ground.db, 'vastmanland', id))?.state
  }

  /** The support enters what an item came to, with the form of that kind of outcome. */
  enter(
    at: string,
    itemId: string,
    kind: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const id = this.workspace.ground.newId()
    return this.runner.post(`${at}/genomfor/punkt/${itemId}/utfall`, { id, slag: kind, ...fields })
  }
}

/** A stage for the suite that it is called in: opened before its first test, closed after its last. */
export function holdStageFor(database: TestDatabase): HoldStage {
  const stage = new HoldStage()
  beforeAll(() => stage.open(database))
  afterAll(() => stage.close())
  return stage
}

/** A page as somebody gets it. */
export async function pageIn(browser: TestBrowser, path: string): Promise<string> {
  return (await browser.get(path)).text()
}

/** What a hidden field of a page holds; nothing when there is none. */
export function hiddenIn(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}
