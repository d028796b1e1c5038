import { recordText } from '../../record/record.text.ts'
import type { ListedEntry, RegisterEntry } from '../../record/register-entry.ts'
import { sayList } from '../../shared/format.ts'
import { inPrincipalOrder } from '../matter/naming.ts'
import type { RegisterRoom } from './register-room.ts'
import { namesOf } from './register-room.ts'

/** What a record is called: `Beredningens text, version 2`. */
export function sayRecord({ acting }: Pick<RegisterRoom, 'acting'>, entry: RegisterEntry): string {
  const { kind, version, name = '' } = entry.record
  return recordText[acting.language].record[kind]({ version, name })
}

/** Whom it comes from: an authority, or the body as such. */
export function saySender({ naming }: Pick<RegisterRoom, 'naming'>, entry: RegisterEntry): string {
  const { principal, body } = namesOf(naming)
  return entry.senderId === undefined ? body(entry.bodyId) : principal(entry.senderId)
}

/** Whom it went to. */
export function sayReceivers(
  { naming }: Pick<RegisterRoom, 'naming'>,
  entry: RegisterEntry,
): string {
  const { principal } = namesOf(naming)
  return sayList(inPrincipalOrder(naming, entry.receiverIds).map(principal), naming.language)
}

/** The address of an entry's own page. */
export function entryAddress(
  { acting, of }: Pick<RegisterRoom, 'acting' | 'of'>,
  { id }: Pick<ListedEntry, 'id'>,
  act?: string,
): string {
  return acting.to.register(of.collaborationId, act === undefined ? id : `${id}/${act}`)
}
