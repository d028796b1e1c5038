import { sayHat } from '../../actor/actor.text.ts'
import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Notice } from '../../design/notice.tsx'
import { Pagination } from '../../design/pagination.tsx'
import { recordText } from '../../record/record.text.ts'
import type { ListedEntry } from '../../record/register-entry.ts'
import { largestList, type RegisterCounts } from '../../record/register-lists.repository.ts'
import { principalName } from '../matter/naming.ts'
import { preparationText } from '../preparation/preparation.text.ts'
import { type AskedRegister, registerQuery, registerStates } from './asked-register.ts'
import { numberField, type WrongNumber } from './number-form.tsx'
import { registerText } from './register.text.ts'
import { otherAuthorityHats, type RegisterRoom } from './register-room.ts'
import { RegisterTable } from './register-table.tsx'

/** So many entries stand on a page. */
export const pageSize = 25

/** What a page of the list shows. */
export interface ShownRegister {
  readonly asked: AskedRegister
  readonly entries: readonly ListedEntry[]
  readonly counts: RegisterCounts
  /** The number that has just been saved. */
  readonly saved?: string | undefined
  readonly wrong?: WrongNumber | undefined
}

interface RegisterProps extends ShownRegister {
  readonly room: RegisterRoom
}

/** What one authority has to register and has registered: how it stands, the list, and the way to take it along. */
export function RegisterView(props: RegisterProps) {
  const { room, saved, wrong } = props
  const { acting, naming, of } = room
  const { language } = acting
  const text = registerText[language]
  const words = recordText[language]
  return (
    <>
      <h1>{text.of(principalName(naming, of.principalId))}</h1>
      {wrong ? (
        <ErrorSummary
          heading={preparationText[language].mend(1)}
          errors={[{ field: numberField(wrong.entryId), text: wrong.error }]}
        />
      ) : null}
      {saved === undefined ? null : (
        <Notice tone="info" heading={text.saved(saved)}>
          <p>{text.savedWhy}</p>
        </Notice>
      )}
      <Lead>{words.notTheRegister}</Lead>
      <p class="measure">{words.withoutDelay}</p>
      <OtherAuthorities room={room} />
      <Tabs {...props} />
      <Listed {...props} />
    </>
  )
}

/** The lists of the person's other authorities, each in a role of its own. */
function OtherAuthorities({ room: { acting, place } }: { readonly room: RegisterRoom }) {
  const { language, to, today } = acting
  const text = registerText[language]
  const { register } = place
  const hats = otherAuthorityHats(place)
  if (hats.length === 0) return null
  return (
    <>
      <p>{text.otherAuthority}</p>
      <ButtonRow>
        {hats.map((hat) => (
          <form method="post" action={to.chooseHat()}>
            <input type="hidden" name="hatt" value={hat.id} />
            <input type="hidden" name="till" value={to.register(register.collaboration.id)} />
            <Button kind="secondary">
              {text.changeTo(sayHat(hat, register, today, language))}
            </Button>
          </form>
        ))}
      </ButtonRow>
    </>
  )
}

function Tabs({ room, asked, counts }: RegisterProps) {
  const { language, to } = room.acting
  const text = registerText[language]
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB'
  const said = (state: AskedRegister['state']) => {
    const count = counts[state].toLocaleString(locale)
    return text.tabCount(counts.bounded.has(state) ? text.moreThan(count) : count)
  }
  return (
    <nav class="part-nav" aria-label={text.tabs}>
      <ul>
        {registerStates.map((state) => (
          <li>
            <a
              href={`${to.register(room.of.collaborationId)}${registerQuery({ state, page: 1 })}`}
              aria-current={state === asked.state ? 'page' : undefined}
            >
              {text.tab[state]} {said(state)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Listed(props: RegisterProps) {
  const { room, asked, entries, counts, wrong } = props
  const { language, to } = room.acting
  const text = registerText[language]
  const at = to.register(room.of.collaborationId)
  if (entries.length === 0) {
    const { empty } = text
    const isAll = asked.state === 'all'
    return (
      <Empty
        heading={empty[asked.state]}
        wayOn={
          <ButtonLink kind="secondary" href={isAll ? to.overview() : at}>
            {isAll ? empty.toOverview : empty.showAll}
          </ButtonLink>
        }
      >
        <p>{empty[`${asked.state}Why`]}</p>
      </Empty>
    )
  }
  return (
    <>
      <h2 class="ds-sr-only">{text.caption[asked.state]}</h2>
      <RegisterTable room={room} entries={entries} asked={asked} wrong={wrong} />
      <Pagination
        label={text.pages}
        current={asked.page}
        total={Math.ceil(counts[asked.state] / pageSize)}
        href={(page) => `${at}${registerQuery({ ...asked, page })}`}
        previous={text.previous}
        next={text.next}
        pageLabel={text.pageLabel}
      />
      <Download room={room} asked={asked} isBounded={counts.bounded.has(asked.state)} />
    </>
  )
}

function Download({
  room,
  asked,
  isBounded,
}: {
  readonly room: RegisterRoom
  readonly asked: AskedRegister
  readonly isBounded: boolean
}) {
  const { language, to } = room.acting
  const text = registerText[language]
  const query = registerQuery({ ...asked, page: 1 })
  const at = (file: string) => `${to.register(room.of.collaborationId, file)}${query}`
  const largest = largestList.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')
  return (
    <section>
      <h2>{text.download}</h2>
      <p>
        {text.downloadWhy}
        {isBounded ? ` ${text.largest(largest)}` : null}
      </p>
      <ButtonRow>
        <ButtonLink kind="secondary" href={at('lista.csv')}>
          {text.csv}
        </ButtonLink>
        <ButtonLink kind="secondary" href={at('lista.json')}>
          {text.json}
        </ButtonLink>
      </ButtonRow>
    </section>
  )
}
