import { crc32 } from 'node:zlib'

/** A packed file with the given entries, not compressed: what every Office file is. */
export function zipOf(entries: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content)
    const both = Buffer.alloc(26)
    both.writeUInt16LE(20, 0)
    both.writeUInt32LE(crc32(bytes), 10)
    both.writeUInt32LE(bytes.length, 14)
    both.writeUInt32LE(bytes.length, 18)
    both.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), both, Buffer.from(name), bytes])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), both, place, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(locals.length, 8)
  end.writeUInt16LE(locals.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** A file of Word, Excel or PowerPoint, by the type that its list of contents tells. */
export function officeFile(contentType: string): Uint8Array {
  return zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="application/${contentType}.main+xml"/></Types>`,
    'main.xml': '<main/>',
  })
}

const office = 'vnd.openxmlformats-officedocument'

/** A small Word document. */
export const wordFile = officeFile(`${office}.wordprocessingml.document`)

/** The beginning of a PDF file, enough to tell that it is one. */
export const pdfFile = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
