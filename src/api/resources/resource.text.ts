import type { ResourceText } from '../resource.ts'

/** What each address of the open data gives, in both languages. */
export const resourceText = {
  collaborations: {
    sv: {
      summary: 'Alla samverkan',
      description:
        'De samverkan som finns i den här installationen. Börja här: varje svar länkar vidare.',
    },
    en: {
      summary: 'All collaborations',
      description: 'The collaborations of this installation. Begin here: every answer links on.',
    },
  },
  collaboration: {
    sv: {
      summary: 'En samverkan',
      description:
        'Vad samverkan är, vart man vänder sig, hur området delas in, vad som är viktigt just nu, och hur mycket det finns av varje sak den dagen.',
    },
    en: {
      summary: 'One collaboration',
      description:
        'What it is, where to turn, how its territory is divided, what is important just now, and how much there is of everything on the day.',
    },
  },
  principals: {
    sv: {
      summary: 'Huvudmännen',
      description:
        'Regionen och kommunerna som samverkar, med sina namn den dagen. Regionen kommer först, kommunerna i bokstavsordning.',
    },
    en: {
      summary: 'The principals',
      description:
        'The region and the municipalities that collaborate, by their names on the day. The region comes first, the municipalities in Swedish alphabetical order.',
    },
  },
  principal: {
    sv: {
      summary: 'En huvudman',
      description: 'Huvudmannens namn genom tiden och i vilka organ den har platser den dagen.',
    },
    en: {
      summary: 'One principal',
      description: 'Its names through time and the bodies in which it has seats on the day.',
    },
  },
  bodies: {
    sv: {
      summary: 'Organen',
      description:
        'Grupperna, forumen, nätverken och programmen. Utan `status` ges de som arbetar den dagen.',
    },
    en: {
      summary: 'The bodies',
      description:
        'The groups, forums, networks and programmes. Without `status`, those that work on the day.',
    },
  },
  body: {
    sv: {
      summary: 'Ett organ',
      description:
        'Vad organet är, vad det har hetat, vilka uppdrag det har haft och hur det hänger ihop med andra. Tidigare adresser fungerar; svaret säger vilken adress som gäller nu.',
    },
    en: {
      summary: 'One body',
      description:
        'What it is, what it has been called, which charters it has had and how it belongs with others. Former addresses work; the answer says which one holds now.',
    },
  },
  seats: {
    sv: {
      summary: 'Platserna i ett organ',
      description:
        'Varje plats och vem som sitter där den dagen, med personlig ersättare. En plats finns även när den är tom eller när ingen källa säger vem som sitter där. Parti anges aldrig.',
    },
    en: {
      summary: 'The seats of a body',
      description:
        'Each seat and who holds it on the day, with the personal deputy. A seat exists also when it is empty or when no source says who sits there. Party is never given.',
    },
  },
  charter: {
    sv: {
      summary: 'Uppdraget för ett organ',
      description:
        'Uppdragsbeskrivningen som gäller den dagen: syfte, uppgifter, sammansättning och regler, var och en med källans ord. Gällde inget uppdrag den dagen blir svaret 404.',
    },
    en: {
      summary: 'The charter of a body',
      description:
        'The charter in force on the day: purpose, tasks, composition and rules, each with the words of the source. When none was in force, the answer is 404.',
    },
  },
  bodyFindings: {
    sv: {
      summary: 'Hur ett organs uppdrag följs',
      description:
        'Varje regel i uppdraget och vad kontrollen kom fram till den dagen, det allvarligaste först.',
    },
    en: {
      summary: 'How the charter of a body is followed',
      description:
        'Each rule of the charter and what its check came to on the day, the most serious first.',
    },
  },
  findings: {
    sv: {
      summary: 'Hur alla uppdrag följs',
      description:
        'Varje regel i varje uppdrag som gäller den dagen och vad kontrollen kom fram till, det allvarligaste först.',
    },
    en: {
      summary: 'How all charters are followed',
      description:
        'Each rule of each charter in force on the day and what its check came to, the most serious first.',
    },
  },
  relations: {
    sv: {
      summary: 'Hur organen hänger ihop',
      description:
        'Vem som ger uppdrag, utser, bereder, rapporterar och informerar gentemot vem den dagen, och var det står.',
    },
    en: {
      summary: 'How the bodies belong together',
      description:
        'Who commissions, appoints, prepares for, reports to and informs whom on the day, and where it is said.',
    },
  },
  meetings: {
    sv: {
      summary: 'Mötena',
      description:
        'Planerade, hållna och inställda möten i tidsordning, alla dagar om inget annat sägs. `datum` styr bara vad organen kallas.',
    },
    en: {
      summary: 'The meetings',
      description:
        'Planned, held and cancelled meetings in order of time, of all days unless told otherwise. `datum` only decides what the bodies are called.',
    },
  },
  matters: {
    sv: {
      summary: 'De publicerade ärendena',
      description:
        'Ärenden som någon har beslutat att publicera, med sin öppna del, de senast väckta först. Andra ärenden syns inte och räknas inte. `total` räknas till 1 000 och listan går att bläddra så långt; är det fler är `isMore` sann, och `from` och `until` (dagar då ärendet väcktes) når resten. `datum` avgör bara vad organ och huvudmän kallas. Svaren sparas aldrig.',
    },
    en: {
      summary: 'The published matters',
      description:
        'Matters that somebody has decided to publish, with their public part, the latest raised first. Other matters are neither shown nor counted. `total` is counted to 1,000 and the list can be leafed through that far; when there are more `isMore` is true, and `from` and `until` (days on which the matter was raised) reach the rest. `datum` only decides what bodies and principals are called. The answers are never kept.',
    },
  },
  matter: {
    sv: {
      summary: 'Ett publicerat ärende',
      description:
        'Den öppna delen av ett ärende: frågan, var det är, vad det ledde till, huvudmännens diarienummer och vägen mellan organen med de ord det lämnades vidare med. Aldrig vem som väckte det, handlingar eller vad som sades under beredningen.',
    },
    en: {
      summary: 'One published matter',
      description:
        'The public part of a matter: the question, where it is, what it led to, the registration numbers of the principals, and its way between bodies with the words it was handed on by. Never who raised it, documents, or what was said during the preparation.',
    },
  },
  notesList: {
    sv: {
      summary: 'De publicerade minnesanteckningarna',
      description:
        'Anteckningar från möten som en grupp har godkänt och valt att publicera, det senaste mötet först. Andra anteckningar syns inte och räknas inte. `datum` avgör bara vad organen kallas. Svaren sparas aldrig.',
    },
    en: {
      summary: 'The published notes',
      description:
        'Notes of meetings that a group has approved and chosen to publish, those of the latest meeting first. Other notes are neither shown nor counted. `datum` only decides what the bodies are called. The answers are never kept.',
    },
  },
  notes: {
    sv: {
      summary: 'Publicerade minnesanteckningar från ett möte',
      description:
        'Vilka huvudmän som var med och genom vem, när gruppen har valt att visa namn, och vad varje punkt ledde till. Anteckningarna är inget justerat protokoll och varje huvudman fattar sina egna beslut.',
    },
    en: {
      summary: 'The published notes of a meeting',
      description:
        'Which principals were there and by whom, where the group has chosen to show names, and what each item led to. Notes are not attested minutes, and each principal makes its own decisions.',
    },
  },
  ledgers: {
    sv: {
      summary: 'Vad huvudmännen har beslutat',
      description:
        'Rekommendationer som någon har beslutat att publicera, den senaste först, och hur huvudmännens egna beslut står den dag som `datum` anger. Delarna av ett avtal står i `parts`. Andra rekommendationer syns inte och räknas inte. Svaren sparas aldrig.',
    },
    en: {
      summary: 'What the principals have decided',
      description:
        'Recommendations that somebody has decided to publish, the latest first, and how the principals’ own decisions stand on the day that `datum` says. The parts of an agreement are in `parts`. Other recommendations are neither shown nor counted. The answers are never kept.',
    },
  },
  ledger: {
    sv: {
      summary: 'Ett publicerat beslutsläge',
      description:
        'En rekommendation med varje huvudmans eget beslut: av vem, när, paragraf, diarienummer, länk, reservation, överklagandetid och laga kraft. För ett avtal med delar kommer alla delar med alla beslut i samma svar. Aldrig vem som har antecknat vad.',
    },
    en: {
      summary: 'One published ledger',
      description:
        'A recommendation with each principal’s own decision: by whom, when, paragraph, registration number, link, reservation, period of appeal and legal force. For an agreement with parts, every part with every decision comes in the same answer. Never who recorded what.',
    },
  },
  sources: {
    sv: {
      summary: 'Källorna',
      description: 'Dokumenten som uppgifterna kommer från. Listan är densamma alla dagar.',
    },
    en: {
      summary: 'The sources',
      description: 'The documents that the data comes from. The list is the same on all days.',
    },
  },
  comparison: {
    sv: {
      summary: 'Vad som skiljer två dagar',
      description:
        'Organ, namn, platser och regler som har kommit, försvunnit eller ändrats mellan två dagar.',
    },
    en: {
      summary: 'What differs between two days',
      description: 'Bodies, names, seats and rules that came, went or changed between two days.',
    },
  },
  coverage: {
    sv: {
      summary: 'Vad uppgifterna täcker, och vad som saknas',
      description:
        'Organ utan uppdrag, platser utan känd innehavare, regler som inte kontrolleras, källor som ingen har kontrollerat, och hur mycket som är påhittade exempel.',
    },
    en: {
      summary: 'What the data covers, and what is lacking',
      description:
        'Bodies without a charter, seats without a known holder, rules that are not checked, sources that nobody has verified, and how much is invented examples.',
    },
  },
} as const satisfies Record<string, ResourceText>
