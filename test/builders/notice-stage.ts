import { expect } from 'vitest'
import { saveContacts } from '../../src/contact/contact.repository.ts'
import { addItem } from '../../src/meeting/agenda/agenda.actions.ts'
import { seatsOfMeeting } from '../../src/meeting/attendance/answer.actions.ts'
import { listAnswers } from '../../src/meeting/attendance/attendance.repository.ts'
import { invitedIds } from '../../src/meeting/attendance/attendance.ts'
import { planMeeting } from '../../src/meeting/meeting.actions.ts'
import { findMeeting } from '../../src/meeting/meeting.repository.ts'
import type { Meeting, MeetingPlan } from '../../src/meeting/meeting.ts'
import { listMeetingLetters } from '../../src/meeting/notice/letter.repository.ts'
import { day } from '../../src/shared/calendar-day.ts'
import { inTransaction } from '../../src/store/store.ts'
import { done } from './done.ts'
import { mailAddress } from './invitation.ts'
import type { TestBrowser } from './sign-in.ts'
import type { Somebody, WorkspaceTest } from './workspace.ts'

/** The body whose meetings are called to, and some of its people. */
export const bodyId = 'samverkansgrupp-halsa'
export const support: Somebody = { seat: `${bodyId}/overgripande-ansvarig` }
export const sala: Somebody = { seat: `${bodyId}/kommunernas-ledamoter/sala` }
export const salaDeputy: Somebody = { ...sala, as: 'deputy' }

/** A morning in December, in a room and on the net. */
export const plan: MeetingPlan = {
  on: day('2026-12-10'),
  at: '09:00',
  minutes: 180,
  mode: 'hybrid',
  place: 'Regionhuset, Västerås',
}

/** Meetings that are called to with the pages of the workspace, and the letters that come of it. */
export class NoticeStage {
  readonly #test: WorkspaceTest
  readonly #browser: TestBrowser

  /** The browser is one in which the support of the body is signed in. */
  constructor(test: WorkspaceTest, browser: TestBrowser) {
    this.#test = test
    this.#browser = browser
  }

  async personOf(who: Somebody): Promise<string> {
    return (await this.#test.actor(who)).personId
  }

  path({ id }: Pick<Meeting, 'id'>, part = 'kallelse'): string {
    return `/arbetsyta/vastmanland/moten/${id}/${part}`
  }

  async stored({ id }: Pick<Meeting, 'id'>): Promise<Meeting> {
    const found = await findMeeting(this.#test.store.db, 'vastmanland', id)
    return found ?? expect.fail('no meeting')
  }

  everybody(meeting: Meeting): readonly string[] {
    return invitedIds(seatsOfMeeting(this.#test.register, meeting))
  }

  addressOf(personId: string): string {
    return `${personId}@exempel.invalid`
  }

  /** A meeting with an agenda of one item, and addresses for everybody but some. */
  async planned(without: readonly string[] = []): Promise<Meeting> {
    const { ground, register, store, clock } = this.#test
    const actor = await this.#test.actor(support)
    const meeting = done(await planMeeting(ground, actor, register, { bodyId, plan }))
    const item = { title: 'Läget i länet', kind: 'discussion', minutes: 20, papers: [] } as const
    done(await addItem(ground, { actor, meetingId: meeting.id }, item))
    await inTransaction(store, async (trx) => {
      await trx.deleteFrom('person_contact').execute()
      const reached = this.everybody(meeting).filter((id) => !without.includes(id))
      const contacts = reached.map((personId) => ({
        personId,
        mail: mailAddress(this.addressOf(personId)),
      }))
      await saveContacts(trx, 'vastmanland', contacts, clock.now)
    })
    return this.stored(meeting)
  }

  /** The support presses the button that sends, having seen so many notices. */
  press(meeting: Meeting, seen: Meeting = meeting, notices = 0): Promise<Response> {
    const fields = { version: String(seen.version), kallelse: String(notices) }
    return this.#browser.post(this.path(meeting), fields)
  }

  /** A meeting that everybody has been called to. */
  async called(without: readonly string[] = []): Promise<Meeting> {
    const meeting = await this.planned(without)
    await this.press(meeting)
    return this.stored(meeting)
  }

  /** The letters about a meeting with what the outbox has of each, the latest last. */
  async letters(meeting: Meeting) {
    const own = await listMeetingLetters(this.#test.store.db, meeting)
    const rows = await this.#test.store.db.selectFrom('outbox').selectAll().execute()
    return own.map((letter) => {
      const row = rows.find(({ id }) => id === letter.letterId)
      return { ...letter, to: row?.to_address ?? '', text: row?.text ?? '', row }
    })
  }

  /** To whom letters of a kind have gone. */
  async lettersOf(meeting: Meeting, kind: string): Promise<readonly string[]> {
    const letters = await this.letters(meeting)
    return letters.filter((one) => one.kind === kind).map(({ personId }) => personId)
  }

  async tokenTo(meeting: Meeting, personId: string): Promise<string> {
    const all = (await this.letters(meeting)).filter((one) => one.personId === personId)
    const token = /\/kallelse\/([\w-]{43})/.exec(all.at(-1)?.text ?? '')?.[1]
    return token ?? expect.fail(`no link to ${personId}`)
  }

  /** Who has answered what, and in which way. */
  async answers(meeting: Meeting) {
    return (await listAnswers(this.#test.store.db, meeting)).map(({ personId, answer, way }) => [
      personId,
      answer,
      way,
    ])
  }
}
