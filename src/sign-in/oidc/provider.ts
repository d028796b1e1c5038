import type { Localized } from '../../shared/language.ts'

/** How the program proves to a provider that it is itself. */
export type ClientAuth = 'client_secret_basic' | 'client_secret_post' | 'none'

/** Inloggningstjänst: where people sign in with what they have already, by OpenID Connect. */
export interface Provider {
  readonly id: string
  readonly issuer: string
  readonly clientId: string
  readonly clientAuth: ClientAuth
  /** By what name the surroundings know the secret. The secret itself is never in the database. */
  readonly secretReference?: string
  /** What people know it by: their employer, rather than the product. */
  readonly name: Required<Localized>
  /** Whose people use it. What it means is for others to know. */
  readonly principalRef?: string
  /** Where its description stands, when that is not where its issuer says. */
  readonly discoveryUrl?: string
  /** How surely people are asked to be recognised: most providers say it only when asked. */
  readonly acrValues?: string
  /** How surely it recognises people, when it does not say so itself each time. */
  readonly assuranceLevel?: string
  /** Whether somebody it vouches for gets an account at the first sign-in. Otherwise someone must open one. */
  readonly allowsNew: boolean
  readonly isOpen: boolean
}

/** A choice of where to sign in from: what the page that lets people choose needs to know. */
export interface HomeChoice {
  readonly id: string
  readonly name: Required<Localized>
  readonly principalRef?: string
}

/** Why signing in through a provider came to nothing. Each has words of its own, and a way on. */
export type OidcRefusal =
  /** No such provider, or it is closed. */
  | 'unknown-provider'
  /** The answer belongs to nothing that was begun here: its state is missing, false, or another provider's. */
  | 'unknown-attempt'
  | 'used'
  | 'too-old'
  | 'other-browser'
  /** The person, or the provider, said no. */
  | 'said-no'
  /** The provider does not know the code: it has been used, is too old, or was given to somebody else. */
  | 'code-refused'
  | 'wrong-issuer'
  | 'wrong-audience'
  | 'wrong-nonce'
  | 'answer-expired'
  | 'not-understood'
  | 'provider-unreachable'
  | 'provider-misconfigured'
  /** The provider sent a personal number, which is never kept. */
  | 'personal-number'
  | 'no-account'

/** The refusals an operator must look into: nothing the person can do will help. */
export const operatorsRefusals: ReadonlySet<OidcRefusal> = new Set([
  'wrong-issuer',
  'wrong-audience',
  'wrong-nonce',
  'not-understood',
  'provider-unreachable',
  'provider-misconfigured',
  'personal-number',
])
