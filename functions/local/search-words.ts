// Chinese and Latin text as FTS5 wants it: single Han characters indexed, words asked as phrases.

const HAN = /\p{Script=Han}/gu
const ONE_HAN = /^\p{Script=Han}$/u
/**
 * Words that carry no sense of their own; they also end a run of single characters. 市 and 县 only
 * close a place's name: 平果市赤泥 asks for 平果 and 赤泥.
 */
const PARTICLES = new Set('的了和与及或在对等是吗呢把被将跟市县'.split(''))
/** Longer questions are cut: nobody types them, and each word costs a lookup. */
const WORDS_MAX = 24

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Full-width forms become half-width, letters small; control characters must not reach FTS5. */
const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/\p{C}/gu, ' ')

/** What is indexed: each Han character a token of its own, so that 铬 finds 含铬废水. */
export const spaced = (text: string): string => folded(text).replaceAll(HAN, ' $& ')

/**
 * The words of a question. The segmenter splits what its dictionary lacks (赤|泥, 锰|渣), so
 * neighbouring single characters are one word again.
 */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  const spare: string[] = []
  let run = ''
  const endRun = () => {
    if (run !== '') words.push(run)
    run = ''
  }
  for (const { segment, isWordLike } of segmenter.segment(folded(text))) {
    if (ONE_HAN.test(segment) && !PARTICLES.has(segment)) {
      run += segment
      continue
    }
    endRun()
    if (PARTICLES.has(segment)) spare.push(segment)
    else if (isWordLike === true) words.push(segment)
  }
  endRun()
  return [...new Set(words.length > 0 ? words : spare)].slice(0, WORDS_MAX)
}

/** Quoted, a word is only a word: `*`, `NEAR`, `-`, `:` and quotes lose their meaning to FTS5. */
export const phrase = (word: string): string =>
  `"${spaced(word).replaceAll('"', ' ').replaceAll(/\s+/g, ' ').trim()}"`
