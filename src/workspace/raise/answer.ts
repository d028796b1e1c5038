import { attachmentText } from '../../attachment/attachment.text.ts'
import { type FormRefusal, receiveForm, type SentForm } from '../../attachment/receive-form.ts'
import type { FormTexts } from '../../matter/matter.forms.ts'
import { sayTime } from '../../sign-in/say-moment.ts'
import type { ActingContext } from '../acting.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { raiseText } from './raise.text.ts'

/** A form as it arrived: its texts and files, and what is wrong with the whole of it, in a sentence. */
export interface Arrived {
  readonly texts: FormTexts
  readonly files: SentForm['files']
  readonly whole?: string
}

/** Receives the form of a matter, and answers. What did not arrive whole is answered with what did. */
export function receiveMatter(
  ground: WorkspaceGround,
  c: ActingContext,
  answer: (arrived: Arrived) => Promise<Response>,
): Promise<Response> {
  const { tray, examining } = ground
  const limits = examining.limits && { limits: examining.limits }
  return receiveForm(c.req.raw, { tray, ...limits }, (form) => {
    if (form.ok) return answer({ texts: textsOf(form.value.texts), files: form.value.files })
    const { code, texts } = form.refusal
    const whole = attachmentText[c.var.acting.language].formRefusal[code]
    return answer({ texts: textsOf(texts), files: [], whole })
  })
}

function textsOf(texts: FormRefusal['texts']): FormTexts {
  return { getAll: (name) => texts.get(name) ?? [] }
}

/** Whether it is the script of the page that asks, and not somebody who pressed a button. */
export function isScript(c: ActingContext): boolean {
  return c.req.header('accept') === 'application/json'
}

/** Tells the script that the draft is saved: when, which version, and where the form is sent from now on. */
export function tellSaved(
  c: ActingContext,
  ground: WorkspaceGround,
  saved: { readonly version: number; readonly action: string },
): Response {
  const { language } = c.var.acting
  const said = raiseText[language].auto.saved(sayTime(ground.now(), language))
  return c.json({ said, ...saved })
}

/** Tells the script that nothing was saved, and why. */
export function tellNotSaved(c: ActingContext, status: 403 | 409 | 422, said: string): Response {
  return c.json({ said }, status)
}
