// The mail port on Amazon SES: plain UTF-8 text.
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { Problem } from '#shared/problem.ts'
import { type Letter, type Mail } from '../ports.ts'

/** Too fast, or paused by Amazon: the letter waits for the next delivery of its notice. */
const PASSING = new Set([
  'LimitExceededException',
  'SendingPausedException',
  'TooManyRequestsException',
])

/** `configuration` names the set that collects bounces; empty where there is none. */
export function sesMail(from: string, configuration: string, client = new SESv2Client({})): Mail {
  return {
    async send(letter) {
      try {
        await client.send(new SendEmailCommand(requestOf(letter, from, configuration)))
      } catch (error) {
        if (!(error instanceof Error) || !PASSING.has(error.name)) throw error
        throw new Problem('busy', 'mail.busy', 'Mail is not taken now.', { retryAfterS: 60 })
      }
    },
  }
}

const text = (data: string) => ({ Data: data, Charset: 'UTF-8' })

const requestOf = (letter: Letter, from: string, configuration: string) => ({
  FromEmailAddress: from,
  Destination: { ToAddresses: [letter.to] },
  Content: { Simple: { Subject: text(letter.subject), Body: { Text: text(letter.text) } } },
  // SES cannot send an id once only; the tag tells which notice a bounce or a double belongs to.
  EmailTags: [{ Name: 'letter', Value: letter.id.replaceAll(/[^\w-]/g, '-').slice(0, 256) }],
  ...(configuration !== '' && { ConfigurationSetName: configuration }),
})
