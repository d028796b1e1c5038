import { writeWorkbook } from '../src/office-file/write-workbook.ts'
import { memberColumns } from '../src/register/members/member-list.ts'
import type { ChosenFile } from './hands.ts'

/** A list of members with somebody new, somebody with a number nobody may write, and somebody without a place. */
export async function memberListFile(): Promise<ChosenFile> {
  const row = (principal: string, name: string) => [
    principal,
    '',
    'Ledamot',
    name,
    'exempel@kommun.example',
    '2027-01-01',
    '2027-12-31',
  ]
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: 'Lista',
        columns: memberColumns.map((heading) => ({ heading })),
        rows: [
          row('Sala kommun', 'Åsa Exempelvik'),
          row('Arboga kommun', 'Ring 19121212-1212'),
          row('Atlantis', 'Bo Exempelhav'),
        ],
      },
    ],
  })
  return {
    name: 'Ledamöter.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  }
}
