import { isShared, statusOfBody } from '../../body/body.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { Entries } from '../../design/entries.tsx'
import { Words } from '../../design/words.tsx'
import { principalsInOrder } from '../../principal/principal-order.ts'
import type { Register } from '../../register/register.ts'
import { sayCount, startSentence } from '../../shared/format.ts'
import { aboutText } from '../about/about.text.ts'
import type { PageContext } from '../page-context.ts'
import { shellText } from '../shell/shell.text.ts'

interface HomeProps {
  readonly context: PageContext
  readonly registers: readonly Register[]
}

/** The first page: what this is, and the collaborations to choose from. */
export function HomeView({ context, registers }: HomeProps) {
  const { language, day, to } = context
  const text = aboutText[language].home
  if (registers.length === 0) {
    return (
      <Empty
        level={1}
        heading={text.none}
        wayOn={<ButtonLink href={to.about()}>{shellText[language].about}</ButtonLink>}
      >
        <p>{text.noneHow}</p>
      </Empty>
    )
  }
  return (
    <>
      <h1>{text.heading}</h1>
      <Lead>{text.lead}</Lead>
      <Entries
        items={registers.map((register) => {
          const active = register.bodies.filter(
            (body) => isShared(body) && statusOfBody(body, day) === 'active',
          )
          return {
            href: to.start(register.collaboration.id),
            title: register.collaboration.name,
            text: (
              <>
                <Words text={register.collaboration.summary} language={language} />{' '}
                {startSentence(
                  text.count(
                    sayCount(active.length, language, text.bodyNoun),
                    sayCount(
                      principalsInOrder(register.principals, day).length,
                      language,
                      text.principalNoun,
                    ),
                  ),
                )}
              </>
            ),
          }
        })}
      />
    </>
  )
}
