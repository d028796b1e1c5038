import { endedTermText } from '../../charter/ended-term.text.ts'
import { type EndedTerm, endedTerm, whoDecidesNext } from '../../charter/ended-term.ts'
import type { Naming } from './naming.ts'

/** Who decides what comes after a body's task, as a sentence; undefined while the task holds. */
export function sayNextDecider(naming: Naming, bodyId: string): string | undefined {
  const { register, today } = naming
  const ended = endedTerm(register, bodyId, today)
  return ended && sayDecides(naming, bodyId, ended)
}

/** What is told of a body whose task has ended: until when it held, that nothing is decided, and who decides. */
export function sayEndedTerm(naming: Naming, bodyId: string, ended: EndedTerm): readonly string[] {
  return [endedTermText[naming.language].ended(ended.lastDay), sayDecides(naming, bodyId, ended)]
}

function sayDecides({ register, today, language }: Naming, bodyId: string, ended: EndedTerm) {
  return endedTermText[language].decides(whoDecidesNext(register, bodyId, ended, today))
}
