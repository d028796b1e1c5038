import type { Language } from '../../shared/language.ts'

const sv = {
  notAnId: (typed: string) =>
    `'${typed}' kan inte vara namnet på en inloggning: det blir en del av en adress. Använd små bokstäver a–z, siffror och bindestreck, till exempel sala.`,
  missing: (id: string, options: readonly string[]) =>
    `Inloggningen ${id} är ny och behöver också ${options.join(', ')}.`,
  notAnIssuer: (typed: string, option: string) =>
    `${option} är '${typed}'. Det ska vara en hel adress, till exempel https://login.sala.example.`,
  notEncrypted: (typed: string, option: string) =>
    `${option} är '${typed}'. I skarp drift ska adressen börja med https://.`,
  notAVariable:
    '--hemlighet ska vara namnet på en miljövariabel, RADSLAG_SECRET_ följt av stora bokstäver, siffror och understreck: RADSLAG_SECRET_SALA. Skriv aldrig hemligheten själv här; har du gjort det, så byt den.',
  notAnAuth: (typed: string) => `--sätt är '${typed}'. Det ska vara basic, post eller none.`,
  secretAndNone: 'Med --sätt none finns det ingen hemlighet. Ta bort --hemlighet.',
  notYesOrNo: (typed: string) => `--nya-personer är '${typed}'. Det ska vara ja eller nej.`,
  unknownPrincipal: (typed: string, known: readonly string[]) =>
    `Ingen huvudman har id '${typed}'. Det finns: ${known.join(', ')}.`,
  added: (id: string) => `Inloggningen ${id} är tillagd.`,
  changed: (id: string) => `Inloggningen ${id} är ändrad.`,
  same: (id: string) => `Inloggningen ${id} var redan så; ingenting är ändrat.`,
  redirect: (address: string) =>
    `Lägg in den här adressen hos tjänsten, tecken för tecken (redirect URI): ${address}`,
  withoutUrl: '<PUBLIC_URL>',
  secretIsMissing: (variable: string) =>
    `Miljövariabeln ${variable} finns inte här. Den måste finnas där Rådslag körs.`,
  thenCheck: (id: string) => `Kontrollera med: npm run -s radslag -- provider check ${id}`,
  closed: (id: string) => `Inloggningen ${id} är stängd: ingen kan logga in där.`,
  closedAlready: (id: string) => `Inloggningen ${id} var redan stängd; ingenting är ändrat.`,
  opened: (id: string) => `Inloggningen ${id} är öppen.`,
  openAlready: (id: string) => `Inloggningen ${id} var redan öppen; ingenting är ändrat.`,
  removed: (id: string) =>
    `Inloggningen ${id} är borttagen. Konton som kändes igen av den finns kvar, men ingen kan logga in den vägen.`,
  none: 'Inga inloggningar hos huvudmännen ännu. Lägg till en med: provider add',
  isOpen: 'öppen',
  isClosed: 'stängd',
  client: (clientId: string, secret: string) => `klient ${clientId}, ${secret}`,
  secretIn: (variable: string) => `hemlighet i ${variable}`,
  secretMissing: (variable: string) => `hemlighet i ${variable}, som inte finns här`,
  noSecret: 'utan hemlighet',
  forPrincipal: (principal: string) => `huvudman ${principal}`,
  newPeople: 'den som inte har något konto får ett vid första inloggningen',
  well: (name: string) =>
    `Allt är väl med ${name}: utfärdaren stämmer, och tjänsten klarar inloggning med kod och PKCE.`,
  wellButUnsaid: (name: string) =>
    `${name} svarar rätt: utfärdaren stämmer, och tjänsten klarar inloggning med kod. Den säger inte att den klarar PKCE (S256). Många gör det ändå: prova att logga in.`,
  isWrong: (name: string) => `Allt är inte väl med ${name}:`,
  closedToo: 'Den är stängd, så ingen kan logga in där förrän den öppnas med provider open.',
  faults: {
    secret: (variable: string) =>
      `Miljövariabeln ${variable} med klientens hemlighet finns inte här. Sätt den där Rådslag körs, och här när du kontrollerar.`,
    unreachable: (address: string) =>
      `${address} svarar inte. Kontrollera adressen, och att datorn får nå den.`,
    'no-description': (address: string) =>
      `${address} svarar, men inte med en beskrivning av en inloggning. Kontrollera --utfärdare, eller säg med --beskrivning var den står.`,
    'wrong-issuer': (said: string, ours: string) =>
      `Tjänsten säger att utfärdaren är ${said || 'något annat'}, men här står ${ours}. De ska vara lika, tecken för tecken.`,
    'not-encrypted': (address: string) =>
      `${address} är inte krypterad. Adressen ska börja med https://.`,
    'no-code': 'Tjänsten klarar inte inloggning med kod (response_type code).',
    'no-pkce': (said: string) =>
      `Tjänsten klarar inte PKCE med S256, som Rådslag kräver. Den klarar: ${said}.`,
    'other-auth': (said: string) =>
      `Tjänsten tar inte emot hemligheten på det sätt som är valt. Den klarar: ${said}. Ändra med --sätt.`,
    incomplete: (missing: string) => `I tjänstens beskrivning saknas ${missing}.`,
  },
}

