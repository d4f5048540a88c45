// The import page: choose a table and a file, see what was found, import, stop and go on.
import { useState } from 'preact/hooks'
import { Gate } from '../login/Gate.tsx'
import { xlsx, XLSX } from '../sheet/pack.ts'
import { saveFile } from '../sheet/save.ts'
import { href, type Lang } from '../site.ts'
import { Choices, Field } from '../ui/Field.tsx'
import { importWords } from '../words/import.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'
import type { PageColumn, Tables } from './columns.ts'
import { Errors } from './Errors.tsx'
import { type Import as Doing, type Kind, useImport } from './useImport.ts'
import '../ledger/ledger.css'

type Props = { lang: Lang; tables: Tables }

export const Import = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {() => <Steps {...props} />}
  </Gate>
)

const headOf = (column: PageColumn, lang: Lang): string => column[lang] + (column.needed ? '*' : '')

function Steps({ lang, tables }: Props) {
  const [kind, setKind] = useState<Kind>('org')
  const doing = useImport()
  const { phase, problem } = doing
  const columns = tables[kind]
  if (phase.is === 'start' || phase.is === 'reading') {
    return (
      <Start {...{ lang, kind, columns, doing }} onKind={setKind}>
        {problem && (
          <p class="note danger" role="alert">
            {memberProblem(problem, lang)}
          </p>
        )}
      </Start>
    )
  }
  return <Found {...{ lang, kind, columns, doing }} phase={phase} />
}

type StepProps = { lang: Lang; kind: Kind; columns: readonly PageColumn[]; doing: Doing }

async function template({ lang, kind, columns }: Omit<StepProps, 'doing'>): Promise<void> {
  const w = t(importWords, lang)
  const named = columns.map((column) => ({
    head: headOf(column, lang),
    width: 22,
    cell: (example: readonly PageColumn[]) => ({
      text: example.find(({ name }) => name === column.name)?.example ?? '',
    }),
  }))
  async function* one() {
    yield [columns]
  }
  const parts = await xlsx(w[kind], named, one())
  saveFile(new Blob(parts, { type: XLSX }), `${w[kind]}.xlsx`)
}

function Start({
  lang,
  kind,
  columns,
  doing,
  onKind,
  children,
}: StepProps & { onKind: (kind: Kind) => void; children?: preact.ComponentChildren }) {
  const w = t(importWords, lang)
  const { phase } = doing
  const fault = phase.is === 'start' ? phase.fault : undefined
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {children}
      <Choices
        lang={lang}
        name="kind"
        legend={w.kind}
        type="radio"
        chosen={[kind]}
        options={[
          { value: 'org', label: w.org },
          { value: 'demand', label: w.demand },
        ]}
        onChange={(event) => onKind(event.currentTarget.value as Kind)}
      />
      <p class="muted">{kind === 'org' ? w.orgNote : w.demandNote}</p>
      <p>
        {w.columns}
        {columns.map((column) => headOf(column, lang)).join(lang === 'zh' ? '、' : ', ')}
      </p>
      <p>
        <button
          type="button"
          class="btn plain"
          onClick={() => void template({ lang, kind, columns })}
        >
          {w.template}
        </button>
      </p>
      <Field lang={lang} name="file" label={w.file} hint={w.fileHint} error={fault && w[fault]}>
        {(p) => (
          <input
            {...p}
            type="file"
            accept=".xlsx,.csv,text/csv"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              if (file) void doing.choose(file, kind, columns)
            }}
          />
        )}
      </Field>
      {phase.is === 'reading' && <p role="status">{w.reading}</p>}
    </form>
  )
}

type FoundProps = StepProps & { phase: Extract<Doing['phase'], { table: unknown }> }

const countOf = (results: Doing['checked'], state: string): number =>
  results.filter((one) => one.state === state).length

function Found(props: FoundProps) {
  const { lang, columns, doing, phase } = props
  const { checked, imported } = doing
  const { table } = phase
  const w = t(importWords, lang)
  const results = phase.is === 'checking' || phase.is === 'checked' ? checked : [...checked.filter(({ line }) => !imported.some((one) => one.line === line)), ...imported] // prettier-ignore
  return (
    <>
      <p>
        <strong>{phase.name}</strong>
      </p>
      {table.unknown.length > 0 && <p class="note warn">{w.unknown(table.unknown.join('、'))}</p>}
      {table.lacking.length > 0 && (
        <p class="note danger" role="alert">
          {w.lacking(table.lacking.map((column) => column[lang]).join('、'))}
        </p>
      )}
      <State {...props} />
      <Errors {...{ lang, columns, results }} lines={table.lines} />
      {phase.is !== 'importing' && phase.is !== 'checking' && (
        <p class="actions">
          <button type="button" class="btn plain" onClick={doing.restart}>
            {w.again}
          </button>
          {phase.is === 'done' && <a href={href(lang, '/desk/ledger/')}>{w.toLedger}</a>}
        </p>
      )}
    </>
  )
}

function State({ lang, kind, doing, phase }: FoundProps) {
  const { checked, imported, problem } = doing
  const w = t(importWords, lang)
  const all = phase.table.lines.length
  const good = countOf(checked, 'made')
  switch (phase.is) {
    case 'checking':
      return <Bar {...{ lang, doing, all }} n={checked.length} words={w.checking} />
    case 'importing':
      return <Bar {...{ lang, doing, all }} n={imported.length} words={w.importing} />
    case 'checked':
      if (phase.table.lacking.length > 0) return null
      return (
        <section aria-labelledby="checked">
          <h2 id="checked">{w.checked}</h2>
          <p role="status">
            <strong>{w.sum(good, countOf(checked, 'exists'), countOf(checked, 'bad'))}</strong>
          </p>
          {good === 0 ? (
            <p>{w.goNone}</p>
          ) : (
            <button type="button" class="btn" onClick={() => void doing.go(kind)}>
              {w.go(good)}
            </button>
          )}
        </section>
      )
    case 'stopped':
      return (
        <div class="note warn" role="alert">
          {problem && <p>{memberProblem(problem, lang)}</p>}
          <p>{w.stopped(imported.length, all)}</p>
          <button type="button" class="btn" onClick={() => void doing.go(kind)}>
            {w.resume(all - imported.length)}
          </button>
        </div>
      )
    case 'done':
      return (
        <section aria-labelledby="done">
          <h2 id="done">{w.done}</h2>
          <p role="status">
            <strong>
              {w.doneSum(
                countOf(imported, 'made'),
                countOf(imported, 'exists'),
                countOf(imported, 'bad'),
              )}
            </strong>
          </p>
        </section>
      )
  }
}

type BarProps = {
  lang: Lang
  doing: Doing
  n: number
  all: number
  words: (n: number, all: number) => string
}

function Bar({ lang, doing, n, all, words }: BarProps) {
  return (
    <div class="row" role="status">
      <progress aria-label={words(n, all)} value={n} max={all} />
      <span>{words(n, all)}</span>
      <button type="button" class="btn plain" onClick={doing.stop}>
        {t(importWords, lang).stop}
      </button>
    </div>
  )
}
