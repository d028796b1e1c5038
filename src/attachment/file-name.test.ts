import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName, contentDisposition } from './file-name.ts'

describe('the name of an attached file', () => {
  it.each([
    [
      'keeps Swedish letters and spaces',
      'Överenskommelse för Åmål, förslag 2.pdf',
      'Överenskommelse för Åmål, förslag 2.pdf',
    ],
    ['keeps the ending, in small letters', 'Protokoll.PDF', 'Protokoll.pdf'],
    ['gets the ending of its content', 'Protokoll.docx', 'Protokoll.pdf'],
    ['gets an ending when it has none', 'Protokoll', 'Protokoll.pdf'],
    ['keeps what is no ending', 'Möte kl. 14.30', 'Möte kl. 14.30.pdf'],
    ['keeps an ending that might run, as a word', 'Protokoll.exe', 'Protokoll.exe.pdf'],
    ['loses the folders before it', 'C:\\Users\\anna\\Protokoll.pdf', 'Protokoll.pdf'],
    ['loses the way out of a folder', '../../etc/passwd', 'passwd.pdf'],
    [
      'loses marks that turn the reading direction',
      'Protokoll\u202efdp.exe',
      'Protokollfdp.exe.pdf',
    ],
    ['loses line breaks and other control characters', 'Proto\r\nkoll\0.pdf', 'Protokoll.pdf'],
    ['has one kind of space', 'Protokoll\u00a0 \t 2.pdf', 'Protokoll 2.pdf'],
    ['has the letters of a Mac as one letter each', 'A\u030angstro\u0308m.pdf', 'Ångström.pdf'],
    ['exchanges what Windows refuses', 'Mål: "vård" <1/2>?.pdf', '2__.pdf'],
    ['is not hidden', '.bashrc', 'bashrc.pdf'],
    ['is not one that Windows keeps for itself', 'CON.pdf', '_CON.pdf'],
    ['is there although nothing of it is left', '\u202e.pdf', 'bilaga.pdf'],
    ['is there although it was empty', '', 'bilaga.pdf'],
  ])('%s', (_what, given, cleaned) => {
    expect(cleanName(given, 'pdf')).toBe(cleaned)
  })

  it('may have any of the endings of its kind', () => {
    expect(cleanName('Tabell.csv', 'text')).toBe('Tabell.csv')
    expect(cleanName('Foto.jpeg', 'jpeg')).toBe('Foto.jpeg')
    expect(cleanName('kör.bat', 'text')).toBe('kör.bat.txt')
  })

  it('is short enough to be saved, and keeps its ending', () => {
    const long = cleanName(`${'Överenskommelse '.repeat(30)}.docx`, 'docx')
    expect(long).toHaveLength(120)
    expect(long).toMatch(/^Överenskommelse .*\.docx$/)
  })

  it('can always be saved and shown, whatever was given, and is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
        const name = cleanName(given, 'pdf')
        expect(name).toMatch(/^[^/\\<>:"|?*\p{C}]{1,300}\.pdf$/u)
        expect(cleanName(name, 'pdf')).toBe(name)
      }),
      { seed: 20_261_122, numRuns: 2_000 },
    )
  })
})

describe('the header that names a file', () => {
  it('tells the name in letters that every browser reads, and exactly', () => {
    expect(contentDisposition('Åtgärd "1"; 100 %.pdf')).toBe(
      `attachment; filename="Atgard _1_; 100 _.pdf"; filename*=UTF-8''%C3%85tg%C3%A4rd%20%221%22%3B%20100%20%25.pdf`,
    )
  })

  it('can never hold another header or anything but plain characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const header = contentDisposition(name)
        expect(header).toMatch(/^attachment; filename="[^"\\%]*"; filename\*=UTF-8''[^ "';()*]*$/)
        expect(header).toMatch(/^[ -~]*$/)
      }),
      { seed: 20_261_122, numRuns: 2_000 },
    )
  })
})
