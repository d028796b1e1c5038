import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetReadMail, openMailFolder, type ReadMessage, watchMailFolder } from './mail-folder.ts'

describe('a folder of mail', () => {
  let folder: string
  const faults: unknown[] = []
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radslag-replies-'))
    faults.splice(0)
    await openMailFolder(folder)
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const put = (name: string, content: string | Uint8Array = 'Hej') =>
    writeFile(join(folder, 'new', name), content)
  const in_ = async (part: string) => (await readdir(join(folder, part))).sort()
  const look = async (read: ReadMessage) => {
    const watched = watchMailFolder(folder, read, (fault) => faults.push(fault))
    await watched.look()
    await watched.stop()
  }

  it('has what came read in order and put away, taken and refused apart', async () => {
    await put('2.refuse')
    await put('1.take')
    await put('.being-written')
    const seen: string[] = []
    await put('3.take', 'Åäö')
    await look(async (raw) => {
      seen.push(new TextDecoder().decode(raw))
      return seen.length === 2 ? 'refused' : 'done'
    })
    expect(seen).toEqual(['Hej', 'Hej', 'Åäö'])
    expect([await in_('new'), await in_('done'), await in_('refused')]).toEqual([
      ['.being-written'],
      ['1.take', '3.take'],
      ['2.refuse'],
    ])
    expect(faults).toEqual([])
  })

  it('keeps a message that could not be dealt with just now, and goes on with the next', async () => {
    await put('1')
    await put('2')
    let isDown = true
    const read: ReadMessage = async () => {
      if (isDown) {
        isDown = false
        throw new Error('the database is silent')
      }
      return 'done'
    }
    await look(read)
    expect([await in_('new'), await in_('done')]).toEqual([['1'], ['2']])
    expect(faults).toEqual([new Error('the database is silent')])
    await look(read)
    expect(await in_('done')).toEqual(['1', '2'])
  })

  it('refuses what is too large without reading it, and leaves what is no message', async () => {
    await put('1', new Uint8Array(1024 * 1024 + 1))
    await mkdir(join(folder, 'new', 'a-folder'))
    await symlink('nowhere', join(folder, 'new', 'a-link-to-nothing'))
    let read = 0
    await look(async () => {
      read += 1
      return 'done'
    })
    expect(read).toBe(0)
    expect(await in_('refused')).toEqual(['1'])
    expect(await in_('new')).toEqual(['a-folder', 'a-link-to-nothing'])
    expect(faults).toHaveLength(1)
  })

  it('that is gone is told of and ends nothing; it is made again', async () => {
    await rm(folder, { recursive: true })
    await writeFile(folder, 'a file in its place')
    const watched = watchMailFolder(
      folder,
      async () => 'done',
      (fault) => faults.push(fault),
    )
    await watched.look()
    expect(faults).toHaveLength(1)
    await rm(folder)
    await watched.look()
    await watched.stop()
    expect(faults).toHaveLength(1)
    expect((await readdir(folder)).sort()).toEqual(['done', 'new', 'refused'])
  })

  it('is looked through by one at a time', async () => {
    await put('1')
    let reading = 0
    let most = 0
    const watched = watchMailFolder(
      folder,
      async () => {
        reading += 1
        most = Math.max(most, reading)
        await put('2')
        reading -= 1
        return 'done'
      },
      (fault) => faults.push(fault),
    )
    await Promise.all([watched.look(), watched.look()])
    await watched.stop()
    expect(most).toBe(1)
    expect(faults).toEqual([])
  })

  it('keeps what has been read until it is old, and for ever what has not been read', async () => {
    const [before, old, young] = ['2026-08-24', '2026-08-23', '2026-08-25'].map(
      (on) => new Date(on),
    )
    for (const part of ['new', 'done', 'refused']) {
      for (const [name, at] of [
        ['old', old],
        ['young', young],
      ] as const) {
        const path = join(folder, part, name)
        await writeFile(path, 'Hej')
        await utimes(path, at ?? '', at ?? '')
      }
    }
    await mkdir(join(folder, 'done', 'a-folder'))
    await forgetReadMail(folder, before ?? new Date(0))
    expect([await in_('new'), await in_('done'), await in_('refused')]).toEqual([
      ['old', 'young'],
      ['a-folder', 'young'],
      ['young'],
    ])
  })

  it('cannot be made where a file is in the way', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(openMailFolder(join(folder, 'file'))).rejects.toThrow()
  })
})
