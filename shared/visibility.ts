// Who may see which field: a class on every field, and the one function that projects a record.
import * as z from 'zod/mini'

/**
 * `public` anyone · `member` signed in · `matched` both sides agreed · `bank` consented, per field ·
 * `official` officials whose jurisdiction covers the record · `owner` the owner's members.
 */
export type Visibility = 'public' | 'member' | 'matched' | 'bank' | 'official' | 'owner'

const classes = z.registry<{ see: Visibility }>()

/**
 * Gives a field its class. A field without one is the owner's alone. The schema is cloned, so that
 * one schema may stand in several fields with different classes.
 */
export function seen<S extends z.ZodMiniType>(see: Visibility, schema: S): S {
  const own = z.clone(schema)
  classes.add(own, { see })
  return own
}

export const classOf = (schema: z.ZodMiniType): Visibility => classes.get(schema)?.see ?? 'owner'

/**
 * What a reader stands in to a record: decided once, by `relationTo`, and then only carried. `asked` is
 * a bank that a need was sent to, `lender` one that has taken it, `helper` an official who sees it stuck.
 */
export type Relation =
  'public' | 'member' | 'matched' | 'official' | 'owner' | 'asked' | 'lender' | 'helper'

const CLEARANCE: Record<Relation, readonly Visibility[]> = {
  public: ['public'],
  member: ['public', 'member'],
  matched: ['public', 'member', 'matched'],
  official: ['public', 'member', 'matched', 'official'],
  owner: ['public', 'member', 'matched', 'official', 'bank', 'owner'],
  asked: ['public', 'member', 'bank'],
  lender: ['public', 'member', 'bank', 'matched'],
  helper: ['public', 'member', 'matched', 'bank', 'official'],
}

export const maySee = (relation: Relation, see: Visibility): boolean =>
  CLEARANCE[relation].includes(see)

export type Shape = Readonly<Record<string, z.ZodMiniType>>

/**
 * The one projection: keeps the keys of `record` whose class the relation clears. Keys that the
 * shape does not know are dropped, so a new field is closed until somebody opens it.
 */
export function project<T extends Record<string, unknown>>(
  shape: Shape,
  record: T,
  relation: Relation,
): Partial<T> {
  const out: Partial<T> = {}
  for (const key of Object.keys(shape) as (keyof T & string)[]) {
    const schema = shape[key]
    if (schema && record[key] !== undefined && maySee(relation, classOf(schema))) {
      out[key] = record[key]
    }
  }
  return out
}

/** The keys of `record` a relation sees beyond what the public sees: what a read must be recorded for. */
export function beyondPublic(shape: Shape, record: Record<string, unknown>): string[] {
  return Object.keys(record).filter((key) => {
    const schema = shape[key]
    return schema !== undefined && !['public', 'member'].includes(classOf(schema))
  })
}
