import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBody } from '../../../../test/builders/meeting.ts'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import {
  allLedgers,
  filledDecision,
  hidden,
  ledgerPeople,
  plain,
  WorkspaceLedgers,
} from '../../../../test/builders/workspace-ledger.ts'
import { WorkspaceMeetings } from '../../../../test/builders/workspace-meeting.ts'
import { databases } from '../../../../test/database.ts'
import { listUnasked } from '../../../adoption/ledger/unasked.repository.ts'
import { findMatter } from '../../../matter/matter.repository.ts'
import type { Matter } from '../../../matter/matter.ts'

const { support, member, registrar } = ledgerPeople
const recommended = 'Gruppen rekommenderar huvudmännen att anta överenskommelsen.'

for (const database of databases) {
  describe(`from a meeting's recommendation to the first decision, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let ledgers: WorkspaceLedgers
    beforeAll(async () => {
      test = await aWorkspace(database)
      ledgers = new WorkspaceLedgers(test)
      await makeBody(test.store.db)
    })
    afterAll(() => test?.close())

    const pageOf = ({ number = '' }: Matter) =>
      `/arbetsyta/vastmanland/arenden/${number.replace(':', '-')}`

    /** A matter about which the group has recommended something at a meeting that is held. */
    const recommendedAtMeeting = async () => {
      const before = test.clock.now
      const matter = await ledgers.aMatter()
      const meetings = new WorkspaceMeetings(test, 'samverkansgrupp-halsa', support)
      const { meeting, items } = await meetings.noticed([{ matterId: matter.id }])
      const [item] = items
      if (!item) throw new Error('no item')
      await meetings.begin(meeting)
      const outcome = await meetings.outcome(meeting, item, {
        kind: 'recommendation',
        text: recommended,
      })
      return { matter, meeting, item, outcome, restore: () => (test.clock.now = before) }
    }

    it('the matter’s page carries the meeting’s words into the form, and leads to the ledger once there is one', async () => {
      const { matter, meeting, item, outcome, restore } = await recommendedAtMeeting()
      const browser = await test.signIn(support)
      const offered = await (await browser.get(pageOf(matter))).text()
      expect(plain(offered)).toContain('Huvudmännen är inte tillfrågade än.')
      expect(plain(offered)).toContain(recommended)
      const [, link = ''] = /href="([^"]*beslut\/nytt[^"]*)"/.exec(offered) ?? []
      const address = link.replaceAll('&amp;', '&')
      expect(address).toContain(`utfall=${outcome.id}`)
      // Who comes by an address of the matter alone is taken to the same form.
      const byMatter = `${allLedgers}/nytt?arende=${encodeURIComponent(matter.number ?? '')}`
      expect((await browser.get(byMatter)).headers.get('location')).toBe(address)

      const form = await (await browser.get(address)).text()
      expect(form).toContain(`>${recommended}</textarea>`)
      expect(form).not.toContain('name="dag"')
      const toOpen = {
        ...Object.fromEntries(
          ['id', 'mote', 'punkt', 'utfall'].map((name) => [name, hidden(form, name)]),
        ),
        rubrik: matter.title,
        text: recommended,
        villkor: 'date',
        galler: '2027-01-01',
        fraga: 'sala',
        'organ-sala': 'Kommunfullmäktige',
        'niva-sala': 'assembly',
        senast: '2027-02-01',
      }
      const sent = await browser.post(`${allLedgers}/nytt`, toOpen)
      const ledgerPage = (sent.headers.get('location') ?? '').replace('?klart=oppnat', '')
      const ledger = await ledgers.stored(ledgerPage.split('/').at(-1) ?? '')
      expect(ledger).toMatchObject({
        matterId: matter.id,
        meetingId: meeting.id,
        itemId: item.id,
        outcomeId: outcome.id,
        recommendedOn: meeting.on,
        text: recommended,
      })

      const after = await (await browser.get(pageOf(matter))).text()
      expect(after).toContain(`href="${ledgerPage}"`)
      expect(plain(after)).not.toContain('Begär in huvudmännens beslut')
      expect((await browser.get(address)).headers.get('location')).toBe(ledgerPage)
      const more = plain(await (await browser.get(byMatter)).text())
      expect(more).toContain('Besluten är redan begärda i det här ärendet')

      const { token } = await ledgers.link(ledger)
      const pages = ledgers.linkPages('192.0.2.7')
      const blank = await (await pages.request(`/beslutslank/${token}`)).text()
      expect(plain(blank)).toContain(recommended)
      const decided = filledDecision(blank, { beslutat: '2026-12-10', namn: 'Rut Exempel' })
      const kept = await pages.request(`/beslutslank/${token}`, {
        method: 'POST',
        body: new URLSearchParams(decided),
      })
      expect(kept.status).toBe(303)
      const shown = plain(await (await browser.get(ledgerPage)).text())
      expect(shown).toContain('Antagen av den enda som beslutar')
      expect(shown).toContain('Kommunfullmäktige 10 december 2026')
      // It begins to hold on the first of January: until then the matter stays open.
      expect((await findMatter(test.store.db, 'vastmanland', matter.id))?.state).toBe(
        'inPreparation',
      )
      restore()
    })

    it('what the meeting recommended is offered to the support alone', async () => {
      const { matter, outcome, restore } = await recommendedAtMeeting()
      for (const who of [member, registrar]) {
        const page = await (await (await test.signIn(who)).get(pageOf(matter))).text()
        expect(plain(page)).not.toContain('Huvudmännen är inte tillfrågade än.')
        expect(page).not.toContain(outcome.id)
      }
      const byMatter = `${allLedgers}/nytt?arende=${encodeURIComponent(matter.number ?? '')}`
      expect((await (await test.signIn(member)).get(byMatter)).status).toBe(403)
      restore()
    })

    it('only recommendations of the body that has the matter now wait to be asked about', async () => {
      const { matter, outcome, restore } = await recommendedAtMeeting()
      const of = (bodyId: string) =>
        listUnasked(test.store.db, 'vastmanland', { matterId: matter.id, bodyId })
      expect((await of('samverkansgrupp-halsa')).map(({ outcomeId }) => outcomeId)).toEqual([
        outcome.id,
      ])
      expect(await of('chefsforum')).toEqual([])
      restore()
    })
  })
}
