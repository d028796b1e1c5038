// Lets somebody drag the items of an agenda to another place. The page works without it: then buttons and typed
// places move them. Where an item is let go its place is written into the form, and the form is sent.

/** The sentences of the page, from `agenda-page.text.ts`. */
interface Said {
  readonly dragging: string
  readonly back: string
}

const form = document.querySelector<HTMLFormElement>('form[data-order]')
const list = form?.querySelector<HTMLOListElement>('ol')
if (form && list) makeDraggable(form, list)

function makeDraggable(form: HTMLFormElement, list: HTMLOListElement): void {
  // The page wrote it from the sentences of its language.
  const said = JSON.parse(form.dataset.said ?? '{}') as Said
  const line = form.querySelector('[data-announce]')
  const say = (sentence: string, item: HTMLElement) => {
    if (!line) return
    const items = itemsIn(list)
    line.textContent = sentence
      .replace('{title}', item.dataset.title ?? '')
      .replace('{place}', String(items.indexOf(item) + 1))
      .replace('{of}', String(items.length))
  }
  list.dataset.draggable = ''
  form.querySelector('[data-drag-hint]')?.removeAttribute('hidden')
  for (const item of itemsIn(list)) {
    const grip = gripFor()
    item.append(grip)
    grip.addEventListener('pointerdown', (event) => {
      if (event.button === 0) drag(event, grip, item)
    })
  }

  function drag(begun: PointerEvent, grip: HTMLElement, item: HTMLElement): void {
    begun.preventDefault()
    const before = itemsIn(list)
    grip.setPointerCapture(begun.pointerId)
    item.dataset.dragged = ''
    say(said.dragging, item)
    const onMove = (event: PointerEvent) => {
      scrollNear(event.clientY)
      const next = placeFor(list, item, event.clientY)
      if (next === undefined) return
      putBefore(list, item, next)
      say(said.dragging, item)
    }
    const stop = (isKept: boolean) => {
      grip.removeEventListener('pointermove', onMove)
      grip.removeEventListener('pointerup', onUp)
      grip.removeEventListener('pointercancel', onCancel)
      document.removeEventListener('keydown', onKey)
      delete item.dataset.dragged
      if (!isKept) {
        list.append(...before)
        say(said.back, item)
      } else if (itemsIn(list).some((one, at) => one !== before[at])) send(item)
    }
    const onUp = () => stop(true)
    const onCancel = () => stop(false)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') stop(false)
    }
    grip.addEventListener('pointermove', onMove)
    grip.addEventListener('pointerup', onUp)
    grip.addEventListener('pointercancel', onCancel)
    document.addEventListener('keydown', onKey)
  }

  function send(item: HTMLElement): void {
    // The hidden ids go in the order of the page; places that somebody had typed belong to the order before.
    for (const place of form.querySelectorAll<HTMLInputElement>('input[name^="plats-"]')) {
      place.disabled = true
    }
    const dragged = document.createElement('input')
    dragged.type = 'hidden'
    dragged.name = 'dragen'
    dragged.value = item.querySelector<HTMLInputElement>('input[name="punkt"]')?.value ?? ''
    form.append(dragged)
    form.requestSubmit()
  }
}

function itemsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > li')]
}

/** Before which item the dragged one belongs, with the pointer at a height; undefined when it is there already. */
function placeFor(list: HTMLElement, item: HTMLElement, y: number): HTMLElement | null | undefined {
  const others = itemsIn(list).filter((one) => one !== item)
  const next =
    others.find((one) => {
      const { top, height } = one.getBoundingClientRect()
      return y < top + height / 2
    }) ?? null
  return next === item.nextElementSibling ? undefined : next
}

/**
 * Puts an item before another, or last. It is the others that are moved around it: an element that is taken out of
 * the page, if only to stand elsewhere, hears no more of the finger that holds it.
 */
function putBefore(list: HTMLElement, item: HTMLElement, next: HTMLElement | null): void {
  const others = itemsIn(list).filter((one) => one !== item)
  const at = next === null ? others.length : others.indexOf(next)
  item.before(...others.slice(0, at))
  item.after(...others.slice(at))
}

/** Near the edge of the screen the page follows, so that an item can be dragged past what is seen. */
function scrollNear(y: number): void {
  const edge = 60
  if (y < edge) window.scrollBy(0, -20)
  else if (y > window.innerHeight - edge) window.scrollBy(0, 20)
}

/** What one takes hold of. Not for the keyboard or read aloud: the buttons do the same there. */
function gripFor(): HTMLElement {
  const grip = document.createElement('div')
  grip.className = 'agenda__grip'
  grip.setAttribute('aria-hidden', 'true')
  const drawing = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(drawing, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  const dots = document.createElementNS(drawing, 'path')
  dots.setAttribute('d', 'M2 4.5h12M2 8h12M2 11.5h12')
  dots.setAttribute('stroke', 'currentColor')
  dots.setAttribute('stroke-width', '1.8')
  dots.setAttribute('stroke-linecap', 'round')
  svg.append(dots)
  grip.append(svg)
  return grip
}
