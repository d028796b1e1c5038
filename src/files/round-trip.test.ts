import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFiledRegister } from '../../test/builders/any-filed-register.ts'
import { aCountyFolder, anEmptyFolder, exampleCounty } from '../../test/builders/county-folder.ts'
import type { RegisterData } from '../register/register.ts'
import { tellProblems } from './problem.ts'
import { readCollaboration, readDemo } from './read-collaboration.ts'
import { collaborationAsFiles, writeCollaboration } from './write-collaboration.ts'

const county = (name: string) => fileURLToPath(new URL(`../../charters/${name}`, import.meta.url))

async function reading(folder: string): Promise<RegisterData> {
  const read = await readCollaboration(folder)
  if (!read.ok) throw new Error(tellProblems(read.refusal))
  return read.value
}

/** What is left of a register when it is written as files and read again. */
async function writtenAndRead(data: RegisterData): Promise<RegisterData> {
  const { folder } = anEmptyFolder(data.collaboration.id)
  const written = await writeCollaboration(data, folder)
  if (!written.ok) throw new Error(tellProblems(written.refusal))
  return reading(folder)
}

/** What is in a folder and its folders: the text of each file. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .map((name) => [name, path.join(folder, name)] as const)
      .map(([name, at]) => [name, statSync(at).isDirectory() ? '' : readFileSync(at, 'utf8')]),
  )
}

describe('a collaboration written as files', () => {
  it.each([
    ['Västmanland', county('vastmanland')],
    ['Västra Götaland', county('vastra-gotaland')],
    ['the example county', exampleCounty],
  ])(
    'is the same when it is read again: %s',
    async (_name, folder) => {
      const data = await reading(folder)
      expect(await writtenAndRead(data)).toEqual(data)
    },
    30_000,
  )

  it('is the same when it is read again, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiledRegister, async (data) => {
        expect(await writtenAndRead(data)).toEqual(data)
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('is written the same each time', async () => {
    const data = await reading(exampleCounty)
    expect(collaborationAsFiles(await writtenAndRead(data))).toEqual(collaborationAsFiles(data))
  })

  it('is never written over what somebody has written', async () => {
    const county = aCountyFolder()
    const written = await writeCollaboration(await reading(exampleCounty), county.folder)
    expect(written).toMatchObject({
      refusal: [{ message: expect.stringContaining('Mappen är inte tom.') }],
    })
  })

  it('takes the place of the collaboration that was there, when that is asked for', async () => {
    const county = aCountyFolder()
    county.write('källor.yaml', 'källor: []')
    const data = await reading(exampleCounty)
    const fewer = { ...data, relations: [], meetings: [], mandates: [], persons: [] }
    await writeCollaboration(fewer, county.folder, { overwrite: true })
    expect(await reading(county.folder)).toEqual(fewer)
    expect(await readDemo(county.folder)).toMatchObject({ ok: true })
  })

  it('leaves all that was there, and nothing else, when the writing breaks off', async () => {
    const county = aCountyFolder()
    const before = filesIn(county.folder)
    const data = await reading(exampleCounty)
    // No disk takes a name this long, as a full one takes no more text.
    const bodies = data.bodies.map((body, place) =>
      place === data.bodies.length - 1 ? { ...body, id: 'a'.repeat(300) } : body,
    )
    const written = writeCollaboration({ ...data, bodies }, county.folder, { overwrite: true })
    await expect(written).rejects.toThrow('ENAMETOOLONG')
    expect(filesIn(county.folder)).toEqual(before)
  })

  it('cannot be written where a file is in the way, and says so', async () => {
    const county = aCountyFolder()
    const written = await writeCollaboration(
      await reading(exampleCounty),
      `${county.folder}/samverkan.yaml`,
    )
    expect(written).toMatchObject({
      refusal: [{ message: 'Där ligger redan en fil med samma namn som mappen.' }],
    })
  })
})
