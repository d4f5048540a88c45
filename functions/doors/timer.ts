// Door of the timer: fires the clocks that are due. A failed tick is made up for by the next one.
import { parseEnv } from '#functions/aws/env.ts'
import { cloudPorts } from '#functions/aws/ports.ts'
import { tick } from '#functions/clock/tick.ts'

const ports = cloudPorts(parseEnv(process.env), {})

export const handler = (): Promise<{ fired: number }> => tick(ports)
