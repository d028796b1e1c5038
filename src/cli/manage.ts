import { addAccount } from './account/add-account.ts'
import { close, unlink } from './account/leave-account.ts'
import { listAll } from './account/list-accounts.ts'
import { endTask, giveTask } from './account/task.ts'
import type { ManageCommand } from './commands.ts'
import { mailStatus } from './mail-status.ts'
import { type Answer, give, type ManageGround, OrderRefused } from './order.ts'
import { addProvider } from './provider/save-provider.ts'
import { checkOne, listAllProviders, remove, setOpen } from './provider/tend-provider.ts'
import { verify } from './verify.ts'

/** Carries out a command about who signs in, or about how the installation is. Answers the exit code. */
export async function manage(command: ManageCommand, ground: ManageGround): Promise<0 | 1 | 2> {
  try {
    return give(await answerTo(command, ground), command, ground.talk)
  } catch (fault) {
    if (!(fault instanceof OrderRefused)) throw fault
    ground.talk.err.write(`${fault.message}\n`)
    return 2
  }
}

function answerTo(command: ManageCommand, ground: ManageGround): Promise<Answer> {
  switch (command.name) {
    case 'account list':
      return listAll(command, ground)
    case 'account add':
      return addAccount(command, ground)
    case 'account unlink':
      return unlink(command, ground)
    case 'account close':
      return close(command, ground)
    case 'account give':
      return giveTask(command, ground)
    case 'account end':
      return endTask(command, ground)
    case 'provider list':
      return listAllProviders(ground)
    case 'provider add':
      return addProvider(command, ground)
    case 'provider open':
      return setOpen(command, ground, true)
    case 'provider close':
      return setOpen(command, ground, false)
    case 'provider remove':
      return remove(command, ground)
    case 'provider check':
      return checkOne(command, ground)
    case 'trail verify':
      return verify(command, ground)
    case 'mail status':
      return mailStatus(ground)
  }
}
