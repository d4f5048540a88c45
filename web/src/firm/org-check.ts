// What is wrong with a firm's profile and licences as they were typed; fetched behind the form.
import * as z from 'zod/mini'
import { flawsOf } from '#shared/flaw.ts'
import { OrgProfile } from '#shared/org/org.ts'
import { type Flaw } from '#shared/problem.ts'

// The site's policy forbids `eval`; zod would try it, and the browser would report it.
z.config({ jitless: true })

export function flawsIn(profile: Record<string, unknown>): Flaw[] {
  const parsed = z.safeParse(OrgProfile, profile)
  if (parsed.success) return []
  return flawsOf(parsed.error, profile).map((flaw) => ({ ...flaw, code: codeOf(flaw) }))
}

/** What the schema counts is, in a licence's row, simply not filled in. */
function codeOf({ path, code }: Flaw): string {
  if (/^licences\.\d+\.(codes|modes|no)$/.test(path) && code === 'too-small') return 'required'
  if (path.endsWith('validFrom') || path.endsWith('validTo'))
    return code === 'licence.dates' ? code : 'day'
  return code === 'type' ? 'number' : code
}
