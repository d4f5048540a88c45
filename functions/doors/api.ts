// Door of HTTP: an API Gateway event becomes a web request to the one app.
import type { APIGatewayProxyEvent, Context } from 'aws-lambda'
import { handle } from 'hono/aws-lambda'
import { lazyApp } from '#functions/lazy.ts'
import { parseEnv } from '#functions/aws/env.ts'
import { cloudFiles, cloudIdentity, cloudPorts, cloudSearch } from '#functions/aws/ports.ts'
import { secretKept } from '#functions/aws/secret.ts'
import { fromViewer } from '#functions/aws/viewer.ts'

const env = parseEnv(process.env)
const ports = cloudPorts(env, {
  secret: secretKept(env.SESSION_SECRET_ARN),
  identity: cloudIdentity(env),
  search: cloudSearch(env),
  files: cloudFiles(env),
})
const app = lazyApp(ports)

// The first web Request of a process makes the runtime load its `fetch`, which takes it 20 to 40 ms:
// done once this module stands and before the first call, where nobody waits for it.
setImmediate(() => new Request('https://warm.invalid/'))

// eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor package is not out yet
const answer: (input: never, context: never) => Promise<unknown> = handle(app)

export const handler = (input: APIGatewayProxyEvent, context: Context): Promise<unknown> =>
  answer(fromViewer(input, env.ADDRESS_HEADER) as never, context as never)
