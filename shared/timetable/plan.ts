// What a planner answers: a slot for every meeting and what was proved about it, or why there is none.

/** A constraint that takes part in a contradiction; numbers as in the instance. */
export type Clash =
  | { readonly code: 'session'; readonly meeting: number }
  | { readonly code: 'fixed'; readonly meeting: number; readonly slot: number }
  | { readonly code: 'forbidden'; readonly participant: number }
  | { readonly code: 'precedence'; readonly first: number; readonly then: number }
  | { readonly code: 'tables'; readonly tables: number }
  /** So many meetings of one participant take part: nobody is in two places. */
  | { readonly code: 'participant'; readonly participant: number; readonly meetings: number }
  | { readonly code: 'fairness'; readonly fairness: number }

/** A checked plan: `bound` is proved, so `optimal` is `bound === breaks`. */
export type Planned = {
  readonly status: 'optimal' | 'feasible'
  readonly breaks: number
  readonly bound: number
  /** Slot of each meeting. */
  readonly slot: readonly number[]
}
/** Proved to have no plan; no constraint of the clash can be spared from the contradiction if `minimal`. */
export type Infeasible = {
  readonly status: 'infeasible'
  readonly clash: readonly Clash[]
  readonly minimal: boolean
}
/** Out of budget before a plan or a proof that there is none. */
export type Unknown = { readonly status: 'unknown'; readonly bound: number }

export type Outcome = Planned | Infeasible | Unknown
