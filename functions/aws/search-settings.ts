// How the Algolia index is set up: in code, so that a new index is one command away.
import { type SearchClient, type IndexSettings, type SynonymHit } from 'algoliasearch'

export const indexSettings: IndexSettings = {
  indexLanguages: ['zh', 'en'],
  queryLanguages: ['zh', 'en'],
  /** In order of weight, as in the embedded search: title, words of its codes, codes, text. */
  searchableAttributes: ['title', 'unordered(words)', 'unordered(codes)', 'unordered(text)'],
  /** All three are filtered by and counted, so none can be `filterOnly`. */
  attributesForFaceting: ['kind', 'city', 'codes'],
  customRanking: ['desc(publishedAtMs)', 'asc(objectID)'],
  removeWordsIfNoResults: 'allOptional',
  ignorePlurals: ['en'],
  attributesToRetrieve: ['card'],
  attributesToHighlight: [],
  maxValuesPerFacet: 100,
  paginationLimitedTo: 1000,
}

/** Words that mean one thing, e.g. 赤泥, 红泥, red mud. */
export type WordGroup = { readonly code: string; readonly words: readonly string[] }

/** Algolia takes at most 20 words in one group. */
const WORDS_MAX = 20

/** Longer groups are cut into several that share their first word. */
export function synonymsOf(groups: readonly WordGroup[]): SynonymHit[] {
  return groups.flatMap(({ code, words }) => {
    const [first, ...rest] = [...new Set(words)]
    const hits: SynonymHit[] = []
    for (let i = 0; first !== undefined && i < rest.length; i += WORDS_MAX - 1) {
      const synonyms = [first, ...rest.slice(i, i + WORDS_MAX - 1)]
      hits.push({ objectID: `${code}/${i / (WORDS_MAX - 1)}`, type: 'synonym', synonyms })
    }
    return hits
  })
}

/** Puts settings and synonyms in force; what was set by hand before is gone. */
export async function setUpIndex(
  client: SearchClient,
  indexName: string,
  groups: readonly WordGroup[],
): Promise<void> {
  const settings = await client.setSettings({ indexName, indexSettings })
  await client.waitForTask({ indexName, taskID: settings.taskID })
  const synonymHit = synonymsOf(groups)
  if (synonymHit.length === 0) return
  const { taskID } = await client.saveSynonyms({
    indexName,
    synonymHit,
    replaceExistingSynonyms: true,
  })
  await client.waitForTask({ indexName, taskID })
}
