// Door of the timer: what is due. A failed tick is made up for by the next one.
import { parseEnv } from '#functions/aws/env.ts'
import { cloudPorts } from '#functions/aws/ports.ts'
import { tick, type Ticked } from '#functions/tick.ts'

const ports = cloudPorts(parseEnv(process.env), {})

export const handler = (): Promise<Ticked> => tick(ports)
