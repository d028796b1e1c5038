import { randomUUID } from 'node:crypto'
import { type Actor, actorFor, hatsOf } from '../src/actor/actor.ts'
import { raiseMatter, saveNewDraft, takeInMatter } from '../src/matter/matter.actions.ts'
import { addItem } from '../src/meeting/agenda/agenda.actions.ts'
import type { ItemKind } from '../src/meeting/agenda/agenda.ts'
import { answerNotice } from '../src/meeting/attendance/answer.actions.ts'
import { beginMeeting } from '../src/meeting/attendance/hold.actions.ts'
import { planMeeting } from '../src/meeting/meeting.actions.ts'
import type { Meeting } from '../src/meeting/meeting.ts'
import { saveNote } from '../src/meeting/notes/notes.actions.ts'
import { sendNotice } from '../src/meeting/notice/notice.actions.ts'
import { recordOutcome } from '../src/meeting/outcome/outcome.actions.ts'
import type { Register } from '../src/register/register.ts'
import { addDays, dayInSweden } from '../src/shared/calendar-day.ts'
import type { Result } from '../src/shared/result.ts'
import type { Store } from '../src/store/store.ts'
import type { WorkspaceTables } from '../src/workspace/workspace-ground.ts'
import { type Attendant, county } from './meeting-people.ts'

/** As many things as are on the agenda of a long meeting. */
export const longAgenda = 40

/** A group that meets, and everybody in it. */
export interface MeetingGroup {
  readonly store: Store<WorkspaceTables>
  readonly register: Register
  readonly bodyId: string
  readonly people: readonly Attendant[]
  /** Whoever runs its meetings. */
  readonly support: Attendant
}

const kinds: readonly ItemKind[] = ['information', 'discussion', 'views', 'recommendation']

/** A meeting in so many days with so many items, every other one about a matter, as the group's support plans it. */
export async function planLong(
  group: MeetingGroup,
  inDays: number,
  items: number,
): Promise<Meeting> {
  const { store, register, bodyId, support } = group
  const ground = groundOf(store)
  const actor = actorOf(register, support)
  const plan = {
    on: addDays(dayInSweden(ground.now()), inDays),
    at: '09:00',
    minutes: 420,
    mode: 'hybrid',
    place: 'Regionhuset, Västerås',
    link: 'https://mote.exempel.se/samverkan',
  } as const
  const meeting = done(await planMeeting(ground, actor, register, { bodyId, plan }))
  for (let n = 1; n <= items; n += 1) {
    const matterId = n % 2 === 0 ? await prepared(group, n) : undefined
    done(
      await addItem(
        ground,
        { actor, meetingId: meeting.id },
        {
          title: `Gemensam ordning för trygg hemgång, del ${n}`,
          kind: kinds[n % kinds.length] ?? 'discussion',
          minutes: 10,
          presenter: 'Exempel Exempelsson',
          papers: [],
          ...(matterId !== undefined && { matterId }),
        },
      ),
    )
  }
  return meeting
}

/** A matter that the group prepares. */
async function prepared(group: MeetingGroup, n: number): Promise<string> {
  const { store, register, bodyId, support } = group
  const ground = groundOf(store)
  const actor = actorOf(register, support)
  const content = {
    kind: 'question',
    title: `Gemensam ordning för trygg hemgång, del ${n}`,
    question:
      'När någon skrivs ut en fredag ska hjälpmedel, läkemedel och hemtjänst vara på plats.',
    wanted: 'En rutin som gäller lika på alla avdelningar och i alla kommuner.',
    concerns: register.principals.map(({ id }) => id),
    sectors: ['vard', 'socialtjanst'],
  } as const
  const { id: matterId } = done(await saveNewDraft(ground, actor, { bodyId, content }))
  done(await raiseMatter(ground, { actor, matterId }, register.principals))
  done(await takeInMatter(ground, { actor, matterId }))
  return matterId
}

/** The notice is sent to nobody by mail, and two of three have answered it; every seventh cannot come. */
export async function callAndAnswer(group: MeetingGroup, meeting: Meeting): Promise<void> {
  const { store, register, people, support } = group
  const ground = groundOf(store)
  const target = { actor: actorOf(register, support), meetingId: meeting.id }
  done(await sendNotice(ground, target, register, { reachable: async () => new Set<string>() }))
  for (const [index, person] of people.entries()) {
    if (index % 3 === 2) continue
    const { personId } = person
    const answer = index % 7 === 0 ? 'cannot' : index % 5 === 0 ? 'digital' : 'comes'
    const own = { actor: actorOf(register, person), meetingId: meeting.id }
    done(await answerNotice(ground, own, { register }, { personId, answer }))
  }
}

/** The meeting is under way and has come halfway: every item so far has notes, and what it came to. */
export async function holdHalf(group: MeetingGroup, meeting: Meeting): Promise<readonly string[]> {
  const { store, register, support } = group
  const ground = groundOf(store)
  const target = { actor: actorOf(register, support), meetingId: meeting.id }
  done(await beginMeeting(ground, target, register))
  const items = await store.db
    .selectFrom('agenda_item')
    .select('id')
    .where('collaboration_id', '=', county)
    .where('meeting_id', '=', meeting.id)
    .orderBy('position')
    .execute()
  const ids = items.map(({ id }) => id)
  for (const itemId of ids.slice(0, ids.length / 2)) {
    const content = { kind: 'informationNoted', text: 'Gruppen tackar för informationen.' } as const
    done(await recordOutcome(ground, { ...target, itemId }, register, content))
    const text = 'Gruppen talade om hur det går till i dag hos var och en. '.repeat(5)
    done(await saveNote(ground, target, { itemId, seenNoteVersion: 0, text }))
  }
  return ids
}

/** Somebody in the capacity they have in the group. */
function actorOf(register: Register, { accountId, personId, hatId }: Attendant): Actor {
  const hats = hatsOf(register, [], personId, dayInSweden(new Date()))
  const link = { collaborationId: county, accountId, personId }
  const actor = actorFor(register, hats, link, hatId)
  if (!actor) throw new Error(`${personId} has no capacity`)
  return actor
}

function groundOf({ db }: Store<WorkspaceTables>) {
  return { db, now: () => new Date(), newId: randomUUID }
}

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
