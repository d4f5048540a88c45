// What a schema found wrong, as flaws with stable codes that people's words are chosen for.
import type * as z from 'zod/mini'
import { type Flaw } from './problem.ts'

/** zod's own findings become generic codes; a schema's `error` text is already a code. */
const GENERIC: Readonly<Record<string, string>> = {
  invalid_type: 'type',
  too_small: 'too-small',
  too_big: 'too-big',
  invalid_format: 'format',
  invalid_value: 'choice',
  unrecognized_keys: 'unknown-key',
  invalid_union: 'type',
}

const isCode = (text: string): boolean => /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(text)

type Finding = Pick<z.core.$ZodIssue, 'code' | 'message' | 'path'>

/**
 * One flaw per finding in `input`; a value that is not there says `required`. Paths are dotted:
 * `composition.2.value`.
 */
export function flawsOf(error: { issues: readonly z.core.$ZodIssue[] }, input: unknown): Flaw[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String).join('.')
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, code: 'unknown-key' }))
    }
    if (ABSENT.has(issue.code) && valueAt(input, issue) === undefined)
      return [{ path, code: 'required' }]
    const code = isCode(issue.message) ? issue.message : (GENERIC[issue.code] ?? 'invalid')
    return [{ path, code, ...limitsOf(issue) }]
  })
}

/** Findings that a value which is not there can cause. */
const ABSENT: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value', 'invalid_union'])

const valueAt = (input: unknown, { path }: Finding): unknown =>
  path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    input,
  )

function limitsOf(issue: z.core.$ZodIssue): Pick<Flaw, 'values'> {
  if (issue.code === 'too_big') return { values: { most: Number(issue.maximum) } }
  if (issue.code === 'too_small') return { values: { least: Number(issue.minimum) } }
  return {}
}
