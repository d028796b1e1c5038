// Saves the note of an item by itself, a moment after somebody has stopped typing, and keeps a copy in the tab until
// it is saved. The page works without it: then the button saves.

import { type KeepWords, keepTyped } from './keeping/keep-typed.ts'

/** The sentences of the page, from `keep-note.text.ts`. */
interface Said extends KeepWords {
  readonly signedOut: string
  readonly stopped: string
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep-note]')) keep(form)

function keep(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name=text]')
  const version = form.querySelector<HTMLInputElement>('input[name=version]')
  if (!field || !version) return
  const said = JSON.parse(form.dataset.said ?? '{}') as Said
  // Where two versions are shown, whoever writes puts them together and presses a button.
  const savesItself = form.dataset.keepNote === 'note'
  const place = `radslag-note ${new URL(form.action).pathname}`
  keepTyped({
    form,
    said,
    savesItself,
    retry: { first: 3_000, last: 30_000 },
    typed: () => field.value,
    place: () => place,
    body: () => new URLSearchParams({ version: version.value, text: field.value }),
    refused: (status) => {
      if (status === 401) return { said: said.signedOut }
      const isFinal = status === 403 || status === 404
      return { said: isFinal ? said.stopped : said.lost, isFinal }
    },
    accept: (told) => {
      version.value = String(told.version ?? '')
    },
    putBack: savesItself
      ? (copy) => {
          field.value = copy
        }
      : undefined,
  })
}
