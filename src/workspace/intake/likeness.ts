/** What is compared: what a matter is called. */
interface Titled {
  readonly title: string
}

/** Words as short as this say little of what a matter is about. */
const shortestWord = 4
/** Swedish words are put together and bent at the end: those that begin alike are taken for the same. */
const sameBeginning = 5

/** How alike two titles are, from 0 to 1: how many of the shorter one's telling words the other has too. */
export function likeness(one: Titled, other: Titled): number {
  const [few = new Set<string>(), many = new Set<string>()] = [
    wordsOf(one.title),
    wordsOf(other.title),
  ].toSorted((a, b) => a.size - b.size)
  if (few.size === 0) return 0
  return [...few].filter((word) => many.has(word)).length / few.size
}

/** From here on two titles are told to be alike. */
export const alikeFrom = 0.5

function wordsOf(title: string): Set<string> {
  const words = title.toLocaleLowerCase('sv').match(/[\p{L}\d]+/gu) ?? []
  return new Set(
    words
      .filter((word) => word.length >= shortestWord && !common.has(word))
      .map((word) => word.slice(0, sameBeginning)),
  )
}

const common: ReadonlySet<string> = new Set([
  'från',
  'inom',
  'mellan',
  'till',
  'under',
  'över',
  'gemensam',
  'gemensamma',
  'gemensamt',
  'kommun',
  'kommuner',
  'kommunerna',
  'region',
  'regionen',
  'samverkan',
])
