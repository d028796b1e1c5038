import { parseMailAddress, type Sender } from '../../../../post/mail-address.ts'
import type { Register } from '../../../../register/register.ts'
import { originOf } from '../../../../sign-in/sign-in-ground.ts'
import type { WorkspaceGround } from '../../../workspace-ground.ts'

/** What the letters about meetings are written with. */
export interface LetterGround {
  readonly register: Register
  /** Where people reach the program: links are made of it. */
  readonly origin: string
  /** Whom the letters are from, and to whom a calendar sends its answer. */
  readonly sender: Sender
  readonly now: () => Date
}

/** What letters are written with, in answer to a request. */
export function letterGround(
  ground: Pick<WorkspaceGround, 'mode' | 'publicUrl' | 'sender' | 'now'>,
  request: Request,
  register: Register,
): LetterGround {
  const { sender = demoSender(), now } = ground
  return { register, origin: originOf(ground, request), sender, now }
}

/** Where nothing is sent for real, the letters are from nobody who could be reached. */
export function demoSender(): Sender {
  const address = parseMailAddress('radslag@exempel.invalid')
  if (!address.ok) throw new RangeError('the address of the demo is one')
  return { name: 'Rådslag', address: address.value }
}
