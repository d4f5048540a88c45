// The policies and prime rates in force, as the API tells them; kept for a dead line.
import type { Policy } from '#shared/finance/policy.ts'
import type { Lpr } from '#shared/finance/rate.ts'
import { call } from '../client/api.ts'

type Edition = { edition: string; importedAt: string }
export type MoneyTables = {
  policies: readonly Policy[]
  lpr: readonly Lpr[]
  editions: { policies?: Edition; lpr?: Edition }
}

export const MONEY_PATH = '/api/finance/policies'

export async function fetchMoney(): Promise<MoneyTables | undefined> {
  const answer = await call<MoneyTables>('GET', MONEY_PATH, { keep: true })
  return answer.ok ? answer.value : answer.kept?.value
}
