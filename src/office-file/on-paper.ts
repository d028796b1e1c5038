import type { Feature } from 'write-excel-file/universal'

/**
 * How the sheets of a workbook are printed: lying A4, every column on one page's width, and the headings again on
 * each page. The library writes neither, so it is put into what it has written.
 */
export function onPaper(names: readonly string[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(
                /<worksheet[^>]*>/,
                (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
              )
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', `<definedNames>${titles(names)}</definedNames>`),
        },
      },
    },
  }
}

function titles(names: readonly string[]): string {
  return names
    .map((name, at) => {
      const quoted = name.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${quoted}'!$1:$1</definedName>`
    })
    .join('')
}
