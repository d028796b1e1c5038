import { rulesFor } from '../../../charter/charter.ts'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { RadioGroup } from '../../../design/choices.tsx'
import { Facts, Lead, TwoColumns } from '../../../design/columns.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { meetingText } from '../../../meeting/meeting.text.ts'
import type { MeetingProblem } from '../../../meeting/meeting-change.ts'
import { sayText } from '../../../shared/format.ts'
import { sayMeetingProblem } from '../../meeting/say-refusal.ts'
import type { FoundGroup } from '../find-group.ts'
import { addressOfGroup } from '../group-page.tsx'
import { settingText } from './setting.text.ts'
import { settingField, type TypedSetting } from './setting-form.ts'

interface SettingProps {
  readonly found: FoundGroup
  readonly typed: TypedSetting
  readonly problems?: readonly MeetingProblem[]
  readonly isSaved?: boolean
}

const fieldOf: Readonly<Partial<Record<MeetingProblem, keyof typeof settingField>>> = {
  'days-wrong': 'matterDays',
  'length-wrong': 'minutes',
  'recurring-wrong': 'recurring',
  'personal-number': 'recurring',
}

/** How a group meets, beside what its charter says of it. */
export function SettingView({ found, typed, problems = [], isSaved = false }: SettingProps) {
  const { language } = found.acting
  const text = settingText[language]
  const said = (part: keyof typeof settingField) => {
    const own = problems.filter((code) => (fieldOf[code] ?? 'matterDays') === part)
    return own.length === 0
      ? {}
      : { error: own.map((code) => sayMeetingProblem(code, language)).join(' ') }
  }
  return (
    <>
      {problems.length === 0 ? null : (
        <ErrorSummary
          heading={text.mend(problems.length)}
          errors={problems.map((code) => ({
            field: settingField[fieldOf[code] ?? 'matterDays'],
            text: sayMeetingProblem(code, language),
          }))}
        />
      )}
      {isSaved ? <Notice tone="info" heading={text.saved} /> : null}
      <TwoColumns margin={<CharterSays found={found} />}>
        <Lead>{text.lead}</Lead>
        <form method="post" action={addressOfGroup(found, 'installningar')}>
          <Field
            name={settingField.matterDays}
            label={text.matterDays}
            hint={text.matterDaysHint}
            value={typed.matterDays}
            size={4}
            {...said('matterDays')}
          />
          <Field
            name={settingField.dispatchDays}
            label={text.dispatchDays}
            hint={text.dispatchDaysHint}
            value={typed.dispatchDays}
            size={4}
          />
          <Field
            name={settingField.minutes}
            label={text.minutes}
            hint={text.minutesHint}
            value={typed.minutes}
            size={5}
            {...said('minutes')}
          />
          <RadioGroup
            name={settingField.notesApproval}
            legend={text.approval}
            value={typed.notesApproval}
            choices={(['chair', 'nextMeeting', 'participants'] as const).map((value) => ({
              value,
              text: meetingText[language].approval[value].name,
              hint: meetingText[language].approval[value].means,
            }))}
          />
          <Field
            kind="textarea"
            name={settingField.recurring}
            label={text.recurring}
            optional={text.optional}
            hint={text.recurringHint}
            value={typed.recurring}
            rows={5}
            {...said('recurring')}
          />
          <ButtonRow>
            <Button>{text.save}</Button>
            <ButtonLink kind="tertiary" href={addressOfGroup(found)}>
              {text.cancel}
            </ButtonLink>
          </ButtonRow>
        </form>
      </TwoColumns>
    </>
  )
}

/** The kinds of rules that are about how a body meets. */
const kinds = ['meetings-per-year', 'meetings-per-term', 'meeting-length', 'meeting-mode']
/** … and about what is raised in good time, which charters only say in words. */
const words = /kallelse|god tid|dagordning/i

function CharterSays({ found }: { readonly found: FoundGroup }) {
  const { acting, place, body } = found
  const { language, to, today } = acting
  const text = settingText[language]
  const { register } = place
  const charter = register.charterOn(body.id, today)
  const rules = charter
    ? rulesFor(charter, body.id).filter(
        ({ kind, clause }) =>
          kinds.includes(kind) || (kind === 'statement' && words.test(clause.quote)),
      )
    : []
  return (
    <Facts heading={text.charter} items={[]}>
      {rules.length === 0 ? (
        <p>{text.noCharter}</p>
      ) : (
        <ul>
          {rules.map(({ id, title }) => (
            <li>
              <a href={to.charter(register.collaboration.id, body.slug, id)}>
                {sayText(title, language)}
              </a>
              {charter?.exceptions.some((one) => one.ruleId === id && one.bodyId === body.id)
                ? ` ${text.agreed}`
                : null}
            </li>
          ))}
        </ul>
      )}
    </Facts>
  )
}
