import type { Child } from 'hono/jsx'
import { nameOfBody } from '../../body/body.ts'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { meetingText } from '../../meeting/meeting.text.ts'
import { sayText } from '../../shared/format.ts'
import type { ActingContext } from '../acting.ts'
import { bodyName } from '../matter/naming.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { ShellParts } from '../shell/workspace-shell.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { type FoundGroup, mayRunGroup } from './find-group.ts'
import { groupText } from './group.text.ts'

/** What a group is called, as a heading has it. */
export function groupName({ acting, body }: FoundGroup): string {
  return sayText(nameOfBody(body, acting.today), acting.language)
}

/** The address of a group's page, or of a part of it. */
export function addressOfGroup({ acting, place, body }: FoundGroup, part?: string): string {
  return acting.to.group(place.register.collaboration.id, body.id, part)
}

interface GroupPage {
  /** What the page is for; the group's own page has none. */
  readonly heading?: string
  readonly alert?: string | undefined
  readonly content: Child
}

/** A page of a group: which group above its own heading, and the way back. */
export function groupPage(found: FoundGroup, { heading, alert, content }: GroupPage): ShellParts {
  const { acting, place } = found
  const name = groupName(found)
  const text = groupText[acting.language]
  return {
    title: [alert, heading, name].filter((part) => part !== undefined).join(' – '),
    section: 'meetings',
    place,
    crumbs: [
      { text: text.overview, href: acting.to.overview() },
      ...(heading === undefined
        ? [{ text: name }]
        : [{ text: name, href: addressOfGroup(found) }, { text: heading }]),
    ],
    content:
      heading === undefined ? (
        content
      ) : (
        <>
          <p class="kicker">{name}</p>
          <h1>{heading}</h1>
          {content}
        </>
      ),
  }
}

/** Answers that only those who lead the group's work may: who they are, and the way to an own role that may. */
export function sendOnlyRunners(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundGroup,
  part: string,
): Response | Promise<Response> {
  const { acting, place, body } = found
  const { language, today, to } = acting
  const { actor, register } = place
  const text = groupText[language]
  const hat = actor.hats.find((other) => mayRunGroup({ ...actor, hat: other }, body.id).allowed)
  const said = meetingText[language].denial['only-support-or-chair']({
    body: bodyName({ register, today, language }, body.id),
  })
  const content = (
    <Empty
      level={1}
      heading={text.denied}
      wayOn={
        <>
          {hat ? (
            <form method="post" action={to.chooseHat()}>
              <input type="hidden" name="hatt" value={hat.id} />
              <input type="hidden" name="till" value={addressOfGroup(found, part)} />
              <Button>{text.changeRole}</Button>
            </form>
          ) : null}
          <ButtonLink kind={hat ? 'secondary' : 'primary'} href={addressOfGroup(found)}>
            {text.toGroup}
          </ButtonLink>
        </>
      }
    >
      <p>{said}</p>
    </Empty>
  )
  return sendWorkspacePage(ground, c, { ...groupPage(found, { content }), title: text.denied }, 403)
}
