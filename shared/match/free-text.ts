// Profiles out of free text: what the lexicon reads, for listings that come with a title and a text alone.
import { type Features, Mode } from '../listing/kind.ts'
import { type KindName } from '../listing/kinds.ts'
import { link } from '../vocabulary/link.ts'
import { type At } from '../time.ts'
import { affinityOver, type FreeText } from './affinity.ts'
import { judge } from './judge.ts'
import { type Profile } from './match.ts'
import { stopsOf } from './stops.ts'

/** One line of a JSONL file; everything but id, title and text may be missing. */
export type FreeListing = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly codes?: readonly string[] | undefined
  readonly region?: string | undefined
}

/** Words that say what is wanted or done. */
const MODE_WORDS: Readonly<Record<Mode, RegExp>> = {
  use: /利用|回收|再生|资源化|提取|提炼|综合利用|recover|recycl|reus/i,
  treat: /处理|治理|净化|去除|脱|除尘|除臭|消毒|修复|整治|达标|降噪|treat|remov|purif/i,
  dispose: /处置|焚烧|填埋|dispos|inciner|landfill/i,
  collect: /收集|贮存|收运|collect|stor/i,
  retrofit: /改造|更新|升级|设备|装置|工程|retrofit|upgrade|equipment/i,
  operate: /运维|运营|托管|operat|maintain/i,
  monitor: /监测|检测|分析仪|监控|自动监控|monitor|analy[sz]/i,
  advise: /咨询|评价|环评|许可|鉴别|验收|预案|审核|advi[cs]e|consult/i,
}

/** A title that measures or advises says what the whole is for, whatever its text goes on to name. */
function modesOf({ title, text }: FreeListing): Mode[] {
  const inTitle = Mode.options.filter((mode) => MODE_WORDS[mode].test(title))
  const only = inTitle.filter((mode) => mode === 'monitor' || mode === 'advise')
  if (only.length > 0 && !inTitle.some((mode) => DOING.includes(mode))) return only
  return Mode.options.filter((mode) => MODE_WORDS[mode].test(`${title}\n${text}`))
}
const DOING: readonly Mode[] = ['use', 'treat', 'dispose', 'collect']

export function profileOfText(listing: FreeListing, kind: KindName): Profile {
  const text = `${listing.title}\n${listing.text}`
  const read = link(text)
    .links.filter((l) => !l.negated)
    .map((l) => l.code)
  const features: Features = {
    codes: [...new Set([...(listing.codes ?? []), ...read])],
    text,
    modes: modesOf(listing),
  }
  return {
    id: listing.id,
    kind,
    orgId: `org_${kind}_${listing.id}`,
    orgName: '',
    title: listing.title,
    region: listing.region ?? '',
    version: 1,
    features,
    verified: 'unverified',
  }
}

export type TextScore = {
  readonly demandId: string
  readonly offerId: string
  readonly score: number
}

/** Texts say most of what such listings know; the parts of the score add what fields and codes say. */
const BY_TEXT = 0.75

/** Every demand against every offer with anything in common, best first, 0..100; what a rule stops is left out. */
export function* textScores(
  demands: readonly Profile[],
  offers: readonly Profile[],
  now: At,
): Generator<TextScore> {
  const affinity = affinityOver(offers.map(namedOf))
  for (const demand of demands) {
    const alike = affinity(namedOf(demand))
    const scored = offers.flatMap((offer, i): TextScore[] => {
      if (stopsOf(demand, offer, now).length > 0) return []
      const judged = judge(demand, offer, now)?.score ?? 0
      const share = BY_TEXT * (alike[i] ?? 0) + (1 - BY_TEXT) * (judged / 100)
      const score = Math.round(share * 1e6) / 1e4
      return score > 0 ? [{ demandId: demand.id, offerId: offer.id, score }] : []
    })
    yield* scored.sort((a, b) => b.score - a.score || (a.offerId < b.offerId ? -1 : 1))
  }
}

function namedOf({ id, title, features }: Profile): FreeText {
  const text = features.text.startsWith(title) ? features.text.slice(title.length) : features.text
  return { id, title, text: text.trim(), codes: features.codes }
}
