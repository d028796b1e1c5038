import { describe, expect, it } from 'vitest'
import { finishPage, plainBytes } from './finished-page.ts'
import { zipper } from './zipper.ts'

const zip = zipper()
const finish = (body: string) => finishPage({ status: 200, headers: {}, body }, zip)

describe('a finished page', () => {
  it('has a tag that is the same for the same content and another for other content', async () => {
    const { etag } = await finish('hej')
    expect((await finish('hej')).etag).toBe(etag)
    expect((await finish('hå')).etag).not.toBe(etag)
  })

  it('is kept zipped when it is long, and is the same when it is unzipped', async () => {
    const text = 'samverkan på riktigt '.repeat(500)
    const page = await finish(text)
    expect(page.isGzipped).toBe(true)
    expect(page.bytes.length).toBeLessThan(text.length / 5)
    expect(Buffer.from(plainBytes(page), 'latin1').toString()).toBe(text)
  })

  it('is kept as it is when it is short', async () => {
    const page = await finish('hå')
    expect(page.isGzipped).toBe(false)
    expect(Buffer.from(plainBytes(page), 'latin1').toString()).toBe('hå')
  })
})
