import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  aCountyFolder,
  anEmptyFolder,
  type CountyFolder,
} from '../../test/builders/county-folder.ts'
import { tellProblems } from './problem.ts'
import { readDemo } from './read-collaboration.ts'

const samverkan = 'samverkan.yaml'
const kallor = 'kallor.yaml'
const huvudman = 'huvudman.yaml'
const relationer = 'relationer.yaml'
const forteckning = 'forteckning.yaml'
const exempel = 'exempel.yaml'
const chefsgruppen = 'organ/chefsgruppen.yaml'
const uppdrag = 'uppdrag/aldres-halsa-2026.yaml'

/** A mistake: what it is, and the change that makes it. Each change is one that people make. */
const mistakes: readonly [string, string, string, string][] = [
  ['En felstavad nyckel', samverkan, 'sammanfattning:', 'samanfattning:'],
  ['En nyckel på engelska', samverkan, 'namn:', 'name:'],
  ['En nyckel utan prickar', uppdrag, 'sammansättning:', 'sammansattning:'],
  ['En nyckel som saknas', samverkan, 'namn: Exempel län\n', ''],
  ['En nyckel utan innehåll', samverkan, 'namn: Exempel län', 'namn:'],
  ['En tom text', samverkan, 'namn: Exempel län', 'namn: " "'],
  ['Samma nyckel två gånger', chefsgruppen, 'sammanfattning:', 'nivå: lokal\nsammanfattning:'],
  ['En lista där en text ska stå', samverkan, 'namn: Exempel län', 'namn: [Exempel]'],
  ['En text där en lista ska stå', uppdrag, '[samverkansgruppen-aldres-halsa]', 'gruppen'],
  ['En text där nycklar ska stå', chefsgruppen, '{ från: hösten 2019 }', 'hösten 2019'],
  ['En tom punkt i en lista', uppdrag, 'organ: [samverkansgruppen-aldres-halsa]', 'organ:\n  -'],
  ['En tom lista', uppdrag, '[samverkansgruppen-aldres-halsa]', '[]'],
  ['Ett val som inte finns', huvudman, 'slag: kommun', 'slag: komun'],
  ['Ett val på engelska', huvudman, 'slag: kommun', 'slag: municipality'],
  ['Varken ja eller nej', kallor, 'kontrollerad: nej', 'kontrollerad: kanske'],
  ['Ett antal i bokstäver', uppdrag, 'antal: 2', 'antal: två'],
  ['Ett antal som är noll', uppdrag, 'antal: 2', 'antal: 0'],
  ['Ett antal med decimaler', uppdrag, 'antal: 2', 'antal: 2.5'],
  ['En dag som inte finns', samverkan, '2026-11-22', '2026-02-31'],
  ['En månad där en dag ska stå', samverkan, '2026-11-22', 'november 2026'],
  ['Ett datum som inget säger', kallor, 'våren 2021', 'vintern 2021'],
  ['En dag i en källa som inte finns', kallor, 'våren 2021', '2021-02-30'],
  ['En e-postadress som ingen är', samverkan, 'samverkan@example.se', 'samverkan(at)example.se'],
  ['En webbadress utan https', kallor, 'https://www.example.se/', 'www.example.se/'],
  ['En farlig webbadress', kallor, 'https://www.example.se/overenskommelse', 'javascript:alert(1)'],
  [
    'En adress som är webbplatsens egen',
    samverkan,
    'namn: Exempel län',
    'id: om\nnamn: Exempel län',
  ],
  ['Ett id med prickar', huvudman, 'id: bjorkstad', 'id: björkstad'],
  ['Ett id två gånger', huvudman, 'id: ekkoping', 'id: granaker'],
  ['Ett organ med en huvudmans id', chefsgruppen, 'id: chefsgruppen', 'id: granaker'],
  ['Både namn och namnhistorik', huvudman, 'slag: region', 'slag: region\n    namn: Regionen'],
  ['Inget namn', chefsgruppen, 'namn: { sv: Chefsgruppen, en: The Managers’ Group }\n', ''],
  ['Namn som överlappar', huvudman, 'till-och-med: 2018', 'till-och-med: 2019'],
  [
    'Slutet före början',
    uppdrag,
    '{ från: 2023, till-och-med: 2026 }',
    '{ från: 2026, till-och-med: 2023 }',
  ],
  ['En källa som inte finns', chefsgruppen, 'dokument: gamla', 'dokument: gammla'],
  ['Ett organ som inte finns', relationer, 'till: region-exempel', 'till: region-exemplet'],
  ['Ett felskrivet varje-kommun', relationer, 'från: varje-kommun', 'från: varje kommun'],
  ['Ett verb som inte finns', relationer, 'gör: bereder-åt', 'gör: bereder'],
  ['En regel med fel sorts id', uppdrag, 'id: R02', 'id: Regel 2'],
  ['Två regler med samma id', uppdrag, 'id: R02', 'id: R01'],
  ['Ett villkor som slaget inte har', uppdrag, '{ minst: 4 }', '{ minnst: 4 }'],
  ['Ett villkor som saknas', uppdrag, '    villkor: { förfaller: våren 2028 }\n', ''],
  ['Inga villkor alls', uppdrag, '    villkor: { minst: 4 }\n', ''],
  ['Ett villkor som inget datum är', uppdrag, 'förfaller: våren 2028', 'förfaller: snart'],
  [
    'En regel för ett organ utanför',
    uppdrag,
    'slag: revideras',
    'endast-för: [chefsgruppen]\n    slag: revideras',
  ],
  [
    'En läsning som ingen regel har',
    uppdrag,
    '- id: regionens',
    '- id: regionens\n      läsning: egen-plats',
  ],
  [
    'Två organ med samma adress',
    chefsgruppen,
    'sv: Chefsgruppen,',
    'sv: Samverkansgruppen för äldres hälsa,',
  ],
  ['Ett namn utan bokstäver', chefsgruppen, 'sv: Chefsgruppen,', 'sv: "!!",'],
  ['En plats som inte finns', forteckning, 'kommunernas/ekkoping', 'kommunernas/ekoping'],
  ['Två på samma plats', forteckning, 'regionens/1', 'kommunernas/ekkoping'],
  ['En person som inte finns', forteckning, 'person: bo-exempel', 'person: bo-exampel'],
  ['En plats i exemplet som inte finns', exempel, 'granaker', 'grannaker'],
  ['Ett personnummer', samverkan, 'sv: Region', 'sv: 811228-9874 Region'],
  ['Indrag med tabb', chefsgruppen, '  sv: Här', '\tsv: Här'],
  ['Ett kolon i texten', chefsgruppen, 'sv: Här möts', 'sv: Här: möts'],
  ['Inget mellanslag efter kolon', chefsgruppen, 'nivå: läns', 'nivå:läns'],
  ['Inget mellanslag efter bindestreck', chefsgruppen, '  - Källan', '  -Källan'],
  ['Ett citattecken som saknas', chefsgruppen, '{ sv: Chefsgruppen', '{ sv: "Chefsgruppen'],
  ['En parentes som saknas', chefsgruppen, 'hösten 2019 }', 'hösten 2019'],
  ['Fel indrag', chefsgruppen, 'nivå:', '  nivå:'],
  ['Ett ord inom citattecken först', chefsgruppen, '- Källan', '- "Källan"'],
  ['Ett ankare', chefsgruppen, '{ sv: Chefsgruppen', '&chef { sv: Chefsgruppen'],
  ['Ett märke', chefsgruppen, 'nivå: läns', 'nivå: !ruby läns'],
  ['Två dokument i en fil', chefsgruppen, 'nivå:', '---\nnivå:'],
]

