import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 random bits, to be carried by a cookie, a letter or an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** The fingerprint of a secret. Only this is kept, so that whoever reads the database cannot sign in with it. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
