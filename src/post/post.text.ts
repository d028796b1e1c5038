import { RadslagError } from '../shared/errors.ts'

const sentences = {
  sv: (words: string) =>
    `Mejl kommer inte fram just nu (${words}). Breven väntar och skickas när det går. Se efter att SMTP_URL och MAIL_FROM stämmer och att mejlservern svarar.`,
  en: (words: string) =>
    `Mail does not get through just now (${words}). The letters wait, and are sent when it does. See that SMTP_URL and MAIL_FROM are right and that the mail server answers.`,
}

/** Letters do not get through, in the words of the mail server: told to whoever runs the program. */
export class MailDelayed extends RadslagError {
  override readonly name = 'MailDelayed'
  readonly code = 'mail-delayed'
  readonly status = 503
  readonly said: { readonly sv: string; readonly en: string }

  constructor(words: string) {
    const said = { sv: sentences.sv(words), en: sentences.en(words) }
    super(`${said.sv}\n${said.en}`)
    this.said = said
  }
}
