import type { Language } from '../../../shared/language.ts'

const sv = {
  remind: {
    title: (principal: string) => `Skicka länken till ${principal}`,
    lead: 'Den som får brevet kan anteckna huvudmannens beslut utan att logga in. Länken gäller i 60 dagar och kan användas en gång.',
    due: (day: string) => `Sista dag för svar: ${day}.`,
    before: (day: string, times: number) =>
      times === 1
        ? `Ett brev skickades ${day}.`
        : `${times} brev har skickats, det senaste ${day}.`,
    to: 'Vem ska få brevet?',
    other: { text: 'Någon annan', hint: 'Skriv adressen nedan.' },
    registrar: (address: string) => `Registrator, ${address}`,
    address: 'E-postadress',
    addressHint: 'Till exempel kommunens registrator. Brevet går bara till en adress.',
    addressIfOther: 'Fyll i om du valde någon annan.',
    told: 'Skickar du länken till någon annan än huvudmannens registrator får registratorn ett brev om det, med adressen och ditt namn.',
    nobodyTold: (principal: string) =>
      `Vi har ingen adress till någon registrator hos ${principal}`,
    nobodyToldWhy:
      'Bara den du skriver till får veta att länken har skickats. Kontrollera adressen noga.',
    name: 'Namn i hälsningen',
    nameHint: 'Till exempel registratorn.',
    defaultName: 'registratorn',
    button: 'Skicka brevet',
    notAnAddress:
      'Adressen ser inte ut som en e-postadress. Skriv en, till exempel registrator@sala.se.',
    nobody: 'Välj vem som ska få brevet.',
  },
  askAll: {
    ask: 'Be om besluten',
    remind: 'Påminn dem som inte har svarat',
    lead: 'Varje huvudman får ett eget brev med en egen länk. Den som får brevet kan anteckna huvudmannens beslut utan att logga in. Länken gäller i 60 dagar och kan användas en gång.',
    empty: 'Lämna fältet tomt för en huvudman som inte ska få något brev nu.',
    caption: 'Huvudmän som inte har svarat',
    principal: 'Huvudman',
    sent: 'Brev hittills',
    address: 'E-postadress',
    addressOf: (principal: string) => `E-postadress för ${principal}`,
    never: 'Inget brev skickat',
    due: (day: string) => `Svar senast ${day}`,
    registrar: (name: string) => `${name}, registrator`,
    noRegistrar: 'Ingen registrator är känd här. Kontrollera adressen noga.',
    alsoRegistrar: (others: string) => `Också registrator: ${others}.`,
    onItsWay: (address: string) => `Brevet till ${address} är på väg.`,
    justSent: 'Fick ett brev alldeles nyss.',
    some: (count: number) => (count === 1 ? 'Ett brev är på väg' : `${count} brev är på väg`),
    someWhy: 'Rätta raderna nedan och skicka igen. Ingen får två brev.',
    nobody: 'Skriv minst en adress.',
    nobodyWaits: 'Det finns ingen huvudman att skriva till: alla har svarat.',
    allJustSent: 'Alla som inte har svarat fick ett brev alldeles nyss. Vänta en stund.',
    button: 'Skicka breven',
  },
  closeLinks: {
    title: (principal: string) => `Stäng länken för ${principal}`,
    lead: (open: number) =>
      open === 1
        ? 'Ett brev har skickats med en länk som går att använda. När du stänger den kan ingen anteckna huvudmannens beslut med den.'
        : `${open} brev har skickats med länkar som går att använda. När du stänger dem kan ingen anteckna huvudmannens beslut med dem.`,
    stands: 'Det som redan är antecknat står kvar. Behövs en ny länk kan gruppens stöd skicka en.',
    none: 'Det finns ingen länk som går att använda.',
    button: (open: number): string => (open === 1 ? 'Stäng länken' : 'Stäng länkarna'),
  },
  publish: {
    title: 'Publicera besluten',
    lead: 'Alla kan läsa vad gruppen rekommenderade och vad varje huvudman har beslutat.',
    what: 'Det här blir öppet',
    parts: [
      'rubriken, texten och dagen för rekommendationen',
      'varje huvudmans beslut: vem som beslutade, dag, paragraf, diarienummer, länk och reservation',
      'vilka som inte har beslutat, och när de ska svara',
    ],
    never: 'Det här visas aldrig',
    neverParts: [
      'vem som antecknade eller rättade ett beslut, och varför',
      'vem som har påmints',
      'varför gruppen slutade arbeta med rekommendationen',
    ],
    button: 'Publicera',
    already: 'Besluten är redan publicerade',
  },
  unpublish: {
    title: 'Ta bort besluten från webbplatsen',
    lead: 'Sidan försvinner från webbplatsen. Den som redan har läst eller sparat den kan ha den kvar.',
    button: 'Ta bort från webbplatsen',
    already: 'Besluten är inte publicerade',
  },
  end: {
    title: 'Avsluta rekommendationen',
    lead: 'Gruppen arbetar inte vidare med den. Det som är antecknat står kvar, men inga fler beslut antecknas. Ett ärende som bara väntade på den avslutas.',
    waiting: (principals: string) => `Har inte beslutat: ${principals}.`,
    field: 'Varför arbetar gruppen inte vidare med den?',
    hint: 'De som kan läsa beslutsläget ser det. Det visas inte på webbplatsen.',
    button: 'Avsluta',
    already: 'Rekommendationen är redan avslutad',
    missing: 'Skriv varför gruppen inte arbetar vidare med rekommendationen.',
  },
  stop: 'Avbryt',
  back: 'Till beslutsläget',
  mended: 'Fel:',
  toMend: (count: number) =>
    count === 1 ? 'En sak behöver rättas' : `${count} saker behöver rättas`,
  notDone: 'Det gick inte att göra',
}

