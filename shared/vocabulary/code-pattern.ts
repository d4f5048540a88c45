// Official codes written out in a text: HW48, 321-024-48, SW09, 900-099-S07, C3216.
import { conceptOf } from './vocabulary.ts'
import { type Normal } from './normal.ts'

export type CodeMatch = { readonly to: number; readonly code: string }

const HW_LEAF = /\d{3}-\d{3}-(\d{2})(?![\d-])/y
const SW_LEAF = /\d{3}-\d{3}-s(\d{2})(?!\d)/y
const HW_CATEGORY = /hw ?-?(\d{2})(?!\d)/y
const SW_CLASS = /sw ?-?(\d{2})(?!\d)/y
const INDUSTRY = /[a-t]\d{4}(?![\d.%a-z])/y

type Pattern = {
  readonly form: RegExp
  readonly code: (m: RegExpExecArray) => string
  readonly known: (m: RegExpExecArray) => string
}
const PATTERNS: readonly Pattern[] = [
  { form: HW_LEAF, code: (m) => `hw.${m[0]}`, known: (m) => `hw.${m[1] ?? ''}` },
  { form: SW_LEAF, code: (m) => `sw.${m[0].toUpperCase()}`, known: (m) => `sw.S${m[1] ?? ''}` },
  { form: HW_CATEGORY, code: (m) => `hw.${m[1] ?? ''}`, known: (m) => `hw.${m[1] ?? ''}` },
  { form: SW_CLASS, code: (m) => `sw.S${m[1] ?? ''}`, known: (m) => `sw.S${m[1] ?? ''}` },
  {
    form: INDUSTRY,
    code: (m) => `gb.${m[0].toUpperCase()}`,
    known: (m) => `gb.${m[0].toUpperCase()}`,
  },
]

/** A leaf is taken as written where its category exists: the full list belongs to the deployment. */
export function codeAt(text: Normal, from: number): CodeMatch | undefined {
  if (!/[\da-t]/.test(text.folded.charAt(from))) return undefined
  if (from > 0 && /[a-z\d.-]/.test(text.folded.charAt(from - 1))) return undefined
  for (const { form, code, known } of PATTERNS) {
    form.lastIndex = from
    const found = form.exec(text.folded)
    if (found && conceptOf(known(found))) return { to: from + found[0].length, code: code(found) }
  }
  return undefined
}