/** A mistake with whole files and folders, and what makes it. */
const wholeFiles: readonly [string, (county: CountyFolder) => void][] = [
  ['En fil som saknas', ({ remove }) => remove(huvudman)],
  ['En tom fil', ({ write }) => write(samverkan, '')],
  ['En fil med bara en anmärkning', ({ write }) => write(samverkan, '# Skriv här\n')],
  ['En fil som bara är text', ({ write }) => write(samverkan, 'Exempel län')],
  ['En fil med fel namn', ({ write }) => write('huvudmen.yaml', 'huvudmän: []')],
  ['En fil som slutar på .yml', ({ write }) => write('organ/ny.yml', 'id: ny')],
  ['Samma fil under två namn', ({ write }) => write('källor.yaml', 'källor: []')],
  [
    'En mapp i stället för en fil',
    ({ write, remove }) => {
      remove(samverkan)
      write('samverkan.yaml/a', '')
    },
  ],
  ['En fil som inte är UTF-8', ({ write }) => write(samverkan, Buffer.from('namn: Län', 'latin1'))],
  ['En alldeles för stor fil', ({ write }) => write(samverkan, '#'.repeat(1_000_001))],
]

async function told(county: CountyFolder): Promise<string> {
  const read = await readDemo(county.folder)
  return read.ok ? 'Inga fel.' : tellProblems(read.refusal)
}

