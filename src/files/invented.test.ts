import { expect, it } from 'vitest'
import { exampleCounty } from '../../test/builders/county-folder.ts'
import { demoCounty } from '../../test/demo-county.ts'
import { inventedPlaces } from './invented.ts'
import { readCollaboration } from './read-collaboration.ts'

it('names each invented person of a roster by file and place', async () => {
  const read = await readCollaboration(exampleCounty)
  expect(read.ok && inventedPlaces(read.value)).toEqual([
    'forteckning.yaml: personer, ann-exempel',
    'forteckning.yaml: personer, bo-exempel',
  ])
})

it('finds all that the demo invents', async () => {
  const data = await demoCounty('vastmanland')
  const files = inventedPlaces(data).map((place) => place.replace(/,.*$/, ''))
  expect(new Set(files)).toEqual(
    new Set([
      'samverkan.yaml: viktig-information',
      'forteckning.yaml: personer',
      'forteckning.yaml: möten',
      'forteckning.yaml: lämnat',
      'uppdrag/lansgemensam-ledningsgrupp-nara-vard.yaml: intyg',
      'uppdrag/politiska-samverkansgrupper-2023-2026.yaml: tolkningar',
      'uppdrag/politiska-samverkansgrupper-2023-2026.yaml: överenskomna-undantag',
    ]),
  )
})
