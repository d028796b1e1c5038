import type { Context } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { heldTogether } from './hold-together.ts'

/**
 * Answers with a page, with its dates and sums held together. As plain text: an answer that is opened to change its
 * text, and closed again, takes longer than many a page.
 */
export async function sendPage(
  c: Context,
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const made = await (await page).toString()
  return c.html(heldTogether(String(made)), status)
}
