const plainLetters: Record<string, string> = {
  å: 'a',
  ä: 'a',
  ö: 'o',
  é: 'e',
  ü: 'u',
  ø: 'o',
  æ: 'ae',
}

/** A name in plain letters for addresses and ids: `Samverkansgrupp Nära vård` is `samverkansgrupp-nara-vard`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[åäöéüøæ]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a text can be an id or a part of an address. */
export function isSlug(text: string): boolean {
  return text.length <= 100 && slugShape.test(text)
}
