// The demo firms: who stands behind the sites, with names, licences and how far they are verified.
import { type Licence } from '#shared/org/org.ts'
import { spanOf } from './cells.ts'
import { TWISTS, STANDINGS } from './licence-list.ts'
import { luckOf } from './luck.ts'
import { type SeedOrg } from './person.ts'
import { shortName } from './place.ts'
import { leavesOf, type Site, SITES } from './way.ts'

/** Trade: words of a name, one for each firm of the trade in a city, and the GB/T 4754 class. */
const TRADES: Readonly<Record<string, readonly [words: readonly string[], industry: string]>> = {
  redmud: [['红泥资源科技', '赤泥新材料', '固废路用材料'], 'N7723'],
  cement: [['水泥协同环保', '水泥建材', '熟料'], 'C3011'],
  build: [['绿色建材', '固废建材', '墙体材料'], 'C3039'],
  mine: [['矿山生态治理', '充填工程', '矿区修复'], 'N7723'],
  mang: [['锰渣资源利用', '锰业环保材料', '锰渣治理'], 'N7723'],
  smelt: [['有色资源循环', '冶炼渣综合利用', '有色再生'], 'C3212'],
  gyp: [['石膏新材料', '脱硫材料', '石膏建材'], 'C3024'],
  stone: [['碳酸钙新材料', '石材固废利用', '粉体材料'], 'C3099'],
  recyc: [['再生资源', '炉渣利用', '固废分选'], 'C4220'],
  bio: [['有机肥业', '生物肥料', '农业循环'], 'C2625'],
  pulp: [['蔗渣浆纸', '植物纤维', '纸浆模塑'], 'C2221'],
  power: [['生物质热电', '生物质燃料', '清洁热力'], 'D4417'],
  feed: [['生物饲料', '有机转化', '昆虫生物'], 'C1329'],
  sludge: [['污泥处置', '污泥资源化', '干化环保'], 'N7729'],
  alhaz: [['铝渣资源再生', '铝灰综合利用', '炭渣再生'], 'N7724'],
  coll: [['危废收集', '小微危废服务', '危废转运'], 'N7724'],
  haz: [['危险废物处置', '固废综合处置', '危废资源化', '环境安全'], 'N7724'],
  med: [['医疗废物处置', '医废收运', '医废消毒'], 'N7724'],
  oil: [['再生油品', '废油收运', '油泥环保'], 'N7724'],
  batt: [['废旧电池回收', '再生铅业', '电池循环'], 'N7724'],
  water: [['水处理工程', '水务环保', '膜科技', '水环境装备'], 'N7721'],
  air: [['大气治理工程', '废气净化', '烟气环保', '蓝天环境装备'], 'N7722'],
  consult: [['检测咨询', '环境技术服务', '环境科技'], 'M7461'],
}

const saidOf = <T>(list: Readonly<Record<string, T>>, sites: readonly Site[]): T | undefined =>
  sites.map((site) => list[site.key]).find((said) => said !== undefined)

export const FIRMS: readonly SeedOrg[] = [...Map.groupBy(SITES, (site) => site.firm)].map(
  ([key, sites]) => {
    const [, trade = '', , nth = '1'] = key.split('-')
    const [words, industry] = TRADES[trade] ?? [[], 'N77']
    const region = sites[0]?.place ?? '450100'
    const licences = licencesOf(key, sites)
    return {
      key,
      name: `${shortName(region)}示例${words[Number(nth) - 1] ?? ''}有限公司`,
      role: 'firm',
      region,
      industry,
      standing: saidOf(STANDINGS, sites) ?? 'verified',
      ...(licences ? { licences } : {}),
    }
  },
)

type Licences = NonNullable<SeedOrg['licences']>

/** What the firm's sites need, unless the list says that it has less. */
function licencesOf(key: string, sites: readonly Site[]): Licences | undefined {
  const twist = saidOf(TWISTS, sites)
  if (twist === 'unsaid') return undefined
  if (twist === 'none') return () => []
  const wanting = sites.filter((site) => leavesOf(site.way).length > 0)
  if (wanting.length === 0) return undefined
  const modes = [...new Set(wanting.flatMap((site) => site.way.modes))]
  const licensed = (['use', 'treat', 'dispose', 'collect'] as const).filter((m) =>
    modes.includes(m),
  )
  const onlyCollects = twist === 'collection' || licensed.every((mode) => mode === 'collect')
  const volume = Math.max(
    ...wanting.map((site) => spanOf(site.way.capacity.split(' ')[0] ?? '')[1]),
  )
  const luck = luckOf(`licence/${key}`)
  const since = twist === 'expired' ? -1850 : -luck.between(60, 900)
  const years = onlyCollects ? 3 : 5
  return (on) => [
    {
      no: `桂示例${key.slice(-4)}${String(luckOf(`no/${key}`).between(1000, 9999))}`,
      type: onlyCollects ? 'collection' : 'comprehensive',
      codes: coveredBy(wanting, twist === 'narrow'),
      modes: onlyCollects ? ['collect'] : licensed,
      volumeTPerYear: volume,
      validFrom: on(since),
      validTo: on(since + years * 365),
    },
  ]
}

/** Half of the licences name whole categories, the others leaves; a narrow one lacks the first leaf. */
function coveredBy(sites: readonly Site[], isNarrow: boolean): Licence['codes'] {
  const leaves = [...new Set(sites.flatMap((site) => leavesOf(site.way)))]
  if (isNarrow) return leaves.length > 1 ? leaves.slice(1) : ['900-041-49']
  const categories = [...new Set(leaves.map((leaf) => `HW${leaf.slice(-2)}`))]
  return luckOf(sites[0]?.firm ?? '').chance(50) ? categories : leaves
}
