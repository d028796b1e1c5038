import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { FileField } from '../../../design/file-field.tsx'
import { Notice } from '../../../design/notice.tsx'
import type { MemberImport } from '../../../register/members/member-import.repository.ts'
import { sayList } from '../../../shared/format.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import type { FoundGroup } from '../find-group.ts'
import { addressOfGroup } from '../group-page.tsx'
import { PeopleTable } from '../people-table.tsx'
import { membersText } from './members.text.ts'

interface MembersProps {
  readonly found: FoundGroup
  readonly imports: readonly MemberImport[]
  /** The names of those who no letter reaches, for those who lead the work. */
  readonly unreached: readonly string[]
  readonly isDone?: boolean
  readonly errors?: readonly string[]
}

/** Who is in the group, the list to save, and for those who lead its work the form to read one in. */
export function MembersView({
  found,
  imports,
  unreached,
  isDone = false,
  errors = [],
}: MembersProps) {
  const { acting, canRun } = found
  const { language } = acting
  const text = membersText[language]
  return (
    <>
      {errors.length === 0 ? null : (
        <ErrorSummary
          heading={text.mend}
          errors={errors.map((said) => ({ field: 'fil', text: said }))}
        />
      )}
      {isDone ? <Notice tone="info" heading={text.done} /> : null}
      <Lead>{text.lead}</Lead>
      {canRun ? (
        <p>
          <a href="#lista">{text.toList}</a>
        </p>
      ) : null}
      {unreached.length === 0 ? null : (
        <Notice tone="warn" heading={text.unreached}>
          <p>{text.unreachedWho(sayList(unreached, language))}</p>
        </Notice>
      )}
      <PeopleTable found={found} withPeriods />
      {canRun ? (
        <>
          <h2 id="lista">{text.listHeading}</h2>
          <p>{text.saveHint}</p>
          <ButtonRow>
            <ButtonLink kind="secondary" href={addressOfGroup(found, 'ledamoter/fil')}>
              {text.save}
            </ButtonLink>
          </ButtonRow>
          <form
            method="post"
            action={addressOfGroup(found, 'ledamoter')}
            enctype="multipart/form-data"
          >
            <h3>{text.read}</h3>
            <p>{text.readLead}</p>
            <FileField
              name="fil"
              label={text.file}
              hint={text.fileHint}
              accept=".xlsx"
              errors={errors}
            />
            <ButtonRow>
              <Button>{text.look}</Button>
            </ButtonRow>
          </form>
          <Earlier found={found} imports={imports} />
        </>
      ) : (
        <p>{text.readOnly}</p>
      )}
    </>
  )
}

function Earlier({ found, imports }: Pick<MembersProps, 'found' | 'imports'>) {
  const { language } = found.acting
  const text = membersText[language]
  if (imports.length === 0) return null
  return (
    <>
      <h3>{text.earlier}</h3>
      <ul>
        {imports.map(({ by, at, fileName, added, changed, ended }) => (
          <li>
            {text.earlierOne(by.name, sayMoment(at, language), fileName)}:{' '}
            {text.counts(added, changed, ended)}.
          </li>
        ))}
      </ul>
    </>
  )
}
