import { raiseMatter, saveNewDraft, takeInMatter } from '../../src/matter/matter.actions.ts'
import { listEvents } from '../../src/matter/matter.repository.ts'
import { addItem, type NewItem } from '../../src/meeting/agenda/agenda.actions.ts'
import type { Agenda, AgendaItem, ItemContent } from '../../src/meeting/agenda/agenda.ts'
import type { Answered } from '../../src/meeting/attendance/answer.actions.ts'
import { beginMeeting } from '../../src/meeting/attendance/hold.actions.ts'
import { planMeeting } from '../../src/meeting/meeting.actions.ts'
import type { Meeting, MeetingPlan } from '../../src/meeting/meeting.ts'
import type {
  MeetingActTables,
  MeetingGround,
  MeetingTarget,
} from '../../src/meeting/meeting-change.ts'
import {
  type Delivery,
  type IssuedNotice,
  type SentNotice,
  sendNotice,
} from '../../src/meeting/notice/notice.actions.ts'
import { type CalendarDay, day } from '../../src/shared/calendar-day.ts'
import type { Store } from '../../src/store/store.ts'
import { aBodyHat, anActor, anId, anIntakeHat } from './actor.ts'
import { aRule } from './charter.ts'
import { done } from './done.ts'
import { makeCollaboration } from './in-collaboration.ts'
import { aContent } from './matter.ts'
import { makeBody } from './meeting.ts'
import { aMeetingRegister } from './meeting-register.ts'
import { vastmanland } from './principal.ts'

export const collaborationId = 'vastmanland'
export const bodyId = 'samverkansgrupp-halsa'
/** Who supports the group, and the members for Sala and Köping, of whom the second is also its chair. */
const support = anActor(anIntakeHat(), 4)
export const sala = anActor(aBodyHat(), 1)
export const koping = anActor(aBodyHat({ id: 'vastmanland:m2', principalId: 'koping' }), 2)
export const chair = anActor(
  aBodyHat({ id: 'vastmanland:o', isChair: true, principalId: 'koping' }),
  2,
)
export const register = aMeetingRegister([
  aRule({
    id: 'R13',
    kind: 'allowed-outcomes',
    params: { outcomes: ['recommendation', 'workingGroup'] },
  }),
])
export const plan: MeetingPlan = {
  on: day('2026-12-10'),
  at: '09:00',
  minutes: 180,
  mode: 'hybrid',
  place: 'Regionhuset, Västerås',
}
export const item: ItemContent = {
  title: 'Läget i kommunerna',
  kind: 'discussion',
  minutes: 20,
  papers: [],
}

/** A meeting as the group's support acts at it. */
export function at(meeting: Pick<Meeting, 'id'>): MeetingTarget {
  return { actor: support, meetingId: meeting.id }
}

/** A meeting that has been called to, its matter and its agenda of two items. */
type Noticed = SentNotice & { readonly matterId: string; readonly agenda: Agenda }

/** A meeting that has begun, and its two items, the first of them about the matter. */
interface Held {
  readonly meeting: Meeting
  readonly matterId: string
  readonly first: AgendaItem
  readonly second: AgendaItem
}

/** A group with people, in a database, at a time that can be set, and what has been sent there. */
export class MeetingStage {
  readonly store: Store<MeetingActTables>
  readonly ground: MeetingGround
  readonly sent: IssuedNotice[] = []
  readonly told: Answered[] = []
  readonly delivery: Delivery
  now = new Date('2026-11-22T09:00:00Z')
  #ids = 3_000

  constructor(store: Store<MeetingActTables>) {
    this.store = store
    this.ground = { db: store.db, now: () => this.now, newId: () => this.#newId() }
    this.delivery = {
      reachable: async (_, __, people) => new Set(people.filter((id) => id !== 'person-5')),
      deliver: async (_, issued) => {
        this.sent.push(issued)
      },
    }
  }

  #newId(): string {
    this.#ids += 1
    return anId(this.#ids)
  }

  readonly tell = async (_: unknown, answered: Answered): Promise<void> => {
    this.told.push(answered)
  }

  /** Back to the day on which nothing has been sent. */
  reset(): void {
    this.now = new Date('2026-11-22T09:00:00Z')
    this.sent.length = 0
    this.told.length = 0
  }

  /** A matter that the group prepares. */
  async prepared(): Promise<string> {
    const draft = { bodyId, content: aContent() }
    const { id: matterId } = done(await saveNewDraft(this.ground, sala, draft))
    done(await raiseMatter(this.ground, { actor: sala, matterId }, vastmanland))
    return done(await takeInMatter(this.ground, { actor: support, matterId })).id
  }

  async planned(on: CalendarDay = plan.on): Promise<Meeting> {
    return done(
      await planMeeting(this.ground, support, register, { bodyId, plan: { ...plan, on } }),
    )
  }

  async noticed(): Promise<Noticed> {
    const meeting = await this.planned()
    const matterId = await this.prepared()
    const ofMatter: NewItem = { ...item, title: 'Ärendet', matterId }
    done(await addItem(this.ground, at(meeting), ofMatter))
    const agenda = done(await addItem(this.ground, at(meeting), item))
    const sent = done(await sendNotice(this.ground, at(meeting), register, this.delivery))
    return { ...sent, matterId, agenda }
  }

  async held(): Promise<Held> {
    const { meeting, matterId, agenda } = await this.noticed()
    this.now = new Date('2026-12-10T08:00:00Z')
    const [first, second] = agenda.items
    if (!first || !second) throw new Error('the agenda has two items')
    return {
      meeting: done(await beginMeeting(this.ground, at(meeting), register)),
      matterId,
      first,
      second,
    }
  }

  /** What has happened to a matter since the group took it in. */
  async story(matterId: string): Promise<readonly string[]> {
    const events = await listEvents(this.store.db, collaborationId, matterId)
    return events.slice(2).map(({ kind }) => kind)
  }
}

/** Sets the stage in a database. */
export async function setStage(store: Store<MeetingActTables>): Promise<MeetingStage> {
  await makeCollaboration(store.db)
  await makeBody(store.db)
  return new MeetingStage(store)
}
