// The SQLite file of the search index: disposable, rebuilt from the listings.

/** `contentless_delete`: the index keeps no copy of the text, what is shown is in `card`. */
export const SEARCH_SCHEMA = `
CREATE TABLE IF NOT EXISTS docs (
  doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, city TEXT NOT NULL,
  published_at TEXT NOT NULL, card TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS docs_newest ON docs (published_at DESC, id);
CREATE TABLE IF NOT EXISTS codes (
  doc INTEGER NOT NULL, code TEXT NOT NULL, PRIMARY KEY (doc, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS codes_code ON codes (code, doc);
CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5 (
  title, text, words, codes,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
`
/** A title says most, the words of its codes next, running text least. */
export const WEIGHTS = '10.0, 1.0, 4.0, 4.0'
