// What the index is measured against: a plain scan over numbers, SQLite, and MiniSearch with rescoring.
import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import { Kin } from '#shared/match/index/kin.ts'
import { type Hit, type MatchIndex } from '#shared/match/index/match-index.ts'
import { near } from '#shared/match/index/near.ts'

export type Answer = (codes: readonly string[], k: number) => Hit[]
const better = (a: Hit, b: Hit): number => b.share - a.share || (a.id < b.id ? -1 : 1)

/** As fast as a scan gets here: numbers in typed arrays, the kinship of each code looked up once per demand. */
export function plainScan(index: MatchIndex): Answer {
  const { ids, codes, size } = index.joined()
  const kin = new Kin(index.words.codes, index.side)
  const { starts, values } = codes
  return (asked, k) => {
    const shares = new Float64Array(index.words.codes.words.length)
    for (const level of kin.levels(asked))
      for (const code of level.codes) shares[code] = level.share
    const hits: Hit[] = []
    let least = 0
    for (let doc = 0; doc < size; doc++) {
      let share = 0
      for (let at = starts[doc]!; at < starts[doc + 1]!; at++)
        if (shares[values[at]!]! > share) share = shares[values[at]!]!
      // Listings come in order of their ids: an equal one later is no better.
      if (share === 0 || (hits.length === k && share <= least)) continue
      let place = hits.length
      while (place > 0 && hits[place - 1]!.share < share) place--
      hits.splice(place, 0, { id: ids[doc]!, share })
      if (hits.length > k) hits.pop()
      least = hits.at(-1)!.share
    }
    return hits
  }
}

export function sqlite(index: MatchIndex): Answer & { close(): void } {
  const { ids, codes, size } = index.joined()
  const { words } = index.words.codes
  const kin = new Kin(index.words.codes, index.side)
  const db = new DatabaseSync(':memory:')
  db.exec('CREATE TABLE has (code TEXT, id TEXT, PRIMARY KEY (code, id)) WITHOUT ROWID; BEGIN')
  const insert = db.prepare('INSERT INTO has VALUES (?, ?)')
  for (let doc = 0; doc < size; doc++)
    for (let at = codes.starts[doc]!; at < codes.starts[doc + 1]!; at++)
      insert.run(words[codes.values[at]!]!, ids[doc]!)
  db.exec('COMMIT')
  const ask =
    db.prepare(`SELECT has.id AS id, max(value) AS share FROM json_each(?) AS wanted JOIN has ON has.code = wanted.key
    GROUP BY has.id ORDER BY share DESC, has.id LIMIT ?`)
  const answer = (asked: readonly string[], k: number): Hit[] => {
    const shares = Object.fromEntries(
      [...kin.levels(asked)].flatMap(({ share, codes }) =>
        codes.map((code) => [words[code]!, share]),
      ),
    )
    return (ask.all(JSON.stringify(shares), k) as Hit[]).map(({ id, share }) => ({ id, share }))
  }
  return Object.assign(answer, { close: () => db.close() })
}

export function miniSearch(index: MatchIndex): Answer {
  const { ids, codes, size } = index.joined()
  const { words } = index.words.codes
  const kin = new Kin(index.words.codes, index.side)
  const codesAt = (doc: number) =>
    Array.from(codes.values.subarray(codes.starts[doc], codes.starts[doc + 1]), (n) => words[n]!)
  const search = new MiniSearch<{ id: number; codes: string }>({
    fields: ['codes'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  search.addAll(
    Array.from({ length: size }, (_, doc) => ({ id: doc, codes: codesAt(doc).join(' ') })),
  )
  return (asked, k) => {
    const terms = [...kin.levels(asked)].flatMap((level) => level.codes.map((code) => words[code]!))
    return search
      .search(terms.join(' '))
      .map((found): Hit => ({
        id: ids[found.id as number]!,
        share: near(asked, codesAt(found.id as number))?.share ?? 0,
      }))
      .sort(better)
      .slice(0, k)
  }
}
