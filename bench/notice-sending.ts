import { createServer } from 'node:net'
import type { Meeting } from '../src/meeting/meeting.ts'
import { openBrowser } from './browser.ts'
import { asForReal } from './matter-pages.ts'
import { county } from './meeting-people.ts'
import { cpuOf, type Program, pause, runBuilt, startProgram } from './program.ts'
import type { MeetingGroup } from './synthetic-meetings.ts'
import { listed, median, type Row } from './table.ts'

const limit = 100

/** One press of the button: what the server took of the processor, and how long the answer was waited for. */
interface Sent {
  readonly cpu: number
  readonly elapsed: number
}

/**
 * Sending a notice, by the press of the button: until the answer has come, with every letter in the outbox. What the
 * post does with them afterwards is not in it: the mail server that is told to it takes the line and says nothing.
 */
export async function measureNotices(
  url: string,
  group: MeetingGroup,
  meetings: readonly Meeting[],
  cookie: string,
): Promise<readonly Row[]> {
  const silent = createServer()
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const told = silent.address()
  const mail = typeof told === 'object' && told !== null ? told.port : 0
  const program = await startProgram({ DATABASE_URL: url }, [...runBuilt], {
    ...asForReal,
    SMTP_URL: `smtp://127.0.0.1:${mail}`,
  })
  const sent: Sent[] = []
  try {
    for (const meeting of meetings) sent.push(await sendOne(program, meeting, cookie))
  } finally {
    silent.close()
    await program.stop()
  }
  const letters = await lettersIn(group)
  const wanted = meetings.length * new Set(group.people.map(({ personId }) => personId)).size
  if (letters !== wanted) throw new Error(`${letters} letters in the outbox, not ${wanted}`)
  const [first, ...later] = sent
  if (!first) throw new Error('no notice was sent')
  const cpu = later.map((one) => one.cpu)
  const elapsed = later.map((one) => one.elapsed)
  const people = wanted / meetings.length
  const raw = `waited for: ${listed(elapsed, 0)} ms; processor: ${listed(cpu, 0)} ms`
  return [
    {
      what: `a notice to ${people} people, the first after a start (libraries are read)`,
      result: `${first.cpu.toFixed(0)} ms`,
      raw: `waited for: ${first.elapsed.toFixed(0)} ms`,
    },
    {
      what: `a notice to ${people} people, ${letters / meetings.length} letters in the outbox`,
      result: `${median(cpu).toFixed(0)} ms`,
      target: `≤ ${limit} ms`,
      reached: median(cpu) <= limit,
      raw,
    },
  ]
}

async function sendOne({ pid, port }: Program, { id }: Meeting, cookie: string): Promise<Sent> {
  const browser = openBrowser(port, cookie)
  const path = `/arbetsyta/${county}/moten/${id}/kallelse`
  try {
    const page = await browser.get(path)
    const fields = fieldsOf(page.text)
    await quiet(pid)
    const before = cpuOf(pid)
    const began = performance.now()
    const answer = await browser.post(path, fields)
    const elapsed = performance.now() - began
    const cpu = cpuOf(pid) - before
    if (answer.status !== 303) throw new Error(`the notice was not sent: ${answer.status}`)
    return { cpu, elapsed }
  } finally {
    browser.close()
  }
}

/** The hidden fields of the form that sends the notice. */
function fieldsOf(page: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {}
  for (const [field] of page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(field)?.[1]
    const value = /value="([^"]*)"/.exec(field)?.[1]
    if (name !== undefined) fields[name] = value ?? ''
  }
  return fields
}

/** Waits until the program has nothing to do. */
async function quiet(pid: number): Promise<void> {
  let before = -1
  for (let n = 0; n < 100 && before !== cpuOf(pid); n += 1) {
    before = cpuOf(pid)
    await pause(300)
  }
}

async function lettersIn({ store, bodyId }: MeetingGroup): Promise<number> {
  const { letters } = await store.db
    .selectFrom('meeting_letter')
    .innerJoin('outbox', 'outbox.id', 'meeting_letter.letter_id')
    .innerJoin('meeting', 'meeting.id', 'meeting_letter.meeting_id')
    .where('meeting.body_id', '=', bodyId)
    .select((eb) => eb.fn.countAll().as('letters'))
    .executeTakeFirstOrThrow()
  return Number(letters)
}
