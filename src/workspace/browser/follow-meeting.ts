// Follows a meeting: asks every few seconds whether anything has changed, and puts the new part of the page in place
// of the old. The page works without it: then a link reads it again, or the reader lets it read itself again.

const every = 4_000
const longest = 60_000

const part = document.querySelector<HTMLElement>('#live')
if (part) follow(part)

function follow(live: HTMLElement): void {
  let pulse = live.dataset.pulse ?? ''
  let wait = every
  const saysLine = document.querySelector('#live-says')
  let shownAt = performance.now()

  const say = (sentence: string | undefined) => {
    if (saysLine && sentence !== undefined && saysLine.textContent !== sentence) {
      saysLine.textContent = sentence
    }
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
      say(live.dataset.lost)
      wait = Math.min(wait * 2, longest)
    }
    later()
  }

  async function ask(): Promise<void> {
    const answer = await fetch(live.dataset.asks ?? '', {
      headers: { 'if-none-match': `"${pulse}"` },
      cache: 'no-store',
    })
    if (answer.status === 304) return
    // Another run of the program does not know the key of this page: the page is read anew, with its own.
    if (!answer.ok && answer.status !== 404) throw new Error(String(answer.status))
    const asked = await fetch(location.href, { redirect: 'manual', cache: 'no-store' })
    if (asked.type === 'opaqueredirect') {
      location.reload()
      return
    }
    if (!asked.ok) throw new Error(String(asked.status))
    show(new DOMParser().parseFromString(await asked.text(), 'text/html'))
  }

  function show(page: Document): void {
    const next = page.querySelector<HTMLElement>('#live')
    if (!next) {
      location.reload()
      return
    }
    const focused = whereFocusIs(live)
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

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void ask().catch(() => say(live.dataset.lost))
  })
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
    again?.focus()
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
