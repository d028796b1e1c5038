import type { Noun } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'

const sv = {
  contact: {
    heading: 'Kontakt',
    lead: 'Här står vem du kan vända dig till om samverkan. Källorna anger bara vissa kontakter.',
    collaboration: 'Samverkan',
    none: 'Källorna anger ingen kontakt för samverkan som helhet.',
    bodies: 'Grupper med egen kontakt',
    body: 'Grupp',
    support: 'Stöd till grupperna',
    who: 'Vem som ger stöd',
    principals: 'Huvudmännen',
    principalsText:
      'Varje huvudman svarar för sina egna beslut och handlingar. Vill du ta del av en handling vänder du dig till den huvudman som har den.',
    seePrincipals: 'Alla huvudmän',
  },
  home: {
    heading: 'Välj samverkan',
    lead: 'Regioner och kommuner är självständiga och kan inte besluta åt varandra. I Rådslag ser du hur de ändå arbetar tillsammans: vilka grupper som finns, vilka som sitter där, vad de ska göra och hur det följs.',
    none: 'Ingen samverkan är inläst än.',
    noneHow: 'Läs in en med kommandot npm run -s radslag -- import charters/vastmanland',
    count: (bodies: string, principals: string) => `${bodies} och ${principals}.`,
    bodyNoun: { one: 'grupp', many: 'grupper', gender: 'en' } as Noun,
    principalNoun: { one: 'huvudman', many: 'huvudmän', gender: 'en' } as Noun,
  },
  about: {
    title: 'Om Rådslag',
    lead: 'Rådslag är en plats där självständiga offentliga organisationer samverkar: en region och dess kommuner. Här ser du vem som sitter var, på vems uppdrag, vad grupperna ska göra och hur det följs.',
    how: 'Så fungerar det',
    howList: [
      'Varje grupps uppdrag är skrivet som regler, med källans egna ord intill.',
      'Varje dag jämförs reglerna med det som är känt om grupperna. Svaret är uppfyllt, inte uppfyllt, behöver uppmärksamhet, går inte att avgöra eller kontrolleras inte.',
      'När källorna säger emot sig själva visas båda läsningarna, tills en människa antecknar hur texten ska läsas.',
      'Grupper, platser och uppdrag ändras med tiden. Byt dag överst på deras sidor för att se läget den dagen.',
      'En grupp rekommenderar. Varje huvudman beslutar för sig, och besluten går att följa till det sista.',
    ],
    demo: 'Demoläge',
    demoText:
      'Det du ser är en demo. Grupperna, uppdragen och huvudmännen kommer ur källorna. Alla personer, möten och händelser är påhittade och märkta som exempel.',
    licence: 'Licens',
    licenceText: 'Programmet är öppet och får användas fritt enligt EUPL 1.2.',
  },
  cookies: {
    title: 'Om kakor',
    lead: 'De publika sidorna sparar ingenting i din webbläsare. Bara den som loggar in får kakor, och de behövs för att inloggningen ska fungera.',
    text: 'Vi mäter inte vem du är, laddar ingenting från andra webbplatser och fungerar utan JavaScript. Därför finns ingen kakruta att svara på.',
    list: 'Kakor när du loggar in',
    columns: { name: 'Namn', why: 'Vad den är till för', how: 'Hur länge den finns' },
    session: {
      why: 'Den gör att vi känner igen din webbläsare så länge du är inloggad. Den innehåller en slumpad nyckel, och inget om dig.',
      how: 'Tills du loggar ut eller stänger webbläsaren. Den slutar gälla om du inte använder den på tolv timmar, och alltid efter sju dagar.',
    },
    signIn: {
      why: 'Den gör att inloggningen slutförs i samma webbläsare som den började i, så att ingen annan kan använda ditt brev. Den innehåller en slumpad nyckel, och inget om dig.',
      how: 'Tills du har loggat in, och högst en kvart.',
    },
    need: 'Båda är nödvändiga, och därför frågar vi inte om lov. De läses bara av den här webbplatsen, och vi följer dig inte med dem. Framför namnen kan det stå __Host-: då tar webbläsaren inte emot dem från någon annan.',
    refuse:
      'Vill du inte ha dem kan du ta bort dem i webbläsaren. Du blir då utloggad, och de publika sidorna fungerar som förut.',
  },
  accessibility: {
    title: 'Tillgänglighetsredogörelse för Rådslag',
    lead: 'Rådslag ska kunna användas av alla. Här står hur väl webbplatsen följer lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du säger ifrån.',
    actor: 'Vem som svarar för webbplatsen',
    actorText:
      'Den organisation som driver installationen. I demoläget är det den som startat programmet.',
    conformance: 'Hur tillgänglig webbplatsen är',
    conformanceText:
      'Webbplatsen bedöms som delvis förenlig med kraven i WCAG 2.1 nivå AA och EN 301 549 version 3.2.1. Den är byggd mot WCAG 2.2 nivå AA.',
    known: 'Brister vi känner till',
    knownList: [
      'Webbplatsen har ännu inte prövats av en oberoende granskare eller tillsammans med personer med funktionsnedsättning.',
      'Strukturbilden är svår att överblicka vid stark förstoring. Allt den visar står i ord i listan under bilden.',
      'Källornas egna ord är citerade som de står och kan vara svårlästa. Varje regel finns också i klartext.',
    ],
    report: 'Säg till om något hindrar dig',
    reportText:
      'Vänd dig till den som driver webbplatsen. Berätta vilken sida det gäller och vad som hindrade dig.',
    whom: 'Vem du vänder dig till',
    contactIn: (name: string) => `Kontakt i ${name}`,
    supervision: 'Tillsyn',
    authority:
      'Myndigheten för digital förvaltning (Digg), som håller på att gå upp i Post- och telestyrelsen,',
    supervisionText: (authority: string) =>
      `${authority} har tillsyn över lagen. Är du inte nöjd med svaret kan du anmäla det dit.`,
    reportLink: 'Anmäl bristande tillgänglighet',
    tested: 'Hur vi har prövat webbplatsen',
    testedText:
      'Varje sidtyp prövas automatiskt i en riktig webbläsare vid varje ändring: med regler för tillgänglighet, med bara tangentbord, utan JavaScript och på en skärm som är 320 bildpunkter bred.',
    burden: 'Oskäligt betungande anpassning',
    burdenText: 'Inga undantag för oskäligt betungande anpassning åberopas.',
    outside: 'Innehåll utanför lagen',
    outsideText: 'Sidor på andra webbplatser som vi länkar till omfattas inte av redogörelsen.',
    dates: 'Datum',
    assessed: 'Bedömningen gjordes den 22 november 2026. Redogörelsen uppdaterades samma dag.',
  },
  openData: {
    title: 'Öppna data',
    lead: 'Allt som visas på de publika sidorna finns också som data. Licensen är CC0: vem som helst får använda uppgifterna till vad som helst, utan att fråga.',
    api: 'Gränssnitt för program',
    apiText:
      'Samma uppgifter som på sidorna, för vilken dag som helst, som JSON: ett textformat som de flesta program kan läsa. Ingen nyckel och ingen anmälan behövs.',
    description: 'Hela beskrivningen för program (OpenAPI)',
    info: 'Uppgifter om gränssnittet',
    collaborations: 'Samverkansområden',
    addresses: (name: string) => `De viktigaste adresserna för ${name}`,
    parts: {
      principals: 'Huvudmän',
      bodies: 'Grupper',
      findings: 'Hur uppdragen följs',
      relations: 'Vem som gör vad gentemot vem',
      meetings: 'Möten',
      sources: 'Källor',
      coverage: 'Vad uppgifterna saknar',
    },
    otherDay: 'Läget en annan dag',
    otherDayText: (addition: string) =>
      `Lägg till ${addition} sist i adressen, så gäller svaret den dagen. Utan tillägg gäller det idag.`,
    otherDayExample: (name: string, day: string) => `Grupper i ${name} den ${day}`,
    honest: 'Vad som saknas',
    honestText:
      'Uppgifterna säger själva vad de saknar: grupper utan uppdrag, platser utan känd ledamot och källor som inte är kontrollerade.',
  },
}

