import { Button, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { sayList } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { signInPaths } from '../sign-in.paths.ts'
import { guardText } from './guard.text.ts'
import type { HeldForm } from './held-form.ts'

/** Why what was typed could not be saved: nobody is signed in, or somebody else is. */
export type HeldBecause = 'signed-out' | 'somebody-else'

interface HeldFormProps {
  readonly held: HeldForm
  readonly because: HeldBecause
  readonly language: Language
}

/** What was typed is still here: sign in beside this page, come back, and send it again. */
export function HeldFormView({ held, because, language }: HeldFormProps) {
  const text = guardText[language].held
  const to = signInPaths(language)
  const [heading, why] =
    because === 'signed-out' ? [text.signedOut, text.signedOutWhy] : [text.other, text.otherWhy]
  const written = held.fields.map(([, value]) => value).filter((value) => value.length > 30)
  return (
    <>
      <h1>{heading}</h1>
      <Lead>{why}</Lead>
      {held.files.length === 0 ? null : <p>{text.files(sayList(held.files, language))}</p>}
      <ol>
        <li>
          {/* A page of its own, so that this one stays as it is with what was typed. */}
          <a href={to.signIn(to.done())} target="_blank" rel="noopener">
            {text.signIn}
          </a>
        </li>
        <li>{text.comeBack}</li>
      </ol>
      <form
        method="post"
        action={held.action}
        enctype={held.isMultipart ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
      >
        {held.fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} autocomplete="off" />
        ))}
        <ButtonRow>
          <Button>{text.send}</Button>
        </ButtonRow>
      </form>
      {written.length === 0 ? null : (
        <Disclosure summary={text.show}>
          {written.map((value) => (
            <p>
              {value.split(/\r?\n/).map((line, index) => (
                <>
                  {index === 0 ? null : <br />}
                  {line}
                </>
              ))}
            </p>
          ))}
        </Disclosure>
      )}
    </>
  )
}
