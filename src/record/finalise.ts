import type { ActTransaction, MatterGround, ToldAct } from '../matter/matter-change.ts'
import { latestText, listPapers } from '../matter/preparation/preparation.repository.ts'
import type { Paper } from '../matter/preparation/preparation.ts'
import { dayInSweden } from '../shared/calendar-day.ts'
import type { EntryTables } from './record.table.ts'
import { insertEntries, listEntriesIn } from './register-entry.repository.ts'
import {
  entriesFor,
  entriesForAdded,
  type Occasion,
  type OfficialRecord,
} from './register-entry.ts'

/**
 * A ground on which acts make records: papers that come with a matter when it is raised, or are put before the group
 * later, and when a matter ends what it led to, the text and the papers as they then stand. An authority that is
 * added when a matter is completed is to register what the others were. Every act in a matter is to be done on such
 * a ground, so that none is forgotten. What an authority has already is not doubled.
 */
export function keepingRecords<Ground extends MatterGround>(ground: Ground): Ground {
  return { ...ground, alongside: (trx, toldAct) => keep(ground.newId, trx, toldAct) }
}

async function keep(newId: () => string, trx: ActTransaction, toldAct: ToldAct): Promise<void> {
  const { actor, matter, told, at } = toldAct
  const entered = trx.$extendTables<EntryTables>()
  const when = { matter, on: dayInSweden(at), at, byName: actor.name }
  if (told.kind === 'completed') {
    const before = await listEntriesIn(entered, matter)
    return insertEntries(entered, entriesForAdded({ ...when, before }, newId))
  }
  const { occasion, records } = await recordsOf(trx, toldAct)
  const senderId = actor.hat.principalId
  const entries = records.flatMap((record) =>
    entriesFor({ ...when, record, occasion, senderId }, newId),
  )
  await insertEntries(entered, entries)
}

interface Made {
  readonly occasion: Occasion
  readonly records: readonly OfficialRecord[]
}

/** The records that an act makes. What is shared from an own space is kept by the act itself (share.actions.ts). */
async function recordsOf(trx: ActTransaction, { matter, told }: ToldAct): Promise<Made> {
  switch (told.kind) {
    // Until a matter is raised, its papers are its author's alone.
    case 'raised':
      return { occasion: 'shared', records: (await listPapers(trx, matter)).map(paperRecord) }
    case 'paperAdded': {
      const { paperId, paperVersion } = told.data
      const papers = await listPapers(trx, matter)
      const added = papers.filter(({ id, version }) => id === paperId && version === paperVersion)
      return { occasion: 'shared', records: added.map(paperRecord) }
    }
    case 'closed':
    case 'declined': {
      const text = await latestText(trx, matter)
      const papers = await listPapers(trx, matter)
      const records: readonly OfficialRecord[] = [
        { kind: 'outcome', id: matter.id, version: 1 },
        ...(text ? [{ kind: 'text', id: matter.id, version: text.version } as const] : []),
        ...papers.map(paperRecord),
      ]
      return { occasion: 'finalised', records }
    }
    default:
      return { occasion: 'shared', records: [] }
  }
}

function paperRecord({ id, version, name }: Paper): OfficialRecord {
  return { kind: 'paper', id, version, name }
}
