// The import as state: file read, lines checked, lines imported, stopped and gone on with.
import { useRef, useState } from 'preact/hooks'
import { SheetFault } from '#shared/sheet/inflate.ts'
import { call, type Fault } from '../client/api.ts'
import type { PageColumn } from './columns.ts'
import { CHECK_MOST, IMPORT_MOST, type Result, sendAll } from './send.ts'
import { FILE_MAX, type Table, tableOf } from './table.ts'

export type Kind = 'org' | 'demand'
export type FileFault = SheetFault['code'] | 'empty'

export type Phase =
  | { is: 'start'; fault?: FileFault }
  | { is: 'reading' }
  | { is: 'checking' | 'checked' | 'importing' | 'stopped' | 'done'; table: Table; name: string }

export type Import = {
  phase: Phase
  checked: readonly Result[]
  imported: readonly Result[]
  problem: Fault | undefined
  choose: (file: File, kind: Kind, columns: readonly PageColumn[]) => Promise<void>
  go: (kind: Kind) => Promise<void>
  stop: () => void
  restart: () => void
}

export function useImport(): Import {
  const [phase, setPhase] = useState<Phase>({ is: 'start' })
  const [checked, setChecked] = useState<readonly Result[]>([])
  const [imported, setImported] = useState<readonly Result[]>([])
  const [problem, setProblem] = useState<Fault>()
  const stopping = useRef<AbortController>()
  const restart = () => {
    stopping.current?.abort()
    setPhase({ is: 'start' })
    setChecked([])
    setImported([])
    setProblem(undefined)
  }
  const choose = async (file: File, kind: Kind, columns: readonly PageColumn[]) => {
    restart()
    setPhase({ is: 'reading' })
    const table = await read(file, columns)
    if (typeof table === 'string') {
      setPhase({ is: 'start', fault: table })
      return
    }
    const { name } = file
    setPhase({ is: 'checking', table, name })
    if (table.lacking.length > 0) {
      setPhase({ is: 'checked', table, name })
      return
    }
    const { signal } = (stopping.current = new AbortController())
    const tell = (results: readonly Result[]) => setChecked((was) => [...was, ...results])
    const sending = { kind, lines: table.lines, tell, signal }
    const wrong = await sendAll('/api/imports/check', CHECK_MOST, sending)
    if (signal.aborted) restart()
    else if (wrong) {
      restart()
      setProblem(wrong)
    } else setPhase({ is: 'checked', table, name })
  }
  const go = async (kind: Kind) => {
    if (!('table' in phase)) return
    const { table, name } = phase
    const { signal } = (stopping.current = new AbortController())
    setProblem(undefined)
    setPhase({ is: 'importing', table, name })
    const tell = (results: readonly Result[]) => setImported((was) => [...was, ...results])
    const known = new Set(imported.map(({ line }) => line))
    const wrong = await commit({ kind, name, table, known, tell, signal })
    setProblem(wrong)
    setPhase({ is: wrong || signal.aborted ? 'stopped' : 'done', table, name })
  }
  const stop = () => stopping.current?.abort()
  return { phase, checked, imported, problem, choose, go, stop, restart }
}

type Commit = {
  kind: Kind
  name: string
  table: Table
  known: ReadonlySet<number>
  tell: (results: readonly Result[]) => void
  signal: AbortSignal
}

/** Begins the import or finds it again, and sends what has no answer yet. */
async function commit({ kind, name, table, known, ...rest }: Commit): Promise<Fault | undefined> {
  const { content, lines } = table
  const body = { kind, name: name.slice(0, 200), content, lines: lines.length }
  const begun = await call<{ id: string }>('POST', '/api/imports', { body })
  if (!begun.ok) return begun.problem
  const left = lines.filter(({ line }) => !known.has(line))
  const path = `/api/imports/${begun.value.id}/lines`
  return sendAll(path, IMPORT_MOST, { kind, lines: left, ...rest })
}

async function read(file: File, columns: readonly PageColumn[]): Promise<Table | FileFault> {
  if (file.size > FILE_MAX) return 'too-large'
  try {
    const table = tableOf(new Uint8Array(await file.arrayBuffer()), columns)
    return table.lines.length === 0 && table.lacking.length === 0 ? 'empty' : table
  } catch (error) {
    if (error instanceof SheetFault) return error.code
    throw error
  }
}