const chapter = (title: string, text: string) => `## ${title}\n\n\`\`\`text\n${text}\n\`\`\``

describe('mistakes in charter files', () => {
  it('are told in plain Swedish, with their place and what is allowed', async () => {
    const chapters: string[] = []
    for (const [title, file, from, to] of mistakes) {
      const county = aCountyFolder()
      county.change(file, from, to)
      chapters.push(chapter(title, await told(county)))
    }
    for (const [title, make] of wholeFiles) {
      const county = aCountyFolder()
      make(county)
      chapters.push(chapter(title, await told(county)))
    }
    const text = `# Fel i filer, och vad de säger\n\n${chapters.join('\n\n')}\n`
    await expect(text).toMatchFileSnapshot('../../test/golden/mistakes-in-files.md')
  }, 60_000)

  it('are told all at once, in reading order', async () => {
    const county = aCountyFolder()
    county.change(samverkan, '2026-11-22', '2026-02-31')
    county.change(huvudman, 'slag: kommun', 'slag: komun')
    county.change(chefsgruppen, 'nivå: länsgemensam', 'nivå: länet')
    county.change(chefsgruppen, 'dokument: gamla-webbsidan', 'dokument: okand')
    const read = await readDemo(county.folder)
    const places = read.ok ? [] : read.refusal.map(({ file, line }) => `${file}:${line}`)
    expect(places).toEqual([
      'huvudman.yaml:14',
      'organ/chefsgruppen.yaml:3',
      'organ/chefsgruppen.yaml:9',
      'samverkan.yaml:9',
    ])
  })

  it('of a folder that is not there are told', async () => {
    const read = await readDemo('/finns/inte')
    expect(read).toMatchObject({ refusal: [{ message: 'Mappen /finns/inte finns inte.' }] })
  })

  it('of a folder that is a file are told', async () => {
    const { folder, write } = anEmptyFolder()
    write('fil', '')
    const read = await readDemo(`${folder}/fil`)
    expect(read).toMatchObject({
      refusal: [{ message: `${folder}/fil är en fil. Här ska det stå en mapp.` }],
    })
  })

  it('of an empty folder are the files that every collaboration has', async () => {
    const read = await readDemo(anEmptyFolder().folder)
    expect(read.ok ? [] : read.refusal.map(({ file }) => file)).toEqual([
      'huvudman.yaml',
      'kallor.yaml',
      'samverkan.yaml',
    ])
  })

  it('of a folder whose name cannot be an address are told', async () => {
    const county = anEmptyFolder('Exempel län')
    county.write(samverkan, 'namn: A\nsammanfattning: B\nuppdaterad: 2026-11-22\n')
    county.write(kallor, 'källor: []\n')
    county.write(huvudman, 'huvudmän:\n  - { id: a, slag: kommun, namn: A kommun, kort: A }\n')
    mkdirSync(`${county.folder}/organ`)
    expect(await told(county)).toContain('Mappen heter ”Exempel län”')
  })
})
