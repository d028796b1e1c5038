/** A letter shown as it will look, in a frame of its own: nothing of the page touches it, and nothing in it acts. */
export function LetterFrame({ src, title }: { readonly src: string; readonly title: string }) {
  return <iframe class="letter-frame" src={src} title={title} sandbox="" loading="lazy" />
}
