import type { Child } from 'hono/jsx'

/** A step of a journey: done, or still to come. */
export type JourneyStep = {
  readonly when: Child
  readonly state: 'done' | 'coming'
  readonly children: Child
}

type JourneyProps = {
  readonly steps: readonly JourneyStep[]
  /** Said aloud with a step that is to come, where the eye sees a hollow dot: "återstår". */
  readonly comingWord: string
}

/** How something came here and where it goes: filled is done, hollow is to come. */
export function Journey({ steps, comingWord }: JourneyProps) {
  return (
    <ol class="journey">
      {steps.map(({ when, state, children }) => (
        <li data-state={state}>
          <span class="journey__when">
            {when}
            {state === 'coming' ? <span class="ds-sr-only"> ({comingWord})</span> : null}
          </span>
          {children}
        </li>
      ))}
    </ol>
  )
}
