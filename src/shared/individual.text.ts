import type { CaseLikeSign } from './case-like-wording.ts'

const sv = {
  personalNumberInText:
    'Här står något som ser ut som ett personnummer. Uppgifter om enskilda patienter, brukare och elever får inte finnas här. Ta bort numret och spara igen; resten av texten finns kvar. Är det ett annat slags nummer, skriv vilket slags nummer det är före siffrorna, eller dela upp dem.',
  personalNumberInName: (name: string) =>
    `Namnet på filen ”${name}” innehåller något som ser ut som ett personnummer. Byt namn på filen på din dator och bifoga den igen. Se också efter att filen inte handlar om en enskild person.`,
  caseLike: {
    oneIndividual:
      'Det här kan läsas som att det handlar om en enskild person. Beskriv gärna frågan så att den gäller många, utan uppgifter om någon enskild. Du kan spara ändå.',
    ageOfPerson:
      'Här nämns en persons ålder. Även utan namn kan det gå att förstå vem det är, särskilt i en liten kommun. Du kan spara ändå.',
    initials:
      'Här står något som liknar initialer på en person. Även initialer kan avslöja vem det gäller. Du kan spara ändå.',
  } satisfies Record<CaseLikeSign, string>,
  searchedFiles:
    'Namnet på filen och innehållet i textfiler kontrolleras mot personnummer. Innehållet i andra filer, som pdf-filer och Office-dokument, kontrolleras inte: det gör du.',
}

const en: typeof sv = {
  personalNumberInText:
    'This looks like a Swedish personal identity number. Information about individual patients, clients and pupils may not be kept here. Take the number away and save again; the rest of the text is still here. If it is another kind of number, write which kind before the figures, or divide them.',
  personalNumberInName: (name) =>
    `The name of the file “${name}” holds something that looks like a Swedish personal identity number. Rename the file on your computer and attach it again. Please also make sure that the file is not about one individual.`,
  caseLike: {
    oneIndividual:
      'This can be read as if it were about one individual. Please describe the question so that it concerns many, without information about anyone. You can save anyway.',
    ageOfPerson:
      'This tells the age of a person. Even without a name it may be possible to know who it is, above all in a small municipality. You can save anyway.',
    initials:
      'This looks like the initials of a person. Initials, too, can reveal who it is. You can save anyway.',
  },
  searchedFiles:
    'The name of the file and the content of text files are checked for personal identity numbers. The content of other files, such as PDF and Office documents, is not: you check that.',
}

/** What a form says about personal numbers and about wording that may concern one individual. */
export const individualText = { sv, en } as const
