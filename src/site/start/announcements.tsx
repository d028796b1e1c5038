import { Notice } from '../../design/notice.tsx'
import { Words } from '../../design/words.tsx'
import { sayText } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { startText } from './start.text.ts'

/** Viktig information: what everybody who opens the collaboration should know, while it holds. */
export function Announcements({ context }: { readonly context: CollaborationContext }) {
  const { language } = context
  const text = startText[language]
  return (
    <>
      {context.announcements.map((announcement) => (
        <Notice
          tone="warn"
          heading={`${sayText(announcement.title, language)}${announcement.isExample ? ` ${text.example}` : ''}`}
        >
          <p>
            <Words text={announcement.text} language={language} />
          </p>
        </Notice>
      ))}
    </>
  )
}
