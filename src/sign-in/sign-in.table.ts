import type { Generated } from 'kysely'
import type { Language } from '../shared/language.ts'
import type { ClientAuth } from './oidc/provider.ts'

// The rows of migrations/0012_create_sign_in.sql.

interface AccountRow {
  readonly id: Generated<string>
  readonly display_name: string
  readonly is_example: boolean
  readonly created_at: Date
  readonly closed_at: Date | null
}

interface IdentityRow {
  readonly issuer: string
  readonly subject: string
  readonly account_id: string
  readonly created_at: Date
}

interface ProviderRow {
  readonly id: string
  readonly issuer: string
  readonly client_id: string
  readonly client_auth: ClientAuth
  readonly secret_reference: string | null
  readonly name_sv: string
  readonly name_en: string
  readonly principal_ref: string | null
  readonly discovery_url: string | null
  readonly acr_values: string | null
  readonly assurance_level: string | null
  readonly allows_new: boolean
  readonly is_open: boolean
}

interface SessionRow {
  readonly id: Generated<string>
  readonly token_hash: string
  readonly previous_hash: string | null
  readonly previous_until: Date | null
  readonly account_id: string
  readonly issuer: string
  readonly provider_id: string | null
  readonly assurance_level: string | null
  readonly chosen_hat: string | null
  readonly user_agent: string | null
  readonly created_at: Date
  readonly last_seen_at: Date
  readonly expires_at: Date
  readonly ended_at: Date | null
}

interface LinkRow {
  readonly token_hash: string
  readonly address: string
  readonly browser_hash: string
  readonly next_path: string
  readonly created_at: Date
  readonly expires_at: Date
  readonly used_at: Date | null
}

interface AttemptRow {
  readonly state_hash: string
  readonly provider_id: string
  readonly nonce: string
  readonly code_verifier: string
  readonly browser_hash: string
  readonly language: Language
  readonly next_path: string
  readonly created_at: Date
  readonly expires_at: Date
  readonly used_at: Date | null
}

interface CountRow {
  readonly key_hash: string
  readonly first_at: Date
  readonly times: number
}

/** The tables of signing in, by name. */
export interface SignInTables {
  account: AccountRow
  identity: IdentityRow
  provider: ProviderRow
  session: SessionRow
  sign_in_link: LinkRow
  sign_in_attempt: AttemptRow
  sign_in_count: CountRow
}
