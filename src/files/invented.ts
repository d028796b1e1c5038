import type { RegisterData } from '../register/register.ts'
import { swedishKey } from './dictionary.ts'
import { folders, singleFiles } from './format/files.ts'

interface Marked {
  readonly isExample: boolean
}

/**
 * Where a collaboration's files say `exempel: ja`, a place on each line: `forteckning.yaml: personer, ann-exempel`.
 * In production none of it may stand among what is real.
 */
export function inventedPlaces(data: RegisterData): readonly string[] {
  const roster = singleFiles.roster.name
  const onDay = ({ bodyId, on }: { readonly bodyId: string; readonly on: string }) =>
    `${bodyId} ${on}`
  const ruleFor = ({ ruleId, bodyId }: { readonly ruleId: string; readonly bodyId: string }) =>
    `${ruleId} ${bodyId}`
  return [
    ...places(singleFiles.collaboration.name, 'announcements', data.announcements, ({ id }) => id),
    ...data.charters.flatMap(({ id, interpretations, exceptions, attestations }) => {
      const file = `${folders.charters.name}/${id}.yaml`
      return [
        ...places(file, 'interpretations', interpretations, ruleFor),
        ...places(file, 'exceptions', exceptions, ruleFor),
        ...places(file, 'attestations', attestations, ruleFor),
      ]
    }),
    ...places(roster, 'persons', data.persons, ({ id }) => id),
    ...places(roster, 'meetings', data.meetings, onDay),
    ...places(roster, 'deliveries', data.deliveries, onDay),
  ]
}

function places<Thing extends Marked>(
  file: string,
  key: string,
  things: readonly Thing[],
  called: (thing: Thing) => string,
): readonly string[] {
  return things
    .filter(({ isExample }) => isExample)
    .map((thing) => `${file}: ${swedishKey(key)}, ${called(thing)}`)
}
