import type { Context, Hono } from 'hono'
import { sendPage } from '../../http/send-page.ts'
import { changeDays } from '../../register/change-days.ts'
import { compareDays } from '../../register/compare.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { patterns } from '../addresses.ts'
import { CollaborationShell } from '../shell/shell.tsx'
import { collaborationContext, type SiteGround } from '../site-ground.ts'
import { readTwoDays } from './asked-days.ts'
import { compareText } from './compare.text.ts'
import { CompareView } from './compare.view.tsx'

/** The page that compares two days (`?fran=2019-10-01&till=2026-11-22`). Without days it shows the form. */
export function compareRoute(ground: SiteGround, site: Hono, prefix: string): void {
  site.get(prefix + patterns.compare, (c) => comparePage(ground, c))
}

async function comparePage(ground: SiteGround, c: Context) {
  const today = dayInSweden(ground.now())
  const typed = { from: c.req.query('fran'), until: c.req.query('till') }
  const isAsked = typed.from !== undefined || typed.until !== undefined
  const read = readTwoDays(typed.from ?? '', typed.until ?? '')
  // The names and links of the page are those of the later day, so that nothing compared is unknown to it.
  const base = await collaborationContext(ground, c, today)
  const query = isAsked ? `?${new URLSearchParams(definedOnly(typed))}` : ''
  const context = { ...base, path: base.path + query }
  const text = compareText[context.language]
  const asked = read.ok
    ? { typed: { from: read.value.from, until: read.value.until }, problems: {} }
    : isAsked
      ? read.refusal
      : { typed: { from: '', until: today }, problems: {} }
  return sendPage(
    c,
    <CollaborationShell
      context={context}
      asset={ground.asset}
      title={text.heading}
      description={text.lead}
      crumbs={[{ text: text.heading }]}
      withoutDay
    >
      <CompareView
        context={context}
        asked={asked}
        changeDays={changeDays(context.register, today)}
        {...(read.ok && {
          days: read.value,
          comparison: compareDays(context.register, read.value.from, read.value.until),
        })}
      />
    </CollaborationShell>,
    isAsked && !read.ok ? 422 : 200,
  )
}

function definedOnly(typed: { from: string | undefined; until: string | undefined }) {
  return {
    ...(typed.from !== undefined && { fran: typed.from }),
    ...(typed.until !== undefined && { till: typed.until }),
  }
}
