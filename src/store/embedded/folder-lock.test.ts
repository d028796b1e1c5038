import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from './folder-lock.ts'

describe('the lock of a data folder', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radslag-lock-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const file = (generation: number) => join(folder, `radslag.lock.${generation}`)
  const inUse = (pid: number) => ({ code: 'data-folder-in-use', details: { place: folder, pid } })

  it('lets one in at a time, and the next one when the first is done', async () => {
    const lock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toMatchObject(inUse(process.pid))
    await lock.release()
    await (await lockFolder(folder)).release()
    expect(await readdir(folder)).toEqual([])
  })

  it('lets in one of many that ask at the same moment', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)))
    const letIn = asked.filter(({ status }) => status === 'fulfilled')
    expect(letIn).toHaveLength(1)
  })

  it('lets in one of many that find the lock of a killed process', async () => {
    await writeFile(file(1), await lockOfKilledProcess())
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['radslag.lock.2'])
  })

  it('is not fooled by a new process with the number of the killed one', async () => {
    const lock = await lockFolder(folder)
    const mine = JSON.parse(await readFile(file(1), 'utf8'))
    await lock.release()
    await writeFile(file(1), JSON.stringify({ ...mine, started: 'another time' }))
    await expect(lockFolder(folder)).resolves.toBeDefined()
  })

  it('believes another machine while it shows signs of life, and half a minute longer', async () => {
    const elsewhere = { pid: 4711, machine: 'another machine', started: '1' }
    await writeFile(file(7), JSON.stringify(elsewhere))
    await expect(lockFolder(folder)).rejects.toMatchObject(inUse(4711))
    const silent = new Date(Date.now() - 31_000)
    await utimes(file(7), silent, silent)
    await expect(lockFolder(folder)).resolves.toBeDefined()
    expect(await readdir(folder)).toEqual(['radslag.lock.8'])
  })

  it('waits for a lock that is being written, and takes over one that never was', async () => {
    await writeFile(file(1), '')
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'data-folder-in-use' })
    const silent = new Date(Date.now() - 31_000)
    await utimes(file(1), silent, silent)
    await expect(lockFolder(folder)).resolves.toBeDefined()
  })

  /** What a process that held a lock and was killed leaves behind. */
  async function lockOfKilledProcess(): Promise<string> {
    const elsewhere = await mkdtemp(join(tmpdir(), 'radslag-lock-'))
    const lockOf = JSON.stringify(new URL('folder-lock.ts', import.meta.url).href)
    const program = `
      const { lockFolder } = await import(${lockOf})
      await lockFolder(${JSON.stringify(elsewhere)})
      console.log('held')
      setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    await expect(lockFolder(elsewhere)).rejects.toMatchObject({ details: { pid: holder.pid } })
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const text = await readFile(join(elsewhere, 'radslag.lock.1'), 'utf8')
    await rm(elsewhere, { recursive: true })
    return text
  }
})
