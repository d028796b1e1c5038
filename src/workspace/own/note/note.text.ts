import type { Language } from '../../../shared/language.ts'

const sv = {
  heading: 'Min anteckning',
  label: 'Anteckning',
  save: 'Spara anteckningen',
  savedAt: (when: string) => `Sparad ${when}.`,
  saved: 'Anteckningen är sparad. Bara du ser den.',
  erased: 'Anteckningen är raderad och finns inte kvar.',
  erase: 'Radera anteckningen',
  conflict: {
    heading: 'Du har sparat anteckningen i ett annat fönster',
    gone: 'Du har raderat anteckningen i ett annat fönster. Det du skrev här är inte sparat: spara det igen om du vill ha kvar det.',
    stored: 'Det du har sparat',
    typed: 'Det du skrev nu',
    differences: 'Det som skiljer',
    merge: 'Anteckning, inte sparad än',
    save: 'Spara den sammanförda anteckningen',
    leave: 'Behåll den sparade',
    drop: 'Gå tillbaka utan att spara',
  },
  erasing: {
    heading: 'Radera anteckningen?',
    what: 'Det här raderas för gott. Ingen kan ta fram det igen, inte heller du.',
    yes: 'Radera för gott',
    no: 'Behåll anteckningen',
  },
}

const en: typeof sv = {
  heading: 'My note',
  label: 'Note',
  save: 'Save the note',
  savedAt: (when) => `Saved ${when}.`,
  saved: 'The note is saved. Only you see it.',
  erased: 'The note is erased and is gone.',
  erase: 'Erase the note',
  conflict: {
    heading: 'You have saved the note in another window',
    gone: 'You have erased the note in another window. What you wrote here is not saved: save it again if you want to keep it.',
    stored: 'What you have saved',
    typed: 'What you wrote now',
    differences: 'What differs',
    merge: 'Note, not saved yet',
    save: 'Save the merged note',
    leave: 'Keep the saved one',
    drop: 'Go back without saving',
  },
  erasing: {
    heading: 'Erase the note?',
    what: 'This is erased for good. Nobody can bring it back, not even you.',
    yes: 'Erase for good',
    no: 'Keep the note',
  },
}

/** The words of somebody's own note in a matter. */
export const noteText: Readonly<Record<Language, typeof sv>> = { sv, en }
