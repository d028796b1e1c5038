// Follows a meeting: asks every few seconds whether anything has changed, and puts the new part of the page in place
// of the old. The page works without it: then a link reads it again, or the reader lets it read itself again.

const every = 4_000
const longest = 20_000
/** For so long after a touch nothing is moved, in milliseconds: whoever is about to press something gets to. */
const calm = 700
/** Whoever still presses after so long has let go unseen, outside the window or in a menu of the browser's own. */
const longestPress = 5_000

const part = document.querySelector<HTMLElement>('#live')
if (part) follow(part)

function follow(live: HTMLElement): void {
  let pulse = live.dataset.pulse ?? ''
  let wait = every
  const saysLine = document.querySelector('#live-says')
  let shownAt = performance.now()

  let isLost = false
  let touchedAt = Number.NEGATIVE_INFINITY
  let isPressed = false

  const say = (sentence: string | undefined) => {
    if (saysLine && sentence !== undefined && saysLine.textContent !== sentence) {
      saysLine.textContent = sentence
    }
  }
  /** What stands there may be old: seen by everybody, and not only said to those who listen. */
  const lose = () => {
    isLost = true
    saysLine?.classList.replace('ds-sr-only', 'live-lost')
    say(live.dataset.lost)
  }
  const find = () => {
    if (!isLost) return
    isLost = false
    saysLine?.classList.replace('live-lost', 'ds-sr-only')
    say(live.dataset.found)
  }
  const later = () => {
    // Not all at once: a room of tablets was opened at the same moment.
    window.setTimeout(look, wait * (0.85 + Math.random() * 0.3))
  }

  async function look(): Promise<void> {
    try {
      if (document.visibilityState === 'visible') await ask()
      wait = every
    } catch {
      lose()
      wait = Math.min(wait * 2, longest)
    }
    later()
  }

  /** At once, when there is reason to believe that something has happened. */
  function lookNow(): void {
    if (document.visibilityState === 'visible') void ask().catch(lose)
  }

  async function ask(): Promise<void> {
    const answer = await fetch(live.dataset.asks ?? '', {
      headers: { 'if-none-match': `"${pulse}"` },
      cache: 'no-store',
    })
    if (answer.status === 304) return find()
    // Another run of the program does not know the key of this page: the page is read anew, with its own.
    if (!answer.ok && answer.status !== 404) throw new Error(String(answer.status))
    const asked = await fetch(location.href, { redirect: 'manual', cache: 'no-store' })
    if (asked.type === 'opaqueredirect') {
      location.reload()
      return
    }
    if (!asked.ok) throw new Error(String(asked.status))
    const page = new DOMParser().parseFromString(await asked.text(), 'text/html')
    while (performance.now() - touchedAt < (isPressed ? longestPress : calm)) {
      await new Promise((resolve) => window.setTimeout(resolve, calm / 2))
    }
    find()
    show(page)
  }

  function show(page: Document): void {
    const next = page.querySelector<HTMLElement>('#live')
    if (!next) {
      location.reload()
      return
    }
    const focused = whereFocusIs(live)
    const stay = whereEyesAre(live)
    const opened = [...live.querySelectorAll<HTMLDetailsElement>('details[id][open]')].map(
      ({ id }) => id,
    )
    live.replaceChildren(...Array.from(next.childNodes, (node) => document.importNode(node, true)))
    for (const name of ['pulse', 'asks', 'says'] as const) {
      const value = next.dataset[name]
      if (value === undefined) delete live.dataset[name]
      else live.dataset[name] = value
    }
    for (const id of opened) {
      const details = document.getElementById(id)
      if (details instanceof HTMLDetailsElement) details.open = true
    }
    focused?.()
    stay?.()
    pulse = live.dataset.pulse ?? ''
    shownAt = performance.now()
    hideWithoutProgram()
    say(live.dataset.says)
  }

  function tick(): void {
    for (const span of live.querySelectorAll<HTMLElement>('[data-seconds]')) {
      const seconds = Number(span.dataset.seconds) + (performance.now() - shownAt) / 1_000
      const said = (span.dataset.pattern ?? '{}').replace('{}', String(Math.floor(seconds / 60)))
      if (span.textContent !== said) span.textContent = said
    }
  }

  document.addEventListener('visibilitychange', lookNow)
  window.addEventListener('online', lookNow)
  window.addEventListener('offline', lose)
  for (const name of ['pointerdown', 'pointerup', 'pointercancel', 'scroll'] as const) {
    const touched = () => {
      touchedAt = performance.now()
      if (name !== 'scroll') isPressed = name === 'pointerdown'
    }
    window.addEventListener(name, touched, { passive: true })
  }
  // The arrows and the keys of a presenter's remote control turn to the next item, for those who lead the meeting.
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const way = wayOf(event.key)
    const form = way && live.querySelector<HTMLFormElement>(`form[data-way="${way}"]`)
    if (!form) return
    event.preventDefault()
    form.requestSubmit()
  })
  window.setInterval(tick, 5_000)
  hideWithoutProgram()
  later()
}

/** Puts the focus back on the same link, when the part it was in is replaced. */
function whereFocusIs(live: HTMLElement): (() => void) | undefined {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !live.contains(focused)) return undefined
  const href = focused.getAttribute('href')
  const way = focused.closest('form')?.dataset.way
  return () => {
    const again =
      href === null
        ? live.querySelector<HTMLElement>(way ? `form[data-way="${way}"] button` : 'a, button')
        : [...live.querySelectorAll<HTMLElement>('a')].find(
            (link) => link.getAttribute('href') === href,
          )
    again?.focus({ preventScroll: true })
  }
}

/** Keeps what the reader has scrolled down to where it is, whatever becomes longer above it. */
function whereEyesAre(live: HTMLElement): (() => void) | undefined {
  if (window.scrollY === 0) return undefined
  const topOf = (one: Element) => one.getBoundingClientRect().top
  const middle = window.innerHeight / 2
  const seen = [...live.querySelectorAll('[id]')].findLast((one) => topOf(one) < middle)
  if (seen === undefined) return undefined
  const { id } = seen
  const before = topOf(seen)
  return () => {
    const again = document.getElementById(id)
    if (again) window.scrollBy({ top: topOf(again) - before, behavior: 'instant' })
  }
}

/** What is only for those without this program. */
function hideWithoutProgram(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-without-program]')) {
    one.hidden = true
  }
}

function wayOf(key: string): 'next' | 'previous' | undefined {
  if (key === 'ArrowRight' || key === 'PageDown') return 'next'
  return key === 'ArrowLeft' || key === 'PageUp' ? 'previous' : undefined
}
