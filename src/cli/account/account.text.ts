import type { Language } from '../../shared/language.ts'

/** People to choose from, one to a line. */
const choices = (told: readonly string[]) => told.map((one) => `\n  ${one}`).join('')

const sv = {
  choice: (person: string, hats: readonly string[]) =>
    hats.length === 0 ? person : `${person}: ${hats.join('; ')}`,
  unknownPerson: (typed: string, where: string, told: readonly string[]) =>
    told.length === 0
      ? `Ingen i registret för ${where} heter '${typed}', och ingen heter något liknande. Personen måste stå i förteckningen först.`
      : `Ingen i registret för ${where} heter '${typed}'. Närmast ligger:${choices(told)}`,
  severalPeople: (typed: string, where: string, told: readonly string[]) =>
    `Flera i registret för ${where} heter '${typed}'. Skriv id i stället för namn:${choices(told)}`,
  unknownAccount: (typed: string) =>
    `Det finns inget konto '${typed}'. Se vilka som finns med: account list`,
  noAccount: (person: string) =>
    `${person} har inget konto. Lägg upp ett med: account add, eller skriv kontots id eller en e-postadress.`,
  unknownProvider: (typed: string, known: readonly string[]) =>
    known.length === 0
      ? `Det finns ingen inloggning som heter '${typed}'. Lägg till den med: provider add`
      : `Det finns ingen inloggning som heter '${typed}'. Det finns: ${known.join(', ')}.`,
  subjectMissing: '--inloggning och --subjekt hör ihop. Skriv båda.',
  notAnAddress: (typed: string) =>
    `'${typed}' är ingen e-postadress. Så här ser en ut: namn@example.org.`,
  personalNumber:
    'Det du skrev innehåller ett personnummer. Sådana sparas aldrig. Använd en annan adress, eller låt inloggningen skicka något annat.',
  taken: (identity: string, holder: string) =>
    `${identity} används redan av ett annat konto: ${holder}. Är det samma människa, skriv --konto och kontots id. Annars ta bort den därifrån med account unlink, eller använd en annan.`,
  takenByClosed: (identity: string, holder: string) =>
    `${identity} hör till ett stängt konto: ${holder}. Lägg till --nytt-konto om det ska gälla det nya kontot i stället.`,
  closedAlready: (person: string, day: string) =>
    `Kontot för ${person} stängdes den ${day} och öppnas inte igen. Lägg till --nytt-konto för att lägga upp ett nytt.`,
  accountIsClosed: (account: string, day: string) =>
    `Kontot ${account} stängdes den ${day} och kan inte användas.`,
  otherAccount: (person: string, account: string) =>
    `${person} har redan ett annat konto: ${account}. Koppla bort det först med account unlink.`,
  otherPerson: (account: string, person: string) =>
    `Kontot ${account} är redan en annan person här: ${person}. Koppla bort det först med account unlink.`,
  nothingToSignInWith:
    'Ett nytt konto behöver något att logga in med: --e-post, eller --inloggning och --subjekt. Finns kontot redan, skriv --konto och dess id.',
  opened: (person: string, identity: string) =>
    `${person} har fått ett konto och loggar in med ${identity}.`,
  linked: (person: string, account: string) => `Kontot ${account} är nu ${person}.`,
  recognised: (person: string, identity: string) =>
    `${person} kan nu också logga in med ${identity}.`,
  unchangedAccount: (person: string) => `${person} hade redan kontot; ingenting är ändrat.`,
  wears: (hats: readonly string[]) => `Hattar i dag: ${hats.join('; ')}.`,
  wearsNone:
    'Ingen hatt i dag, så kontot ger inget att göra: det behövs en plats i registret eller ett uppdrag (account give).',
  unlinked: (account: string, person: string) =>
    `Kontot ${account} är inte längre ${person}, och har inga hattar där. Kontot finns kvar.`,
  notLinked: (person: string) => `${person} hade inget konto; ingenting är ändrat.`,
  accountNotLinked: (account: string, where: string) =>
    `Kontot ${account} är ingen person i ${where}; ingenting är ändrat.`,
  removed: (account: string, identity: string) =>
    `Det går inte längre att logga in på kontot ${account} med ${identity}. Den som är inloggad nu förblir det; account close avslutar allt.`,
  nothingLeft: 'Ingenting återstår att logga in på kontot med.',
  notRecognised: (account: string, identity: string) =>
    `Kontot ${account} kändes inte igen av ${identity}; ingenting är ändrat.`,
  closed: (account: string) =>
    `Kontot ${account} är stängt för gott, och alla dess inloggningar är avslutade.`,
  closedBefore: (account: string, day: string) =>
    `Kontot ${account} stängdes redan den ${day}; ingenting är ändrat.`,
  unknownPrincipal: (typed: string, where: string, known: readonly string[]) =>
    `Ingen huvudman i ${where} heter '${typed}'. Det finns: ${known.join(', ')}.`,
  unknownTask: (typed: string) =>
    `'${typed}' är inget uppdrag hos en huvudman. Det finns: tjänsteperson, registrator.`,
  backwards: 'Uppdraget kan inte sluta innan det börjar. Rätta --från eller --till-och-med.',
  role: { official: 'tjänsteperson', registrar: 'registrator' },
  given: (person: string, task: string, period: string) =>
    `${person} har uppdraget ${task}, ${period}.`,
  unchangedTask: (person: string, task: string, period: string) =>
    `${person} hade redan uppdraget ${task}, ${period}; ingenting är ändrat.`,
  untilFurtherNotice: 'tills vidare',
  hasNoAccount: (person: string) =>
    `${person} har inget konto ännu och kan inte logga in. Lägg upp ett med: account add`,
  noSuchTask: (person: string, task: string, others: readonly string[]) =>
    `${person} har inte uppdraget ${task}. ${others.length === 0 ? 'Personen har inget uppdrag hos någon huvudman.' : `Det finns: ${others.join('; ')}.`}`,
  ended: (person: string, task: string, period: string) =>
    `Uppdraget ${task} för ${person} är avslutat: ${period}.`,
  endedBefore: (person: string, task: string, period: string) =>
    `Uppdraget ${task} för ${person} var redan avslutat, ${period}; ingenting är ändrat.`,
  withdrawn: (person: string, task: string) =>
    `Uppdraget ${task} för ${person} är återtaget: det hann aldrig börja.`,
  inCollaboration: (name: string, id: string) => `${name} (${id})`,
  withoutPerson: 'Konton som inte är någon person',
  noAccounts: (where: string) => `Inga konton i ${where}.`,
  none: 'Inga konton ännu. Lägg upp ett med: account add',
  identity: (subject: string, provider: string) => `${subject} hos ${provider}`,
  demo: 'demons egen inloggning',
  noIdentity: 'inget att logga in med',
  noHat: 'ingen hatt i dag',
  notInRegister: 'finns inte längre i registret',
  closedOn: (day: string) => `stängt den ${day}`,
  accountId: (id: string) => `konto ${id}`,
}