const en: typeof sv = {
  notAnId: (typed) =>
    `'${typed}' cannot be the name of a provider: it becomes a part of an address. Use small letters a–z, digits and hyphens, such as sala.`,
  missing: (id, options) => `The provider ${id} is new and also needs ${options.join(', ')}.`,
  notAnIssuer: (typed, option) =>
    `${option} is '${typed}'. It must be a whole address, such as https://login.sala.example.`,
  notEncrypted: (typed, option) =>
    `${option} is '${typed}'. In production the address must begin with https://.`,
  notAVariable:
    '--secret must be the name of an environment variable, RADSLAG_SECRET_ followed by capital letters, digits and underscores: RADSLAG_SECRET_SALA. Never write the secret itself here; if you have, change it.',
  notAnAuth: (typed) => `--auth is '${typed}'. It must be basic, post or none.`,
  secretAndNone: 'With --auth none there is no secret. Leave out --secret.',
  notYesOrNo: (typed) => `--new-people is '${typed}'. It must be yes or no.`,
  unknownPrincipal: (typed, known) =>
    `No principal has the id '${typed}'. There is: ${known.join(', ')}.`,
  added: (id) => `The provider ${id} has been added.`,
  changed: (id) => `The provider ${id} has been changed.`,
  same: (id) => `The provider ${id} was so already; nothing has changed.`,
  redirect: (address) =>
    `Register this address with the service, letter by letter (redirect URI): ${address}`,
  withoutUrl: '<PUBLIC_URL>',
  secretIsMissing: (variable) =>
    `The environment variable ${variable} is not here. It must be where Rådslag runs.`,
  thenCheck: (id) => `Check it with: npm run -s radslag -- provider check ${id} --english`,
  closed: (id) => `The provider ${id} is closed: nobody can sign in there.`,
  closedAlready: (id) => `The provider ${id} was closed already; nothing has changed.`,
  opened: (id) => `The provider ${id} is open.`,
  openAlready: (id) => `The provider ${id} was open already; nothing has changed.`,
  removed: (id) =>
    `The provider ${id} has been removed. Accounts that were recognised by it remain, but nobody can sign in that way.`,
  none: 'No providers yet. Add one with: provider add',
  isOpen: 'open',
  isClosed: 'closed',
  client: (clientId, secret) => `client ${clientId}, ${secret}`,
  secretIn: (variable) => `secret in ${variable}`,
  secretMissing: (variable) => `secret in ${variable}, which is not here`,
  noSecret: 'without a secret',
  forPrincipal: (principal) => `principal ${principal}`,
  newPeople: 'somebody without an account gets one at the first sign-in',
  well: (name) =>
    `All is well with ${name}: the issuer matches, and the service can sign in with code and PKCE.`,
  wellButUnsaid: (name) =>
    `${name} answers rightly: the issuer matches, and the service can sign in with code. It does not say that it knows PKCE (S256). Many do all the same: try to sign in.`,
  isWrong: (name) => `All is not well with ${name}:`,
  closedToo: 'It is closed, so nobody can sign in there until it is opened with provider open.',
  faults: {
    secret: (variable) =>
      `The environment variable ${variable} with the client's secret is not here. Set it where Rådslag runs, and here when you check.`,
    unreachable: (address) =>
      `${address} does not answer. Check the address, and that this machine may reach it.`,
    'no-description': (address) =>
      `${address} answers, but not with the description of a provider. Check --issuer, or say with --discovery where it stands.`,
    'wrong-issuer': (said, ours) =>
      `The service says that its issuer is ${said || 'another'}, but here it is ${ours}. They must be the same, letter by letter.`,
    'not-encrypted': (address) =>
      `${address} is not encrypted. The address must begin with https://.`,
    'no-code': 'The service cannot sign in with code (response_type code).',
    'no-pkce': (said) =>
      `The service does not know PKCE with S256, which Rådslag requires. It knows: ${said}.`,
    'other-auth': (said) =>
      `The service does not take the secret in the way that is chosen. It takes: ${said}. Change it with --auth.`,
    incomplete: (missing) => `The description of the service lacks ${missing}.`,
  },
}

/** What the command line says of providers, in both languages. */
export const providerText: Readonly<Record<Language, typeof sv>> = { sv, en }
