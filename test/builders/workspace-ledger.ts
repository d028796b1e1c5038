import { findLedger } from '../../src/adoption/ledger/ledger.repository.ts'
import type { Ledger } from '../../src/adoption/recommendation.ts'
import { raiseMatter, saveNewDraft, takeInMatter } from '../../src/matter/matter.actions.ts'
import type { Matter } from '../../src/matter/matter.ts'
import { decisionLinkRoutes } from '../../src/workspace/decision-link/decision-link.routes.tsx'
import { done } from './done.ts'
import { aContent } from './matter.ts'
import type { TestBrowser } from './sign-in.ts'
import type { Somebody, WorkspaceTest } from './workspace.ts'

const halsa = 'samverkansgrupp-halsa'

/** Who works with the ledgers of Samverkansgrupp Hälsa, and who has nothing to do with them. */
export const ledgerPeople = {
  support: { seat: `${halsa}/overgripande-ansvarig` },
  member: { seat: `${halsa}/kommunernas-ledamoter/sala` },
  registrar: { principal: 'sala', role: 'registrar' },
  otherRegistrar: { principal: 'fagersta', role: 'registrar' },
  stranger: { seat: 'samverkansgrupp-kompetensforsorjning/kommunernas-ledamoter/fagersta' },
} as const satisfies Record<string, Somebody>

const { support, member, registrar } = ledgerPeople

/** The address of the list of ledgers. */
export const allLedgers = '/arbetsyta/vastmanland/beslut'

/** A hidden field of a page, such as the id that makes a form one act. */
export function hidden(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
}

/** The page as text, without its tags. */
export function plain(page: string): string {
  return page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

/** What the form for a new ledger would send. */
export function filledLedger(page: string, changes: Fields = {}): Record<string, string> {
  return {
    id: hidden(page, 'id'),
    arende: hidden(page, 'arende'),
    rubrik: 'Överenskommelse om nära vård',
    text: 'Gruppen rekommenderar huvudmännen att anta överenskommelsen.',
    dag: '2026-10-01',
    villkor: 'allAdopted',
    fraga: 'sala',
    'organ-sala': 'Kommunfullmäktige',
    'niva-sala': 'assembly',
    senast: '2026-11-30',
    ...changes,
  }
}

/** What the form of a decision would send. */
export function filledDecision(page: string, changes: Fields = {}): Record<string, string> {
  return {
    id: hidden(page, 'id'),
    sett: hidden(page, 'sett'),
    utfall: 'adopted',
    beslutat: '2026-11-16',
    paragraf: '§ 131',
    diarienummer: 'KS 2026/388',
    organ: 'Kommunfullmäktige',
    niva: 'assembly',
    ...changes,
  }
}

type Fields = Readonly<Record<string, string>>

/** What people do with ledgers through their pages. */
export class WorkspaceLedgers {
  readonly #test: WorkspaceTest

  constructor(test: WorkspaceTest) {
    this.#test = test
  }

  /** A matter that concerns the region and Sala, in preparation. */
  async aMatter(): Promise<Matter> {
    const { ground, register } = this.#test
    const actor = await this.#test.actor(member)
    const content = aContent({ concerns: ['region-vastmanland', 'sala'] })
    const { id } = done(await saveNewDraft(ground, actor, { bodyId: halsa, content }))
    done(await raiseMatter(ground, { actor, matterId: id }, register.principals))
    const by = await this.#test.actor(support)
    return done(await takeInMatter(ground, { actor: by, matterId: id }))
  }

  /** A ledger as it is stored. */
  async stored(id: string): Promise<Ledger> {
    const ledger = await findLedger(this.#test.store.db, 'vastmanland', id)
    if (!ledger) throw new Error('no such ledger')
    return ledger
  }

  /** The support opens a ledger from a matter; Sala is asked. */
  async opened(changes: Fields = {}): Promise<{
    readonly matter: Matter
    readonly ledger: Ledger
    /** The page with the form. */
    readonly page: string
    /** Where the support is signed in. */
    readonly browser: TestBrowser
  }> {
    const matter = await this.aMatter()
    const browser = await this.#test.signIn(support)
    const address = `${allLedgers}/nytt?arende=${encodeURIComponent(matter.number ?? '')}`
    const page = await (await browser.get(address)).text()
    const sent = await browser.post(`${allLedgers}/nytt`, filledLedger(page, changes))
    const id = /beslut\/([0-9a-f-]{36})/.exec(sent.headers.get('location') ?? '')?.[1] ?? ''
    return { matter, ledger: await this.stored(id), page, browser }
  }

  /** The registrar of Sala records, or corrects, its decision. */
  async recorded(ledger: Ledger, changes: Fields = {}, part = 'anteckna/sala') {
    const browser = await this.#test.signIn(registrar)
    const address = `${allLedgers}/${ledger.id}/${part}`
    const form = filledDecision(await (await browser.get(address)).text(), changes)
    return { browser, address, form, answer: await browser.post(address, form) }
  }

  /** The support sends Sala a link. The letter is the one with the link in it. */
  async link(ledger: Ledger, changes: Fields = {}) {
    const known = new Set((await this.letters('decision')).map(({ id }) => id))
    const browser = await this.#test.signIn(support)
    const answer = await browser.post(`${allLedgers}/${ledger.id}/paminn/sala`, {
      till: 'annan',
      adress: 'registrator@sala.example',
      namn: 'Registratorn',
      ...changes,
    })
    const letter = (await this.letters('decision')).find(({ id }) => !known.has(id))
    const token = /beslutslank\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
    return { answer, letter, token }
  }

  /** The letters of a kind that wait or have been sent. */
  letters(purpose: 'decision' | 'decision-link-sent') {
    return this.#test.store.db
      .selectFrom('outbox')
      .select(['id', 'subject', 'text', 'to_address'])
      .where('purpose', '=', purpose)
      .orderBy('to_address')
      .execute()
  }

  /** The pages behind the links of letters, as somebody on a network sees them. */
  linkPages(client: string) {
    return decisionLinkRoutes({ ...this.#test.ground, clientOf: () => client })
  }
}
