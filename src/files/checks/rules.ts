import type { z } from 'zod'
import { ruleKinds } from '../../charter/rules/all.ts'
import { nearest } from '../../shared/nearest.ts'
import type { Path } from '../desk.ts'
import type { charterFile } from '../format/charter.ts'
import type { ReferenceKind } from '../format/values.ts'
import { fitWords } from '../mistake.text.ts'
import type { FileProblem } from '../problem.ts'
import type { ReadFile } from '../read-file.ts'
import { duplicatesIn, type IdBook, itemsOf } from './known-ids.ts'
import { danglingReference } from './references.ts'

type CharterIn = z.output<typeof charterFile>
type RawRule = { readonly kind?: unknown; readonly params?: unknown }

/** Whatever the file's other mistakes: its rules' parameters are those their kinds take, and no id is given twice. */
export function checkRules(file: ReadFile<CharterIn>, book: IdBook): readonly FileProblem[] {
  // A translated file is plain data; a key that is not there reads as undefined.
  const composition = (file.raw as { readonly composition?: unknown } | undefined)?.composition
  return [
    ...duplicatesIn(file, 'rules'),
    ...duplicatesIn(file, 'parts', composition, ['composition']),
    ...itemsOf(file.raw, 'rules').flatMap((rule, index) => {
      const { kind, params } = (rule ?? {}) as RawRule
      return checkParams(file, kind, params ?? {}, ['rules', index, 'params'], book)
    }),
  ]
}

/** Whether parameters are those a kind takes, and point to what exists. */
export function checkParams(
  file: ReadFile<unknown>,
  kindName: unknown,
  params: unknown,
  path: Path,
  book: IdBook,
): readonly FileProblem[] {
  const kind = typeof kindName === 'string' ? ruleKinds.get(kindName) : undefined
  if (!kind) return []
  const read = kind.read(params)
  if (!read.ok) return file.check(kind.params, params, path)
  return read.value.references.flatMap(({ param, to, id }) => {
    const place = [...path, param]
    return to === 'part'
      ? unknownPart(file, id, place)
      : danglingReference(file, { to: referenceKinds[to], id, path: place }, book)
  })
}

const referenceKinds: Readonly<Record<'body' | 'principal' | 'bodyOrPrincipal', ReferenceKind>> = {
  body: 'body',
  principal: 'principal',
  bodyOrPrincipal: 'end',
}

function unknownPart(file: ReadFile<unknown>, id: string, path: Path): readonly FileProblem[] {
  const composition = (file.raw as { readonly composition?: unknown } | undefined)?.composition
  const parts = itemsOf(composition, 'parts').map((part) =>
    String((part as { readonly id?: unknown } | undefined)?.id),
  )
  if (parts.includes(id)) return []
  return [file.problemAt(path, fitWords.unknownReference('part', id, nearest(id, parts)))]
}

/** What a charter says to be only for some bodies is for bodies that it sets up. */
export function bodiesSetUpElsewhere(file: ReadFile<CharterIn>): readonly FileProblem[] {
  const charter = file.value
  if (!charter) return []
  const lists = ['rules', 'purposes', 'tasks'] as const
  return lists.flatMap((list) =>
    charter[list].flatMap(({ onlyFor }, index) =>
      (onlyFor ?? []).flatMap((body, position) =>
        charter.bodies.includes(body)
          ? []
          : [file.problemAt([list, index, 'onlyFor', position], fitWords.notSetUpHere(body))],
      ),
    ),
  )
}
