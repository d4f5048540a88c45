// What every way of sending mail must do with a letter.
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Letter, type Mail } from '#functions/ports.ts'
import { sesMail } from '#functions/aws/mail.ts'
import { openMail } from '#functions/local/mail.ts'
import { NO_AWS, NO_MOTO, env, moto, real, without } from './adapters.ts'
import { pretend } from './dynamo.ts'
import { type Loopback, loopback } from './loopback.ts'

type Seen = { readonly to: string; readonly subject: string; readonly text: string }
type MailAdapter = {
  readonly name: string
  readonly once: boolean
  readonly open: () => Promise<{
    mail: Mail
    /** Letters to one address, where the test can look. */
    sentTo?: (to: string) => Promise<readonly Seen[]>
    close: () => Promise<void>
  }>
}

const outbox: MailAdapter = {
  name: 'the outbox',
  once: true,
  async open() {
    const mail = openMail(':memory:', () => '2026-03-01T00:00:00.000Z')
    const sentTo = async (to: string) =>
      mail
        .list(100)
        .filter((letter) => letter.to === to)
        .map(({ subject, text }) => ({ to, subject, text }))
    return { mail, sentTo, close: async () => mail.close() }
  },
}

/** As `.ci/contract` makes moto show it. */
type Sent = { to: string[]; subject: string; text: string }

const overMoto: MailAdapter = {
  name: 'SES over moto',
  once: false,
  async open() {
    const client = new SESv2Client({ ...pretend(moto ?? ''), region: 'us-east-1' })
    await client.send(new CreateEmailIdentityCommand({ EmailIdentity: 'from@example.com' }))
    const sentTo = async (to: string) => {
      const answer = await fetch(`${moto}/contract/mail`)
      return ((await answer.json()) as Sent[])
        .filter((letter) => letter.to.includes(to))
        .map(({ subject, text }) => ({ to, subject, text }))
    }
    const mail = sesMail('from@example.com', '', client)
    return { mail, sentTo, close: async () => client.destroy() }
  },
}

const itself: MailAdapter = {
  name: 'SES itself',
  once: false,
  async open() {
    return { mail: sesMail(env['CONTRACT_MAIL_FROM'] ?? '', ''), close: async () => undefined }
  },
}

function adapters(): readonly MailAdapter[] {
  const all = [outbox]
  if (moto === undefined) without('SES over moto', NO_MOTO)
  else all.push(overMoto)
  if (real && env['CONTRACT_MAIL_FROM']) all.push(itself)
  else without('SES itself', `${NO_AWS}, or CONTRACT_MAIL_FROM (a verified sender) is not`)
  return all
}

/** The simulator takes what is sent to it and troubles nobody. */
const to = (name: string) => `success+${name}@simulator.amazonses.com`
const letter = (id: string, more: Partial<Letter> = {}): Letter => ({
  id,
  to: to(id.replaceAll(/\W/g, '')),
  subject: '平果市赤泥需求：有 3 家企业可接收',
  text: '您好，\n请看 https://example.gov.cn/my/1?a=1&b=2\n<b>不是标记</b> 🏭\n',
  ...more,
})

describe.each(adapters())('mail by $name', ({ open, once }) => {
  let opened: Awaited<ReturnType<MailAdapter['open']>>
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(async () => opened?.close())

  test('a letter arrives as it was written: Chinese, links, line breaks', async () => {
    const sent = letter('U#mbr_1#N#1')
    await opened.mail.send(sent)
    const { to: address, subject, text } = sent
    if (opened.sentTo) {
      expect(await opened.sentTo(address)).toEqual([{ to: address, subject, text }])
    }
  })

  test.runIf(once)('one id is kept once, as it was first', async () => {
    const sent = letter('twice')
    await opened.mail.send(sent)
    await opened.mail.send({ ...sent, text: 'other' })
    expect(await opened.sentTo?.(sent.to)).toMatchObject([{ text: sent.text }])
  })

  test('two ids are two letters', async () => {
    const address = to('two')
    await opened.mail.send(letter('one', { to: address }))
    await opened.mail.send(letter('other', { to: address }))
    if (opened.sentTo) expect((await opened.sentTo(address)).length).toBe(2)
  })
})

test('the outbox lists the newest first, as many as asked for', async () => {
  const times = ['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z', '2026-03-02T00:00:00.000Z']
  const mail = openMail(':memory:', () => times.shift() ?? '')
  for (const id of ['a', 'b', 'c']) await mail.send(letter(id))
  expect(mail.list(2).map(({ id, at }) => [id, at])).toEqual([
    ['c', '2026-03-02T00:00:00.000Z'],
    ['b', '2026-03-02T00:00:00.000Z'],
  ])
  mail.close()
})

describe('requests to SES', () => {
  let server: Loopback
  let client: SESv2Client
  let answer: { status: number; body: unknown }
  beforeAll(async () => {
    server = await loopback(() => answer)
    client = new SESv2Client({ ...pretend(`http://127.0.0.1:${server.port}`), maxAttempts: 1 })
  })
  afterAll(async () => {
    client.destroy()
    await server.close()
  })

  test('are simple UTF-8 text with the configuration set and the letter’s id as a tag', async () => {
    answer = { status: 200, body: { MessageId: '1' } }
    const sent = letter('U#mbr_1#2026-03-01T00:00:00.000Z')
    await sesMail('平台 <from@example.com>', 'bounces', client).send(sent)
    const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' })
    expect(server.asked).toMatchObject([{ method: 'POST', path: '/v2/email/outbound-emails' }])
    expect(server.asked[0]?.body).toEqual({
      FromEmailAddress: '平台 <from@example.com>',
      Destination: { ToAddresses: [sent.to] },
      Content: { Simple: { Subject: utf8(sent.subject), Body: { Text: utf8(sent.text) } } },
      EmailTags: [{ Name: 'letter', Value: 'U-mbr_1-2026-03-01T00-00-00-000Z' }],
      ConfigurationSetName: 'bounces',
    })
  })

  test('too many at once is busy, to be tried again; a refused letter is a fault', async () => {
    answer = { status: 429, body: { __type: 'TooManyRequestsException', message: 'slow' } }
    const mail = sesMail('from@example.com', '', client)
    await expect(mail.send(letter('a'))).rejects.toMatchObject({ kind: 'busy', code: 'mail.busy' })
    answer = { status: 400, body: { __type: 'MessageRejected', message: 'no' } }
    await expect(mail.send(letter('a'))).rejects.toMatchObject({ name: 'MessageRejected' })
  })
})
