import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { someFacts } from '../../../test/builders/adoption.ts'
import { type Deciding, deciding } from '../../../test/builders/deciding.ts'
import { done } from '../../../test/builders/done.ts'
import { makeCollaboration } from '../../../test/builders/in-collaboration.ts'
import { people } from '../../../test/builders/record.ts'
import { databases } from '../../../test/database.ts'
import { listEvents } from '../../matter/matter.repository.ts'
import { parseMailAddress } from '../../post/mail-address.ts'
import { findLetter } from '../../post/post.repository.ts'
import type { RecordTables } from '../../record/record.table.ts'
import { day } from '../../shared/calendar-day.ts'
import { newSecret } from '../../sign-in/secret.ts'
import { listDecisionEntries } from '../decision/decision.repository.ts'
import type { DecisionFacts } from '../decision/decision.ts'
import { findLedger } from '../ledger/ledger.repository.ts'
import type { AdoptionActTables } from '../ledger/ledger-change.ts'
import { openDecisionLink, recordDecisionByLink } from './decision-link.actions.ts'
import { forgetOldDecisionLinks } from './decision-link.repository.ts'
import { linkLife } from './decision-link.ts'
import { remindMany } from './remind.actions.ts'

const id = 'vastmanland'

for (const { name, open } of databases) {
  describe(`the links by which decisions are recorded, in the ${name} database`, () => {
    let world: Deciding
    beforeAll(async () => {
      const store = await open<AdoptionActTables & RecordTables>()
      await makeCollaboration(store.db)
      world = deciding(store)
    })
    afterAll(() => world?.store.close())

    it('a reminder is a letter with a link: opening it records nothing, using it records once', async () => {
      const matter = await world.aMatter()
      const ledger = await world.anOpened({ matterId: matter.id })
      const { result, token } = await world.reminding(ledger)
      const letter = await findLetter(world.store.db, done(result).letterId)
      expect(letter?.text).toContain(`https://radslag.example/beslut/${token}`)
      expect(letter?.subject).toContain('Sala kommun')
      for (const _ of [1, 2, 3]) {
        const opened = done(await openDecisionLink(world.ground, token))
        expect(opened).toMatchObject({ link: { principalId: 'sala' }, ledger: { id: ledger.id } })
      }
      expect(await listDecisionEntries(world.store.db, ledger)).toEqual([])
      const kept = JSON.stringify(
        await world.store.db.selectFrom('decision_link').selectAll().execute(),
      )
      expect(kept).not.toContain(token)

      const use = (changes: Partial<DecisionFacts> = {}, entryId = world.newId()) =>
        recordDecisionByLink(world.ground, token, {
          entryId,
          facts: someFacts(changes),
          name: 'Rut Exempelregistrator',
        })
      // What was typed wrong can be mended: the link is not used by it.
      expect(await use({ decidedOn: day('2027-01-01') })).toMatchObject({
        ok: false,
        refusal: { kind: 'content', codes: ['decided-in-future'] },
      })
      const form = world.newId()
      const recorded = done(await use({}, form))
      done(await use({}, form))
      expect(recorded.decisions.find(({ principalId }) => principalId === 'sala')).toMatchObject({
        standing: { outcome: 'adopted', recordedBy: 'Rut Exempelregistrator' },
      })
      expect(await use({ outcome: 'rejected' })).toEqual({
        ok: false,
        refusal: { kind: 'link', code: 'used' },
      })
      expect(await listDecisionEntries(world.store.db, ledger)).toMatchObject([{ isByLink: true }])
      expect(await world.kindsOf(matter.id)).toEqual(['recommended', 'reminded', 'decided'])
    })

    it('many are asked in one act, told once, and one that has answered hinders none of the others', async () => {
      const matter = await world.aMatter()
      const ledger = await world.anOpened({ matterId: matter.id })
      done(await world.decide(ledger, 'koping'))
      const ids = ['sala', 'koping', 'arboga', 'sala', 'uppsala']
      const ask = () =>
        remindMany(
          world.ground,
          { actor: people.intake, recommendationId: ledger.id },
          ids.map((principalId) => ({
            principalId,
            to: done(parseMailAddress(`registrator@${principalId}.example`)),
            name: 'Registratorn',
            names: { body: 'Samverkansgrupp Hälsa', principal: principalId },
            addressOf: (token) => `https://radslag.example/beslut/${token}`,
            ledgerAddress: 'https://radslag.example/beslutslaget',
            closeAddress: 'https://radslag.example/stang',
            language: 'sv',
          })),
        )
      const saidOf = (one: Awaited<ReturnType<typeof ask>>) =>
        done(one).map(({ result }) => (result.ok ? 'sent' : result.refusal))
      const late = ['not-waited-for', 'reminded-just-now', 'not-asked']
      const [waitedFor, justNow, notAsked] = late
      expect(saidOf(await ask())).toEqual(['sent', waitedFor, 'sent', justNow, notAsked])
      expect(saidOf(await ask())).toEqual([justNow, waitedFor, justNow, justNow, notAsked])
      const told = async () =>
        (await listEvents(world.store.db, id, matter.id)).flatMap(({ kind, data }) =>
          kind === 'reminded' ? [data] : [],
        )
      expect(await told()).toEqual([{ count: 2, recommendationId: ledger.id, step: 'asked' }])
      world.clock.now = new Date(world.clock.now.getTime() + 60 * 60_000)
      done((await world.reminding(ledger)).result)
      expect((await told()).at(-1)).toMatchObject({ principalId: 'sala', step: 'reminded' })
      expect(await world.actsOf(ledger.id)).toEqual([
        'recommendation-reminded',
        'recommendation-reminded',
        'recommendation-decided',
        'recommendation-recommended',
      ])
    })

    it('two who ask everybody at once send one letter to each', async () => {
      const ledger = await world.anOpened()
      const both = await Promise.all([world.reminding(ledger), world.reminding(ledger)])
      expect(both.filter(({ result }) => result.ok)).toHaveLength(1)
    })

    it('two who use the same link at once record one decision', async () => {
      const ledger = await world.anOpened()
      const { token } = await world.reminding(ledger)
      const both = await Promise.all(
        ['§ 1', '§ 2'].map((paragraph) =>
          recordDecisionByLink(world.ground, token, {
            entryId: world.newId(),
            facts: someFacts({ paragraph }),
          }),
        ),
      )
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await listDecisionEntries(world.store.db, ledger)).toHaveLength(1)
    })

    it('a link that is unknown, too old or no longer needed says so, and is forgotten in time', async () => {
      const ledger = await world.anOpened()
      const { token } = await world.reminding(ledger)
      const typed = { entryId: world.newId(), facts: someFacts() }
      const unknown = { ok: false, refusal: { kind: 'link', code: 'unknown' } }
      expect(await openDecisionLink(world.ground, newSecret())).toEqual(unknown)
      expect(await recordDecisionByLink(world.ground, newSecret(), typed)).toEqual(unknown)
      done(await world.decide(ledger, 'sala'))
      expect(await openDecisionLink(world.ground, token)).toMatchObject({
        refusal: { code: 'already-decided' },
      })
      expect(await recordDecisionByLink(world.ground, token, typed)).toMatchObject({
        refusal: { code: 'already-decided' },
      })
      const later = new Date(world.clock.now.getTime() + linkLife)
      const then = { ...world.ground, now: () => later }
      expect(await openDecisionLink(then, token)).toMatchObject({ refusal: { code: 'too-old' } })
      await forgetOldDecisionLinks(world.store.db, new Date(later.getTime() + 25 * 60 * 60_000))
      expect(await openDecisionLink(world.ground, token)).toEqual(unknown)
    })

    it('nobody is reminded twice in a row, or for nothing, or by somebody else than the support', async () => {
      const ledger = await world.anOpened()
      done((await world.reminding(ledger)).result)
      const again = (await world.reminding(ledger)).result
      expect(again).toEqual({ ok: false, refusal: { kind: 'state', code: 'reminded-just-now' } })
      done(await world.decide(ledger, 'koping'))
      expect((await world.reminding(ledger, 'koping')).result).toMatchObject({
        refusal: { code: 'not-waited-for' },
      })
      expect((await world.reminding(ledger, 'uppsala')).result).toMatchObject({
        refusal: { code: 'not-asked' },
      })
      const { decisions } = (await findLedger(world.store.db, id, ledger.id)) ?? ledger
      expect(decisions.filter(({ reminders }) => reminders > 0)).toMatchObject([
        { principalId: 'sala', reminders: 1 },
      ])
    })
  })
}
