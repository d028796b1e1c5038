import { demoFile, rosterFile } from './activity.ts'
import { charterFile } from './charter.ts'
import {
  bodyFile,
  collaborationFile,
  divisionsFile,
  principalsFile,
  relationsFile,
  sourcesFile,
} from './collaboration.ts'

/**
 * The files of a collaboration that stand alone in its folder. Names are written in plain letters, since
 * some systems mangle å, ä and ö; the names with those letters are read too.
 */
export const singleFiles = {
  collaboration: { name: 'samverkan.yaml', schema: collaborationFile },
  sources: { name: 'kallor.yaml', alsoReadAs: 'källor.yaml', schema: sourcesFile },
  principals: { name: 'huvudman.yaml', alsoReadAs: 'huvudmän.yaml', schema: principalsFile },
  divisions: { name: 'omraden.yaml', alsoReadAs: 'områden.yaml', schema: divisionsFile },
  relations: { name: 'relationer.yaml', schema: relationsFile },
  roster: { name: 'forteckning.yaml', alsoReadAs: 'förteckning.yaml', schema: rosterFile },
  demo: { name: 'exempel.yaml', schema: demoFile },
} as const

/** The folders of a collaboration in which each file is one thing. */
export const folders = {
  bodies: { name: 'organ', schema: bodyFile },
  charters: { name: 'uppdrag', schema: charterFile },
} as const

/** What a file that stands alone in the folder is about. */
export type SingleFile = keyof typeof singleFiles
/** What the files of a folder are, one each. */
export type Folder = keyof typeof folders
