import type { Child } from 'hono/jsx'

/** The one thing to do here, something else one may do, or the quiet way out. */
export type ButtonKind = 'primary' | 'secondary' | 'tertiary'

type Look = {
  readonly kind?: ButtonKind
  /** A danger button is for what cannot be undone. */
  readonly danger?: boolean
  /** Says what happens: "Visa den dagen", not "OK". */
  readonly children: Child
}

type ButtonProps = Look & {
  readonly type?: 'submit' | 'button'
  readonly name?: string
  readonly value?: string
  /** Said aloud instead of the words on it, which it must begin with: which of several alike it is. */
  readonly label?: string
}

/** A button that sends its form. */
export function Button({
  kind = 'primary',
  danger,
  type,
  name,
  value,
  label,
  children,
}: ButtonProps) {
  return (
    <button
      class="ds-button"
      type={type ?? 'submit'}
      data-variant={kind}
      data-color={danger ? 'danger' : undefined}
      name={name}
      value={value}
      aria-label={label}
    >
      {children}
    </button>
  )
}

type ButtonLinkProps = Look & {
  /** One of our own addresses. An address from data goes through SafeLink. */
  readonly href: string
  /** Said aloud instead of the words on it, which it must begin with: which of several alike it is. */
  readonly label?: string
}

/** A link that looks like a button, for the next step of a page. */
export function ButtonLink({ kind = 'primary', danger, href, label, children }: ButtonLinkProps) {
  return (
    <a
      class="ds-button"
      href={href}
      data-variant={kind}
      data-color={danger ? 'danger' : undefined}
      aria-label={label}
    >
      {children}
    </a>
  )
}

/** Buttons beside each other, with air between them, that fall under each other when there is no room. */
export function ButtonRow({ children }: { readonly children: Child }) {
  return <div class="button-row">{children}</div>
}
