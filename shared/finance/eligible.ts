// Which banks a need goes to: the best product of each bank that no clause rules out.
import { type Fit } from './fit.ts'

/** `fits` with the best first; `to` are the banks the owner chose. */
export function eligible(fits: readonly Fit[], to?: readonly string[]): Fit[] {
  const best = new Map<string, Fit>()
  for (const fit of fits)
    if (fit.verdict !== 'stopped' && (!to || to.includes(fit.bankId)) && !best.has(fit.bankId))
      best.set(fit.bankId, fit)
  return [...best.values()]
}
