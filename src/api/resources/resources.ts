import type { Resource } from '../resource.ts'
import { bodyResources } from './bodies.ts'
import { collaborationResources } from './collaborations.ts'
import { findingResources } from './findings.ts'
import { ledgerResources } from './ledgers.ts'
import { matterResources } from './matters.ts'
import { notesResources } from './notes.ts'

/** Every address of the open data. A new one is added to the file of its concept, and documented by being there. */
export const resources: readonly Resource[] = [
  ...collaborationResources,
  ...bodyResources,
  ...findingResources,
  ...matterResources,
  ...ledgerResources,
  ...notesResources,
]
