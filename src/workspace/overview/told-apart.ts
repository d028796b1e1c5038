import type { WaitingThing } from './waiting.ts'

/** What is said aloud of one thing that waits: its link, when that needs more than its words, and its button. */
export interface Spoken {
  readonly link?: string
  readonly button: string
}

/**
 * What is said aloud of each thing, by its id. Two new questions from the same principal look alike by their titles, and
 * whoever listens to a list of links or buttons hears nothing else: then what each is about is said too.
 */
export function toldApart(things: readonly WaitingThing[]): ReadonlyMap<string, Spoken> {
  const times = new Map<string, number>()
  for (const { title } of things) times.set(title, (times.get(title) ?? 0) + 1)
  return new Map(
    things.map(({ id, title, about, act }): [string, Spoken] => {
      const button = title.startsWith(act.text) ? title : `${act.text}: ${title}`
      const isAlone = times.get(title) === 1
      return [
        id,
        isAlone ? { button } : { link: `${title}. ${about}`, button: `${button}. ${about}` },
      ]
    }),
  )
}
