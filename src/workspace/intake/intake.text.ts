import type { Language } from '../../shared/language.ts'

const sv = {
  title: 'Ta emot eller skicka vidare',
  handOnTitle: 'Lämna vidare till en annan grupp',
  belongs: (body: string) => `Hör hemma i ${body}`,
  alsoThere: (bodies: string) => `Ärendet passar också uppdraget för ${bodies}`,
  says: (body: string, does: string) => `${body} ${does}.`,
  matchesSector: 'Uppdraget nämner området som ärendet gäller.',
  whoReceives: (who: string) => `${who} tar emot ärenden där.`,
  nobodyReceives: 'Ingen tar emot ärenden där just nu. Det blir liggande tills någon gör det.',
  choices: 'Vad kan du göra?',
  goTo: {
    accept: 'Ta emot',
    forward: 'Lämna vidare',
    askBack: 'Skicka tillbaka',
    merge: 'Slå samman',
    decline: 'Avböj',
  },
  accept: {
    heading: 'Ta emot ärendet',
    means: (body: string) =>
      `${body} börjar bereda ärendet. Den som väckte det ser att det är mottaget.`,
    button: 'Ta emot ärendet',
  },
  forward: {
    heading: 'Lämna vidare till en annan grupp',
    means:
      'Ärendet väntar sedan på att tas emot där. Du och den som väckte det kan fortsätta läsa det och ser vad det leder till.',
    button: (body: string) => `Lämna vidare till ${body}`,
    other: 'Välj en annan grupp',
    otherMeans:
      'Inget uppdrag säger att de här grupperna tar hand om sådana ärenden. Hör först med gruppen att den vill ta emot det.',
    choose: 'Grupp',
    chooseFirst: 'Välj grupp',
    nobodyThere: (body: string) => `${body} (ingen tar emot ärenden)`,
    otherButton: 'Lämna vidare till gruppen',
    missing: 'Välj vilken grupp ärendet ska lämnas till.',
  },
  askBack: {
    heading: 'Skicka tillbaka för komplettering',
    means: (who: string) => `${who} får läsa vad som saknas och kan skicka in ärendet igen.`,
    field: 'Vad saknas?',
    hint: 'Till exempel: Vilka åldrar gäller det, och hur gör kommunerna idag?',
    button: 'Skicka tillbaka',
    missing: 'Skriv vad som behöver kompletteras.',
  },
  merge: {
    heading: 'Slå samman med ett annat ärende',
    means:
      'När samma fråga redan finns: det här ärendet upphör, och den som väckte det följer det andra i stället. Det går inte att ångra.',
    search: 'Sök bland gruppens öppna ärenden',
    searchHint: 'Ord ur rubriken eller frågan, eller ett ärendenummer som 2026:14.',
    searchButton: 'Sök',
    found: (many: string, words: string) => `${many} innehåller ”${words}”.`,
    noneFound: (words: string) =>
      `Inget öppet ärende som du kan läsa innehåller ”${words}”. Pröva ett annat ord.`,
    showAll: 'Visa alla gruppens öppna ärenden',
    none: 'Gruppen har inga andra öppna ärenden. Du kan söka på numret till ett ärende i en annan grupp.',
    choose: 'Vilket ärende ska det ingå i?',
    alike: 'Liknande rubrik.',
    more: (many: string) => `${many} till finns. Sök för att hitta dem.`,
    button: 'Slå samman',
    missing: 'Välj vilket ärende det ska ingå i.',
  },
  decline: {
    heading: 'Avböj ärendet',
    means: (who: string) =>
      `Gruppen tar inte upp ärendet, och ${who} får läsa varför. Det går inte att ångra.`,
    field: 'Varför tar gruppen inte upp det?',
    hint: 'Skriv så att den som väckte det förstår, gärna med vart frågan kan vända sig i stället.',
    button: 'Avböj ärendet',
    missing: 'Skriv varför gruppen inte tar upp ärendet.',
  },
  matterNoun: { one: 'ärende', many: 'ärenden', gender: 'ett' } as const,
  waiting: 'Ärendet väntar inte på dig',
  toMatter: 'Till ärendet',
}

const en: Omit<typeof sv, 'matterNoun'> & {
  readonly matterNoun: { readonly one: string; readonly many: string }
} = {
  title: 'Receive it or hand it on',
  handOnTitle: 'Hand on to another group',
  belongs: (body) => `Belongs in ${body}`,
  alsoThere: (bodies) => `The matter also fits the terms of reference of ${bodies}`,
  says: (body, does) => `${body} ${does}.`,
  matchesSector: 'The terms of reference name the sector that the matter is about.',
  whoReceives: (who) => `${who} receives matters there.`,
  nobodyReceives:
    'Nobody receives matters there at present. It will lie there until somebody does.',
  choices: 'What can you do?',
  goTo: {
    accept: 'Receive',
    forward: 'Hand on',
    askBack: 'Send back',
    merge: 'Merge',
    decline: 'Decline',
  },
  accept: {
    heading: 'Receive the matter',
    means: (body) =>
      `${body} begins to prepare the matter. Whoever raised it sees that it has been received.`,
    button: 'Receive the matter',
  },
  forward: {
    heading: 'Hand on to another group',
    means:
      'The matter then waits to be received there. You and whoever raised it can still read it, and will see what it leads to.',
    button: (body) => `Hand on to ${body}`,
    other: 'Choose another group',
    otherMeans:
      'No terms of reference say that these groups handle such matters. Ask the group first whether it will receive it.',
    choose: 'Group',
    chooseFirst: 'Choose a group',
    nobodyThere: (body) => `${body} (nobody receives matters)`,
    otherButton: 'Hand on to the group',
    missing: 'Choose which group the matter is handed on to.',
  },
  askBack: {
    heading: 'Send back to be completed',
    means: (who) => `${who} can read what is missing, and hand in the matter again.`,
    field: 'What is missing?',
    hint: 'For example: Which ages is it about, and what do the municipalities do today?',
    button: 'Send back',
    missing: 'Write what needs to be completed.',
  },
  merge: {
    heading: 'Merge with another matter',
    means:
      'When the same question is already there: this matter ends, and whoever raised it follows the other instead. It cannot be undone.',
    search: 'Search among the open matters of the group',
    searchHint: 'Words of the title or the question, or the number of a matter such as 2026:14.',
    searchButton: 'Search',
    found: (many, words) => `${many} contain “${words}”.`,
    noneFound: (words) => `No open matter that you can read contains “${words}”. Try another word.`,
    showAll: 'Show all open matters of the group',
    none: 'The group has no other open matters. You can search for the number of a matter in another group.',
    choose: 'Which matter is it to be part of?',
    alike: 'Similar title.',
    more: (many) => `There are ${many} more. Search to find them.`,
    button: 'Merge',
    missing: 'Choose which matter it is to be part of.',
  },
  decline: {
    heading: 'Decline the matter',
    means: (who) => `The group does not take it up, and ${who} can read why. It cannot be undone.`,
    field: 'Why does the group not take it up?',
    hint: 'Write so that whoever raised it understands, and where the question can turn instead.',
    button: 'Decline the matter',
    missing: 'Write why the group does not take up the matter.',
  },
  matterNoun: { one: 'matter', many: 'matters' },
  waiting: 'The matter does not wait for you',
  toMatter: 'To the matter',
}

/** The words of receiving a matter. */
export const intakeText = { sv, en } as const satisfies Readonly<Record<Language, unknown>>
