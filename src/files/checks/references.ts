import { nearest } from '../../shared/nearest.ts'
import { isSlug } from '../../shared/slug.ts'
import type { Reference } from '../desk.ts'
import type { ReferenceKind } from '../format/values.ts'
import { fitWords } from '../mistake.text.ts'
import type { FileProblem } from '../problem.ts'
import type { ReadFile } from '../read-file.ts'
import type { IdBook, KnownIds } from './known-ids.ts'

/** Ids in a file that point to nothing. */
export function danglingReferences(file: ReadFile<unknown>, book: IdBook): readonly FileProblem[] {
  return file.references.flatMap((reference) => danglingReference(file, reference, book))
}

/** The problem with one reference, if what it points to is not there. */
export function danglingReference(
  file: ReadFile<unknown>,
  { to, id, path }: Reference,
  book: IdBook,
): readonly FileProblem[] {
  const known = knownOf(to, book)
  if (!known?.isComplete || known.ids.has(id)) return []
  // Something that cannot be an id is told to be none; that it also leads nowhere says nothing more.
  if (to !== 'person' && !isSlug(id)) return []
  const near = nearest(id, [...known.ids].filter(isSlug))
  return [file.problemAt(path, fitWords.unknownReference(to, id, near))]
}

function knownOf(to: ReferenceKind, book: IdBook): KnownIds | undefined {
  switch (to) {
    case 'body':
      return book.bodies
    case 'principal':
      return book.principals
    case 'end':
      return {
        ids: new Set([...book.bodies.ids, ...book.principals.ids]),
        isComplete: book.bodies.isComplete && book.principals.isComplete,
      }
    case 'source':
      return book.sources
    case 'charter':
      return book.charters
    case 'person':
      return book.persons
    case 'seat':
    case 'rule':
    case 'reading':
    case 'part':
      // Found in their own charter, or when the seats are made.
      return undefined
  }
}
