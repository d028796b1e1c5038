/** First parts of long compounds that stand under the marks of seats, and that a browser would divide wrongly. */
const firstParts =
  'Program|Process|Verksamhets|Förvaltnings|Områdes|Enhets|Avdelnings|Hallsta|Skinnskatte'
const joint = new RegExp(`(?<!\\p{L})(${firstParts})(?=\\p{Ll}{4})`, 'giu')

/** The text with soft hyphens at the joints of long compounds: `Program-samordnare`, never `Programsamord-nare`. */
export function withSoftHyphens(text: string): string {
  return text.replace(joint, '$1\u00ad')
}
