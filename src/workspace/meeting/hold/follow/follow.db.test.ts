import { describe, expect, it } from 'vitest'
import { holdStageFor, pageIn } from '../../../../../test/builders/hold-stage.ts'
import { databases } from '../../../../../test/database.ts'
import { listTurns } from '../../../../meeting/attendance/turn.repository.ts'

for (const database of databases) {
  describe(`following a meeting, on the ${database.name} database`, () => {
    const stage = holdStageFor(database)

    it('goes from item to item, and those who follow see which', async () => {
      const { meeting, at, first, second } = await stage.held()
      expect(await pageIn(stage.member, `${at}/folj`)).toContain('Mötet har öppnats')
      await stage.runner.post(`${at}/genomfor/nu`, { punkt: first.id })
      stage.workspace.clock.now = new Date(stage.workspace.clock.now.getTime() + 12 * 60_000)
      const followed = await pageIn(stage.member, `${at}/folj`)
      expect(followed).toContain('Punkt 1 av 2')
      expect(followed).toContain('12 av 20 minuter')
      const shown = await stage.runner.get(`${at}/visning?farg=mork&uppdatera=15`)
      expect(shown.headers.get('refresh')).toBe('15')
      const wall = await shown.text()
      expect(wall).toContain('data-color-scheme="dark"')
      expect(wall).toContain('Sedan: punkt 2. Ny överenskommelse')
      const turned = await stage.runner.post(`${at}/genomfor/nu`, {
        punkt: second.id,
        till: 'visning',
        farg: 'mork',
      })
      expect(turned.headers.get('location')).toBe(`${at}/visning?farg=mork`)
      await stage.runner.post(`${at}/genomfor/nu`, { punkt: second.id })
      expect(await listTurns(stage.workspace.ground.db, meeting)).toHaveLength(2)
      expect((await stage.runner.post(`${at}/genomfor/nu`, { punkt: meeting.id })).status).toBe(409)
    })

    it('tells those who follow whether anything has changed, without asking who they are', async () => {
      const { at, first } = await stage.held()
      const asks = /data-asks="([^"]*)"/.exec(await pageIn(stage.member, `${at}/folj`))?.[1] ?? ''
      const ask = (headers = {}) =>
        stage.workspace.app.request(`http://localhost:3000${asks}`, { headers })
      const before = await ask()
      expect(before.status).toBe(200)
      const etag = before.headers.get('etag') ?? ''
      expect((await ask({ 'if-none-match': etag })).status).toBe(304)
      stage.workspace.clock.now = new Date(stage.workspace.clock.now.getTime() + 2_000)
      await stage.runner.post(`${at}/genomfor/anteckning/${first.id}`, {
        version: '0',
        text: 'Utkast.',
      })
      expect((await ask({ 'if-none-match': etag })).status).toBe(304)
      await stage.runner.post(`${at}/genomfor/nu`, { punkt: first.id })
      stage.workspace.clock.now = new Date(stage.workspace.clock.now.getTime() + 2_000)
      const after = await ask({ 'if-none-match': etag })
      expect(after.status).toBe(200)
      expect(after.headers.get('etag')).not.toBe(etag)
      const without = await stage.workspace.app.request(`http://localhost:3000${at}/puls?nyckel=x`)
      expect(without.status).toBe(404)
    })
  })
}
