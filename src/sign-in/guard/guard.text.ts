import type { Language } from '../../shared/language.ts'

const sv = {
  foreign: {
    heading: 'Det kom från en annan webbplats',
    why: 'En annan webbplats försökte göra något i ditt namn. Inget har ändrats. Gick du hit själv: öppna sidan på nytt och försök igen.',
    wayOn: 'Logga in',
  },
  held: {
    signedOut: 'Du är utloggad, men det du skrev är kvar',
    signedOutWhy:
      'Inloggningen hann ta slut medan du skrev. Stäng inte den här sidan: det du skrev finns bara här.',
    other: 'Det här skrevs av någon annan',
    otherWhy:
      'I den här webbläsaren är nu en annan person inloggad än den som skrev. Inget har sparats. Logga in som den som skrev, och kom tillbaka hit.',
    signIn: 'Logga in i en ny flik',
    comeBack: 'Kom tillbaka hit och tryck på knappen.',
    send: 'Spara det jag skrev',
    show: 'Visa det du skrev',
    files: (names: string) =>
      `Filer kan sidan inte hålla kvar. När texten är sparad behöver du välja dem igen: ${names}.`,
    notKept:
      'Det du skickade kunde inte hållas kvar på sidan. Gå tillbaka med webbläsarens bakåtknapp: där finns det ofta kvar. Logga in i en ny flik innan du skickar igen.',
  },
}

const en: typeof sv = {
  foreign: {
    heading: 'This came from another site',
    why: 'Another site tried to do something in your name. Nothing has changed. If you came here yourself: open the page anew and try again.',
    wayOn: 'Sign in',
  },
  held: {
    signedOut: 'You are signed out, but what you wrote is still here',
    signedOutWhy:
      'The sign-in ended while you wrote. Do not close this page: what you wrote is only here.',
    other: 'This was written by somebody else',
    otherWhy:
      'In this browser another person is now signed in than the one who wrote. Nothing has been saved. Sign in as the one who wrote, and come back here.',
    signIn: 'Sign in in a new tab',
    comeBack: 'Come back here and press the button.',
    send: 'Save what I wrote',
    show: 'Show what you wrote',
    files: (names) =>
      `The page cannot keep files. When the text is saved you need to choose them again: ${names}.`,
    notKept:
      'What you sent could not be kept in the page. Go back with the back button of the browser: it is often still there. Sign in in a new tab before you send it again.',
  },
}

/** What is said to whoever may not go on: another site, and somebody whose sign-in has ended. */
export const guardText: Readonly<Record<Language, typeof sv>> = { sv, en }
