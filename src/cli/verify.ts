import { listCollaborations } from '../register/register.repository.ts'
import type { Language } from '../shared/language.ts'
import type { ChainEnd } from '../trail/trail.repository.ts'
import { sayVerification } from '../trail/trail.text.ts'
import { type Verification, verifyTrail } from '../trail/verify.ts'
import { cliText } from './cli.text.ts'
import type { ManageCommand } from './commands.ts'
import { type Answer, type ManageGround, OrderRefused } from './order.ts'
import { stateText } from './state.text.ts'

/** How the trail outside any collaboration is written, where an id could stand. */
const outside = '/'

interface Verified {
  readonly id: string
  readonly name: string
  readonly found: Verification
}

/** Walks the trail of a collaboration, or all of them. Answers 1 when one does not hold. */
export async function verify(command: ManageCommand, ground: ManageGround): Promise<Answer> {
  const { db, talk } = ground
  const text = stateText[talk.language]
  const [asked] = command.operands
  const noted = notedIn(command.values.noted, talk.language)
  if (noted !== undefined && asked === undefined) throw new OrderRefused(text.notedOfWhich)
  const known = (await listCollaborations(db)).map(({ collaboration: { id, name } }) => ({
    id,
    name: text.chain(name, id),
  }))
  const all = [...known, { id: outside, name: text.outside }]
  const chains = asked === undefined ? all : all.filter(({ id }) => id === asked)
  const verified: Verified[] = []
  for (const { id, name } of chains) {
    const found = await verifyTrail(
      db,
      id === outside ? undefined : id,
      noted === undefined ? {} : { noted },
    )
    verified.push({ id, name, found })
  }
  // The trail of a collaboration outlives it.
  if (asked !== undefined && chains.length === 0) {
    const found = await verifyTrail(db, asked, noted === undefined ? {} : { noted })
    if (found.state === 'intact' && found.length === 0) {
      const ids = known.map(({ id }) => id).join(', ')
      throw new OrderRefused(cliText[talk.language].unknownCollaboration(asked, ids))
    }
    verified.push({ id: asked, name: asked, found })
  }
  return {
    lines: verified.flatMap((one) => linesOf(one, noted !== undefined, talk.language)),
    data: { trails: verified.map(({ id, found }) => ({ id, ...found })) },
    code: verified.some(({ found }) => found.state === 'broken') ? 1 : 0,
  }
}

function linesOf(
  { name, found }: Verified,
  isCompared: boolean,
  language: Language,
): readonly string[] {
  const text = stateText[language]
  const isWhole = found.state === 'intact'
  return [
    name,
    `  ${sayVerification(found, language)}`,
    ...(isWhole && isCompared ? [`  ${text.asNoted}`] : []),
    ...(isWhole && found.length > 0 ? [`  ${text.noteThis(`${found.length}:${found.hash}`)}`] : []),
  ]
}

function notedIn(typed: string | undefined, language: Language): ChainEnd | undefined {
  if (typed === undefined) return undefined
  const [, length, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(typed) ?? []
  if (length === undefined || hash === undefined) {
    throw new OrderRefused(stateText[language].notANote(typed))
  }
  return { length: Number(length), hash }
}
