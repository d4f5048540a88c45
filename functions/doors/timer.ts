// Door of the timer: fires the clocks that are due. A failed tick is made up for by the next one.
import { parseEnv } from '#functions/aws/env.ts'
import { cloudPorts } from '#functions/aws/ports.ts'
import { tick } from '#functions/clock/tick.ts'

const ports = await cloudPorts(parseEnv(process.env), { signs: false })

export const handler = (): Promise<{ fired: number }> => tick(ports)
