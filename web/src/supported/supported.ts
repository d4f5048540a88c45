// What the pages of the list read of the API.
import type { StepName, Supported } from '#shared/supported/supported.ts'
import type { Standing } from '#shared/supported/life.ts'

/** A line of GET /api/supported, for everybody. */
export type PublicLine = {
  id: string
  orgName: string
  category: Supported['category']
  city: string
  from?: string
  to?: string
  reason?: string
}

/** A line of GET /api/supported/desk. */
export type DeskLine = Pick<Supported, 'id' | 'orgName' | 'category' | 'region' | 'state' | 'since'>

/** GET /api/supported/:id and /mine. */
export type SupportedView = Supported & {
  version: number
  /** Whose turn it is, by division. */
  level: string
  standing?: Standing
  steps: StepName[]
}
