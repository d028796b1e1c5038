import type { ReferenceKind } from './format/values.ts'

// The sentences about mistakes in files. Swedish alone, since the files and their words are Swedish.

const menade = (near: string | undefined) => (near === undefined ? '' : ` Menade du ”${near}”?`)

/** What an id points to, as a person says it. */
const referred: Readonly<Record<ReferenceKind, string>> = {
  body: 'organ',
  principal: 'huvudman',
  end: 'organ eller huvudman',
  source: 'källa',
  charter: 'uppdrag',
  person: 'person',
  seat: 'plats',
  rule: 'regel',
  reading: 'läsning',
  part: 'del i sammansättningen',
}

const neuter: ReadonlySet<ReferenceKind> = new Set(['body', 'charter', 'end'])

/** What is wrong with a folder or a file as a whole. */
export const fileWords = {
  folderMissing: (folder: string) => `Mappen ${folder} finns inte.`,
  notAFolder: (folder: string) => `${folder} är en fil. Här ska det stå en mapp.`,
  folderUnreadable: (folder: string) =>
    `Mappen ${folder} går inte att läsa. Kontrollera att du har rätt att öppna den.`,
  notEmpty: 'Mappen är inte tom. Välj en ny mapp, så att inget som någon har skrivit försvinner.',
  cannotWrite: (code: unknown): string | undefined => {
    switch (code) {
      case 'EACCES':
      case 'EPERM':
      case 'EROFS':
        return 'Det går inte att skriva i mappen. Kontrollera att du har rätt att skriva där.'
      case 'ENOSPC':
      case 'EDQUOT':
        return 'Disken är full. Frigör utrymme och försök igen.'
      case 'ENOTDIR':
      case 'EEXIST':
        return 'Där ligger redan en fil med samma namn som mappen.'
      default:
        return undefined
    }
  },
  badFolderName: (name: string) =>
    `Mappen heter ”${name}”, och namnet blir samverkans adress. Använd små bokstäver a–z, siffror och bindestreck, eller skriv ett id i samverkan.yaml.`,
  reservedAddress: (id: string) =>
    `Adressen ”${id}” är en av webbplatsens egna. Välj ett annat id, till exempel länets namn med små bokstäver.`,
  missing: (file: string) => `Filen ${file} saknas i mappen.`,
  unreadable:
    'Filen går inte att läsa. Kontrollera att det är en vanlig fil och att du har rätt att öppna den.',
  unknown: (near: string | undefined) =>
    `Filen hör inte till en samverkan.${near === undefined ? '' : ` Ska den heta ${near}?`}`,
  twice: (other: string) => `Filen finns två gånger: här och som ${other}. Behåll en av dem.`,
  yml: (name: string) => `Filnamnet ska sluta på .yaml. Döp om filen till ${name}.`,
  tooLarge: (megabytes: number) =>
    `Filen är större än ${megabytes} MB. Så stora filer läses inte. Dela upp den eller ta bort det som inte hör hit.`,
  tooMany: (most: number) => `Mappen innehåller fler än ${most} filer. Så många läses inte.`,
  notUtf8:
    'Filen är inte sparad som UTF-8. Spara om den i textredigeraren med teckenkodningen UTF-8.',
  empty: 'Filen är tom.',
  tooDeep: 'Filen är nästlad i för många nivåer för att kunna läsas.',
  personalNumber:
    'Här står något som ser ut som ett personnummer. Personnummer får inte finnas i filerna. Ta bort det.',
}

/** What is wrong with how a file is written, whatever it says. */
export const yamlWords = {
  tab: 'Raden är indragen med tabb. Använd mellanslag.',
  colonInText:
    'Raden har ett kolon för mycket, eller är indragen fel. Innehåller texten ett kolon, sätt hela texten inom citattecken: "…".',
  lineWithoutColon:
    'Raden saknar ett kolon med mellanslag efter (”nyckel: värde”), eller är indragen fel.',
  missingQuote: 'Ett citattecken saknas: texten som börjar med " eller \' tar aldrig slut.',
  dashMissing:
    'Raden är indragen fel, eller så saknas ett bindestreck framför. Punkter i en lista börjar med ”- ”.',
  indent: 'Raden är indragen fel. Nycklar som hör ihop ska börja lika långt in på raden.',
  bracket: 'En parentes saknas: det som börjar med [ eller { måste sluta med ] eller }.',
  startsWith: (sign: string) =>
    `En text kan inte börja med tecknet ${sign}. Sätt texten inom citattecken: "…".`,
  escape: 'Inom "…" har tecknet \\ en egen betydelse. Skriv \\\\ eller använd \'…\' i stället.',
  severalDocuments: 'Raden ”---” delar filen i två. Ta bort den, eller gör två filer.',
  alias:
    'Genvägar med & och * (så kallade ankare) används inte här. Skriv ut texten på varje ställe.',
  tag: 'Märken som börjar med utropstecken (!) används inte här. Sätt texten inom citattecken om utropstecknet hör till den.',
  textAfterQuote:
    'Det står något efter texten på raden. Innehåller texten ett citattecken, skriv den inom den andra sorten: "…" eller \'…\'.',
  duplicateKey: (key: string, line: number) => `Nyckeln ”${key}” finns redan på rad ${line}.`,
  oddKey: 'En nyckel ska vara ett ord följt av kolon.',
  other: 'Raden går inte att läsa som YAML. Kontrollera kolon, citattecken och indrag.',
}

