// Codes in the table, found by their reference; the secret half is computed, never stored.
import { createHmac, timingSafeEqual } from 'node:crypto'
import * as rules from '#shared/claim/claim.ts'
import { missing } from '#shared/problem.ts'
import { type Condition, type Key, type Ports, Refused, type Table, type Write } from '../ports.ts'

const keyOf = (ref: string): Key => ({ pk: `V#${ref}`, sk: 'A' })

export type Versioned = { claim: rules.Claim; version: number }

export const put = (claim: rules.Claim, condition: Condition): Write => ({
  put: { ...keyOf(claim.ref), entity: 'claim', body: claim },
  if: condition,
})

export async function get(table: Table, ref: string): Promise<Versioned | undefined> {
  const row = await table.get(keyOf(ref))
  return row && { claim: rules.Claim.parse(row.body), version: row.version }
}

export async function load(table: Table, ref: string): Promise<Versioned> {
  const found = await get(table, ref)
  if (!found) throw missing()
  return found
}

export const newRef = ({ ids }: Ports): string => rules.refOf(ids.bytes(12))

/** Who has the table but not the deployment's key cannot make a code of it. */
async function secretOf(ref: string, { settings }: Ports): Promise<string> {
  const mac = createHmac('sha256', await settings.secret())
    .update(`claim\n${ref}`)
    .digest()
  return rules.secretOf(mac)
}

export const codeOf = async (ref: string, ports: Ports): Promise<string> =>
  rules.codeOf(ref, await secretOf(ref, ports))

/**
 * The claim behind a typed code. The try is counted before the secret is compared: of many at once,
 * all but one are refused as wrong, whatever they typed.
 */
export async function open(typed: string, ports: Ports): Promise<Versioned> {
  const { ref, secret } = rules.partsOf(typed)
  const found = await get(ports.table, ref)
  if (!found) throw rules.wrong()
  const tried = rules.attempt(found.claim)
  await count(tried, found.version, ports)
  const right = Buffer.from(await secretOf(ref, ports))
  if (!timingSafeEqual(right, Buffer.from(secret))) throw rules.wrong()
  return { claim: rules.stands(tried, ports.clock.now()), version: found.version + 1 }
}

async function count(tried: rules.Claim, version: number, { table }: Ports): Promise<void> {
  try {
    await table.write([put(tried, { version })])
  } catch (error) {
    if (error instanceof Refused) throw rules.wrong()
    throw error
  }
}
