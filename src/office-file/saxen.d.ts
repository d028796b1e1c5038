declare module 'saxen' {
  /** As much as is used here of a reader of XML that knows no entities but the five, and fetches nothing. */
  export class Parser {
    on(
      event: 'openTag',
      told: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: (text: string) => string,
      ) => void,
    ): this
    on(event: 'closeTag', told: (name: string) => void): this
    on(event: 'text', told: (text: string, decode: (text: string) => string) => void): this
    on(event: 'cdata', told: (text: string) => void): this
    on(event: 'error' | 'warn', told: (error: Error) => void): this
    parse(xml: string): void
  }
}
