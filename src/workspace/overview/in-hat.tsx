import { Button, type ButtonKind, ButtonLink } from '../../design/button.tsx'
import type { WorkspacePaths } from '../workspace.paths.ts'

interface InHatProps {
  readonly to: WorkspacePaths
  readonly hatId: string
  /** Whether the hat is the one that is worn there. */
  readonly isWorn: boolean
  readonly href: string
  readonly kind: ButtonKind
  readonly text: string
  /** Said aloud; begins with the text. */
  readonly label: string
}

/** A button that leads somewhere in one of one's hats. When another is worn, it puts the right one on in the same press. */
export function InHat({ to, hatId, isWorn, href, kind, text, label }: InHatProps) {
  if (isWorn) {
    return (
      <ButtonLink kind={kind} href={href} label={label}>
        {text}
      </ButtonLink>
    )
  }
  return (
    <form method="post" action={to.chooseHat()}>
      <input type="hidden" name="hatt" value={hatId} />
      <input type="hidden" name="till" value={href} />
      <Button kind={kind} label={label}>
        {text}
      </Button>
    </form>
  )
}
