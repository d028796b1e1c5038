import { raiseMatter, saveNewDraft, takeInMatter } from '../../src/matter/matter.actions.ts'
import type { Matter } from '../../src/matter/matter.ts'
import { listItems } from '../../src/meeting/agenda/agenda.repository.ts'
import type { AgendaItem } from '../../src/meeting/agenda/agenda.ts'
import { planMeeting } from '../../src/meeting/meeting.actions.ts'
import type { Meeting } from '../../src/meeting/meeting.ts'
import { day } from '../../src/shared/calendar-day.ts'
import type { databases } from '../database.ts'
import { done } from './done.ts'
import { aContent } from './matter.ts'
import { makeBody } from './meeting.ts'
import type { TestBrowser } from './sign-in.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from './workspace.ts'

const bodyId = 'samverkansgrupp-halsa'
const sala: Somebody = { seat: `${bodyId}/kommunernas-ledamoter/sala` }
const support: Somebody = { seat: `${bodyId}/overgripande-ansvarig` }

/** What a hidden field of a page holds. */
export function hiddenIn(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

/** Agendas of the group for health, made by its support and read by a member, on the pages of the workspace. */
export class AgendaStage {
  readonly workspace: WorkspaceTest
  readonly maker: TestBrowser
  readonly member: TestBrowser
  #days = 0

  private constructor(workspace: WorkspaceTest, maker: TestBrowser, member: TestBrowser) {
    this.workspace = workspace
    this.maker = maker
    this.member = member
  }

  static async open(database: (typeof databases)[number]): Promise<AgendaStage> {
    const workspace = await aWorkspace(database)
    await makeBody(workspace.ground.db)
    const maker = await workspace.signIn(support)
    return new AgendaStage(workspace, maker, await workspace.signIn(sala))
  }

  /** A meeting, each on a day of its own unless it is told, and the address of its agenda. */
  async planned({ minutes = 180, on = '' } = {}): Promise<{ meeting: Meeting; at: string }> {
    this.#days += 1
    const held = day(on === '' ? `2027-02-${String(this.#days).padStart(2, '0')}` : on)
    const plan = { at: '09:00', minutes, mode: 'physical', place: 'Regionhuset' } as const
    const { ground, register } = this.workspace
    const actor = await this.workspace.actor(support)
    const wanted = { bodyId, plan: { ...plan, on: held } }
    const meeting = done(await planMeeting(ground, actor, register, wanted))
    return { meeting, at: `/arbetsyta/vastmanland/moten/${meeting.id}/dagordning` }
  }

  /** A matter that the group prepares. */
  async prepared(title = 'Läkemedel vid utskrivning'): Promise<Matter> {
    const { ground, register } = this.workspace
    const author = await this.workspace.actor(sala)
    const content = { ...aContent({ concerns: ['region-vastmanland', 'sala'] }), title }
    const draft = done(await saveNewDraft(ground, author, { bodyId, content }))
    const target = { actor: author, matterId: draft.id }
    done(await raiseMatter(ground, target, register.principals))
    const intake = await this.workspace.actor(support)
    return done(await takeInMatter(ground, { actor: intake, matterId: draft.id }))
  }

  async page(browser: TestBrowser, at: string): Promise<string> {
    return (await browser.get(at)).text()
  }

  items(meeting: Meeting): Promise<readonly AgendaItem[]> {
    return listItems(this.workspace.ground.db, meeting)
  }

  async titles(meeting: Meeting): Promise<readonly string[]> {
    return (await this.items(meeting)).map(({ title }) => title)
  }

  /** The support adds an item. */
  add(
    at: string,
    rubrik: string,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const usual = { rubrik, minuter: '20', slag: 'discussion' }
    return this.maker.post(`${at}/ny`, { ...usual, ...fields })
  }

  /** A meeting with three items: Ett, Två and Tre. */
  async three(): Promise<{ meeting: Meeting; at: string }> {
    const planned = await this.planned()
    for (const title of ['Ett', 'Två', 'Tre']) await this.add(planned.at, title)
    return planned
  }

  /** The support saves an order: of the agenda as it is, or as a page of before shows it. */
  async order(
    at: string,
    fields: Readonly<Record<string, string>>,
    from?: string,
  ): Promise<Response> {
    const html = from ?? (await this.page(this.maker, at))
    const ids = Array.from(html.matchAll(/name="punkt" value="([^"]*)"/g), ([, id = '']) => id)
    const body = new URLSearchParams({ version: hiddenIn(html, 'version'), ...fields })
    for (const id of ids) body.append('punkt', id)
    return this.#post(this.maker, `${at}/ordning`, body)
  }

  async sendFile(browser: TestBrowser, path: string, file: File): Promise<Response> {
    const body = new FormData()
    body.append('filer', file)
    return this.#post(browser, path, body)
  }

  async #post(
    browser: TestBrowser,
    path: string,
    body: URLSearchParams | FormData,
  ): Promise<Response> {
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return this.workspace.app.request(`http://localhost:3000${path}`, {
      method: 'POST',
      body,
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    })
  }
}
