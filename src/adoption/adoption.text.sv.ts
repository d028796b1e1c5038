import { startSentence } from '../shared/format.ts'
import type { AdoptionWords } from './adoption.words.ts'
import { longestOf } from './decision/decision.ts'
import { longest } from './recommendation.ts'

/** The Swedish words of recommendations and decisions. */
export const adoptionSv: AdoptionWords = {
  standing: {
    pending: { name: 'Inget beslut', means: 'Huvudmannen har inte beslutat än.' },
    adopted: { name: 'Antagen', means: 'Huvudmannen har antagit det som rekommenderades.' },
    adoptedWithReservation: {
      name: 'Antagen med reservation',
      means: 'Huvudmannen har antagit det som rekommenderades, utom det som står i reservationen.',
    },
    rejected: { name: 'Avslagen', means: 'Huvudmannen har sagt nej.' },
    referredBack: {
      name: 'Återremitterad',
      means: 'Huvudmannen vill att frågan bereds mer innan den beslutar.',
    },
    notNeeded: { name: 'Behöver inget beslut', means: 'Huvudmannen behöver inte besluta.' },
  },
  level: {
    assembly: 'Fullmäktige',
    executiveCommittee: 'Styrelse',
    committee: 'Nämnd',
    officials: 'Tjänstepersoner',
  },
  condition: {
    allAdopted: 'När alla har antagit den',
    date: 'Från en viss dag, för dem som har antagit den',
    perPrincipal: 'För var och en när den har antagit den',
  },
  problem: {
    'title-missing': 'Skriv vad huvudmännen ska besluta om.',
    'title-too-long': `Rubriken är för lång. Korta den till högst ${longest.title} tecken.`,
    'text-missing': 'Skriv vad gruppen rekommenderar.',
    'text-too-long': `Texten är för lång. Korta den till högst ${longest.text} tecken, eller bifoga den som underlag.`,
    'recommended-in-future': 'Dagen för rekommendationen har inte varit än. Ange dagen för mötet.',
    'nobody-asked': 'Välj minst en huvudman som ska besluta.',
    'unknown-principal': 'En av huvudmännen finns inte i samverkan. Välj bland dem som finns.',
    'asked-twice': 'En huvudman står med två gånger. Ta bort den ena.',
    'authority-missing':
      'Skriv vem som beslutar hos varje huvudman, till exempel kommunfullmäktige.',
    'authority-too-long': `Namnet på den som beslutar är för långt. Korta det till högst ${longest.authority} tecken.`,
    'due-before-recommended':
      'Sista dagen för svar ligger före rekommendationen. Välj en senare dag.',
    'holds-before-recommended':
      'Det kan inte börja gälla före dagen för rekommendationen. Välj en senare dag.',
    'part-of-unknown':
      'Det huvudavtal som du valde finns inte hos gruppen, eller är självt en del av ett annat. Välj ett annat, eller inget.',
    'decided-before-recommended':
      'Beslutet kan inte vara fattat före rekommendationen. Kontrollera dagen i protokollet.',
    'decided-in-future':
      'Dagen för beslutet har inte varit än. Anteckna beslutet när det är fattat.',
    'attested-before-decided':
      'Protokollet kan inte vara justerat före beslutet. Kontrollera dagarna.',
    'attested-in-future': 'Dagen för justeringen har inte varit än. Fyll i den när den har varit.',
    'announced-before-decided':
      'Justeringen kan inte vara anslagen före beslutet. Kontrollera dagarna.',
    'announced-before-attested':
      'Justeringen kan inte vara anslagen innan protokollet justerades. Kontrollera dagarna.',
    'announced-in-future':
      'Dagen för anslaget har inte varit än. Fyll i den när justeringen har anslagits.',
    'reservation-missing': 'Skriv vad reservationen gäller, till exempel punkt 4.2 om hjälpmedel.',
    'reservation-without-adoption':
      'Du har skrivit en reservation. Välj Antagen med reservation, eller ta bort texten.',
    'reservation-too-long': `Reservationen är för lång. Korta den till högst ${longestOf.reservation} tecken och länka till protokollet.`,
    'paragraph-too-long': `Paragrafen är för lång. Skriv den som i protokollet, till exempel § 131, med högst ${longestOf.paragraph} tecken.`,
    'number-is-none':
      'Diarienumret ser inte ut som ett diarienummer. Skriv det som i ert diarium, till exempel KS 2026/388.',
    'link-is-none': `Länken ska vara en webbadress som börjar med https:// och är högst ${longestOf.link} tecken.`,
    'reason-too-long': `Skälet är för långt. Korta det till högst ${longestOf.because} tecken.`,
    'name-too-long': `Namnet är för långt. Korta det till högst ${longestOf.name} tecken.`,
    'personal-number':
      'Här står något som ser ut som ett personnummer. Ta bort det och spara igen; resten av texten finns kvar.',
  },
  refusal: {
    'already-public': 'Besluten är redan publicerade.',
    'not-public': 'Besluten är inte publicerade.',
    'already-ended': 'Rekommendationen är redan avslutad.',
    'reason-missing': 'Skriv varför gruppen inte arbetar vidare med rekommendationen.',
    'matter-not-in-preparation':
      'Ärendet är ett utkast eller avslutat. Välj ett ärende som gruppen arbetar med.',
    'not-asked': 'Huvudmannen är inte en av dem som rekommendationen gick till. Välj en av dem.',
    'recommendation-ended':
      'Gruppen arbetar inte vidare med rekommendationen, så inga fler beslut antecknas. Fråga gruppens stöd.',
    'same-decision': 'Beslutet är redan antecknat. Du behöver inte göra något mer.',
    'already-decided':
      'Huvudmannen har redan antagit det som rekommenderades. Är något fel rättar du beslutet i stället.',
    'before-earlier-decision':
      'Det finns ett senare beslut antecknat. Kontrollera dagen, eller rätta beslutet som står där.',
    'nothing-to-correct': 'Det finns inget beslut att rätta. Anteckna beslutet i stället.',
    'nothing-corrected': 'Inget är ändrat. Rätta det som är fel och spara igen.',
    'corrected-meanwhile':
      'Någon annan har ändrat beslutet medan du hade det öppet. Läs vad som står nu och gör om det du ville.',
    'why-missing': 'Skriv varför beslutet rättas. Det som stod förut finns kvar i historiken.',
    'not-waited-for': 'Huvudmannen har redan beslutat och behöver inget brev.',
    'reminded-just-now':
      'Huvudmannen fick ett brev alldeles nyss. Vänta en stund innan du skickar igen.',
  },
  link: {
    unknown:
      'Länken stämmer inte. Kontrollera att hela länken kom med, eller be gruppens stöd om en ny.',
    used: 'Länken har redan använts för att anteckna ett beslut. Är något fel, be gruppens stöd om en ny länk eller logga in och rätta.',
    'too-old': 'Länken har slutat gälla. Be gruppens stöd om en ny.',
    'already-decided':
      'Beslutet är redan antecknat av någon annan hos er. Du behöver inte göra något.',
    ended: 'Gruppen arbetar inte vidare med rekommendationen. Du behöver inte göra något.',
  },
  denial: {
    'only-support-opens': ({ body }) => `Stödet i ${body} begär in huvudmännens beslut.`,
    'term-is-over': ({ body, next = 'Den som har beslutat uppdraget beslutar om nästa.' }) =>
      `${startSentence(body)} har inget uppdrag som gäller nu och lämnar inga nya rekommendationer. ${next} Det som gruppen redan har rekommenderat på ett möte kan huvudmännen fortfarande få frågan om.`,
    'only-own-authority-records': ({ principal }) =>
      `Registratorn eller en tjänsteperson hos ${principal} antecknar och rättar beslutet, ingen annan.`,
    'only-support-reminds': ({ body }) =>
      `Stödet i ${body} ber om huvudmännens beslut och påminner dem.`,
    'only-support-and-own-authority-close': ({ body, principal }) =>
      `Stödet i ${body} stänger länken, eller registratorn eller en tjänsteperson hos ${principal}.`,
    'only-support-ends': ({ body }) => `Stödet i ${body} avslutar rekommendationen.`,
    'only-intake-publishes': ({ body }) =>
      `Den som tar emot ärenden i ${body} bestämmer om besluten ska publiceras.`,
    'only-asked-and-group-read': ({ body }) =>
      `De som deltar i ${body} och de huvudmän som ska besluta kan läsa besluten innan de publiceras.`,
  },
  editedMeanwhile:
    'Någon annan har ändrat uppgifterna medan du hade dem öppna. Läs vad som står nu och gör om det du ville.',
  notSettled: 'Alla har inte beslutat, eller så har dagen inte kommit. Ärendet är kvar.',
  bindsNobody: 'En rekommendation binder ingen. Den som inte har svarat räknas inte som ett ja.',
  notTheMinutes:
    'Uppgifterna är huvudmännens egna. Det som gäller är huvudmannens protokoll och anslagstavla.',
}
