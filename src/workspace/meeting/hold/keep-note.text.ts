import type { Language } from '../../../shared/language.ts'

const sv = {
  saving: 'Sparar …',
  waits: 'Ändringarna sparas strax.',
  lost: 'Ingen förbindelse. Texten finns kvar här i fliken och sparas när förbindelsen är tillbaka.',
  signedOut:
    'Du är utloggad. Texten finns kvar här i fliken. Logga in i en annan flik, så sparas den.',
  stopped: 'Texten är inte sparad. Tryck på Spara anteckningen för att se varför.',
  conflict:
    'Någon annan har sparat medan du skrev. Inget är borta: tryck på Spara anteckningen för att se båda.',
  found: 'Här finns text som du skrev och som inte hann sparas.',
  putBack: 'Lägg tillbaka den',
  throwAway: 'Kasta den',
}

const en: typeof sv = {
  saving: 'Saving …',
  waits: 'Changes are saved in a moment.',
  lost: 'No connection. The text is kept in this tab, and is saved once the connection is back.',
  signedOut:
    'You are signed out. The text is kept in this tab. Sign in in another tab, and it is saved.',
  stopped: 'The text is not saved. Press Save the note to see why.',
  conflict:
    'Somebody else has saved while you wrote. Nothing is lost: press Save the note to see both.',
  found: 'Here is text that you wrote and that was not saved in time.',
  putBack: 'Put it back',
  throwAway: 'Throw it away',
}

/** What the small program says that saves a note by itself: read by keep-note.ts. */
export const keepNoteText: Readonly<Record<Language, typeof sv>> = { sv, en }
