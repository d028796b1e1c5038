import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Notice } from '../../../design/notice.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import type { MemberChange, MemberChanges } from '../../../register/members/member-changes.ts'
import type { MemberList } from '../../../register/members/member-list.ts'
import { sayDay, sayText } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'
import { principalName } from '../../matter/naming.ts'
import type { FoundGroup } from '../find-group.ts'
import { addressOfGroup } from '../group-page.tsx'
import { fingerprintOf } from './import-members.actions.ts'
import { membersText } from './members.text.ts'

/** A list that has been read, and what it would change. */
export interface Previewed {
  readonly list: MemberList
  readonly found: MemberChanges
  readonly fileName: string
  /** The form's own id: sent twice, the list is read in once. */
  readonly id: string
  /** The list again, to be sent with the button. */
  readonly sent: string
}

interface PreviewProps {
  readonly group: FoundGroup
  readonly previewed: Previewed
  /** Why it was not done, when the button has been pressed. */
  readonly why?: readonly string[]
}

/** Exactly what a list would change, row by row, and which rows are not followed; then the button. */
export function PreviewView({ group, previewed, why = [] }: PreviewProps) {
  const { language } = group.acting
  const text = membersText[language].preview
  const { list, found, fileName, id, sent } = previewed
  return (
    <>
      {why.length === 0 ? null : (
        <Notice tone="warn" heading={why[0] ?? ''}>
          {why.slice(1).map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      <Lead>{text.lead(fileName)}</Lead>
      {found.changes.length === 0 ? <p>{text.nothing}</p> : null}
      {(['added', 'changed', 'ended'] as const).map((kind) => (
        <Changes
          group={group}
          heading={text[kind]}
          changes={found.changes.filter((change) => change.kind === kind)}
        />
      ))}
      <Unread list={list} found={found} language={language} />
      <p>
        {found.same > 0 ? `${text.same(found.same)} ` : null}
        {found.untouched > 0 ? text.untouched(found.untouched) : null}
      </p>
      {found.changes.length === 0 ? null : (
        <p>
          {hasNewMail(found) ? `${text.letter} ` : null}
          {text.after}
        </p>
      )}
      <form method="post" action={addressOfGroup(group, 'ledamoter/las-in')}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="fil" value={fileName} />
        <input type="hidden" name="lista" value={sent} />
        <input type="hidden" name="sett" value={fingerprintOf(found)} />
        <ButtonRow>
          {found.changes.length === 0 ? null : <Button>{text.apply}</Button>}
          <ButtonLink kind="tertiary" href={addressOfGroup(group, 'ledamoter')}>
            {text.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

/** Whether somebody who is known gets letters at an address that was not written down before. */
function hasNewMail({ changes }: MemberChanges): boolean {
  return changes.some(
    (change) =>
      change.kind !== 'ended' &&
      change.mail !== undefined &&
      (change.kind === 'changed' || change.personId !== undefined),
  )
}

interface ChangesProps {
  readonly group: FoundGroup
  readonly heading: string
  readonly changes: readonly MemberChange[]
}

function Changes({ group, heading, changes }: ChangesProps) {
  const { acting, place } = group
  const { language, today } = acting
  const text = membersText[language].preview
  const naming = { register: place.register, today, language }
  if (changes.length === 0) return null
  const seatOf = ({ seat, as }: MemberChange) => {
    const label = sayText(seat.label, language)
    const principal =
      seat.principalId === undefined ? '' : `${principalName(naming, seat.principalId)}, `
    return `${principal}${label}${as === 'deputy' ? `, ${text.deputy}` : ''}`
  }
  return (
    <>
      <h2>{heading}</h2>
      <StackTable
        caption={heading}
        captionHidden
        columns={[
          { heading: text.who, cell: ({ name }) => name },
          { heading: text.seat, cell: seatOf },
          {
            heading: text.what,
            cell: (change) => <SaidChange change={change} language={language} />,
          },
          { heading: text.row, number: true, cell: ({ row }) => String(row) },
        ]}
        rows={changes}
      />
    </>
  )
}

function SaidChange({
  change,
  language,
}: {
  readonly change: MemberChange
  readonly language: Language
}) {
  const text = membersText[language].preview
  const said = sayChange(change, language)
  const about =
    change.kind === 'added'
      ? change.personId !== undefined
        ? text.isKnown
        : change.namesake === undefined
          ? text.isNew
          : text.namesake(change.namesake)
      : undefined
  return (
    <>
      {said.join('. ')}
      {about === undefined ? null : (
        <>
          <br />
          <span class="soft small">{about}</span>
        </>
      )}
    </>
  )
}

function sayChange(change: MemberChange, language: Language): readonly string[] {
  const text = membersText[language].preview
  if (change.kind === 'ended') return [text.ends(sayDay(change.on, language))]
  const mail = change.mail === undefined ? [] : [text.newMail(change.mail)]
  const until = change.until === undefined ? undefined : sayDay(change.until, language)
  if (change.kind === 'added') return [text.begins(sayDay(change.from, language), until), ...mail]
  return [...(until === undefined ? [] : [text.newEnd(until)]), ...mail]
}

function Unread({
  list,
  found,
  language,
}: Pick<Previewed, 'list' | 'found'> & { readonly language: Language }) {
  const words = membersText[language]
  const text = words.preview
  const rows = [
    ...list.unread.map(({ row, problem }) => ({ row, why: words.problem[problem] })),
    ...found.troubles.map(({ row, trouble, about }) => ({
      row,
      why: words.trouble[trouble](about),
    })),
  ].toSorted((one, other) => one.row - other.row)
  if (rows.length === 0) return null
  return (
    <>
      <h2>{text.unread}</h2>
      <p>{text.unreadLead}</p>
      <StackTable
        caption={text.unread}
        captionHidden
        columns={[
          { heading: text.row, tight: true, cell: ({ row }) => text.rowOf(row) },
          { heading: text.why, cell: ({ why }) => why },
        ]}
        rows={rows}
      />
    </>
  )
}
