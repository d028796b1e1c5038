import { type Body, nameOfBody } from '../../body/body.ts'
import { nameInSentence } from '../../body/name-in-sentence.ts'
import { matterText } from '../../matter/matter.text.ts'
import type { MatterContent } from '../../matter/matter.ts'
import type { ActRefusal } from '../../matter/matter-change.ts'
import { sayText } from '../../shared/format.ts'
import type { ActingContext, Place } from '../acting.ts'
import { placeOf } from '../place.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { isScript, tellNotSaved, tellSaved } from './answer.ts'
import type { Outcome, SentDraft } from './keep-draft.ts'
import { raiseText } from './raise.text.ts'
import { sendForm, sendNotDone } from './raise-page.tsx'
import { listWrongs } from './say-wrong.ts'

interface Sent {
  readonly place: Place
  readonly body: Body
  readonly sent: SentDraft
}

const doneCode = { save: 'sparat', changeKind: 'slag', removePaper: 'borttaget', raise: 'sparat' }

/** Answers whoever sent the form of a draft: leads on, or shows it again with everything that was typed. */
export async function answerDraft(
  ground: WorkspaceGround,
  c: ActingContext,
  { place, body, sent }: Sent,
  outcome: Outcome,
): Promise<Response> {
  const { actor, typed, known } = sent
  const { language, to } = c.var.acting
  const text = raiseText[language]
  const id = place.register.collaboration.id
  const shown = { place, actor, body, typed, draft: known }
  switch (outcome.came) {
    case 'saved': {
      const { version } = outcome.draft
      const action = to.draft(id, outcome.draft.id)
      if (isScript(c)) return tellSaved(c, ground, { version, action })
      return c.redirect(`${action}?klart=${doneCode[outcome.deed]}`, 303)
    }
    case 'raised':
      if (isScript(c)) return tellNotSaved(c, 409, matterText[language].refusal['not-a-draft'])
      return c.redirect(`${to.matter(id, outcome.number)}?klart=vackt`, 303)
    case 'wrong': {
      const { wrongs, draft } = outcome
      const said = listWrongs(wrongs, language).map(({ text: sentence }) => String(sentence))
      if (isScript(c)) return tellNotSaved(c, 422, [text.auto.refused, ...said].join(' '))
      return sendForm(ground, c, { ...shown, wrongs, draft: draft ?? known }, 422)
    }
    case 'edited': {
      const { stored } = outcome
      if (isScript(c)) return tellNotSaved(c, 409, text.auto.edited)
      if (stored.number === undefined) {
        return sendForm(ground, c, { ...shown, draft: stored, stored }, 409)
      }
      return sendNotDone(ground, c, place, {
        status: 409,
        heading: matterText[language].refusal['not-a-draft'],
        why: text.edited.already,
        typed: typed.content,
        wayOn: { href: to.matter(id, stored.number), text: text.do.open },
      })
    }
    case 'refused':
      return sendRefused(ground, c, sayRefusal(c, body, outcome.refusal), typed.content)
  }
}

function sayRefusal(c: ActingContext, body: Body, refusal: ActRefusal): string {
  const { language, today } = c.var.acting
  const words = matterText[language]
  switch (refusal.kind) {
    case 'denied': {
      const name = sayText(nameInSentence(nameOfBody(body, today)), language)
      return words.denial[refusal.code]({ body: name })
    }
    case 'state':
      return words.refusal[refusal.code]
    case 'content':
      return refusal.codes.map((code) => words.problem[code]).join(' ')
    case 'editedMeanwhile':
      return words.editedMeanwhile
  }
}

/** Answers that the person may not, who may, and what they had typed. */
export async function sendRefused(
  ground: WorkspaceGround,
  c: ActingContext,
  why: string,
  typed?: MatterContent,
): Promise<Response> {
  const { language, to } = c.var.acting
  if (isScript(c)) return tellNotSaved(c, 403, why)
  const wayOn = { href: to.overview(), text: raiseText[language].overview }
  const heading = raiseText[language].denied
  return sendNotDone(ground, c, placeOf(c), {
    status: 403,
    heading,
    why,
    wayOn,
    ...(typed && { typed }),
  })
}