/** What is wrong with what stands at a place. */
export const valueWords = {
  unknownKey: (key: string, near: string | undefined) =>
    `Nyckeln ”${key}” finns inte här.${menade(near)}`,
  noKeysHere: (key: string) => `Nyckeln ”${key}” finns inte här. Här ska inga nycklar stå.`,
  missingKey: (key: string) => `Nyckeln ”${key}” saknas.`,
  missingBelow: (key: string, around: string) =>
    `Nyckeln ”${key}” saknas. Den ska stå under ”${around}”.`,
  anId: 'ett id',
  emptyKey: (key: string) => `Nyckeln ”${key}” måste ha ett innehåll.`,
  emptyItem: 'En punkt i listan är tom. Fyll i den eller ta bort den.',
  expectedKeys: (key: string) =>
    key === ''
      ? 'Filen ska börja med nycklar, till exempel ”namn: …”. Här står något annat.'
      : `”${key}” ska ha egna nycklar på raderna under.`,
  expectedList: (key: string) =>
    `”${key}” ska vara en lista: en rad för varje, med bindestreck först (”- …”).`,
  expectedText: (key: string) => `”${key}” ska vara en text.`,
  expectedNumber: (key: string) => `”${key}” ska vara ett tal, skrivet med siffror.`,
  expectedWhole: (key: string) => `”${key}” ska vara ett heltal, skrivet med siffror.`,
  wrongChoice: (key: string, typed: string, near: string | undefined) =>
    `”${typed}” kan inte stå vid ”${key}”.${menade(near)}`,
  emptyText: (key: string) => `”${key}” får inte vara tom.`,
  emptyList: (key: string) => `”${key}” måste ha minst en punkt.`,
  tooLittle: (key: string, least: string) => `”${key}” måste vara ${least}.`,
  tooMuch: (key: string, most: string) => `”${key}” får vara högst ${most}.`,
  notAnId: (typed: string) =>
    `”${typed}” kan inte vara ett id. Använd små bokstäver a–z (utan å, ä och ö), siffror och bindestreck, till exempel ”nara-vard”.`,
  notARuleId: (typed: string) =>
    `”${typed}” kan inte vara en regels id. Det ska vara en stor bokstav och två siffror, till exempel ”R01”.`,
  notADate: (typed: string) =>
    `”${typed}” är inget datum. Skriv så mycket som källan säger: ”2016”, ”våren 2017”, ”juni 2016” eller ”2017-01-01”.`,
  notADay: (typed: string) => `”${typed}” är ingen dag. Skriv år, månad och dag: ”2026-11-22”.`,
  noSuchDay: (typed: string) => `${typed} finns inte i almanackan.`,
  notADayOfYear: (typed: string) => `”${typed}” är ingen dag på året. Skriv till exempel ”1 juni”.`,
  notAnEmail: (typed: string) => `”${typed}” är ingen e-postadress.`,
  notAnAddress: (typed: string) =>
    `”${typed}” är ingen webbadress. Den ska börja med https:// eller http://.`,
  twice: (typed: string) => `”${typed}” står två gånger i listan.`,
  leastAboveMost: '”minst” är större än ”högst”.',
  nothingAsked: '”villkor” är tomt. Skriv minst ett av dem som är tillåtna för regelns slag.',
  nameOrNames:
    'Skriv antingen ”namn” (ett namn som alltid gällt) eller ”namnhistorik” (flera namn med datum), men inte båda.',
  shortInNames: '”kort” ska stå i varje rad i ”namnhistorik”.',
  other: (key: string) => `”${key}” går inte att läsa.`,
}

/** What does not fit together between places. */
export const fitWords = {
  unknownReference: (to: ReferenceKind, typed: string, near: string | undefined) =>
    `${neuter.has(to) ? 'Inget' : 'Ingen'} ${referred[to]} har id ”${typed}”.${menade(near)}`,
  duplicateId: (id: string, place: string) => `Id ”${id}” används redan: ${place}.`,
  untilBeforeFrom: (until: string, from: string) =>
    `”${until}” kommer före ”${from}”: det slutar innan det börjar.`,
  namesOverlap: (name: string) =>
    `Namnet gäller samtidigt som namnet ”${name}”. Det tidigare namnets sista dag måste komma före det senare namnets första.`,
  partUsedTwice: (part: string, body: string, charter: string) =>
    `Delen ”${part}” finns också i uppdraget ”${charter}” för samma organ (${body}), så platserna skulle få samma id. Ge delen ett annat id, till exempel med årtalet.`,
  exceptionsOverlap: (place: string) =>
    `Ett annat undantag från samma regel gäller samtidigt: ${place}. Bara ett i taget kan gälla.`,
  readingsSameDay: (place: string) =>
    `En annan läsning av samma regel är antecknad samma dag: ${place}. Behåll den som gäller.`,
  mandatesOverlap: (place: string) =>
    `Någon annan har samma plats samtidigt: ${place}. Bara en person i taget kan ha platsen, och bara en vara personlig ersättare där.`,
  chartersStartTogether: (other: string) =>
    `Uppdraget ”${other}” gäller samma organ och börjar samtidigt, så det går inte att säga vilket av dem som gäller. Skriv från när i ”period”.`,
  addressTaken: (address: string, place: string) =>
    `Adressen ”${address}” är upptagen: ${place}. Ge ett av organen en egen ”adress”.`,
  noAddress: (name: string) =>
    `Namnet ”${name}” ger ingen adress. Skriv en egen ”adress” med bokstäverna a–z.`,
  notSetUpHere: (body: string) =>
    `Uppdraget gäller inte organet ”${body}”. Det måste stå i ”organ”.`,
  ruleNotForBody: (rule: string, body: string) => `Ingen regel ”${rule}” gäller organet ”${body}”.`,
  noSuchReading: (rule: string, reading: string, near: string | undefined) =>
    `Regeln ”${rule}” har ingen läsning ”${reading}”.${menade(near)}`,
}
