import type { Child } from 'hono/jsx'
import { sayHat } from '../../actor/actor.text.ts'
import { type Fact, Facts } from '../../design/columns.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import { hasEnded, type Matter } from '../../matter/matter.ts'
import { saySectors } from '../../matter/sectors.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay, sayList, startSentence } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import type { FoundMatter } from './find-matter.ts'
import { matterPageText } from './matter-page.text.ts'
import type { MatterStory } from './matter-story.ts'
import { bodyName, inPrincipalOrder, type Naming, personName, principalName } from './naming.ts'

interface FactsProps {
  readonly acting: Acting
  readonly naming: Naming
  readonly found: FoundMatter
}

/** The facts of a matter in short: where it is and has been, who raised it, and whether everybody may read of it. */
export function MatterFacts({ acting, naming, found }: FactsProps) {
  const { language, to } = acting
  const text = matterPageText[language]
  const { matter, number } = found
  const { raisedAt, due, publishedAt, sectors, bodyIds, handlingBodyId } = matter
  const before = bodyIds.filter((id) => id !== handlingBodyId)
  const items: readonly (Fact | undefined)[] = [
    { term: text.number, details: number },
    {
      term: hasEnded(matter) ? text.lastAt : text.at,
      details: <BodyLink acting={acting} naming={naming} bodyId={handlingBodyId} />,
    },
    before.length > 0
      ? {
          term: text.been,
          details: before.map((id) => <BodyLink acting={acting} naming={naming} bodyId={id} />),
        }
      : undefined,
    raisedAt && { term: text.raised, details: sayDay(dayInSweden(raisedAt), language) },
    { term: text.raisedBy, details: raisedBy(naming, matter) },
    sectors.length > 0
      ? { term: text.sectors, details: startSentence(saySectors(sectors, language)) }
      : undefined,
    due && { term: text.due, details: sayDay(due, language) },
    {
      term: text.public,
      details: publishedAt ? (
        <a href={to.publicMatter(matter.collaborationId, number)}>{text.toPublic}</a>
      ) : (
        text.notPublic
      ),
    },
  ]
  return <Facts heading={text.inShort} items={items.filter((item) => item !== undefined)} />
}

function raisedBy(naming: Naming, { raisedBy: by, raisedAt }: Matter): readonly Child[] {
  const { register, language, today } = naming
  const on = raisedAt ? dayInSweden(raisedAt) : today
  const role = <span class="small soft">{sayHat(by.hat, register, on, language)}</span>
  const forWhom = by.onBehalfOf && matterPageText[language].onBehalfOf(by.onBehalfOf)
  return [by.name, role, ...(forWhom ? [forWhom] : [])]
}

function BodyLink({
  acting,
  naming,
  bodyId,
}: Omit<FactsProps, 'found'> & { readonly bodyId: string }) {
  const { register } = naming
  const body = register.bodyById(bodyId)
  const name = startSentence(bodyName(naming, bodyId))
  return body ? <a href={acting.to.body(register.collaboration.id, body.slug)}>{name}</a> : name
}

interface PrincipalsProps {
  readonly naming: Naming
  readonly matter: Matter
  readonly story: Pick<MatterStory, 'responsible' | 'registrations'>
}

/** The principals a matter concerns: who answers for it there, and what they call it in their own register. */
export function ConcernedPrincipals({ naming, matter, story }: PrincipalsProps) {
  const text = matterPageText[naming.language]
  const numbersOf = (id: string) =>
    story.registrations.filter(({ principalId }) => principalId === id)
  const responsibleAt = (id: string) =>
    story.responsible.find(({ principalId }) => principalId === id)?.personId
  const none = (said: string) => <span class="soft">{said}</span>
  const [known, bare] = parted(
    inPrincipalOrder(naming, matter.concerns),
    (id) => responsibleAt(id) !== undefined || numbersOf(id).length > 0,
  )
  const names = sayList(
    bare.map((id) => principalName(naming, id)),
    naming.language,
  )
  const table =
    known.length === 0 ? null : (
      <StackTable
        caption={text.principals}
        captionHidden
        rows={known}
        columns={[
          { heading: text.principal, cell: (id) => principalName(naming, id) },
          {
            heading: text.responsible,
            cell: (id) => {
              const personId = responsibleAt(id)
              return personId === undefined ? none(text.nobodyYet) : personName(naming, personId)
            },
          },
          {
            heading: text.registration,
            cell: (id) => {
              const numbers = numbersOf(id)
              return numbers.length === 0
                ? none(text.notRegistered)
                : numbers.map(({ registrationNumber }) => registrationNumber).join(', ')
            },
          },
        ]}
      />
    )
  return (
    <>
      {table}
      {bare.length === 0 ? null : <p>{text.nothingAt(names)}</p>}
    </>
  )
}

/** Those of which something holds, and the others, in the same order. */
function parted(
  ids: readonly string[],
  holds: (id: string) => boolean,
): readonly [readonly string[], readonly string[]] {
  return [ids.filter(holds), ids.filter((id) => !holds(id))]
}