const en: typeof sv = {
  contact: {
    heading: 'Contact',
    lead: 'Whom to turn to about the collaboration. The sources give only some contacts.',
    collaboration: 'The collaboration',
    none: 'The sources give no contact for the collaboration as a whole.',
    bodies: 'Groups with a contact of their own',
    body: 'Group',
    support: 'Support to the groups',
    who: 'Who gives support',
    principals: 'The principals',
    principalsText:
      'Each principal answers for its own decisions and documents. To see a document, turn to the principal that holds it.',
    seePrincipals: 'All principals',
  },
  home: {
    heading: 'Choose a collaboration',
    lead: 'Regions and municipalities are sovereign and cannot decide for each other. Rådslag shows how they work together all the same: which groups there are, who sits on them, what they are to do and how that is followed.',
    none: 'No collaboration has been read in yet.',
    noneHow: 'Read one in with the command npm run -s radslag -- import charters/vastmanland',
    count: (bodies, principals) => `${bodies} and ${principals}.`,
    bodyNoun: { one: 'group', many: 'groups', gender: 'en' },
    principalNoun: { one: 'principal', many: 'principals', gender: 'en' },
  },
  about: {
    title: 'About Rådslag',
    lead: 'Rådslag is a place where sovereign public bodies collaborate: a region and its municipalities. Here you see who sits where, on whose behalf, what the groups are to do and how that is followed.',
    how: 'How it works',
    howList: [
      'Each group’s charter is written as rules, with the source’s own words beside them.',
      'Every day the rules are compared with what is known of the groups. The answer is met, not met, needs attention, cannot tell or not checked.',
      'When the sources contradict themselves both readings are shown, until a person records how the text is to be read.',
      'Groups, seats and charters change with time. Change the day at the top of their pages to see the state on that day.',
      'A group recommends. Each principal decides for itself, and the decisions can be followed to the last one.',
    ],
    demo: 'Demo',
    demoText:
      'What you see is a demo. The groups, charters and principals come from the sources. All people, meetings and events are invented and marked as examples.',
    licence: 'Licence',
    licenceText: 'The program is open and free to use under EUPL 1.2.',
  },
  cookies: {
    title: 'About cookies',
    lead: 'The public pages store nothing in your browser. Only those who sign in get cookies, which are needed for the sign-in to work.',
    text: 'We do not measure who you are, load nothing from other sites and work without JavaScript. So there is no cookie box to answer.',
    list: 'Cookies when you sign in',
    columns: { name: 'Name', why: 'What it is for', how: 'How long it is there' },
    session: {
      why: 'It lets us recognise your browser for as long as you are signed in. It holds a random key, and nothing about you.',
      how: 'Until you sign out or close the browser. It stops working when you do not use it for twelve hours, and always after seven days.',
    },
    signIn: {
      why: 'It makes the sign-in end in the browser where it began, so that nobody else can use your e-mail. It holds a random key, and nothing about you.',
      how: 'Until you have signed in, and a quarter of an hour at most.',
    },
    need: 'Both are necessary, so we do not ask for leave. Only this site reads them, and we do not follow you with them. The names may begin with __Host-: then the browser takes them from nobody else.',
    refuse:
      'If you do not want them you can take them away in the browser. You are then signed out, and the public pages work as before.',
  },
  accessibility: {
    title: 'Accessibility statement for Rådslag',
    lead: 'Everybody should be able to use Rådslag. This says how well the site follows the Swedish act on accessibility of digital public services, which shortcomings we know of and how to tell us.',
    actor: 'Who answers for the site',
    actorText:
      'The organisation that runs the installation. In the demo, whoever started the program.',
    conformance: 'How accessible the site is',
    conformanceText:
      'The site is assessed as partially conformant with WCAG 2.1 level AA and EN 301 549 version 3.2.1. It is built to WCAG 2.2 level AA.',
    known: 'Shortcomings we know of',
    knownList: [
      'The site has not yet been tried by an independent assessor or together with people with disabilities.',
      'The structure picture is hard to take in at strong magnification. Everything it shows is said in words in the list below it.',
      'The sources’ own words are quoted as they stand, in Swedish. Each rule is also told in plain words.',
    ],
    report: 'Tell us if something stops you',
    reportText: 'Turn to whoever runs the site. Say which page it is and what stopped you.',
    whom: 'Whom to turn to',
    contactIn: (name) => `Contact in ${name}`,
    supervision: 'Supervision',
    authority:
      'The Agency for Digital Government (Digg), which is being merged into the Post and Telecom Authority,',
    supervisionText: (authority) =>
      `${authority} supervises the act. If you are not content with the answer you can report it there.`,
    reportLink: 'Report lacking accessibility',
    tested: 'How we have tested the site',
    testedText:
      'Every kind of page is tried automatically in a real browser at each change: with accessibility rules, by keyboard alone, without JavaScript and on a screen 320 pixels wide.',
    burden: 'Disproportionate burden',
    burdenText: 'No exceptions for disproportionate burden are claimed.',
    outside: 'Content outside the act',
    outsideText: 'Pages on other sites that we link to are not covered.',
    dates: 'Dates',
    assessed:
      'The assessment was made on 22 November 2026. The statement was updated the same day.',
  },
  openData: {
    title: 'Open data',
    lead: 'Everything on the open pages is also there as data. The licence is CC0: anybody may use the data for anything, without asking.',
    api: 'Interface for programs',
    apiText:
      'The same facts as on the pages, for any day, as JSON: a text format that most programs can read. No key and no registration is needed.',
    description: 'The whole description for programs (OpenAPI)',
    info: 'Facts about the interface',
    collaborations: 'Collaborations',
    addresses: (name) => `The main addresses for ${name}`,
    parts: {
      principals: 'Principals',
      bodies: 'Groups',
      findings: 'How the charters are followed',
      relations: 'Who does what towards whom',
      meetings: 'Meetings',
      sources: 'Sources',
      coverage: 'What the data lacks',
    },
    otherDay: 'The state on another day',
    otherDayText: (addition) =>
      `Put ${addition} at the end of the address, and the answer is about that day. Without it, it is about today.`,
    otherDayExample: (name, day) => `Groups in ${name} on ${day}`,
    honest: 'What is missing',
    honestText:
      'The data says itself what it lacks: groups without a charter, seats without a known member and sources not checked.',
  },
}

/** The words of the pages about the site, and of the choice of a collaboration. */
export const aboutText: Readonly<Record<Language, typeof sv>> = { sv, en }
