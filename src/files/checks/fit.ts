import { toBody } from '../convert/bodies.ts'
import { toCharter } from '../convert/charters.ts'
import { toPrincipal } from '../convert/principals.ts'
import type { FileProblem } from '../problem.ts'
import { type FolderFiles, filesOf } from '../read-folder.ts'
import { takenAddresses } from './addresses.ts'
import { chartersThatStartTogether, unknownReadings } from './charters.ts'
import type { IdBook } from './known-ids.ts'
import { backwardPeriods, overlappingNames } from './periods.ts'
import { checkRecorded } from './recorded.ts'
import { danglingReferences } from './references.ts'
import { bodiesSetUpElsewhere, checkRules } from './rules.ts'

/** What does not fit together within and between the files, as far as each could be read. */
export function checkFit(
  folder: FolderFiles,
  book: IdBook,
  withDemo: boolean,
): readonly FileProblem[] {
  const files = filesOf(folder, withDemo)
  const { principals: principalFile } = folder
  const principals = principalFile.value?.principals.map(toPrincipal) ?? []
  const bodies = folder.bodies.flatMap((file) =>
    file.value ? [{ file, body: toBody(file.value) }] : [],
  )
  const charters = folder.charters.flatMap((file) =>
    file.value
      ? [{ file, value: file.value, charter: toCharter(file.value, book.principals.ids) }]
      : [],
  )
  return [
    ...files.flatMap((file) => danglingReferences(file, book)),
    ...files.flatMap(backwardPeriods),
    ...principals.flatMap((principal, index) =>
      overlappingNames(principalFile, principal, ['principals', index]),
    ),
    ...bodies.flatMap(({ file, body }) => overlappingNames(file, body, [])),
    ...takenAddresses(bodies),
    ...folder.charters.flatMap((file) => checkRules(file, book)),
    ...folder.charters.flatMap(bodiesSetUpElsewhere),
    ...folder.charters.flatMap(unknownReadings),
    ...chartersThatStartTogether(charters),
    ...charters.flatMap(({ file, value, charter }) => checkRecorded(file, value, [charter], book)),
  ]
}
