import { Button } from './button.tsx'
import { Field } from './field.tsx'

/** The form that changes the day: a plain GET, so that the day is in the address and can be shared. */
export type DayChange = {
  /** "Byt dag". */
  readonly summary: string
  /** "Visa läget den" */
  readonly label: string
  readonly hint?: string
  /** The address that is asked; what else it asks for goes in `keep`. */
  readonly action: string
  readonly name: string
  /** The day shown now, or what was typed when it was not a day. */
  readonly value: string
  readonly min?: string
  readonly max?: string
  readonly keep?: Readonly<Record<string, string>>
  /** "Visa den dagen". */
  readonly button: string
  /** What was wrong with the day that was typed; the form then stands open. */
  readonly error?: string
}

/** A link in the bar. */
export type DayLink = { readonly href: string; readonly text: string }

type DayBarProps = {
  /** What the bar is, said aloud: "Vilken dag som visas". */
  readonly label: string
  /** Another day than today tints the whole bar, and the sentence says so in words. */
  readonly isToday: boolean
  /** "Visar läget idag, 22 november 2026". */
  readonly sentence: string
  readonly change: DayChange
  readonly compare?: DayLink
  readonly backToToday?: DayLink
}

/** Which day the page shows, on every page, and how to see another. Works without any program in the browser. */
export function DayBar({ label, isToday, sentence, change, compare, backToToday }: DayBarProps) {
  const failed = change.error !== undefined
  return (
    <section
      class="day-bar"
      data-day={isToday ? 'today' : 'other'}
      data-color-scheme="dark"
      aria-label={label}
    >
      <div class="wrap">
        <p>{sentence}</p>
        {isToday || backToToday === undefined ? null : (
          <a href={backToToday.href}>{backToToday.text}</a>
        )}
        {failed ? null : (
          <details>
            <summary>{change.summary}</summary>
            <div class="day-bar__drawer">
              <DayForm {...change} />
            </div>
          </details>
        )}
        {compare === undefined ? null : <a href={compare.href}>{compare.text}</a>}
      </div>
      {failed ? (
        <div class="day-bar__drawer" data-standing>
          <DayForm {...change} />
        </div>
      ) : null}
    </section>
  )
}

function DayForm({ action, keep = {}, button, ...field }: DayChange) {
  const { name, label, value } = field
  return (
    <form class="wrap" method="get" action={action}>
      {Object.entries(keep).map(([key, kept]) => (
        <input type="hidden" name={key} value={kept} />
      ))}
      <Field
        kind="date"
        id="day-bar-day"
        name={name}
        label={label}
        value={value}
        {...(field.hint === undefined ? {} : { hint: field.hint })}
        {...(field.min === undefined ? {} : { min: field.min })}
        {...(field.max === undefined ? {} : { max: field.max })}
        {...(field.error === undefined ? {} : { error: field.error })}
      />
      <Button>{button}</Button>
    </form>
  )
}
