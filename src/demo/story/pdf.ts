// One page of text as PDF, for the papers of the demo: no library is worth carrying for that.

const left = 72
const top = 770
const leading = 18

/** A page of PDF with some lines of Swedish text, the first as a heading. Characters outside Latin-1 are left out. */
export function pdfOf(lines: readonly string[]): Buffer {
  const shown = lines.map((line, index) => {
    const size = index === 0 ? 16 : 11
    const place = `1 0 0 1 ${left} ${top - index * leading} Tm`
    return `/F1 ${size} Tf ${place} (${escaped(line)}) Tj`
  })
  const page = `BT\n${shown.join('\n')}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function escaped(line: string): string {
  return line
    .replace(/[–—]/g, '-')
    .replace(/[”“]/g, '"')
    .replace(/[^\x20-\xff]/g, '')
    .replace(/[\\()]/g, (mark) => `\\${mark}`)
}
