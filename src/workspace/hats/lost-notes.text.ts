import type { Language } from '../../shared/language.ts'

const sv = {
  heading: 'Mina anteckningar',
  lead: 'Du har kvar egna anteckningar i ärenden som du inte längre kan läsa. Bara du kan radera dem.',
  note: (number: string, collaboration: string) => `Ärende ${number}, ${collaboration}`,
  noNumber: (collaboration: string) => `Ett ärende utan nummer, ${collaboration}`,
  savedAt: (when: string) => `Sparad ${when}.`,
  erase: 'Radera',
  eraseNote: (note: string) => `Radera anteckningen: ${note}`,
  erased: 'Anteckningen är raderad och finns inte kvar.',
  erasing: {
    heading: 'Radera anteckningen?',
    what: 'Din anteckning raderas för gott. Ingen kan ta fram den igen, inte heller du.',
    yes: 'Radera för gott',
    no: 'Behåll anteckningen',
  },
}

const en: typeof sv = {
  heading: 'My notes',
  lead: 'You still have notes of your own in matters that you can no longer read. Only you can erase them.',
  note: (number, collaboration) => `Matter ${number}, ${collaboration}`,
  noNumber: (collaboration) => `A matter without a number, ${collaboration}`,
  savedAt: (when) => `Saved ${when}.`,
  erase: 'Erase',
  eraseNote: (note) => `Erase the note: ${note}`,
  erased: 'The note is erased and is gone.',
  erasing: {
    heading: 'Erase the note?',
    what: 'Your note is erased for good. Nobody can bring it back, not even you.',
    yes: 'Erase for good',
    no: 'Keep the note',
  },
}

/** The words of erasing one's own notes in matters that one may no longer read. */
export const lostNotesText: Readonly<Record<Language, typeof sv>> = { sv, en }
