/** What somebody has written, in Swedish, a paragraph at a time. */
export function Written({ text }: { readonly text: string }) {
  return (
    <div lang="sv">
      {text
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== '')
        .map((paragraph) => (
          <p class="as-typed">{paragraph}</p>
        ))}
    </div>
  )
}
