import type { z } from 'zod'
import type { Contact } from '../../body/body.ts'
import type { Announcement, Collaboration } from '../../register/register.ts'
import type { SourceDocument } from '../../shared/source.ts'
import { swedishDate } from '../../shared/swedish-date.ts'
import type {
  collaborationFile,
  contact,
  exampleAnnouncement,
  sourcesFile,
} from '../format/collaboration.ts'
import { defined, fromLocalized } from './values.ts'

type ContactIn = z.output<typeof contact>

/** Kontakt, as a file says it. */
export function toContact(typed: ContactIn): Contact {
  return defined(typed)
}

/** Kontakt, as the files write it. */
export function fromContact({ label, ...rest }: Contact): z.input<typeof contact> {
  return { label: fromLocalized(label), ...rest }
}

/** The collaboration itself. Its id is the folder's name unless the file says another. */
export function toCollaboration(
  file: z.output<typeof collaborationFile>,
  folderName: string,
): Collaboration {
  const { id, name, summary, contacts, updatedOn } = file
  return { id: id ?? folderName, name, summary, contacts: contacts.map(toContact), updatedOn }
}

/** Viktig information; an example when it comes from the example file. */
export function toAnnouncement(
  { id, title, text, from, until }: z.output<typeof exampleAnnouncement>,
  isExample: boolean,
): Announcement {
  return { id, title, text, from, until, isExample }
}

/** `samverkan.yaml` of a collaboration and what it announces. */
export function fromCollaboration(
  collaboration: Collaboration,
  announcements: readonly Announcement[],
): z.input<typeof collaborationFile> {
  const { id, name, summary, contacts, updatedOn } = collaboration
  return {
    id,
    name,
    summary: fromLocalized(summary),
    contacts: contacts.map(fromContact),
    updatedOn,
    announcements: announcements.map(({ title, text, isExample, ...rest }) => ({
      ...rest,
      title: fromLocalized(title),
      text: fromLocalized(text),
      example: isExample,
    })),
  }
}

/** The documents that say something. */
export function toSources({ sources }: z.output<typeof sourcesFile>): readonly SourceDocument[] {
  return sources.map(defined)
}

/** `kallor.yaml` of the documents that say something. */
export function fromSources(sources: readonly SourceDocument[]): z.input<typeof sourcesFile> {
  return {
    sources: sources.map(({ dated, ...rest }) => ({
      ...rest,
      ...(dated && { dated: swedishDate(dated) }),
    })),
  }
}
