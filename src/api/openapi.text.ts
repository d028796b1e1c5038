/** The description of the whole interface, the Swedish first, as the national profile asks (DOK.06). */
export const openApiText = {
  title: 'Rådslag öppna data',
  description: `Hur en region och dess kommuner samverkar, som öppna data: organ, platser, uppdrag, regler, bedömningar, relationer, möten, publicerade ärenden och källor. Uppgifterna är fria att använda för vem som helst och till vad som helst (CC0).

Allt kan läsas som det var en viss dag med \`datum=ÅÅÅÅ-MM-DD\`. Utan \`datum\` gäller i dag, i Sverige. Listor delas i sidor med \`limit\` (1–500, annars 100) och \`page\` (från 1); \`next\` och \`prev\` länkar vidare. Datum som en källa bara anger ungefär står som källan anger dem ("2017-spring") med de dagar de kan betyda. \`null\` betyder att ingen källa säger något.

Kända begränsningar: adressen \`/coverage\` säger vad uppgifterna i en samverkan saknar. Meningar i \`reasons\` och \`remedy\` är på svenska, på engelska under \`english\`; källornas ord översätts aldrig. En parameter som inte finns ger fel i stället för att förbises. Påhittade exempel är märkta \`isExample\`. Parti anges aldrig.

---

How a region and its municipalities collaborate, as open data: bodies, seats, charters, rules, findings, relations, meetings, published matters, what principals have decided, and sources. The data is free for anybody to use for anything (CC0).

Everything can be read as it was on a day with \`datum=YYYY-MM-DD\`. Without \`datum\` it is today, in Sweden. Lists are cut into pages with \`limit\` (1–500, otherwise 100) and \`page\` (from 1); \`next\` and \`prev\` lead on. Dates that a source gives only roughly are as the source gives them ("2017-spring") with the days they may mean. \`null\` means that no source says.

Known limitations: the address \`/coverage\` says what the data of a collaboration lacks. Sentences in \`reasons\` and \`remedy\` are in Swedish, in English under \`english\`; the words of the sources are never translated. A parameter that does not exist is an error instead of being overlooked. Invented examples are marked \`isExample\`. Party is never given.`,
  serviceLevel: {
    availability:
      'Den som driver installationen avgör; ingen tid utlovas av programmet. / Decided by whoever runs the installation; the program promises none.',
    responseTime:
      'Svar hålls färdiga i minnet och lämnas oftast inom några millisekunder. / Answers are kept ready in memory and are mostly given within a few milliseconds.',
    support: 'Se kontakten ovan. / See the contact above.',
  },
  contact: 'Den som driver den här installationen / Whoever runs this installation',
  guide: 'Om öppna data på webbplatsen / About the open data on the site',
  server: 'Den här installationen / This installation',
  path: {
    collaboration: ['Samverkans adress.', 'The address of the collaboration.'],
    principal: ['Huvudmannens id.', 'The id of the principal.'],
    matter: ['Ärendets nummer, som 2026-14.', 'The number of the matter, as 2026-14.'],
    ledger: ['Beslutslägets id.', 'The id of the ledger.'],
    body: [
      'Organets adress, nuvarande eller tidigare.',
      'The address of the body, present or former.',
    ],
  },
  answered: 'Svaret. / The answer.',
  apiInfo: {
    summary: 'Om gränssnittet / About the interface',
    description:
      'Namn, version och läge, enligt den nationella profilen. Finns även på /api-info.\n\nName, version and status, as in the national profile. Also at /api-info.',
  },
  health: {
    summary: 'Hur programmet mår / How the program is',
    description:
      'Svarar inom två sekunder. Sparas aldrig.\n\nAnswers within two seconds. Never cached.',
    down: 'Databasen svarar inte. / The database does not answer.',
  },
} as const
