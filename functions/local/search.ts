// The search port on SQLite FTS5: exact on Chinese without a dictionary of ours.
import { type DatabaseSync, type StatementSync } from 'node:sqlite'
import { cursorOf, placeOf } from '../table.ts'
import { type Search, type SearchAnswer, type SearchAsk, type SearchRecord } from '../ports.ts'
import { openDatabase } from './table-schema.ts'
import { SEARCH_SCHEMA, WEIGHTS } from './search-schema.ts'
import { phrase, spaced, wordsOf } from './search-words.ts'

export type LocalSearch = Search & { close(): void }

/** Deeper than this nobody pages; Algolia stops there as well. */
const DEPTH_MAX = 1000
const FACET_VALUES_MAX = 100

export function openSearch(path: string): LocalSearch {
  const db = openDatabase(path, SEARCH_SCHEMA)
  const prepare = preparedBy(db)
  const { put, remove } = preparedChanges(db)
  const inOne = (work: () => void) => {
    db.exec('BEGIN IMMEDIATE')
    try {
      work()
      db.exec('COMMIT')
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }
  return {
    put: async (record) => inOne(() => put(record)),
    remove: async (id) => inOne(() => remove(id)),
    query: async (ask) => answer(prepare, ask),
    close: () => db.close(),
  }
}

function preparedChanges(db: DatabaseSync) {
  const find = db.prepare('SELECT doc FROM docs WHERE id = ?')
  const dropDoc = db.prepare('DELETE FROM docs WHERE doc = ?')
  const dropText = db.prepare('DELETE FROM texts WHERE rowid = ?')
  const dropCodes = db.prepare('DELETE FROM codes WHERE doc = ?')
  const addDoc = db.prepare(
    'INSERT INTO docs (id, kind, city, published_at, card) VALUES (?, ?, ?, ?, ?)',
  )
  const addText = db.prepare(
    'INSERT INTO texts (rowid, title, text, words, codes) VALUES (?, ?, ?, ?, ?)',
  )
  const addCode = db.prepare('INSERT OR IGNORE INTO codes (doc, code) VALUES (?, ?)')

  const remove = (id: string): void => {
    const found = find.get(id) as { doc: number } | undefined
    if (found) for (const drop of [dropText, dropCodes, dropDoc]) drop.run(found.doc)
  }
  const put = (record: SearchRecord): void => {
    remove(record.id)
    const { id, kind, city, publishedAt, card, title, text, words, codes } = record
    const doc = addDoc.run(id, kind, city, publishedAt, JSON.stringify(card)).lastInsertRowid
    addText.run(doc, spaced(title), spaced(text), spaced(words.join(' ; ')), codes.join(' ; '))
    for (const code of codes) addCode.run(doc, code)
  }
  return { put, remove }
}

/** Where the hits come from: a piece of SQL over `docs d` and the values of its parameters. */
type Source = {
  readonly sql: string
  readonly values: readonly string[]
  readonly ranked: boolean
  readonly relaxed: boolean
}

type Prepare = (sql: string) => StatementSync

/** The statements differ by filter only: a few dozen at most, each prepared once. */
function preparedBy(db: DatabaseSync): Prepare {
  const known = new Map<string, StatementSync>()
  return (sql) => {
    const statement = known.get(sql) ?? db.prepare(sql)
    known.set(sql, statement)
    return statement
  }
}

function answer(prepare: Prepare, ask: SearchAsk): SearchAnswer {
  const phrases = wordsOf(ask.text).map(phrase)
  const strict = sourceOf(ask, phrases.join(' AND '))
  const counted = countsOf(prepare, strict)
  if (counted.total > 0 || phrases.length < 2)
    return pageOf(prepare, ask, { source: strict, counted })
  const source = sourceOf(ask, phrases.join(' OR '), true)
  return pageOf(prepare, ask, { source, counted: countsOf(prepare, source) })
}

function sourceOf(ask: SearchAsk, match: string, relaxed = false): Source {
  const ranked = match !== ''
  const filters: string[] = []
  const values: string[] = []
  const filter = (sql: string, value: string | undefined) => {
    if (value === undefined) return
    filters.push(sql)
    values.push(value)
  }
  if (ranked) filter('texts MATCH ?', match)
  filter('d.kind = ?', ask.kind)
  filter('d.city = ?', ask.city)
  filter('d.doc IN (SELECT doc FROM codes WHERE code = ?)', ask.code)
  const from = ranked ? 'texts JOIN docs d ON d.doc = texts.rowid' : 'docs d'
  const where = filters.length > 0 ? `WHERE ${filters.join(' AND ')}` : ''
  return { sql: `FROM ${from} ${where}`, values, ranked, relaxed }
}

type Counted = Pick<SearchAnswer, 'total' | 'facets'>
type Result = { readonly source: Source; readonly counted: Counted }

function pageOf(prepare: Prepare, ask: SearchAsk, { source, counted }: Result): SearchAnswer {
  const { total, facets } = counted
  const scope = JSON.stringify([ask.text, ask.kind, ask.city, ask.code])
  const start = ask.after === undefined ? 0 : Number(placeOf(scope, ask.after, 1)[0])
  const order = source.ranked
    ? `bm25(texts, ${WEIGHTS}), d.published_at DESC`
    : 'd.published_at DESC'
  const rows = prepare(
    `SELECT d.id, d.card ${source.sql} ORDER BY ${order}, d.id LIMIT ? OFFSET ?`,
  ).all(...source.values, ask.limit, start) as { id: string; card: string }[]
  const end = start + rows.length
  return {
    hits: rows.map(({ id, card }) => ({ id, card: JSON.parse(card) as Record<string, unknown> })),
    total,
    facets,
    relaxed: source.relaxed && total > 0,
    ...(end < Math.min(total, DEPTH_MAX) && { next: cursorOf(scope, [String(end)]) }),
  }
}

/** Everything that is counted, in one reading of the index. */
function countsOf(prepare: Prepare, { sql, values }: Source): Counted {
  const rows = prepare(
    `WITH found AS MATERIALIZED (SELECT d.doc, d.kind, d.city ${sql})
     SELECT 'total' AS facet, '' AS value, count(*) AS n FROM found
     UNION ALL SELECT 'kind', kind, count(*) FROM found GROUP BY kind
     UNION ALL SELECT 'city', city, count(*) FROM found GROUP BY city
     UNION ALL SELECT 'code', c.code, count(*) FROM found JOIN codes c ON c.doc = found.doc
       GROUP BY c.code
     ORDER BY n DESC, value`,
  ).all(...values) as { facet: string; value: string; n: number }[]
  const facet = (name: string): Record<string, number> =>
    Object.fromEntries(
      rows
        .filter((row) => row.facet === name)
        .slice(0, FACET_VALUES_MAX)
        .map(({ value, n }) => [value, n]),
    )
  return {
    total: rows.find((row) => row.facet === 'total')?.n ?? 0,
    facets: { kind: facet('kind'), city: facet('city'), code: facet('code') },
  }
}
