import { bodiesFor } from '../../matter/competence.ts'
import {
  askMatterBack,
  closeMatter,
  completeMatter,
  declineMatter,
  forwardMatter,
  mergeMatter,
  publishMatter,
  raiseMatter,
  saveNewDraft,
  type Target,
  takeInMatter,
  unpublishMatter,
} from '../../matter/matter.actions.ts'
import { findMatter } from '../../matter/matter.repository.ts'
import type { Matter, MatterContent } from '../../matter/matter.ts'
import {
  addPaper,
  answerAsk,
  askPrincipal,
  commentOn,
  nameResponsible,
  saveText,
} from '../../matter/preparation/preparation.actions.ts'
import {
  latestText,
  listAsks,
  listPapers,
} from '../../matter/preparation/preparation.repository.ts'
import { keepingRecords } from '../../record/finalise.ts'
import type { RecordGround } from '../../record/record-ground.ts'
import { day, dayInSweden } from '../../shared/calendar-day.ts'
import { refuse } from '../../shared/result.ts'
import { idFor } from '../cast/persona.ts'
import { withPaperFile } from './paper-file.ts'
import { performWithRecords } from './perform-records.ts'
import type { Performed } from './performed.ts'
import {
  actorAt,
  type Capacity,
  concernedPrincipal,
  type Stage,
  type StageGround,
} from './stage.ts'
import { instantOf, type Step, type Story } from './story.ts'

/** The matter that a story is about: the same at every start. */
export function matterIdOf(storyKey: string): string {
  return idFor(`ärende ${storyKey}`)
}

/** Writes the story's first draft. */
export async function beginStory(stage: Stage, story: Story): Performed {
  const { bodyId, content, onBehalfOf, key } = story
  const at = instantOf(story.drafted)
  const actor = actorAt(stage, story.by, at, { bodyId })
  if (actor === undefined) return refuse({ kind: 'nobody' })
  const id = matterIdOf(key)
  return saveNewDraft(groundAt(stage, at, `${key} utkast`), actor, {
    bodyId,
    content,
    id,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
  })
}

/** Lets somebody do what a story says, at the moment it says, by the same act as anybody else's. */
export async function performStep(stage: Stage, story: Story, step: Step): Performed {
  const at = instantOf(step.at)
  const matter = await findMatter(stage.db, story.collaborationId, matterIdOf(story.key))
  if (matter === undefined) return refuse({ kind: 'gone' })
  const actor = actorAt(stage, step.by, at, capacityFor(stage, matter, step))
  if (actor === undefined) return refuse({ kind: 'nobody' })
  const ground = groundAt(stage, at, `${story.key} ${step.at}`)
  return act(stage, ground, matter, step, { actor, matterId: matter.id })
}

function act(
  stage: Stage,
  ground: RecordGround,
  matter: Matter,
  step: Step,
  target: Target,
): Performed {
  const { principals } = stage.register
  switch (step.does) {
    case 'raise':
      return raiseMatter(ground, target, principals)
    case 'askBack':
      return askMatterBack(ground, target, step.what)
    case 'complete':
      return completeMatter(ground, target, { ...contentOf(matter), ...step.with }, principals)
    case 'takeIn':
      return takeInMatter(ground, target)
    case 'decline':
      return declineMatter(ground, target, step.reason)
    case 'forward':
      return forwardMatter(ground, target, destination(stage, ground, matter, step.to))
    case 'merge':
      return mergeMatter(ground, target, matterIdOf(step.into))
    case 'publish':
      return publishMatter(ground, target)
    case 'unpublish':
      return unpublishMatter(ground, target)
    case 'close':
      return closeMatter(ground, target, step.outcome)
    case 'keepForOneself':
    case 'shareOwnText':
    case 'register':
      return performWithRecords(ground, matter, step, target)
    default:
      return prepare(stage, ground, matter, step, target)
  }
}

async function prepare(
  { db, shelf, register, players }: Stage,
  ground: RecordGround,
  matter: Matter,
  step: Step,
  target: Target,
): Performed {
  switch (step.does) {
    case 'writeText': {
      const seen = await latestText(db, matter)
      return saveText(ground, target, { text: step.text, seenTextVersion: seen?.version ?? 0 })
    }
    case 'addPaper': {
      const before = (await listPapers(db, matter)).find(({ name }) => name === step.name)
      const paperId = before && { paperId: before.id }
      return withPaperFile(step, (file) => addPaper(ground, target, { file, shelf, ...paperId }))
    }
    case 'comment':
      return commentOn(ground, target, { text: step.text })
    case 'ask': {
      const { of: principalId, question, due } = step
      const asked = { principalId, question, ...(due !== undefined && { due: day(due) }) }
      return askPrincipal(ground, target, asked)
    }
    case 'answer': {
      const asks = await listAsks(db, matter)
      const asked = asks.findLast(({ principalId }) => principalId === step.of)
      if (asked === undefined) return refuse({ kind: 'gone' })
      return answerAsk(ground, target, { askId: asked.id, text: step.text })
    }
    case 'nameResponsible': {
      const personId = players.get(step.who)?.personId ?? ''
      return nameResponsible(ground, target, { principalId: step.of, personId, register })
    }
    default:
      return refuse({ kind: 'gone' })
  }
}

function contentOf({
  kind,
  title,
  question,
  wanted,
  concerns,
  sectors,
  dispute,
}: Matter): MatterContent {
  return { kind, title, question, wanted, concerns, sectors, ...(dispute && { dispute }) }
}

/** In which capacity a step is done: for the body that has the matter, or for the principal it is about. */
function capacityFor({ players }: Stage, matter: Matter, step: Step): Capacity {
  const { handlingBodyId, originBodyId } = matter
  switch (step.does) {
    case 'raise':
    case 'complete':
      return { bodyId: originBodyId }
    case 'takeIn':
    case 'askBack':
    case 'decline':
    case 'forward':
    case 'merge':
    case 'publish':
    case 'unpublish':
    case 'close':
      return { bodyId: handlingBodyId, receives: true }
    case 'answer':
    case 'keepForOneself':
    case 'shareOwnText':
    case 'register':
      return { principalId: step.of }
    default: {
      const player = players.get(step.by)
      const principalId = player && concernedPrincipal(matter, player)
      return { bodyId: handlingBodyId, ...(principalId !== undefined && { principalId }) }
    }
  }
}

/** Where a matter is handed on, with the clause that says that the body handles such matters. */
function destination(
  { register }: Stage,
  { now }: RecordGround,
  matter: Matter,
  bodyId: string,
): { readonly bodyId: string; readonly ruleId?: string; readonly quote?: string } {
  const routing = bodiesFor(register, matter, dayInSweden(now()))
  const competent = routing.found
    ? routing.bodies.find((body) => body.bodyId === bodyId)
    : undefined
  if (competent === undefined) return { bodyId }
  return { bodyId, ruleId: competent.ruleId, quote: competent.clause.quote }
}

/** The ground of one act: its own instant, and ids that are the same at every start. */
export function groundAt({ db }: Stage, at: Date, words: string): StageGround {
  let made = 0
  const newId = () => {
    made += 1
    return idFor(`${words} ${made}`)
  }
  return keepingRecords({ db, now: () => at, newId })
}
