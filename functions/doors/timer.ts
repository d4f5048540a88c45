// Door of the timer: what is due. A failed tick is made up for by the next one.
import { parseEnv } from '#functions/aws/env.ts'
import { cloudFiles, cloudPorts } from '#functions/aws/ports.ts'
import { tick, type Ticked } from '#functions/tick.ts'

const env = parseEnv(process.env)
// The matcher's index lies among the files.
const ports = cloudPorts(env, { files: cloudFiles(env) })

export const handler = (): Promise<Ticked> => tick(ports)
