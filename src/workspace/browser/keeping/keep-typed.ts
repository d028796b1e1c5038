// What every form has in common that keeps what is typed in it: it saves itself a moment after somebody has stopped
// typing, tries again over a lost connection, and has a copy in the tab until all of it is saved.

/** The sentences of such a form, in the language of its page. What was saved when is said by the server. */
export interface KeepWords {
  readonly saving: string
  readonly waits: string
  readonly lost: string
  /** Said when the form is not saved by itself, only copied in the tab. */
  readonly kept?: string
  readonly found: string
  readonly putBack: string
  readonly throwAway: string
}

/** A form that keeps what is typed in it. */
interface Keeping {
  readonly form: HTMLFormElement
  readonly said: KeepWords
  /** Whether it is sent by itself; otherwise only its button sends it. */
  readonly savesItself: boolean
  /** The first and the longest wait before it is sent again, in milliseconds. */
  readonly retry: { readonly first: number; readonly last: number }
  /** What is typed, as one text to compare and to copy. */
  readonly typed: () => string
  /** By which name its copy lies in the tab. */
  readonly place: () => string
  readonly body: () => FormData | URLSearchParams
  /** What an answer that is not the program's own means; nothing more is sent after a final one. */
  readonly refused: (status: number) => { readonly said: string; readonly isFinal?: boolean }
  /** Takes in what the server says of what was saved. */
  readonly accept: (told: Told) => void
  /** Puts back a copy; undefined where none is offered. */
  readonly putBack: ((copy: string) => void) | undefined
  /** The page answers what was sent with a button, and holds all of it. */
  readonly isAnswered?: boolean
}

/** What the server answers. */
export interface Told {
  readonly said: string
  readonly version?: number
  readonly action?: string
}

const pause = 1_500

/** Keeps what is typed in a form, from now on. */
export function keepTyped(keeping: Keeping): void {
  const { form, said, savesItself, typed, place, accept } = keeping
  forgetOthers()
  const line = form.querySelector('.autosave')
  let saved = typed()
  let timer = 0
  let retry = keeping.retry.first
  let isSending = false
  let isStopped = false
  let isLeaving = false

  const say = (sentence: string) => {
    if (line && line.textContent !== sentence) line.textContent = sentence
  }
  const later = (milliseconds: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(save, milliseconds)
  }
  const tryAgain = (sentence: string) => {
    say(sentence)
    later(retry)
    retry = Math.min(retry * 2, keeping.retry.last)
  }

  async function save(): Promise<void> {
    clearTimeout(timer)
    if (!savesItself || isStopped || isSending || isLeaving || typed() === saved) return
    isSending = true
    say(said.saving)
    try {
      await send()
    } catch {
      tryAgain(said.lost)
    } finally {
      isSending = false
    }
  }

  async function send(): Promise<void> {
    const sent = typed()
    const answer = await fetch(addressOf(form), {
      method: 'POST',
      body: keeping.body(),
      headers: { accept: 'application/json' },
      redirect: 'manual',
    })
    if (!(answer.headers.get('content-type') ?? '').startsWith('application/json')) {
      const refused = keeping.refused(answer.status)
      if (!refused.isFinal) return tryAgain(refused.said)
      isStopped = true
      return say(refused.said)
    }
    // Written by the route that the form is sent to.
    const told = (await answer.json()) as Told
    retry = keeping.retry.first
    say(told.said)
    if (!answer.ok) {
      // What is wrong may be mended as one goes on. Somebody else's text, or a right that is gone, takes a button.
      if (answer.status !== 422) isStopped = true
      return
    }
    forget(place())
    accept(told)
    saved = sent
    if (typed() === saved) return
    remember(place(), typed())
    later(pause)
  }

  const changed = () => {
    if (typed() === saved) return forget(place())
    remember(place(), typed())
    if (isStopped) return
    const sentence = savesItself ? said.waits : said.kept
    if (sentence !== undefined && !isSending) say(sentence)
    later(pause)
  }
  form.addEventListener('input', changed)
  form.addEventListener('change', changed)
  form.addEventListener('submit', () => {
    isLeaving = true
    clearTimeout(timer)
  })
  window.addEventListener('online', () => void save())
  window.addEventListener('focus', () => void save())
  window.addEventListener('pageshow', () => {
    isLeaving = false
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save()
  })
  window.addEventListener('beforeunload', (event) => {
    if (!isLeaving && (typed() !== saved || hasFiles(form))) event.preventDefault()
  })

  offer(keeping, changed)
}

/** Where the form is sent, with who has typed in it: when somebody else has signed in meanwhile, it is not saved as theirs. */
function addressOf({ action }: HTMLFormElement): URL {
  const address = new URL(action)
  const { reader } = document.body.dataset
  // The name that `sign-in.paths.ts` gives it.
  if (reader !== undefined) address.searchParams.set('skrivet_av', reader)
  return address
}

/** Offers to put back what was typed in this tab and never saved, when there is any. */
function offer({ form, said, typed, place, putBack, isAnswered }: Keeping, changed: () => void) {
  if (putBack === undefined) return
  const copy = copyAt(place())
  // Spaces at the ends are not saved, and not missed.
  if (copy === undefined || isAnswered || copy.trim() === typed().trim()) {
    forget(place())
    return
  }
  const notice = document.createElement('div')
  notice.className = 'button-row'
  const sentence = document.createElement('span')
  sentence.textContent = said.found
  notice.append(sentence)
  const answer = (text: string, act: () => void) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'ds-button'
    button.dataset.variant = 'secondary'
    button.textContent = text
    button.addEventListener('click', () => {
      act()
      notice.remove()
      form.querySelector<HTMLElement>('.ds-input')?.focus()
    })
    notice.append(button)
  }
  answer(said.putBack, () => {
    putBack(copy)
    changed()
  })
  answer(said.throwAway, () => forget(place()))
  form.prepend(notice)
}

function hasFiles(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].some(
    ({ files }) => (files?.length ?? 0) > 0,
  )
}

// Only in this tab, and gone when it is closed, or when somebody else has signed in there: what was written is not left
// in a browser that others use. A browser may refuse to keep anything; then there is no copy.
function remember(place: string, text: string): void {
  try {
    sessionStorage.setItem(whose, document.body.dataset.reader ?? '')
    sessionStorage.setItem(place, text)
  } catch {}
}

/** By which name it lies in the tab who has typed what is kept there. */
const whose = 'radslag-reader'

/** On a tablet that several use, nobody is offered what another has typed. */
function forgetOthers(): void {
  try {
    if (sessionStorage.getItem(whose) === (document.body.dataset.reader ?? '')) return
    for (const place of Object.keys(sessionStorage)) {
      if (place.startsWith('radslag-')) sessionStorage.removeItem(place)
    }
  } catch {}
}

function forget(place: string): void {
  try {
    sessionStorage.removeItem(place)
  } catch {}
}

function copyAt(place: string): string | undefined {
  try {
    return sessionStorage.getItem(place) ?? undefined
  } catch {
    return undefined
  }
}