const en: typeof sv = {
  remind: {
    title: (principal) => `Send the link to ${principal}`,
    lead: 'Whoever gets the letter can record the decision of the principal without signing in. The link holds for 60 days and can be used once.',
    due: (day) => `Last day to answer: ${day}.`,
    before: (day, times) =>
      times === 1
        ? `A letter was sent ${day}.`
        : `${times} letters have been sent, the last ${day}.`,
    to: 'Who is to get the letter?',
    other: { text: 'Somebody else', hint: 'Write the address below.' },
    registrar: (address) => `Registrar, ${address}`,
    address: 'E-mail address',
    addressHint: 'Such as the registrar of the municipality. The letter goes to one address only.',
    addressIfOther: 'Fill in if you chose somebody else.',
    told: 'If you send the link to anybody but the principal’s registrar, the registrar gets a letter about it, with the address and your name.',
    nobodyTold: (principal) => `We have no address to any registrar of ${principal}`,
    nobodyToldWhy:
      'Only the one you write to gets to know that the link has been sent. Check the address with care.',
    name: 'Name in the greeting',
    nameHint: 'Such as the registrar.',
    defaultName: 'registrar',
    button: 'Send the letter',
    notAnAddress:
      'That does not look like an e-mail address. Write one, such as registrator@sala.se.',
    nobody: 'Choose who is to get the letter.',
  },
  askAll: {
    ask: 'Ask for the decisions',
    remind: 'Remind those who have not answered',
    lead: 'Each principal gets a letter of its own with a link of its own. Whoever gets the letter can record the decision of the principal without signing in. The link holds for 60 days and can be used once.',
    empty: 'Leave the field empty for a principal that is to get no letter now.',
    caption: 'Principals that have not answered',
    principal: 'Principal',
    sent: 'Letters so far',
    address: 'E-mail address',
    addressOf: (principal) => `E-mail address for ${principal}`,
    never: 'No letter sent',
    due: (day) => `Answer by ${day}`,
    registrar: (name) => `${name}, registrar`,
    noRegistrar: 'No registrar is known here. Check the address with care.',
    alsoRegistrar: (others) => `Also registrar: ${others}.`,
    onItsWay: (address) => `The letter to ${address} is on its way.`,
    justSent: 'Got a letter just now.',
    some: (count) =>
      count === 1 ? 'One letter is on its way' : `${count} letters are on their way`,
    someWhy: 'Correct the rows below and send again. Nobody gets two letters.',
    nobody: 'Write at least one address.',
    nobodyWaits: 'There is no principal to write to: all have answered.',
    allJustSent: 'Everybody who has not answered got a letter just now. Wait a while.',
    button: 'Send the letters',
  },
  closeLinks: {
    title: (principal) => `Close the link for ${principal}`,
    lead: (open) =>
      open === 1
        ? 'A letter has been sent with a link that can be used. Once you close it, nobody can record the decision of the principal with it.'
        : `${open} letters have been sent with links that can be used. Once you close them, nobody can record the decision of the principal with them.`,
    stands: 'What is recorded already stands. If a new link is needed, the support can send one.',
    none: 'There is no link that can be used.',
    button: (open) => (open === 1 ? 'Close the link' : 'Close the links'),
  },
  publish: {
    title: 'Publish the decisions',
    lead: 'Everybody can read what the group recommended and what each principal has decided.',
    what: 'This becomes public',
    parts: [
      'the title, the text and the day of the recommendation',
      'each principal’s decision: who decided, day, paragraph, registration number, link and reservation',
      'who has not decided, and by when they are to answer',
    ],
    never: 'This is never shown',
    neverParts: [
      'who recorded or corrected a decision, and why',
      'who has been reminded',
      'why the group stopped working with the recommendation',
    ],
    button: 'Publish',
    already: 'The decisions are published already',
  },
  unpublish: {
    title: 'Take the decisions away from the website',
    lead: 'The page disappears from the website. Whoever has read or saved it may still have it.',
    button: 'Take away from the website',
    already: 'The decisions are not published',
  },
  end: {
    title: 'End the recommendation',
    lead: 'The group works with it no more. What is recorded stands, but no more decisions are recorded. A matter that only waited for it is closed.',
    waiting: (principals) => `Has not decided: ${principals}.`,
    field: 'Why does the group work with it no more?',
    hint: 'Those who may read the ledger see it. It is not shown on the website.',
    button: 'End it',
    already: 'The recommendation has ended already',
    missing: 'Write why the group works with the recommendation no more.',
  },
  stop: 'Cancel',
  back: 'To the ledger',
  mended: 'Error:',
  toMend: (count) =>
    count === 1 ? 'One thing needs to be corrected' : `${count} things need to be corrected`,
  notDone: 'It could not be done',
}

/** The words of what is done with a ledger: reminding, publishing, ending. */
export const actText: Readonly<Record<Language, typeof sv>> = { sv, en }
