// Reads what stands around a word: which meaning it has there, and whether the text denies it.
import { isHazardous } from './hazard.ts'
import { conceptOf, parentsOf } from './vocabulary.ts'
import { type ConceptKind } from './concept.ts'
import { type AmbiguousWord, NEARBY } from './data/ambiguous.ts'
import { TREATMENT } from './data/treatment.ts'

/** The reading of an ambiguous word at a place; bounded look-around keeps a long text linear. */
export function readingOf(word: AmbiguousWord, text: string, from: number, to: number) {
  const nearby = `${text.slice(Math.max(0, from - NEARBY), from)} ${text.slice(to, to + NEARBY)}`
  return word.readings.find((reading) => reading.near.test(nearby))?.codes ?? word.otherwise
}

const ELEMENT_REACH = 24
const LIST_BACK = /[铜锌锰铅镉汞砷铬镍银锑铊铍钒钴铁铝镓钪、/,和及与 ]*$/
const LIST_ON = /^[铜锌锰铅镉汞砷铬镍银锑铊铍钒钴铁铝镓钪、/,和及与 ]*/
const SUBSTANCE_BEFORE = /(?:含有?|除|总|脱|重金属[(:]?|包括|超标|检出)$/
const SUBSTANCE_AFTER =
  /^(?:超标|超|浓度|离子|含量|污染|排放浓度|等重金属|等污染|[≤≥<>=]|\(?mg|[\d.]+ ?mg|未检出|检出)/

/**
 * One character of an element means the substance only in a chemical setting: 含铬, 铅、镉超标, 砷≤0.5;
 * not in 铜冶炼, 锰业 or 银行. A list of elements is judged as a whole.
 */
export function isSubstance(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - ELEMENT_REACH), from).replace(LIST_BACK, '')
  const after = text.slice(to, to + ELEMENT_REACH).replace(LIST_ON, '')
  if (SUBSTANCE_AFTER.test(after)) return true
  // A query of nothing but elements means them.
  if (text.length <= ELEMENT_REACH && before === '' && after === '') return true
  return SUBSTANCE_BEFORE.test(before)
}

const FILLER = '(?:任何|明显|有|其他|其它|大量|上述|:|\\s)*'
/** Denies whatever follows, a service too: the writer does not want it, or does not take it. */
const REFUSED = new RegExp(
  `(?:不含有?|不产生?|不涉及|不存在|不属于?|不是|不需要?|不用|不做|不接[受收纳]|不收|不处理|不处置|拒收|拒绝接收|无需|无须|禁止|不得(?:含有|混入)?|严禁混入|不混入)${FILLER}$`,
)
/** Denies a substance, but "没有除尘设备" is a need for one. */
const ABSENT = new RegExp(`(?:未检出|未含|未产生|未见|没有|(?<!除)非|无)${FILLER}$`)
const REFUSED_EN =
  /\b(?:without|except(?: for)?|excluding|other than|free (?:of|from)|(?:does|do|is|are|will|can) ?not(?: be)?(?: contain| accept| treat| take| include| handle| need| require)?|never|no need for)(?: any| the| a| an)? ?$/
const ABSENT_EN = /\b(?:no|not|non)(?: any)? $/
const AFTER =
  /^ ?(?:[:：]? ?(?:未检出|低于检出限|n\.?d\b)|除外|不在此列|不[收接]|不予?接收| free\b|-free\b)/
const AFTER_EN = /^s? (?:not (?:detected|accepted|included)|excluded|excepted|free\b)/
const BACK = 48
const CLAUSE = /[。;!?\n,]/

const hanStart = (text: string, from: number): boolean => text.charAt(from) === '含'
const DENIES_CONTENT = /[不无未非]$/

/** Is the word right before or after a denial, in its own clause? */
export function isDenied(text: string, from: number, to: number, kind: ConceptKind): boolean {
  const before = text.slice(Math.max(0, from - BACK), from)
  if (REFUSED.test(before) || REFUSED_EN.test(before)) return true
  const wanted = kind === 'service' || kind === 'process'
  if (!wanted && (ABSENT.test(before) || ABSENT_EN.test(before))) return true
  if (hanStart(text, from) && DENIES_CONTENT.test(before)) return true
  const after = text.slice(to, to + BACK)
  return AFTER.test(after) || AFTER_EN.test(after) || isExcepted(text, from, to)
}

/** 除铝灰、大修渣外: everything between 除 and 外 is left out (but 除尘 is a process, 外排 an outlet). */
function isExcepted(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - BACK), from)
  const start = before.lastIndexOf('除')
  if (start < 0 || CLAUSE.test(before.slice(start))) return false
  const after = /^[^。;!?\n,外]*(?:之外|以外|外)(?![排运售委购协部])/.exec(
    text.slice(to, to + BACK),
  )
  return after !== null
}

/** 、 and 和 carry a denial on to the next word; a comma ends it. */
export const carriesOn = (between: string): boolean =>
  between.length <= 8 && /^(?:[、/]|和|及|与|或|以及|and|or|nor|\s)+$/.test(between)

const SUFFIX =
  /^(?:的|进行|集中|综合|无害化|资源化|减量化|安全|再生)*(?:处理|处置|治理|净化|利用|资源化|无害化|消纳|回收|[和与及、/])+(?!污泥|产生|过程|后|渣|剂|所得|厂)/
const SUFFIX_EN =
  /^s? (?:treatment|disposal|abatement|control|utili[sz]ation|recycling|reuse|recovery)\b/
const USE = /利用|资源化|消纳|回收|utili|recycl|reuse|recover/

/** To take a hazardous waste in and keep it is a licence of its own. */
const COLLECT = /^(?:收集|贮存|暂存|转运)(?!池|罐|器|袋)/
const COLLECT_EN = /^ (?:collection|storage)\b/

function collectionAfter(rest: string, waste: string) {
  const found = COLLECT.exec(rest)?.[0] ?? COLLECT_EN.exec(rest)?.[0]
  return found && isHazardous([waste])
    ? { code: 'svc.hw-collect', length: found.length }
    : undefined
}

function askedIn(rest: string): string | undefined {
  const zh = SUFFIX.exec(rest)?.[0].replace(/[和与及、/]+$/, '')
  return zh ?? SUFFIX_EN.exec(rest)?.[0]
}

/** Hazard decides before form: electroplating sludge is a sludge, but not for a sludge dryer's licence. */
function treatmentOf(waste: string) {
  const hazard = isHazardous([waste]) ? TREATMENT.get('waste.f-hazardous') : undefined
  const nearest = [waste, ...parentsOf(waste)].find((code) => TREATMENT.has(code)) ?? ''
  return TREATMENT.get(waste) ?? hazard ?? TREATMENT.get(nearest)
}

/** The service that a word like 处理 or 综合利用 right after a residue asks for. */
export function serviceAfter(text: string, to: number, waste: string) {
  if (conceptOf(waste)?.kind !== 'waste') return undefined
  const rest = text.slice(to, to + NEARBY)
  const collected = collectionAfter(rest, waste)
  if (collected) return collected
  const asked = askedIn(rest)
  const pair = asked === undefined ? undefined : treatmentOf(waste)
  return asked && pair && { code: pair[USE.test(asked) ? 1 : 0], length: asked.length }
}
