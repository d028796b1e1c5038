import { describe, expect, it } from 'vitest'
import { type HeldFrom, heldRoom, readHeldForm } from './held-form.ts'

const here = 'https://radslag.example/arbetsyta/arende/7?flik=text'
const writer = '4f1d9a52-9f0e-4c0e-a1f6-1f6f3a1f2b11'
const unknown: HeldFrom = { writer: undefined, isKnown: false }
const known: HeldFrom = { writer, isKnown: true }
const posted = (
  body: string | URLSearchParams | FormData,
  headers: Readonly<Record<string, string>> = {},
) => new Request(here, { method: 'POST', body, headers })

describe('a form that came too late', () => {
  it('is kept with every field, in order, as often as each was sent', async () => {
    const body = 'rubrik=Hej&text=rad+1%0D%0Arad+2+%22%3C%26&berors=sala&berors=arboga&tom='
    const held = await readHeldForm(
      posted(body, { 'content-type': 'application/x-www-form-urlencoded' }),
      unknown,
    )
    expect(held).toEqual({
      action: '/arbetsyta/arende/7?flik=text',
      fields: [
        ['rubrik', 'Hej'],
        ['text', 'rad 1\r\nrad 2 "<&'],
        ['berors', 'sala'],
        ['berors', 'arboga'],
        ['tom', ''],
      ],
      files: [],
      isMultipart: false,
    })
  })

  it('remembers who wrote it, so that nobody else sends it on', async () => {
    const held = await readHeldForm(posted(new URLSearchParams({ text: 'Hej' })), known)
    expect(held?.action).toBe(`/arbetsyta/arende/7?flik=text&skrivet_av=${writer}`)
  })

  it('keeps the text when a file came with it, and tells which file is lost', async () => {
    const form = new FormData()
    form.set('text', 'Långt och viktigt')
    form.set('bilaga', new File(['x'.repeat(100)], 'underlag.pdf'))
    const held = await readHeldForm(posted(form), known)
    expect(held).toMatchObject({
      fields: [['text', 'Långt och viktigt']],
      files: ['underlag.pdf'],
      isMultipart: true,
    })
  })

  it.each([
    ['is no form', '{}', { 'content-type': 'application/json' }],
    ['is cut off', '--x\r\nContent-Dis', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['has more fields than anybody fills in', new URLSearchParams('a=1&'.repeat(1001)), {}],
  ])('cannot be kept when it %s', async (_, body, headers) => {
    expect(await readHeldForm(posted(body, headers), known)).toBeUndefined()
  })

  it('is kept up to a size: a large one only from somebody who was signed in', async () => {
    const large = () => posted(new URLSearchParams({ text: 'x'.repeat(heldRoom.unknown) }))
    expect(await readHeldForm(large(), unknown)).toBeUndefined()
    expect(await readHeldForm(large(), known)).toBeDefined()
  })

  it('is not taken for one of somebody who was signed in because its address names a writer', async () => {
    const large = posted(new URLSearchParams({ text: 'x'.repeat(heldRoom.unknown) }))
    expect(await readHeldForm(large, { writer, isKnown: false })).toBeUndefined()
  })

  it('gives no more text back than anybody types, however much is read beside it', async () => {
    const withText = (characters: number) => {
      const form = new FormData()
      form.set('t', 'x'.repeat(characters))
      form.set('bilaga', new File(['x'.repeat(heldRoom.text)], 'underlag.pdf'))
      return readHeldForm(posted(form), known)
    }
    expect(await withText(heldRoom.text - 1)).toBeDefined()
    expect(await withText(heldRoom.text)).toBeUndefined()
  })
})
