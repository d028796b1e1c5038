import { expect, it } from 'vitest'
import { aCountyFolder, exampleCounty } from '../../test/builders/county-folder.ts'
import { cli } from '../../test/cli.ts'

/** Nothing listens there: what is refused is refused before any database is asked. */
const production = {
  RADSLAG_MODE: 'production',
  DATABASE_URL: 'postgres://radslag@127.0.0.1:1/radslag',
}

it('in production a roster with invented people is refused whole, and the places are named', async () => {
  const { out, err, code } = await cli(['import', exampleCounty], production)
  expect({ out, code }).toEqual({ out: '', code: 2 })
  expect(err).toContain('  forteckning.yaml: personer, ann-exempel\n')
  expect(err).toContain('  forteckning.yaml: personer, bo-exempel\n')
  expect(err).toMatch(/Ingenting har lästs in\.\n$/)
})

it('in production a roster with real people alone goes on to the database', async () => {
  const county = aCountyFolder()
  county.change('forteckning.yaml', 'namn: Ann Exempel, exempel: ja', 'namn: Ann Exempel')
  county.change('forteckning.yaml', 'namn: Bo Exempel, exempel: ja', 'namn: Bo Exempel')
  const { err, code } = await cli(['import', county.folder], production)
  expect(code).toBe(2)
  expect(err).toMatch(/databas/i)
  expect(err).not.toContain('exempel: ja')
})
