// One write of the port as one member of a DynamoDB transaction.
import { type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { type At } from '#shared/time.ts'
import { type Condition, type Key, type NewRow, type Write } from '../ports.ts'
import { type Item, attributesOf } from './table-item.ts'

export type Member = NonNullable<TransactWriteCommandInput['TransactItems']>[number]
type Expression = { readonly text: string; readonly values: Record<string, unknown> }

const NAMES = { '#version': 'version' }
const LIVE = '(attribute_not_exists(expiresAt) OR expiresAt > :now)'

/** An expired row that is not swept yet counts as absent, as it does for readers. */
function conditionOf(condition: Condition, now: At): Expression {
  if (condition === 'absent') {
    return { text: 'attribute_not_exists(pk) OR expiresAt <= :now', values: { ':now': now } }
  }
  if (condition === 'present') {
    return { text: `attribute_exists(pk) AND ${LIVE}`, values: { ':now': now } }
  }
  const values = { ':now': now, ':is': condition.version }
  return { text: `#version = :is AND ${LIVE}`, values }
}

type Guard = {
  readonly ConditionExpression?: string
  readonly ExpressionAttributeNames?: Record<string, string>
  readonly ExpressionAttributeValues?: Record<string, unknown>
}

/** The condition's part of a request; an unused name or value would be refused by DynamoDB. */
function guard(condition: Condition | 'any', now: At): Guard {
  if (condition === 'any') return {}
  const { text, values } = conditionOf(condition, now)
  return {
    ConditionExpression: text,
    ExpressionAttributeValues: values,
    ...(text.includes('#version') && { ExpressionAttributeNames: NAMES }),
  }
}

const keyOnly = ({ pk, sk }: Key): Key => ({ pk, sk })

export function memberOf(write: Write, table: string, now: At): Member {
  const TableName = table
  if ('put' in write) return putOf(write.put, write.if, { table, now })
  if ('remove' in write) {
    return { Delete: { TableName, Key: keyOnly(write.remove), ...guard(write.if, now) } }
  }
  if ('check' in write) {
    const { ConditionExpression = '', ...rest } = guard(write.if, now)
    return {
      ConditionCheck: { TableName, Key: keyOnly(write.check), ConditionExpression, ...rest },
    }
  }
  return { Update: { TableName, Key: keyOnly(write.count), ...countOf(write.by, write.atMost) } }
}

const present = (attributes: Item): Item =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))

type Where = { readonly table: string; readonly now: At }

/** The new version is known where the old one is; else DynamoDB itself must add to it. */
function putOf(row: NewRow, condition: Condition | 'any', { table, now }: Where): Member {
  const attributes = attributesOf(row)
  if (condition !== 'any' && condition !== 'present') {
    const version = condition === 'absent' ? 1 : condition.version + 1
    const item = { ...keyOnly(row), ...present(attributes), version }
    return { Put: { TableName: table, Item: item, ...guard(condition, now) } }
  }
  const names: Record<string, string> = { ...NAMES }
  const values: Record<string, unknown> = { ':one': 1 }
  const [set, gone]: [string[], string[]] = [[], []]
  for (const [name, value] of Object.entries(attributes)) {
    names[`#${name}`] = name
    if (value === undefined) gone.push(`#${name}`)
    else {
      values[`:${name}`] = value
      set.push(`#${name} = :${name}`)
    }
  }
  const remove = gone.length > 0 ? ` REMOVE ${gone.join(', ')}` : ''
  const held = guard(condition, now)
  return {
    Update: {
      TableName: table,
      Key: keyOnly(row),
      ...held,
      UpdateExpression: `SET ${set.join(', ')}${remove} ADD #version :one`,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: { ...held.ExpressionAttributeValues, ...values },
    },
  }
}

/** The bounds are turned round (`old <= atMost - by`), for a condition sees only the old number. */
function countOf(by: number, atMost: number) {
  const fromNothing = by >= 0 && by <= atMost ? 'attribute_not_exists(tally) OR ' : ''
  return {
    ConditionExpression: `${fromNothing}(tally >= :low AND tally <= :high)`,
    UpdateExpression:
      'SET #entity = if_not_exists(#entity, :entity), #body = if_not_exists(#body, :empty) ' +
      'ADD tally :by, #version :one',
    ExpressionAttributeNames: { ...NAMES, '#entity': 'entity', '#body': 'body' },
    ExpressionAttributeValues: {
      ':low': -by,
      ':high': atMost - by,
      ':by': by,
      ':one': 1,
      ':entity': 'count',
      ':empty': {},
    },
  }
}
