import type { Parser } from 'saxen'

/** What is told of a piece of XML as it is read. Names come without their prefix. */
export interface XmlReading {
  readonly opened: (name: string, attribute: (name: string) => string | undefined) => void
  readonly closed?: (name: string, text: string) => void
}

/** Reads XML once through. Throws what the reading throws, and for what is not XML. */
export function readXml(NewParser: typeof Parser, xml: string, reading: XmlReading): void {
  const parser = new NewParser()
  let text = ''
  let fault: unknown
  // The parser goes on after an error, so what went wrong first is kept.
  const guarded = (step: () => void) => {
    if (fault !== undefined) return
    try {
      step()
    } catch (error) {
      fault = error
    }
  }
  parser.on('openTag', (name, attributes, decode) =>
    guarded(() => {
      text = ''
      reading.opened(local(name), (wanted) => {
        const value = attributes()[wanted]
        return value === undefined ? undefined : decode(value)
      })
    }),
  )
  const add = (piece: string) => {
    text += piece
  }
  parser.on('text', (piece, decode) => guarded(() => add(decode(piece))))
  parser.on('cdata', (piece) => guarded(() => add(piece)))
  parser.on('closeTag', (name) =>
    guarded(() => {
      reading.closed?.(local(name), text)
      text = ''
    }),
  )
  parser.on('error', (error) => {
    fault ??= error
  })
  parser.parse(xml)
  if (fault !== undefined) throw fault
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
