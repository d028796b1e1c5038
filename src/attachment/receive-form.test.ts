import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { receiveForm } from './receive-form.ts'
import { openTray, type Tray } from './tray.ts'

const now = new Date('2026-11-22T08:00:00Z')
const limits = { file: 1_000, together: 1_500 }
let folder: string
let tray: Tray
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radslag-tray-'))
  tray = await openTray(folder, now)
})
afterEach(async () => {
  await tray.close()
  await rm(folder, { recursive: true })
})

function sent(...parts: readonly (readonly [string, string | File])[]): Request {
  const form = new FormData()
  for (const [field, value] of parts) {
    // The types want to know which of the two it is.
    if (typeof value === 'string') form.append(field, value)
    else form.append(field, value)
  }
  return new Request('http://localhost/', { method: 'POST', body: form })
}

const file = (name: string, size: number) => new File([Buffer.alloc(size, 'å')], name)

describe('a form with files that is received', () => {
  it('has its texts and its files, which lie on the disk until it has been answered', async () => {
    const request = sent(['titel', 'Egenvård'], ['bilaga', new File(['Hej\n'], 'Åtgärd.txt')])
    const path = await receiveForm(request, { tray, limits }, async (form) => {
      if (!form.ok) throw new Error(form.refusal.code)
      expect([...form.value.texts]).toEqual([['titel', ['Egenvård']]])
      const [received] = form.value.files
      if (!received || 'why' in received) throw new Error('no file')
      expect(received).toMatchObject({ field: 'bilaga', name: 'Åtgärd.txt', size: 4 })
      expect(received.hash).toBe(createHash('sha256').update('Hej\n').digest('hex'))
      expect(await readFile(received.path, 'utf8')).toBe('Hej\n')
      return received.path
    })
    expect(path).toContain(tray.folder)
    expect(await readdir(tray.folder)).toEqual([])
  })

  it('leaves no file behind when the answer fails', async () => {
    const request = sent(['bilaga', file('a.txt', 10)])
    const answer = receiveForm(request, { tray, limits }, () => Promise.reject(new Error('fault')))
    await expect(answer).rejects.toThrow('fault')
    expect(await readdir(tray.folder)).toEqual([])
  })

  it('keeps the texts on both sides of a file that is too large, and tells which it was', async () => {
    const request = sent(
      ['titel', 'Egenvård'],
      ['bilaga', file('stor.pdf', 1_001)],
      ['fraga', 'Vem?'],
    )
    await receiveForm(request, { tray, limits }, async (form) => {
      expect(form).toMatchObject({
        ok: true,
        value: { files: [{ field: 'bilaga', name: 'stor.pdf', why: 'tooLarge' }] },
      })
      expect(form.ok && [...form.value.texts.keys()]).toEqual(['titel', 'fraga'])
      expect(await readdir(tray.folder)).toEqual([])
    })
  })

  it('takes a file of exactly the limit', async () => {
    await receiveForm(sent(['bilaga', file('a', 1_000)]), { tray, limits }, async (form) => {
      expect(form).toMatchObject({ value: { files: [{ size: 1_000 }] } })
    })
  })

  it('takes the files that there is room for, and tells which one there was not', async () => {
    const request = sent(
      ['bilaga', file('a', 900)],
      ['bilaga', file('b', 900)],
      ['bilaga', file('c', 500)],
    )
    await receiveForm(request, { tray, limits }, async (form) => {
      expect(form).toMatchObject({
        value: {
          files: [
            { name: 'a', size: 900 },
            { name: 'b', why: 'tooLargeTogether' },
            { name: 'c', size: 500 },
          ],
        },
      })
    })
  })

  it('tells that a file is empty, and that no file was chosen by nothing at all', async () => {
    const part = (name: string) =>
      `--b\r\nContent-Disposition: form-data; name="bilaga"; filename="${name}"\r\n\r\n\r\n`
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: `${part('tom.txt')}${part('')}--b--\r\n`,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    })
    await receiveForm(request, { tray, limits }, async (form) => {
      expect(form.ok && form.value.files).toEqual([
        { field: 'bilaga', name: 'tom.txt', why: 'empty' },
      ])
    })
  })

  it('has the line ends of a file in its texts', async () => {
    await receiveForm(sent(['text', 'ett\r\ntvå']), { tray }, async (form) => {
      expect(form.ok && form.value.texts.get('text')).toEqual(['ett\ntvå'])
    })
  })

  it('is refused with what was written when the connection is broken', async () => {
    const whole = sent(['titel', 'Egenvård'], ['bilaga', file('a', 900)])
    const bytes = new Uint8Array(await whole.clone().arrayBuffer())
    const headers = whole.headers
    async function* lost() {
      yield bytes.subarray(0, bytes.length - 500)
      throw new Error('gone')
    }
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: ReadableStream.from(lost()),
      headers,
      duplex: 'half',
    })
    await receiveForm(request, { tray, limits }, async (form) => {
      expect(form).toMatchObject({ ok: false, refusal: { code: 'broken' } })
      expect(!form.ok && form.refusal.texts.get('titel')).toEqual(['Egenvård'])
    })
    expect(await readdir(tray.folder)).toEqual([])
  })

  it('is refused when its texts are longer than anybody writes', async () => {
    const request = sent(['titel', 'Egenvård'], ['text', 'x'.repeat(3 * 1024 ** 2)])
    await receiveForm(request, { tray, limits }, async (form) => {
      expect(form).toMatchObject({ ok: false, refusal: { code: 'tooMuchText' } })
    })
  })

  it('is refused when it has more parts than any of our forms', async () => {
    const request = sent(...Array.from({ length: 1_001 }, () => ['a', 'b'] as const))
    await receiveForm(request, { tray, limits }, async (form) => {
      expect(form).toMatchObject({ ok: false, refusal: { code: 'tooMuch' } })
    })
  })

  it('is refused when it is no form with files', async () => {
    const request = new Request('http://localhost/', { method: 'POST', body: 'titel=Sala' })
    await receiveForm(request, { tray, limits }, async (form) => {
      expect(form).toMatchObject({ ok: false, refusal: { code: 'notAForm' } })
    })
  })
})

describe('the tray', () => {
  it('is emptied of what a killed program left there more than a day ago, and of nothing else', async () => {
    const old = await openTray(folder, now)
    const day = new Date('2026-11-20T08:00:00Z')
    await utimes(old.folder, day, day)
    await utimes(tray.folder, now, now)
    const mine = await openTray(folder, now)
    const left = await readdir(folder)
    expect(left).toHaveLength(2)
    expect(left.map((name) => join(folder, name)).toSorted()).toEqual(
      [tray.folder, mine.folder].toSorted(),
    )
    await mine.close()
  })
})
