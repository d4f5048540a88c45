// `npm run vocabulary -- import KIND FILE --edition E`: loads an official catalogue and says what was wrong with it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { POLICIES } from '#shared/finance/policies.ts'
import { lprRow, policyRow } from '#shared/finance/policy-table.ts'
import { LPR } from '#shared/finance/rate.ts'
import { TABLES } from '#shared/match/knowledge.ts'
import { csvLine } from '#shared/sheet/csv-write.ts'
import { atOf } from '#shared/time.ts'
import { check, type Checked, IMPORT_KINDS, type ImportKind } from '../vocabulary/import.ts'
import { checkProcesses, csvOf } from '../vocabulary/processes.ts'
import { current, save } from '../vocabulary/store.ts'
import { openTable } from './table.ts'

const USAGE = `npm run vocabulary -- import KIND FILE --edition E [--data DIR] [--dry-run] [--strict]
  KIND       ${IMPORT_KINDS.join(' | ')}
  FILE       CSV with a header; UTF-8 or GB18030
  --edition  the official edition, for example 2021
  --data     where the data lives (.data)
  --dry-run  check only
  --strict   store nothing if any row is bad (always so for processes: its rows name each other)
npm run vocabulary -- export processes > FILE
  the process knowledge that the matcher uses, to edit and import again
npm run vocabulary -- export policies | lpr > FILE
  the subsidy policies and prime rates that come with the product, to edit and import again`

/** What comes into force later is said. */
const BECOMES: Partial<Record<ImportKind, string>> = {
  processes: 'in force: the matcher uses it within a minute, and each ranking when it is next made',
  policies: 'in force: pages show it within five minutes',
  lpr: 'in force: products are judged by it within a minute, each need when it is next saved',
}

/** What the product comes with, as a table to edit. */
const BUILT_IN: Readonly<Record<string, () => string>> = {
  processes: () => csvOf(TABLES),
  policies: () => tableOf(POLICIES.map(policyRow)),
  lpr: () => tableOf(LPR.map(lprRow)),
}
const tableOf = (rows: readonly Readonly<Record<string, string>>[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => csvLine(cells.map((text) => ({ text }))))
    .join('')

function exported([verb, kind = '', ...rest]: readonly string[]): Outcome | undefined {
  const built = verb === 'export' && rest.length === 0 ? BUILT_IN[kind] : undefined
  return built && { exitCode: 0, text: built() }
}

const SHOWN = 50
const isKind = (word: string | undefined): word is ImportKind =>
  IMPORT_KINDS.some((kind) => kind === word)

function report({ good, bad }: Checked): string {
  const rows = new Set(bad.map((row) => row.row)).size
  const lines = bad.slice(0, SHOWN).map((b) => `  row ${b.row}, ${b.column}: ${b.reason}`)
  if (bad.length > SHOWN) lines.push(`  … and ${bad.length - SHOWN} more`)
  return [`${good.length} good rows, ${rows} bad`, ...lines].join('\n')
}

export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly text: string }

function ask(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      edition: { type: 'string' },
      data: { type: 'string', default: '.data' },
      'dry-run': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  })
  const [verb, kind, file, ...rest] = positionals
  const edition = values.edition ?? ''
  // The edition is part of a key: `#` would split it.
  if (verb !== 'import' || !isKind(kind) || !file || rest.length > 0 || !/^[\w.-]+$/.test(edition))
    return undefined
  return { kind, file, edition, data: values.data, dry: values['dry-run'], strict: values.strict }
}

/** Rows of a catalogue stand each for itself; those of the process knowledge name each other. */
const isUsable = (kind: ImportKind, { good, bad }: Checked): boolean =>
  good.length > 0 && (kind !== 'processes' || bad.length === 0)

type Asked = Exclude<ReturnType<typeof ask>, undefined>
/** Why nothing of a file is stored, if so. */
function refusal({ kind, dry, strict }: Asked, checked: Checked): string | undefined {
  if (dry) return 'nothing stored: dry run'
  if (checked.good.length === 0) return 'nothing stored: no good row'
  if (!isUsable(kind, checked)) return 'nothing stored: rows name each other'
  return strict && checked.bad.length > 0 ? 'nothing stored: --strict' : undefined
}

function asking(args: readonly string[]): Asked | Outcome {
  try {
    const asked = ask(args)
    if (!asked) return { exitCode: 2, text: USAGE }
    if (existsSync(asked.file)) return asked
    return { exitCode: 1, text: `No such file: ${asked.file}` }
  } catch (error) {
    return { exitCode: 2, text: `${error instanceof Error ? error.message : 'What?'}\n${USAGE}` }
  }
}

/** 0 stored, 1 nothing stored because of the file, 2 not understood. */
export async function importCatalogue(args: readonly string[], nowMs: number): Promise<Outcome> {
  const built = exported(args)
  if (built) return built
  const asked = asking(args)
  if ('text' in asked) return asked
  const { kind, edition } = asked
  const bytes = readFileSync(asked.file)
  const checked = kind === 'processes' ? checkProcesses(bytes) : check(kind, bytes)
  const found = report(checked)
  const refused = refusal(asked, checked)
  if (refused !== undefined)
    return { exitCode: asked.dry && isUsable(kind, checked) ? 0 : 1, text: `${found}\n${refused}` }

  const table = openTable(join(asked.data, 'table.sqlite'))
  const saved = await save(
    table,
    { kind, edition, at: atOf(nowMs), whole: checked.bad.length === 0 },
    checked.good,
  )
  const force = await current(table, kind)
  table.close()
  const counts = `${saved.written} written, ${saved.unchanged} unchanged, ${saved.removed} removed`
  return {
    exitCode: 0,
    text: `${found}\n${counts}\n${kind}: edition ${force?.edition ?? '?'} ${BECOMES[kind] ?? 'in force'}`,
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outcome = await importCatalogue(process.argv.slice(2), Date.now())
  console.log(outcome.text)
  process.exitCode = outcome.exitCode
}
