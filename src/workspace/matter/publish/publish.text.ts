import type { Language } from '../../../shared/language.ts'

const sv = {
  publish: {
    title: 'Publicera den öppna delen',
    lead: 'Alla kan sedan läsa det här på webbplatsen, utan att logga in.',
    later:
      'Nya steg på ärendets väg, och vad det leder till, blir synliga i samma stund som de händer.',
    button: 'Publicera',
    already: 'Den öppna delen är redan publicerad',
  },
  unpublish: {
    title: 'Ta bort den öppna delen från webbplatsen',
    lead: 'Det här syns på webbplatsen nu, och försvinner därifrån.',
    later:
      'Den som redan har läst, sparat eller hämtat det kan ha det kvar. Ärendet självt ändras inte, och du kan publicera det igen.',
    button: 'Ta bort från webbplatsen',
    already: 'Den öppna delen är inte publicerad',
  },
  close: {
    title: 'Avsluta ärendet',
    lead: 'När gruppen är klar. Det går inte att ångra: ett avslutat ärende kan läsas men inte ändras.',
    field: 'Vad ledde ärendet till?',
    hint: 'Till exempel: Gruppen lämnade en rekommendation till kommunerna den 18 november. Skriv inget om enskilda personer.',
    missing: 'Skriv vad ärendet ledde till.',
    public:
      'Den öppna delen är publicerad. Det du skriver här blir synligt för alla när du avslutar.',
    internal: 'Ärendet är inte publicerat. Det du skriver läses av dem som kan läsa ärendet.',
    records: (many: string) =>
      `Texten i beredningen, underlagen och det du skriver här blir allmänna handlingar. Var och en av ${many} får en påminnelse om att registrera dem.`,
    principalNoun: { one: 'huvudman', many: 'huvudmän', gender: 'en' } as const,
    button: 'Avsluta ärendet',
    already: 'Ärendet är inte under beredning',
  },
  visible: 'Det här blir synligt',
  visibleNow: 'Det här är synligt nu',
  hidden: 'Det här visas aldrig',
  hiddenParts: [
    'vem som väckte ärendet och vilka som har gjort vad',
    'de båda läsningarna, om ärendet gäller en oenighet om ansvar',
    'beredningens text, underlag, kommentarer och frågor till huvudmännen',
    'varför ett ärende skickades tillbaka eller avböjdes',
    'det som en huvudman har i sitt eget rum',
  ],
  titleOf: 'Rubrik',
  kind: 'Slag',
  concerns: 'Rör',
  sectors: 'Områden',
  where: 'Hos',
  state: 'Läge',
  steps: 'Steg på vägen',
  stop: 'Tillbaka utan att göra något',
  readThrough:
    'Läs igenom det först. Finns det något som inte bör läsas av alla, till exempel något som kan röra en enskild person, så publicera inte.',
  toMatter: 'Till ärendet',
}

const en: Omit<typeof sv, 'close'> & {
  readonly close: Omit<typeof sv.close, 'principalNoun'> & {
    readonly principalNoun: { readonly one: string; readonly many: string }
  }
} = {
  publish: {
    title: 'Publish the public part',
    lead: 'Everybody can then read this on the website, without signing in.',
    later: 'New steps on the way of the matter, and what it leads to, are shown as they happen.',
    button: 'Publish',
    already: 'The public part is already published',
  },
  unpublish: {
    title: 'Take the public part away from the website',
    lead: 'This is on the website now, and will disappear from there.',
    later:
      'Whoever has read, saved or fetched it already may still have it. The matter itself is not changed, and you can publish it again.',
    button: 'Take away from the website',
    already: 'The public part is not published',
  },
  close: {
    title: 'Close the matter',
    lead: 'When the group is done. It cannot be undone: a closed matter can be read but not changed.',
    field: 'What did the matter lead to?',
    hint: 'For example: The group gave a recommendation to the municipalities on 18 November. Write nothing about individuals.',
    missing: 'Write what the matter led to.',
    public: 'The public part is published. What you write here is shown to everybody as you close.',
    internal:
      'The matter is not published. What you write is read by those who can read the matter.',
    records: (many) =>
      `The text of the preparation, the papers and what you write here become official documents. Each of ${many} is reminded to register them.`,
    principalNoun: { one: 'principal', many: 'principals' },
    button: 'Close the matter',
    already: 'The matter is not in preparation',
  },
  visible: 'This will be shown',
  visibleNow: 'This is shown now',
  hidden: 'This is never shown',
  hiddenParts: [
    'who raised the matter, and who has done what',
    'both readings, if the matter is a disagreement on responsibility',
    'the text of the preparation, papers, comments and questions to the principals',
    'why a matter was sent back or declined',
    'what a principal has in its own space',
  ],
  titleOf: 'Title',
  kind: 'Kind',
  concerns: 'Concerns',
  sectors: 'Sectors',
  where: 'In',
  state: 'State',
  steps: 'Steps on the way',
  stop: 'Back without doing anything',
  readThrough:
    'Read it through first. If there is anything that not everybody should read, such as something that may be about an individual, do not publish.',
  toMatter: 'To the matter',
}

/** The words of publishing, unpublishing and closing. */
export const publishText = { sv, en } as const satisfies Readonly<Record<Language, unknown>>
