import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zipper } from './zipper.ts'

const unzipped = (zipped: string) => gunzipSync(Buffer.from(zipped, 'latin1'))

describe('the zipper', () => {
  it('loses nothing, whatever it is given and however much at once', async () => {
    const zip = zipper()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 2000 })), async (given) => {
        const plain = given.map((bytes) => Buffer.from(bytes))
        const zipped = await Promise.all(plain.map(zip))
        expect(zipped.map(unzipped)).toEqual(plain)
      }),
    )
  })

  it('zips a page of several megabytes whole', async () => {
    const page = Array.from({ length: 200_000 }, (_, n) => `rad ${(n * 7919) % 99_991}\n`).join('')
    expect(unzipped(await zipper()(Buffer.from(page))).toString()).toBe(page)
  })

  it('makes a page a fifth as long or less', async () => {
    const page = Buffer.from('<li class="seat">Arboga kommun</li>\n'.repeat(500))
    expect((await zipper()(page)).length).toBeLessThan(page.byteLength / 5)
  })

  it('does not let one page show through in the next', async () => {
    const zip = zipper()
    const page = Buffer.from('Samverkansgrupp nära vård. '.repeat(50))
    const first = await zip(page)
    expect(await zip(page)).toBe(first)
  })
})
