import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRuleKinds } from '../src/charter/rules/all.ts'
import { swedishChoice, swedishKey } from '../src/files/dictionary.ts'
import { tellProblems } from '../src/files/problem.ts'
import { readDemo } from '../src/files/read-collaboration.ts'
import { shapeOf } from '../src/files/shape.ts'
import { aCountyFolder, anEmptyFolder, exampleCounty } from './builders/county-folder.ts'
import { cli } from './cli.ts'

const guide = readFileSync(new URL('../docs/guides/write-a-new-county.md', import.meta.url), 'utf8')

/** The files as the guide shows them: the name in bold, and the content below. */
const files = new Map(
  [...guide.matchAll(/^\*\*`([^`]+\.yaml)`\*\*\n\n```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, name = '', content = '']) => [name, content] as const,
  ),
)

/** The mistakes the guide shows: the file, what was right, and what somebody wrote. */
const mistakes: readonly [string, string, string][] = [
  ['samverkan.yaml', 'sammanfattning:', 'samanfattning:'],
  ['huvudman.yaml', 'slag: kommun', 'slag: komun'],
  ['samverkan.yaml', '2026-11-22', '2026-02-31'],
  ['organ/chefsgruppen.yaml', 'sv: Här möts', 'sv: Möten: här möts'],
  ['organ/chefsgruppen.yaml', '  sv: Här', '\tsv: Här'],
  ['relationer.yaml', 'till: region-exempel', 'till: region-exemplet'],
  ['huvudman.yaml', 'id: ekkoping', 'id: ekköping'],
  ['uppdrag/aldres-halsa-2026.yaml', '    villkor: { minst: 4 }\n', ''],
]

describe('the guide to a new county', () => {
  it.each([...files])('shows %s as it is in the example county', (name, content) => {
    expect(content).toBe(readFileSync(path.join(exampleCounty, name), 'utf8'))
  })

  it('leads to a collaboration that can be read, when every file is copied from it', async () => {
    const county = anEmptyFolder('exempel-lan')
    for (const [name, content] of files) county.write(name, content)
    const read = await readDemo(county.folder)
    expect(read.ok ? 'Inga fel.' : tellProblems(read.refusal)).toBe('Inga fel.')
    expect(read).toMatchObject({
      value: {
        data: { collaboration: { id: 'exempel-lan' }, bodies: { length: 2 }, seats: { length: 5 } },
      },
    })
  })

  it('shows what is missing when only the first file is written', async () => {
    const county = anEmptyFolder('exempel-lan')
    county.write('samverkan.yaml', files.get('samverkan.yaml') ?? '')
    const { err, code } = await cli(['check', county.folder])
    expect(code).toBe(2)
    expect(guide).toContain(`\`\`\`text\n${err}\`\`\``)
  })

  it('shows what the check says of the finished files', async () => {
    const { out } = await cli(['check', exampleCounty])
    const shown = /22 november 2026:\n\n```text\n([\s\S]*?)\n```/.exec(guide)?.[1] ?? 'nothing'
    expect(out.startsWith(shown)).toBe(true)
  })

  it.each(mistakes)(
    'shows what is said about a mistake in %s: %s becomes %s',
    async (...mistake) => {
      const county = aCountyFolder()
      county.change(...mistake)
      const read = await readDemo(county.folder)
      const told = read.ok ? 'Inga fel.' : tellProblems(read.refusal).replace(/\n\n[^\n]*$/, '')
      expect(guide).toContain(`\`\`\`text\n${told}\n\`\`\``)
    },
  )

  it('shows how an unclear text is read, in words that the files take', async () => {
    const shown = /```yaml\nregler:[\s\S]*?( {4}villkor:[\s\S]*?)\n\n(tolkningar:[\s\S]*?)```/.exec(
      guide,
    )
    const [, conditions = 'missing', interpretations = ''] = shown ?? []
    const county = aCountyFolder()
    const uppdrag = 'uppdrag/aldres-halsa-2026.yaml'
    const kind = '    slag: platser-stämmer\n'
    county.change(uppdrag, kind, `${kind}${conditions}\n`)
    county.change(uppdrag, 'regler:\n', `${interpretations}\nregler:\n`)
    const read = await readDemo(county.folder)
    expect(read.ok ? 'Inga fel.' : tellProblems(read.refusal)).toBe('Inga fel.')
  })

  it('lists every kind of rule with its conditions', () => {
    const rows = allRuleKinds.map(({ kind, params, describes }) => {
      const { properties = {}, required = [] } = shapeOf(params)
      const conditions = Object.keys(properties).map(
        (key) => `\`${swedishKey(key)}\`${required.includes(key) ? '' : ' (valfritt)'}`,
      )
      const word = swedishChoice({ key: 'kind', list: 'rules', inParams: false }, kind)
      return `| \`${word}\` | ${conditions.join(', ') || '–'} | ${describes.sv} |`
    })
    expect(guide).toContain(rows.join('\n'))
  })
})
