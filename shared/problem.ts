// Expected trouble: one class, a closed list of kinds, and codes that never change.

/** What sort of refusal this is; `functions/http.ts` gives each its HTTP status. */
export type ProblemKind = 'invalid' | 'anonymous' | 'forbidden' | 'missing' | 'conflict' | 'busy'

/** A place in the input and what is wrong with it; `code` is a key of the words in `web/`. */
export type Flaw = { path: string; code: string; values?: Record<string, string | number> }

/** Values that the words of a problem may quote; never a body, a contact or a token. */
export type ProblemDetails = {
  flaws?: readonly Flaw[]
  version?: number
  retryAfterS?: number
  [key: string]: unknown
}

/**
 * A refusal that a person can act on. `code` is `domain.reason` and is part of the API
 * (RFC 9457 `type`); `message` is for developers, people read the words for the code.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly kind: ProblemKind
  readonly code: string
  readonly details: ProblemDetails

  constructor(kind: ProblemKind, code: string, message: string, details: ProblemDetails = {}) {
    super(message)
    this.kind = kind
    this.code = code
    this.details = details
  }
}

/** The one answer for "absent" and "not yours to know": the same, byte for byte. */
export const missing = (): Problem => new Problem('missing', 'missing', 'No such thing here.')

export const conflict = (code: string, message: string, details?: ProblemDetails): Problem =>
  new Problem('conflict', code, message, details)

export const forbidden = (code: string, message: string): Problem =>
  new Problem('forbidden', code, message)

export const invalid = (code: string, message: string, flaws: readonly Flaw[] = []): Problem =>
  new Problem('invalid', code, message, { flaws })
