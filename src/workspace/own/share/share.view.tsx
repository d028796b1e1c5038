import { nameOfBody } from '../../../body/body.ts'
import { nameInSentence } from '../../../body/name-in-sentence.ts'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { CheckboxGroup } from '../../../design/choices.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Notice } from '../../../design/notice.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import type { TextVersion } from '../../../matter/preparation/preparation.ts'
import type { OwnPaper, OwnText } from '../../../record/own-space.ts'
import { recordText } from '../../../record/record.text.ts'
import { sayText } from '../../../shared/format.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { downloadAddress, sayKindAndSize } from '../../preparation/papers/paper-words.ts'
import { preparationText } from '../../preparation/preparation.text.ts'
import { addressIn, concernedIn, principalName } from '../../preparation/room.ts'
import { compareTexts } from '../../preparation/text/differences.ts'
import { Differences } from '../../preparation/text/differences.view.tsx'
import { Written } from '../../preparation/written.tsx'
import type { OwnRoom } from '../own-room.ts'
import { sharePaperAddress, shareTextAddress } from '../shared-words.tsx'
import { shareText } from './share.text.ts'

/** What may be shared: a version of the text, with the group's own as it stands, or a version of a paper. */
export type Sharable =
  | { readonly kind: 'text'; readonly text: OwnText; readonly theirs: TextVersion | undefined }
  | { readonly kind: 'paper'; readonly paper: OwnPaper }

interface ShareProps {
  readonly room: OwnRoom
  readonly what: Sharable
  /** The box was not ticked, or the group's text has changed since the page was opened. */
  readonly wrong?: 'not-confirmed' | 'changed'
}

/** Everything to know before something is shared for good: what, with whom, what it means, and the button. */
export function ShareView({ room, what, wrong }: ShareProps) {
  const { language } = room.acting
  const text = shareText[language]
  const words = recordText[language]
  const error = wrong === 'not-confirmed' ? words.notConfirmed : undefined
  return (
    <>
      {error === undefined ? null : (
        <ErrorSummary
          heading={preparationText[language].mend(1)}
          errors={[{ field: 'bekraftat', text: error }]}
        />
      )}
      {wrong === 'changed' && what.kind === 'text' && what.theirs ? (
        <Changed room={room} theirs={what.theirs} />
      ) : null}
      <h2>{text.what}</h2>
      {what.kind === 'text' ? (
        <WhatText room={room} text={what.text} theirs={what.theirs} />
      ) : (
        <WhatPaper room={room} paper={what.paper} />
      )}
      <h2>{text.whom}</h2>
      <p>{text.whomWhy(bodyOf(room))}</p>
      <Registers room={room} />
      <h2>{text.means}</h2>
      <p>
        <strong>{words.shareMeans}</strong> {text.logged(room.found.place.actor.name)}
      </p>
      <form method="post" action={addressOf(room, what)}>
        {what.kind === 'text' ? (
          <input
            type="hidden"
            name="sedd"
            value={String(what.theirs?.version ?? 0)}
            autocomplete="off"
          />
        ) : null}
        <CheckboxGroup
          name="bekraftat"
          legend={text.confirm}
          choices={[{ value: 'ja', text: words.shareConfirm }]}
          {...(error !== undefined && { error })}
        />
        <ButtonRow>
          <Button>{text.share}</Button>
          <ButtonLink kind="tertiary" href={addressIn(room)}>
            {text.leave}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

function Changed({ room, theirs }: { readonly room: OwnRoom; readonly theirs: TextVersion }) {
  const { language } = room.acting
  const text = shareText[language].conflict
  return (
    <Notice tone="warn" heading={text.heading}>
      <p>{text.why(theirs.by.name, sayMoment(theirs.at, language))}</p>
      <p>
        <a href={addressIn(room, 'text')}>{text.edit}</a>
      </p>
    </Notice>
  )
}

interface WhatTextProps {
  readonly room: OwnRoom
  readonly text: OwnText
  readonly theirs: TextVersion | undefined
}

/** The very words that are shared, what they become, and how they differ from what the group has. */
function WhatText({ room, text: own, theirs }: WhatTextProps) {
  const { language } = room.acting
  const text = shareText[language]
  return (
    <>
      <p>{text.whatText(own.version)}</p>
      <blockquote class="shared-words">
        <Written text={own.text} language={language} />
      </blockquote>
      <p>{theirs ? text.becomesNext(theirs.version + 1) : text.becomesFirst}</p>
      {theirs ? (
        <>
          <h3>{text.differences}</h3>
          <Differences
            rows={compareTexts(theirs.text, own.text)}
            before={text.theirs(theirs.version)}
            after={text.yours(own.version)}
            language={language}
          />
        </>
      ) : null}
    </>
  )
}

function WhatPaper({ room, paper }: { readonly room: OwnRoom; readonly paper: OwnPaper }) {
  const { language } = room.acting
  const text = shareText[language]
  return (
    <>
      <p>
        {text.whatPaper(paper.version)} <a href={downloadAddress(room, paper)}>{paper.name}</a>{' '}
        <span class="soft small">{sayKindAndSize(paper, language)}</span>
      </p>
      <p>{text.becomesPaper}</p>
    </>
  )
}

/** Each authority concerned by name, and what it gets in its list. */
function Registers({ room }: { readonly room: OwnRoom }) {
  const { language } = room.acting
  const text = shareText[language]
  const { direction } = recordText[language]
  return (
    <>
      <h3>{text.register}</h3>
      <p>{text.registerWhy}</p>
      <StackTable
        caption={text.register}
        captionHidden
        columns={[
          { heading: text.authority, cell: (id) => principalName(room, id) },
          {
            heading: text.direction,
            cell: (id) => (id === room.principalId ? direction.out : direction.in),
          },
        ]}
        rows={concernedIn(room)}
      />
    </>
  )
}

function addressOf(room: OwnRoom, what: Sharable): string {
  return what.kind === 'text'
    ? shareTextAddress(room, what.text.version)
    : sharePaperAddress(room, what.paper)
}

function bodyOf({ acting, found }: OwnRoom): string {
  const { handlingBodyId } = found.matter
  const body = found.place.register.bodyById(handlingBodyId)
  return body
    ? sayText(nameInSentence(nameOfBody(body, acting.today)), acting.language)
    : handlingBodyId
}
