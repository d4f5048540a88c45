// A range of sort keys as DynamoDB's one condition on the sort key.
import { boundsOf, isEmpty } from '../table.ts'
import { type Range } from '../ports.ts'

type Partition = { readonly names: Record<'#pk' | '#sk', string>; readonly pk: string }

/** DynamoDB refuses a range whose ends cross, so an empty one is `undefined` and not asked for. */
export function keysOf({ names, pk }: Partition, range: Range) {
  const bounds = boundsOf(range)
  if (isEmpty(bounds)) return undefined
  const { text, values } = conditionOf(range, bounds)
  return {
    KeyConditionExpression: text === '' ? '#pk = :pk' : `#pk = :pk AND ${text}`,
    ExpressionAttributeNames: text === '' ? { '#pk': names['#pk'] } : names,
    ExpressionAttributeValues: { ':pk': pk, ...values },
  }
}

/** An end that is open is not named: DynamoDB takes no empty string for a key. */
function conditionOf(range: Range, { lower, upper }: ReturnType<typeof boundsOf>) {
  const { prefix = '', to } = range
  if (prefix === '' && to === undefined) {
    return lower === '' ? { text: '' } : { text: '#sk >= :lower', values: { ':lower': lower } }
  }
  if (lower === '') return { text: '#sk <= :upper', values: { ':upper': upper } }
  if (lower === prefix && upper !== to) {
    return { text: 'begins_with(#sk, :prefix)', values: { ':prefix': prefix } }
  }
  return {
    text: '#sk BETWEEN :lower AND :upper',
    values: { ':lower': lower, ':upper': upper },
  }
}
