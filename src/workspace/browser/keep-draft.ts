// Saves the form of a matter by itself, a moment after somebody has stopped typing. The page works without it: then
// the button saves. A form that has no draft on the server, a completion, is only copied in the tab.

/** The sentences of the page, from `raise.text.ts`. What was saved when is said by the server. */
interface Said {
  readonly saving: string
  readonly waits: string
  readonly lost: string
  readonly signedOut: string
  readonly somebodyElse: string
  readonly refused: string
  readonly kept: string
  readonly found: string
  readonly putBack: string
  readonly throwAway: string
}

type Entries = readonly (readonly [name: string, value: string])[]

const pause = 1_500
const firstRetry = 5_000
const lastRetry = 60_000
/** What is not typed by anybody, and must not be put back over what the server says. */
const own = new Set(['id', 'version', 'body', 'deed'])

const form = document.querySelector<HTMLFormElement>('form[data-keep]')
if (form) keep(form)

function keep(form: HTMLFormElement): void {
  // The page wrote it from the sentences of its language.
  const said = JSON.parse(form.dataset.said ?? '{}') as Said
  const line = form.querySelector('.autosave')
  const savesItself = form.dataset.keep === 'draft'
  // A new form is told by what was chosen for it; a kept draft and a completion by their address alone.
  const place = () => {
    const isNew = fieldValue(form, 'version') === ''
    return `radslag-copy ${location.pathname}${isNew ? location.search : ''}`
  }
  let saved = typedIn(form)
  let timer = 0
  let retry = firstRetry
  let isSending = false
  let isStopped = false
  let isLeaving = false

  const say = (sentence: string) => {
    if (line && line.textContent !== sentence) line.textContent = sentence
  }
  const isUnsaved = () => typedIn(form) !== saved || hasFiles(form)
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
    if (!savesItself || isStopped || isSending || isLeaving) return
    const typed = typedIn(form)
    if (typed === saved) return
    isSending = true
    say(said.saving)
    try {
      await send(typed)
    } catch {
      tryAgain(said.lost)
    } finally {
      isSending = false
    }
  }

  async function send(typed: string): Promise<void> {
    const body = new FormData(form)
    // Files go with the button: they are examined, and what is wrong with them is told at the field.
    body.delete('papers')
    body.set('deed', 'save')
    const answer = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      redirect: 'manual',
    })
    const isOurs = (answer.headers.get('content-type') ?? '').startsWith('application/json')
    if (!isOurs) {
      if (answer.status === 401) return tryAgain(said.signedOut)
      if (answer.status === 403) return tryAgain(said.somebodyElse)
      return tryAgain(said.lost)
    }
    // Written by answer.ts.
    const told = (await answer.json()) as { said: string; version?: number; action?: string }
    retry = firstRetry
    say(told.said)
    if (!answer.ok) {
      // Another tab, or no right any more: nothing more is sent until somebody presses a button.
      if (answer.status !== 422) isStopped = true
      return
    }
    forget(place())
    setValue(form, 'version', String(told.version ?? ''))
    if (told.action !== undefined) {
      form.action = told.action
      if (location.pathname !== told.action) history.replaceState(history.state, '', told.action)
    }
    saved = typed
    if (typedIn(form) === saved) return
    remember(place(), form)
    later(pause)
  }

  const changed = () => {
    if (typedIn(form) === saved) return
    remember(place(), form)
    if (isStopped) return
    say(savesItself ? said.waits : said.kept)
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
    if (!isLeaving && isUnsaved()) event.preventDefault()
  })

  offer(form, place(), said, line, changed)
}

/** Offers to put back what was typed in this tab and never saved, when there is any. */
function offer(
  form: HTMLFormElement,
  place: string,
  said: Said,
  line: Element | null,
  changed: () => void,
): void {
  const copy = copyAt(place)
  // Sent with a button and answered, the page holds it all; spaces at the ends are not kept and not missed.
  const isAnswered = form.dataset.returned !== undefined || location.search.includes('klart=')
  const isHere = isAnswered || JSON.stringify(copy) === typedIn(form)
  if (!copy || !line || isHere) {
    forget(place)
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
    putBack(form, copy)
    changed()
  })
  answer(said.throwAway, () => forget(place))
  form.prepend(notice)
}

/** What is typed and chosen, as one text to compare. */
function typedIn(form: HTMLFormElement): string {
  return JSON.stringify(entriesOf(form))
}

function entriesOf(form: HTMLFormElement): Entries {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !own.has(name) ? [[name, value] as const] : [],
  )
}

function hasFiles(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].some(
    ({ files }) => (files?.length ?? 0) > 0,
  )
}

function putBack(form: HTMLFormElement, copy: Entries): void {
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
      if (own.has(field.name) || field.type === 'hidden' || field.type === 'file') continue
      const values = copy.filter(([name]) => name === field.name).map(([, value]) => value)
      const isBox = field.type === 'checkbox' || field.type === 'radio'
      if (isBox && field instanceof HTMLInputElement) field.checked = values.includes(field.value)
      else if (values[0] !== undefined) field.value = values[0]
    }
  }
}

// Only in this tab, and gone when it is closed: what was written is not left in a browser that others use. A browser
// may refuse to keep anything; then there is no copy.
function remember(place: string, form: HTMLFormElement): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(entriesOf(form)))
  } catch {}
}

function forget(place: string): void {
  try {
    sessionStorage.removeItem(place)
  } catch {}
}

function copyAt(place: string): Entries | undefined {
  try {
    // Written by `remember`.
    return JSON.parse(sessionStorage.getItem(place) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

function fieldValue(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? ''
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`)
  if (field) field.value = value
}