const en: typeof sv = {
  choice: sv.choice,
  unknownPerson: (typed, where, told) =>
    told.length === 0
      ? `Nobody in the register of ${where} is called '${typed}', or anything like it. The person must be in the roster first.`
      : `Nobody in the register of ${where} is called '${typed}'. The nearest:${choices(told)}`,
  severalPeople: (typed, where, told) =>
    `Several in the register of ${where} are called '${typed}'. Write the id instead of the name:${choices(told)}`,
  unknownAccount: (typed) =>
    `There is no account '${typed}'. See which there are with: account list`,
  noAccount: (person) =>
    `${person} has no account. Open one with: account add, or write the id of the account or an e-mail address.`,
  unknownProvider: (typed, known) =>
    known.length === 0
      ? `There is no provider called '${typed}'. Add it with: provider add`
      : `There is no provider called '${typed}'. There is: ${known.join(', ')}.`,
  subjectMissing: '--provider and --subject go together. Write both.',
  notAnAddress: (typed) =>
    `'${typed}' is not an e-mail address. One looks like this: name@example.org.`,
  personalNumber:
    'What you wrote holds a personal identity number. Such are never kept. Use another address, or let the provider send something else.',
  taken: (identity, holder) =>
    `${identity} is used by another account already: ${holder}. If it is the same human being, write --account and its id. Otherwise take it away there with account unlink, or use another.`,
  takenByClosed: (identity, holder) =>
    `${identity} belongs to a closed account: ${holder}. Add --new-account if it is to lead to the new account instead.`,
  closedAlready: (person, day) =>
    `The account of ${person} was closed on ${day} and is not opened again. Add --new-account to open a new one.`,
  accountIsClosed: (account, day) =>
    `The account ${account} was closed on ${day} and cannot be used.`,
  otherAccount: (person, account) =>
    `${person} has another account already: ${account}. Unlink it first with account unlink.`,
  otherPerson: (account, person) =>
    `The account ${account} is another person here already: ${person}. Unlink it first with account unlink.`,
  nothingToSignInWith:
    'A new account needs something to sign in with: --mail, or --provider and --subject. If the account is there already, write --account and its id.',
  opened: (person, identity) => `${person} has got an account and signs in with ${identity}.`,
  linked: (person, account) => `The account ${account} is now ${person}.`,
  recognised: (person, identity) => `${person} can now also sign in with ${identity}.`,
  unchangedAccount: (person) => `${person} had the account already; nothing has changed.`,
  wears: (hats) => `Hats today: ${hats.join('; ')}.`,
  wearsNone:
    'No hat today, so the account gives nothing to do: a seat in the register or a task (account give) is needed.',
  unlinked: (account, person) =>
    `The account ${account} is no longer ${person}, and has no hats there. The account remains.`,
  notLinked: (person) => `${person} had no account; nothing has changed.`,
  accountNotLinked: (account, where) =>
    `The account ${account} is no person in ${where}; nothing has changed.`,
  removed: (account, identity) =>
    `One can no longer sign in to the account ${account} with ${identity}. Whoever is signed in now stays so; account close ends everything.`,
  nothingLeft: 'Nothing is left to sign in to the account with.',
  notRecognised: (account, identity) =>
    `The account ${account} was not recognised by ${identity}; nothing has changed.`,
  closed: (account) => `The account ${account} is closed for good, and all its sessions are ended.`,
  closedBefore: (account, day) =>
    `The account ${account} was closed on ${day} already; nothing has changed.`,
  unknownPrincipal: (typed, where, known) =>
    `No principal in ${where} is called '${typed}'. There is: ${known.join(', ')}.`,
  unknownTask: (typed) => `'${typed}' is no task at a principal. There is: official, registrar.`,
  backwards: 'The task cannot end before it begins. Mend --from or --until.',
  role: { official: 'official', registrar: 'registrar' },
  given: (person, task, period) => `${person} has the task ${task}, ${period}.`,
  unchangedTask: (person, task, period) =>
    `${person} had the task ${task} already, ${period}; nothing has changed.`,
  untilFurtherNotice: 'until further notice',
  hasNoAccount: (person) =>
    `${person} has no account yet and cannot sign in. Open one with: account add`,
  noSuchTask: (person, task, others) =>
    `${person} does not have the task ${task}. ${others.length === 0 ? 'The person has no task at any principal.' : `There is: ${others.join('; ')}.`}`,
  ended: (person, task, period) => `The task ${task} of ${person} is ended: ${period}.`,
  endedBefore: (person, task, period) =>
    `The task ${task} of ${person} was ended already, ${period}; nothing has changed.`,
  withdrawn: (person, task) => `The task ${task} of ${person} is taken back: it never began.`,
  inCollaboration: sv.inCollaboration,
  withoutPerson: 'Accounts that are no person',
  noAccounts: (where) => `No accounts in ${where}.`,
  none: 'No accounts yet. Open one with: account add',
  identity: (subject, provider) => `${subject} at ${provider}`,
  demo: 'the sign-in of the demo',
  noIdentity: 'nothing to sign in with',
  noHat: 'no hat today',
  notInRegister: 'no longer in the register',
  closedOn: (day) => `closed on ${day}`,
  accountId: (id) => `account ${id}`,
}

/** What the command line says of accounts, in both languages. */
export const accountText: Readonly<Record<Language, typeof sv>> = { sv, en }
