import type { Matter, MatterContent } from '../../src/matter/matter.ts'
import { addItem } from '../../src/meeting/agenda/agenda.actions.ts'
import type { AgendaItem, ItemContent } from '../../src/meeting/agenda/agenda.ts'
import { beginMeeting, endMeeting } from '../../src/meeting/attendance/hold.actions.ts'
import { planMeeting } from '../../src/meeting/meeting.actions.ts'
import type { Meeting } from '../../src/meeting/meeting.ts'
import { sendNotice } from '../../src/meeting/notice/notice.actions.ts'
import { recordOutcome } from '../../src/meeting/outcome/outcome.actions.ts'
import type { MeetingOutcome, OutcomeContent } from '../../src/meeting/outcome/outcome.ts'
import { type CalendarDay, day } from '../../src/shared/calendar-day.ts'
import { done } from './done.ts'
import type { Somebody, WorkspaceTest } from './workspace.ts'
import { aMatterIn } from './workspace-matter.ts'

/** An item to put on an agenda: of a matter, or of its own. */
export type ItemToPut = Partial<ItemContent> & { readonly matterId?: string }

/** Letters are no part of what these tests are about. */
const noLetters = { reachable: async () => new Set<string>() }

/** What a body of the workspace's demo county does at its meetings, by those who support it. */
export class WorkspaceMeetings {
  readonly #test: WorkspaceTest
  readonly bodyId: string
  readonly #support: Somebody

  constructor(test: WorkspaceTest, bodyId: string, support: Somebody) {
    this.#test = test
    this.bodyId = bodyId
    this.#support = support
  }

  async #at(meeting: Pick<Meeting, 'id'>) {
    return { actor: await this.#test.actor(this.#support), meetingId: meeting.id }
  }

  /** A matter that the body prepares. */
  async matter(by: Somebody, changes: Partial<MatterContent> = {}): Promise<Matter> {
    const preparing = { bodyId: this.bodyId, author: by, intake: this.#support }
    return aMatterIn(this.#test, changes, preparing)
  }

  /** A meeting that has been called to, with the items that are told. */
  async noticed(
    items: readonly ItemToPut[],
    on: CalendarDay = day('2026-12-10'),
  ): Promise<{ readonly meeting: Meeting; readonly items: readonly AgendaItem[] }> {
    const { ground, register } = this.#test
    const { actor } = await this.#at({ id: '' })
    const plan = { on, at: '09:00', minutes: 180, mode: 'physical', place: 'Regionhuset' } as const
    const planned = done(await planMeeting(ground, actor, register, { bodyId: this.bodyId, plan }))
    const target = await this.#at(planned)
    let put: readonly AgendaItem[] = []
    for (const [index, item] of items.entries()) {
      const whole = {
        title: `Punkt ${index + 1}`,
        kind: 'discussion',
        minutes: 20,
        papers: [],
        ...item,
      } as const
      put = done(await addItem(ground, target, whole)).items
    }
    const { meeting } = done(await sendNotice(ground, target, register, noLetters))
    return { meeting, items: put }
  }

  /** The meeting is opened on its day. */
  async begin(meeting: Meeting): Promise<Meeting> {
    this.#test.clock.now = new Date(`${meeting.on}T08:00:00Z`)
    return done(await beginMeeting(this.#test.ground, await this.#at(meeting), this.#test.register))
  }

  /** What an item came to. */
  async outcome(
    meeting: Meeting,
    item: AgendaItem,
    content: OutcomeContent,
  ): Promise<MeetingOutcome> {
    const target = { ...(await this.#at(meeting)), itemId: item.id }
    return done(await recordOutcome(this.#test.ground, target, this.#test.register, content))
  }

  /** The meeting is over. */
  async end(meeting: Meeting): Promise<Meeting> {
    return done(await endMeeting(this.#test.ground, await this.#at(meeting)))
  }
}
