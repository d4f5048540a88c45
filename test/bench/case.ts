// The case: an official's desk over 10,000 open cases, 1,000 clocks in one tick, an export of 50,000 lines.
import { desk } from './case-desk.ts'
import { exported } from './case-export.ts'
import { ticks } from './case-tick.ts'

export async function run(): Promise<void> {
  await desk()
  await ticks()
  await exported()
}
