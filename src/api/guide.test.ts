import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openData, registerFrom } from '../../test/open-data.ts'
import { alwaysOneLedger } from '../../test/some-ledgers.ts'
import { alwaysOneMatter } from '../../test/some-matters.ts'
import { alwaysOneMeeting } from '../../test/some-meetings.ts'
import { packageRoot } from '../store/package-root.ts'
import { resources } from './resources/resources.ts'

const guide = readFileSync(`${packageRoot()}/docs/guides/use-the-api.md`, 'utf8')
const addresses = [...new Set(guide.match(/(?<!src)\/(?:api\/|api-info|health)[^\s`')]*/g))]
const api = openData({
  registers: [await registerFrom('vastmanland')],
  matters: alwaysOneMatter,
  ledgers: alwaysOneLedger,
  meetings: alwaysOneMeeting,
})

describe('the guide to the open data', () => {
  it.each(addresses)('names an address that answers: %s', async (address) => {
    expect((await api.request(address)).status).toBe(200)
  })

  it('names every kind of address there is', () => {
    const named = addresses.map((address) => address.replace(/\?.*/, ''))
    for (const { path } of resources) {
      const pattern = new RegExp(`^/api/v1${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
      expect(
        named.some((address) => pattern.test(address)),
        path,
      ).toBe(true)
    }
  })

  it('tells the same name of the region on the day it takes as its example', async () => {
    const day = await api.request('/api/v1/collaborations/vastmanland/principals?datum=2016-05-01')
    expect(await day.text()).toContain('Landstinget Västmanland')
  })
})
