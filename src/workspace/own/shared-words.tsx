import { Status } from '../../design/status.tsx'
import type { OwnPaper, OwnText } from '../../record/own-space.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import { addressIn } from '../preparation/room.ts'
import { ownText } from './own.text.ts'
import { canShare, type OwnRoom } from './own-room.ts'

/** What a version became, in a sentence; undefined when it has not been shared. */
export function sayShared(
  { acting: { language } }: Pick<OwnRoom, 'acting'>,
  { shared }: OwnText | OwnPaper,
): string | undefined {
  if (shared === undefined) return undefined
  const text = ownText[language]
  const day = sayDay(dayInSweden(shared.at), language)
  return 'paperId' in shared
    ? text.sharedPaper(day, shared.version)
    : text.sharedText(day, shared.version)
}

/** Where a version of a paper is shared. */
export function sharePaperAddress(room: OwnRoom, { id, version }: OwnPaper): string {
  return addressIn(room, `dela/underlag/${id}/${version}`)
}

/** Where a version of the text is shared. */
export function shareTextAddress(room: OwnRoom, version: number): string {
  return addressIn(room, `dela/text/${version}`)
}

/** Whether a version of a paper has been shared and as what, or the way to share it. */
export function PaperSharing({
  room,
  paper,
}: {
  readonly room: OwnRoom
  readonly paper: OwnPaper
}) {
  const text = ownText[room.acting.language]
  const shared = sayShared(room, paper)
  if (shared !== undefined) return <Status tone="ok">{shared}</Status>
  if (!canShare(room)) return <Status tone="neutral">{text.notShared}</Status>
  const what = `${paper.name}, ${text.version(paper.version)}`
  return (
    <a href={sharePaperAddress(room, paper)} aria-label={text.shareWhat(what)}>
      {text.share}
    </a>
  )
}
