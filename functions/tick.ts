// What the timer does each time: fires due clocks, counts figures that changed; a step that fails is made up for by the next.
import { tick as fireClocks } from './clock/tick.ts'
import * as figures from './ledger/figures-store.ts'
import { type Ports } from './ports.ts'

export type Ticked = { readonly fired: number; readonly counted: number }

export async function tick(ports: Ports): Promise<Ticked> {
  const { fired } = await fireClocks(ports)
  const { counted } = await figures.count(ports)
  return { fired, counted }
}
