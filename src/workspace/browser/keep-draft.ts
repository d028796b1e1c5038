// Saves the form of a matter by itself, a moment after somebody has stopped typing. The page works without it: then
// the button saves. A form that has no draft on the server, a completion, is only copied in the tab.

import { type KeepWords, keepTyped } from './keeping/keep-typed.ts'

/** The sentences of the page, from `raise.text.ts`. */
interface Said extends KeepWords {
  readonly signedOut: string
  readonly somebodyElse: string
}

type Entries = readonly (readonly [name: string, value: string])[]

/** What is not typed by anybody, and must not be put back over what the server says. */
const own = new Set(['id', 'version', 'body', 'deed'])

const form = document.querySelector<HTMLFormElement>('form[data-keep]')
if (form) keep(form)

function keep(form: HTMLFormElement): void {
  // The page wrote it from the sentences of its language.
  const said = JSON.parse(form.dataset.said ?? '{}') as Said
  keepTyped({
    form,
    said,
    savesItself: form.dataset.keep === 'draft',
    retry: { first: 5_000, last: 60_000 },
    typed: () => JSON.stringify(entriesOf(form)),
    // A new form is told by what was chosen for it; a kept draft and a completion by their address alone.
    place: () => {
      const isNew = fieldValue(form, 'version') === ''
      return `radslag-copy ${location.pathname}${isNew ? location.search : ''}`
    },
    body: () => {
      const body = new FormData(form)
      // Files go with the button: they are examined, and what is wrong with them is told at the field.
      body.delete('papers')
      body.set('deed', 'save')
      return body
    },
    refused: (status) => {
      if (status === 401) return { said: said.signedOut }
      return { said: status === 403 ? said.somebodyElse : said.lost }
    },
    accept: ({ version, action }) => {
      setValue(form, 'version', String(version ?? ''))
      if (action === undefined) return
      form.action = action
      if (location.pathname !== action) history.replaceState(history.state, '', action)
    },
    putBack: (copy) => putBack(form, JSON.parse(copy) as Entries),
    isAnswered: form.dataset.returned !== undefined || location.search.includes('klart='),
  })
}

function entriesOf(form: HTMLFormElement): Entries {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !own.has(name) ? [[name, value] as const] : [],
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

function fieldValue(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? ''
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`)
  if (field) field.value = value
}
