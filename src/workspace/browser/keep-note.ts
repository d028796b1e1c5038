// Saves the note of an item by itself, a moment after somebody has stopped typing, and keeps a copy in the tab until
// it is saved. The page works without it: then the button saves.

/** The sentences of the page, from `keep-note.text.ts`. What was saved when is said by the server. */
interface Said {
  readonly saving: string
  readonly waits: string
  readonly lost: string
  readonly signedOut: string
  readonly stopped: string
  readonly found: string
  readonly putBack: string
  readonly throwAway: string
}

const pause = 1_500
const firstRetry = 3_000
const lastRetry = 30_000

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep-note]')) keep(form)

function keep(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name=text]')
  const version = form.querySelector<HTMLInputElement>('input[name=version]')
  const line = form.querySelector('.autosave')
  if (!field || !version) return
  const said = JSON.parse(form.dataset.said ?? '{}') as Said
  // Where two versions are shown, whoever writes puts them together and presses a button.
  const savesItself = form.dataset.keepNote === 'note'
  const place = `radslag-note ${new URL(form.action).pathname}`
  let saved = field.value
  let timer = 0
  let retry = firstRetry
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
    retry = Math.min(retry * 2, lastRetry)
  }

  async function save(): Promise<void> {
    clearTimeout(timer)
    if (!savesItself || isStopped || isSending || isLeaving || field?.value === saved) return
    isSending = true
    say(said.saving)
    try {
      await send(field?.value ?? '')
    } catch {
      tryAgain(said.lost)
    } finally {
      isSending = false
    }
  }

  async function send(typed: string): Promise<void> {
    const answer = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams({ version: version?.value ?? '0', text: typed }),
      headers: { accept: 'application/json' },
      redirect: 'manual',
    })
    const isOurs = (answer.headers.get('content-type') ?? '').startsWith('application/json')
    if (!isOurs) {
      if (answer.status === 401) return tryAgain(said.signedOut)
      if (answer.status !== 403 && answer.status !== 404) return tryAgain(said.lost)
      isStopped = true
      return say(said.stopped)
    }
    // Written by held-item.routes.tsx.
    const told = (await answer.json()) as { said: string; version?: number }
    retry = firstRetry
    say(told.said)
    if (!answer.ok) {
      // What is wrong with the text may be mended as one goes on; another's text is put together by hand.
      if (answer.status === 409) isStopped = true
      return
    }
    if (version) version.value = String(told.version ?? '')
    saved = typed
    if (field?.value === saved) forget(place)
    else later(pause)
  }

  const changed = () => {
    if (field.value === saved) return forget(place)
    remember(place, field.value)
    if (isStopped || !savesItself) return
    if (!isSending) say(said.waits)
    later(pause)
  }
  field.addEventListener('input', changed)
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
    if (!isLeaving && field.value !== saved) event.preventDefault()
  })
  offer(form, field, { place, said, isUsed: savesItself, changed })
}

interface Offered {
  readonly place: string
  readonly said: Said
  readonly isUsed: boolean
  readonly changed: () => void
}

/** Offers to put back what was typed in this tab and never saved, when there is any. */
function offer(
  form: HTMLFormElement,
  field: HTMLTextAreaElement,
  { place, said, isUsed, changed }: Offered,
): void {
  const copy = copyAt(place)
  if (copy === undefined || !isUsed || copy.trim() === field.value.trim()) {
    if (isUsed) forget(place)
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
      field.focus()
    })
    notice.append(button)
  }
  answer(said.putBack, () => {
    field.value = copy
    changed()
  })
  answer(said.throwAway, () => forget(place))
  form.prepend(notice)
}

// Only in this tab, and gone when it is closed. A browser may refuse to keep anything; then there is no copy.
function remember(place: string, text: string): void {
  try {
    sessionStorage.setItem(place, text)
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
