import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import { ProviderMisconfigured } from './discovered.ts'
import type { OidcRefusal } from './provider.ts'

const refusalOfClaim: Readonly<Record<string, OidcRefusal>> = {
  iss: 'wrong-issuer',
  aud: 'wrong-audience',
  azp: 'wrong-audience',
  nonce: 'wrong-nonce',
}

/** Which refusal a fault of the library is; undefined when it is a fault of our own. */
export function whyRefused(fault: unknown): OidcRefusal | undefined {
  // The provider does not take our secret, or we have none.
  if (fault instanceof ProviderMisconfigured || fault instanceof WWWAuthenticateChallengeError) {
    return 'provider-misconfigured'
  }
  if (fault instanceof AuthorizationResponseError) {
    return fault.error === 'temporarily_unavailable' || fault.error === 'server_error'
      ? 'provider-unreachable'
      : 'said-no'
  }
  if (fault instanceof ResponseBodyError) {
    if (fault.error === 'invalid_grant') return 'code-refused'
    return fault.status >= 500 ? 'provider-unreachable' : 'provider-misconfigured'
  }
  if (fault instanceof ClientError) return fromClientError(fault)
  // What `fetch` throws when nobody answers.
  return fault instanceof TypeError && fault.cause !== undefined
    ? 'provider-unreachable'
    : undefined
}

function fromClientError(fault: ClientError): OidcRefusal {
  const { claim, claims, parameters, attribute } = detailsOf(fault.cause)
  switch (fault.code) {
    case 'OAUTH_JWT_CLAIM_COMPARISON_FAILED':
      return refusalOfClaim[String(claim)] ?? 'not-understood'
    case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED':
      return 'answer-expired'
    case 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED':
      return attribute === 'issuer' ? 'provider-misconfigured' : 'not-understood'
    case 'OAUTH_HTTP_REQUEST_FORBIDDEN':
    case 'OAUTH_REQUEST_PROTOCOL_FORBIDDEN':
      return 'provider-misconfigured'
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
    case 'OAUTH_RESPONSE_IS_NOT_JSON':
    case 'OAUTH_TIMEOUT':
    case 'OAUTH_ABORT':
      return 'provider-unreachable'
    case 'OAUTH_INVALID_RESPONSE':
      if (/"iss" \(issuer\)/.test(messagesOf(fault))) return 'wrong-issuer'
      // A claim that is missing, where a nonce was asked for.
      if (typeof claims === 'object' && claims !== null && !('nonce' in claims))
        return 'wrong-nonce'
      return parameters === undefined ? 'not-understood' : 'unknown-attempt'
    default:
      return fault.cause instanceof TypeError ? 'provider-unreachable' : 'not-understood'
  }
}

function messagesOf(fault: Error): string {
  return `${fault.message} ${fault.cause instanceof Error ? fault.cause.message : ''}`
}

/** What the library says it looked at; it stands in the cause of the cause. */
function detailsOf(cause: unknown): Readonly<Record<string, unknown>> {
  const inner = cause instanceof Error && cause.cause !== undefined ? cause.cause : cause
  return typeof inner === 'object' && inner !== null ? { ...inner } : {}
}
