import type { Paper } from './preparation/preparation.ts'

/** The columns that every table of papers has, whoever the papers belong to. */
export interface PaperColumns {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly hash: string
  readonly size: number
  readonly content_kind: string
  readonly at: Date
  readonly by_account_id: string
  readonly by_name: string
}

/** A version of a paper as those columns. */
export function columnsOfPaper(paper: Paper): PaperColumns {
  const { id, version, name, hash, size, contentKind, at, by } = paper
  const who = { by_account_id: by.accountId, by_name: by.name }
  return { id, version, name, hash, size, content_kind: contentKind, at, ...who }
}

/** The version of a paper that those columns tell of. */
export function paperFrom(row: PaperColumns): Paper {
  const { id, version, name, hash, size, content_kind, at, by_account_id, by_name } = row
  const by = { accountId: by_account_id, name: by_name }
  return { id, version, name, hash, size, contentKind: content_kind, at, by }
}

/** The latest version of each paper, by when it was first added, of all versions in the order they were added. */
export function latestVersions<Version extends Paper>(
  versions: readonly Version[],
): readonly Version[] {
  const latest = new Map<string, Version>()
  for (const paper of versions) {
    const before = latest.get(paper.id)
    if (!before || before.version < paper.version) latest.set(paper.id, paper)
  }
  return [...latest.values()]
}
