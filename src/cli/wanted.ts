import type { CommandName, DayOption, ValueOption } from './commands.ts'

/** What commands want, by what it is. */
interface Wanted {
  readonly folder: string
  readonly collaborationAndFolder: string
  readonly person: string
  readonly account: string
  readonly task: string
  readonly provider: string
  readonly nothing: string
}

/** What each command wants, as a part of a sentence. */
export function wantsIn(wanted: Wanted): Readonly<Record<CommandName, string>> {
  const { folder, collaborationAndFolder, person, account, task, provider, nothing } = wanted
  return {
    check: folder,
    import: folder,
    export: collaborationAndFolder,
    list: nothing,
    version: nothing,
    help: nothing,
    'account list': nothing,
    'account add': person,
    'account unlink': account,
    'account close': account,
    'account give': task,
    'account end': task,
    'provider list': nothing,
    'provider add': provider,
    'provider open': provider,
    'provider close': provider,
    'provider remove': provider,
    'provider check': provider,
    'trail verify': nothing,
    'mail status': nothing,
  }
}

type Kind =
  | 'day'
  | 'address'
  | 'provider'
  | 'subject'
  | 'account'
  | 'issuer'
  | 'clientId'
  | 'secret'
  | 'clientAuth'
  | 'principal'
  | 'name'
  | 'discovery'
  | 'level'
  | 'newPeople'
  | 'noted'

type ByOption = Readonly<Record<ValueOption | DayOption, (option: string) => string>>

/** What is said when nothing stands after an option that needs something: what it needs, and an example. */
export function missingIn(
  needs: string,
  afterIt: string,
  what: Readonly<Record<Kind, string>>,
  examples: Readonly<Record<'name' | 'newPeople', string>>,
): ByOption {
  const say = (kind: Kind, example: string) => (option: string) =>
    `${option} ${needs} ${what[kind]} ${afterIt} ${option} ${example}.`
  const day = say('day', '2026-11-22')
  const name = say('name', `"${examples.name}"`)
  const level = say('level', 'http://id.sambi.se/loa/loa3')
  return {
    day,
    from: day,
    until: day,
    mail: say('address', 'anna@sala.example'),
    provider: say('provider', 'sala'),
    subject: say('subject', 'e12345'),
    account: say('account', '0b0a3f0e-5c1d-4c8b-9a54-2f6d1c7e8a90'),
    issuer: say('issuer', 'https://login.sala.example'),
    clientId: say('clientId', 'radslag'),
    secret: say('secret', 'RADSLAG_SECRET_SALA'),
    clientAuth: say('clientAuth', 'basic'),
    principal: say('principal', 'sala'),
    name,
    englishName: name,
    discovery: say('discovery', 'https://login.sala.example/.well-known/openid-configuration'),
    acr: level,
    level,
    newPeople: say('newPeople', examples.newPeople),
    noted: say('noted', `12:${'0'.repeat(8)}…`),
  }
}
