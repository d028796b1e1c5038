import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundaryOf, type FormEvent, formEvents } from './multipart.ts'

/** What a form brings, with the bytes of each part put together. */
async function partsOf(wire: Uint8Array, boundary: string, cuts: readonly number[] = []) {
  const places = [0, ...cuts.map((cut) => cut % (wire.length + 1)).toSorted((a, b) => a - b)]
  async function* pieces() {
    for (const [index, from] of places.entries()) yield wire.subarray(from, places[index + 1])
  }
  const parts: { field: string; fileName: string | undefined; bytes: Buffer }[] = []
  const events: FormEvent['event'][] = []
  for await (const event of formEvents(pieces(), boundary)) {
    if (event.event !== 'bytes') events.push(event.event)
    const last = parts.at(-1)
    if (event.event === 'part') {
      parts.push({ field: event.field, fileName: event.fileName, bytes: Buffer.alloc(0) })
    } else if (event.event === 'bytes' && last) {
      last.bytes = Buffer.concat([last.bytes, event.bytes])
    }
  }
  return { parts, events }
}

/** A form as a browser sends it, where no second file was chosen. */
const boundary = '----WebKitFormBoundary7MA4YWxkTrZu0gW'
const wire = Buffer.from(
  [
    `--${boundary}\r\nContent-Disposition: form-data; name="titel"\r\n\r\nEgenvård i hemmet`,
    `--${boundary}\r\nContent-Disposition: form-data; name="tom"\r\n\r\n`,
    `--${boundary}\r\nContent-Disposition: form-data; name="bilaga"; filename="Åtgärd %221%22.txt"\r\nContent-Type: text/plain\r\n\r\na\r\n--b\r\n\r\nc`,
    `--${boundary}\r\nContent-Disposition: form-data; name="bilaga"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n`,
    `--${boundary}--\r\n`,
  ].join('\r\n'),
)

const whole = [
  ['titel', undefined, 'Egenvård i hemmet'],
  ['tom', undefined, ''],
  ['bilaga', 'Åtgärd "1".txt', 'a\r\n--b\r\n\r\nc'],
  ['bilaga', '', ''],
]

describe('a form with files', () => {
  it('brings its parts in order, whatever pieces it arrives in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 40 }), async (cuts) => {
        const { parts, events } = await partsOf(wire, boundary, cuts)
        expect(parts.map(({ field, fileName, bytes }) => [field, fileName, `${bytes}`])).toEqual(
          whole,
        )
        expect(events).toEqual(['part', 'end', 'part', 'end', 'part', 'end', 'part', 'end'])
      }),
      { seed: 20_261_122, numRuns: 300 },
    )
  })

  it('brings every byte of a file, also those that look like the mark between parts', async () => {
    const byte = fc.constantFrom(13, 10, 45, 98, 0, 255)
    await fc.assert(
      fc.asyncProperty(
        fc.array(byte, { maxLength: 60 }),
        fc.array(fc.nat(), { maxLength: 10 }),
        async (bytes, cuts) => {
          const content = Buffer.from(bytes)
          const wire = Buffer.concat([
            Buffer.from('--bbX\r\ncontent-disposition: form-data; name="f"; filename="x"\r\n\r\n'),
            content,
            Buffer.from('\r\n--bbX--\r\n'),
          ])
          const { parts } = await partsOf(wire, 'bbX', cuts)
          expect(parts.map(({ bytes }) => bytes.toString('hex'))).toEqual([content.toString('hex')])
        },
      ),
      { seed: 20_261_122, numRuns: 500 },
    )
  })

  it('is known to be broken off wherever its end is missing', async () => {
    const end = wire.length - '--\r\n'.length
    for (let length = 0; length <= end; length += 1) {
      const { events } = await partsOf(wire.subarray(0, length), boundary)
      expect(events.at(-1)).toBe('broken')
    }
  })

  it.each([
    ['a head that never ends', `--b\r\nx: ${'y'.repeat(9000)}`],
    ['a part without a field', '--b\r\ncontent-type: text/plain\r\n\r\nx\r\n--b--'],
    ['a mark that goes on', '--bcd\r\n\r\n'],
    ['nothing of a form', 'titel=Sala'],
  ])('is broken when it has %s', async (_what, wire) => {
    const { parts, events } = await partsOf(Buffer.from(wire), 'b')
    expect(events).toEqual(['broken'])
    expect(parts).toEqual([])
  })

  it('may name its file with a backslash before a quotation mark', async () => {
    const wire =
      '--b\r\nContent-Disposition: form-data; name="f"; filename="a\\"b.txt"\r\n\r\n\r\n--b--'
    const { parts } = await partsOf(Buffer.from(wire), 'b')
    expect(parts[0]?.fileName).toBe('a"b.txt')
  })
})

describe('the mark between the parts of a form', () => {
  it.each([
    ['multipart/form-data; boundary=----abc', '----abc'],
    ['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
    ['application/x-www-form-urlencoded', undefined],
    ['multipart/form-data', undefined],
    [null, undefined],
  ])('of %s is %s', (header, mark) => {
    expect(boundaryOf(header)).toBe(mark)
  })
})
