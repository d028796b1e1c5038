import { individualText } from '../shared/individual.text.ts'
import type { Language } from '../shared/language.ts'
import type { AttachmentKind, AttachmentRefusal, FoundKind, Scanned } from './attachment.ts'

const megabytes = (bytes: number, language: Language) =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1024 ** 2)} megabyte`

const sv = {
  allowed:
    'Du kan bifoga pdf-filer, dokument från Word, Excel och PowerPoint, LibreOffice-dokument, bilder och vanlig text.',
  mostInForm: (file: number, together: number) =>
    `Varje fil får vara högst ${megabytes(file, 'sv')}, och alla tillsammans högst ${megabytes(together, 'sv')}.`,
  empty: (name: string) => `Filen ”${name}” är tom. Se efter att rätt fil är vald.`,
  tooLarge: (name: string, limit: number) =>
    `Filen ”${name}” är för stor. En fil får vara högst ${megabytes(limit, 'sv')}. Dela upp den, eller spara den med mindre bilder, och bifoga den igen.`,
  tooLargeTogether: (name: string, limit: number) =>
    `Filen ”${name}” fick inte plats: alla filer tillsammans får vara högst ${megabytes(limit, 'sv')}. Spara, och bifoga den sedan för sig.`,
  kindNotAllowed: {
    webPage: (name: string) =>
      `Filen ”${name}” är en webbsida eller en ritning som kan innehålla programkod, och kan inte bifogas. Spara den som pdf och bifoga pdf-filen.`,
    macros: (name: string) =>
      `Filen ”${name}” innehåller makron, det vill säga programkod, och kan inte bifogas. Spara den utan makron och bifoga den igen.`,
    oldOffice: (name: string) =>
      `Filen ”${name}” är sparad i ett äldre format, eller med lösenord, och kan inte bifogas. Öppna den, spara den som pdf eller i dagens format utan lösenord, och bifoga den igen.`,
    archive: (name: string) =>
      `Filen ”${name}” är packad och kan inte bifogas. Packa upp den och bifoga filerna i den.`,
    other: (name: string) => `Filen ”${name}” är av ett slag som inte kan bifogas.`,
  } satisfies Record<FoundKind, (name: string) => string>,
  personalNumberInName: individualText.sv.personalNumberInName,
  personalNumberInText: (name: string, line: number) =>
    `På rad ${line} i filen ”${name}” står något som ser ut som ett personnummer. Uppgifter om enskilda patienter, brukare och elever får inte finnas här. Ta bort dem ur filen och bifoga den igen.`,
  infected: (name: string, signature: string) =>
    `Virusskyddet hittade något skadligt i filen ”${name}” (${signature}). Filen har inte sparats. Kontakta din egen it-avdelning.`,
  scannerDown: (name: string) =>
    `Filen ”${name}” kunde inte kontrolleras mot virus just nu och har inte sparats. Försök igen om en stund. Det du har skrivit finns kvar.`,
  kind: {
    pdf: 'pdf-fil',
    docx: 'Word-dokument',
    xlsx: 'Excel-dokument',
    pptx: 'PowerPoint-dokument',
    odt: 'LibreOffice-dokument',
    ods: 'LibreOffice-kalkylblad',
    odp: 'LibreOffice-presentation',
    text: 'textfil',
    jpeg: 'bild',
    png: 'bild',
    gif: 'bild',
    webp: 'bild',
    tiff: 'bild',
    heic: 'bild',
  } satisfies Record<AttachmentKind, string>,
  scanned: {
    clean: 'Kontrollerad mot virus',
    notScanned: 'Inte kontrollerad mot virus',
  } satisfies Record<Scanned, string>,
  formRefusal: {
    notAForm: 'Det som skickades var inget formulär. Gå tillbaka och försök igen.',
    broken:
      'Formuläret kom inte fram helt, kanske bröts förbindelsen. Se efter att allt finns kvar och skicka det igen.',
    tooMuchText: 'Texten är för lång för att tas emot på en gång. Dela upp den, eller bifoga den.',
    tooMuch: 'Det som skickades var för stort för att tas emot. Bifoga mindre filer, en i taget.',
  },
}

const en: typeof sv = {
  allowed:
    'You can attach PDF files, documents from Word, Excel and PowerPoint, LibreOffice documents, pictures and plain text.',
  mostInForm: (file, together) =>
    `Each file may be ${megabytes(file, 'en')}s at most, and all together ${megabytes(together, 'en')}s at most.`,
  empty: (name) => `The file “${name}” is empty. Please check that you chose the right one.`,
  tooLarge: (name, limit) =>
    `The file “${name}” is too large. A file may be ${megabytes(limit, 'en')}s at most. Divide it, or save it with smaller pictures, and attach it again.`,
  tooLargeTogether: (name, limit) =>
    `There was no room for the file “${name}”: all files together may be ${megabytes(limit, 'en')}s at most. Save, and then attach it by itself.`,
  kindNotAllowed: {
    webPage: (name) =>
      `The file “${name}” is a web page or a drawing that can hold program code, and cannot be attached. Save it as PDF and attach that.`,
    macros: (name) =>
      `The file “${name}” holds macros, that is program code, and cannot be attached. Save it without macros and attach it again.`,
    oldOffice: (name) =>
      `The file “${name}” is saved in an older format, or with a password, and cannot be attached. Open it, save it as PDF or in a format of today without a password, and attach it again.`,
    archive: (name) =>
      `The file “${name}” is packed and cannot be attached. Unpack it and attach the files in it.`,
    other: (name) => `The file “${name}” is of a kind that cannot be attached.`,
  },
  personalNumberInName: individualText.en.personalNumberInName,
  personalNumberInText: (name, line) =>
    `On line ${line} of the file “${name}” stands something that looks like a Swedish personal identity number. Information about individual patients, clients and pupils may not be kept here. Take it out of the file and attach it again.`,
  infected: (name, signature) =>
    `The virus scanner found something harmful in the file “${name}” (${signature}). The file has not been saved. Please contact your own IT department.`,
  scannerDown: (name) =>
    `The file “${name}” could not be scanned for viruses now and has not been saved. Please try again in a while. What you have written is still here.`,
  kind: {
    pdf: 'PDF file',
    docx: 'Word document',
    xlsx: 'Excel document',
    pptx: 'PowerPoint document',
    odt: 'LibreOffice document',
    ods: 'LibreOffice spreadsheet',
    odp: 'LibreOffice presentation',
    text: 'text file',
    jpeg: 'picture',
    png: 'picture',
    gif: 'picture',
    webp: 'picture',
    tiff: 'picture',
    heic: 'picture',
  },
  scanned: { clean: 'Scanned for viruses', notScanned: 'Not scanned for viruses' },
  formRefusal: {
    notAForm: 'What was sent is not a form. Please go back and try again.',
    broken:
      'The form did not arrive whole; perhaps the connection was broken. Please check that everything is there and send it again.',
    tooMuchText: 'The text is too long to be received at once. Divide it, or attach it.',
    tooMuch: 'What was sent is too large to be received. Attach smaller files, one at a time.',
  },
}

/** What is said about attached files, in each language. */
export const attachmentText = { sv, en } as const

/** Why a file cannot be attached and what to do, in sentences for whoever attached it. */
export function sayAttachmentRefusal(refusal: AttachmentRefusal, language: Language): string {
  const text = attachmentText[language]
  const { name } = refusal
  switch (refusal.code) {
    case 'empty':
      return text.empty(name)
    case 'tooLarge':
      return text.tooLarge(name, refusal.limit)
    case 'tooLargeTogether':
      return text.tooLargeTogether(name, refusal.limit)
    case 'kindNotAllowed':
      return `${text.kindNotAllowed[refusal.found](name)} ${text.allowed}`
    case 'personalNumberInName':
      return text.personalNumberInName(name)
    case 'personalNumberInText':
      return text.personalNumberInText(name, refusal.line)
    case 'infected':
      return text.infected(name, refusal.signature)
    case 'scannerDown':
      return text.scannerDown(name)
  }
}

/** The size of a file as people say it: `340 kilobyte`, `1,2 megabyte`. */
export function sayFileSize(bytes: number, language: Language): string {
  const isSmall = bytes < 1024 ** 2
  if (!isSmall) return megabytes(bytes, language) + (language === 'en' ? 's' : '')
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return `${kilobytes} kilobyte${language === 'en' && kilobytes !== 1 ? 's' : ''}`
}
