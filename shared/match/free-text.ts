// Profiles out of free text: what the lexicon reads, for listings that come with a title and a text alone.
import { type Features, Mode } from '../listing/kind.ts'
import { type KindName } from '../listing/kinds.ts'
import { link } from '../vocabulary/link.ts'
import { type Profile } from './match.ts'

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
  treat: /处理|治理|净化|去除|脱|除尘|除臭|消毒|treat|remov|purif/i,
  dispose: /处置|焚烧|填埋|dispos|inciner|landfill/i,
  collect: /收集|贮存|收运|collect|stor/i,
  retrofit: /改造|更新|升级|设备|装置|工程|retrofit|upgrade|equipment/i,
  operate: /运维|运营|托管|operat|maintain/i,
  monitor: /监测|检测|分析仪|监控|自动监控|monitor|analy[sz]/i,
  advise: /咨询|评价|方案|审核|advi[cs]e|consult/i,
}

export function profileOfText(listing: FreeListing, kind: KindName): Profile {
  const text = `${listing.title}\n${listing.text}`
  const read = link(text)
    .links.filter((l) => !l.negated)
    .map((l) => l.code)
  const features: Features = {
    codes: [...new Set([...(listing.codes ?? []), ...read])],
    text,
    modes: Mode.options.filter((mode) => MODE_WORDS[mode].test(text)),
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
