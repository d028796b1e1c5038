import { SafeLink } from '../../design/safe-link.tsx'

/** An address of the web in running text, without the full stop or bracket that follows it. */
const webAddress = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/

/** The text of a letter exactly as it was sent, with the addresses in it as links. */
export function LinkedText({ text }: { readonly text: string }) {
  return (
    <pre class="as-typed">
      {text
        .split(webAddress)
        .map((part, index) => (index % 2 === 1 ? <SafeLink href={part}>{part}</SafeLink> : part))}
    </pre>
  )
}
