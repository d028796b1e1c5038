import { Button, ButtonRow } from '../../design/button.tsx'
import { Facts, TwoColumns } from '../../design/columns.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Notice } from '../../design/notice.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import { Status } from '../../design/status.tsx'
import { recordText } from '../../record/record.text.ts'
import { isOverdue, type ListedEntry } from '../../record/register-entry.ts'
import type { Registration } from '../../record/registration.repository.ts'
import { sayDay } from '../../shared/format.ts'
import { sayMoment } from '../../sign-in/say-moment.ts'
import { preparationText } from '../preparation/preparation.text.ts'
import { entryAddress, sayReceivers, sayRecord, saySender } from './entry-words.ts'
import { NumberForm, numberField, type WrongNumber } from './number-form.tsx'
import { registerText } from './register.text.ts'
import { namesOf, type RegisterRoom } from './register-room.ts'

/** What the page of an entry shows beside what is saved. */
export interface ShownEntry {
  readonly done?: 'nummer' | 'dold' | 'visas' | undefined
  readonly wrong?: WrongNumber | undefined
}

interface EntryProps extends ShownEntry {
  readonly room: RegisterRoom
  readonly entry: ListedEntry
  /** Every number it has been given, the one that holds first. */
  readonly registrations: readonly Registration[]
}

/** One record with its legal data, every number it has had, and whether its title is kept from others. */
export function EntryView({ room, entry, registrations, done, wrong }: EntryProps) {
  const { language, to } = room.acting
  const text = registerText[language].entry
  const notice =
    done === 'nummer'
      ? entry.registered && registerText[language].saved(entry.registered.number)
      : done === 'dold'
        ? text.hidden
        : done && text.shown
  return (
    <TwoColumns
      head={
        <>
          <p class="kicker">{entry.subject}</p>
          <h1>{sayRecord(room, entry)}</h1>
          {wrong ? (
            <ErrorSummary
              heading={preparationText[language].mend(1)}
              errors={[{ field: numberField(wrong.entryId), text: wrong.error }]}
            />
          ) : null}
          {notice === undefined ? null : <Notice tone="info" heading={notice} />}
        </>
      }
      margin={<EntryFacts room={room} entry={entry} />}
    >
      <section>
        <h2>{entry.registered ? text.correct : text.give}</h2>
        {entry.registered ? <p>{text.correctWhy}</p> : null}
        <NumberForm
          room={room}
          entry={entry}
          wrong={wrong}
          others={entry.registered ? 0 : undefined}
        />
      </section>
      {registrations.length === 0 ? null : (
        <History registrations={registrations} language={language} />
      )}
      <Title room={room} entry={entry} />
      <ButtonRow>
        <a href={to.register(room.of.collaborationId)}>{text.back}</a>
      </ButtonRow>
    </TwoColumns>
  )
}

function EntryFacts({ room, entry }: Pick<EntryProps, 'room' | 'entry'>) {
  const { language, to, today } = room.acting
  const text = registerText[language].entry
  const words = recordText[language]
  const { collaborationId } = room.of
  return (
    <Facts
      heading={text.heading}
      items={[
        { term: text.dated, details: sayDay(entry.datedOn, language) },
        {
          term: text.number,
          details:
            entry.registered?.number ??
            (isOverdue(entry, today) ? (
              <Status tone="stop">{words.overdue}</Status>
            ) : (
              <Status tone="open">{text.missing}</Status>
            )),
        },
        { term: text.subject, details: entry.subject },
        { term: text.direction, details: words.direction[entry.direction] },
        { term: text.sender, details: saySender(room, entry) },
        { term: text.receiver, details: sayReceivers(room, entry) },
        { term: text.body, details: namesOf(room.naming).body(entry.bodyId) },
        { term: text.occasion, details: words.occasion[entry.occasion] },
        {
          term: text.matter,
          details: (
            <a href={to.matter(collaborationId, entry.matterNumber)}>{entry.matterNumber}</a>
          ),
        },
      ]}
    />
  )
}

function History({
  registrations,
  language,
}: Pick<EntryProps, 'registrations'> & {
  readonly language: RegisterRoom['acting']['language']
}) {
  const text = registerText[language].entry
  return (
    <section>
      <h2>{text.history}</h2>
      <StackTable
        caption={text.history}
        captionHidden
        columns={[
          {
            heading: text.historyNumber,
            cell: ({ number, ordinal }) =>
              ordinal === registrations[0]?.ordinal ? `${number} (${text.holds})` : number,
          },
          { heading: text.historyBy, cell: ({ byName }) => byName },
          { heading: text.historyAt, cell: ({ at }) => sayMoment(at, language) },
        ]}
        rows={registrations}
      />
    </section>
  )
}

function Title({ room, entry }: Pick<EntryProps, 'room' | 'entry'>) {
  const { language } = room.acting
  const text = registerText[language].entry
  const isHidden = entry.isTitleWithheld
  return (
    <section>
      <h2>{text.withhold}</h2>
      <p>
        {isHidden ? text.isWithheld : text.isShown} {text.withholdWhy}
      </p>
      <form method="post" action={entryAddress(room, entry, 'rubrik')}>
        <input type="hidden" name="dold" value={isHidden ? 'nej' : 'ja'} />
        <Button kind="secondary">{isHidden ? text.show : text.hide}</Button>
      </form>
    </section>
  )
}
