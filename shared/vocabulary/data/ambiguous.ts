// Words with two meanings, and the written rule that chooses between them by what stands nearby.

export type AmbiguousWord = {
  readonly word: string
  /** The first reading whose words stand nearby wins. */
  readonly readings: readonly { readonly near: RegExp; readonly codes: readonly string[] }[]
  /** What it means where nothing nearby decides; two codes where the market itself has no default. */
  readonly otherwise: readonly string[]
}

/** How many characters to each side count as nearby. */
export const NEARBY = 40

const MSW = /垃圾|焚烧|螯合|二[噁恶]英|hw18|772-002|msw|incinerat/
const COAL = /燃煤|煤粉|粉煤|电厂|锅炉|火电|coal|boiler/

export const AMBIGUOUS: readonly AmbiguousWord[] = [
  {
    // Coal fly ash is general waste, incineration fly ash is HW18: without a sign we say both, and the poster removes one.
    word: '飞灰',
    readings: [
      { near: MSW, codes: ['waste.msw-fly-ash'] },
      { near: COAL, codes: ['waste.coal-fly-ash'] },
    ],
    otherwise: ['waste.msw-fly-ash', 'waste.coal-fly-ash'],
  },
  {
    // The market means municipal sludge by a bare 污泥; a factory nearby makes it industrial, and 电镀污泥 etc. match as longer words.
    word: '污泥',
    readings: [
      { near: /市政|城镇|生活|乡镇|污水厂|污水处理厂/, codes: ['waste.municipal-sludge'] },
      {
        near: /工业|工厂|电镀|印染|造纸|含油|化工|园区|冶炼|制革|皮革|酸洗|表面处理|生产废水|重金属/,
        codes: ['waste.industrial-sludge'],
      },
    ],
    otherwise: ['waste.municipal-sludge'],
  },
  {
    // 炉渣 is class SW03, slag of boilers; of a waste incinerator it is bottom ash; of a smelter it is smelting slag.
    word: '炉渣',
    readings: [
      { near: /垃圾|焚烧/, codes: ['waste.msw-bottom-ash'] },
      { near: /高炉|炼铁/, codes: ['waste.blast-furnace-slag'] },
      { near: /转炉|炼钢/, codes: ['waste.steel-slag'] },
      { near: /冶炼|铜|铅|锌|熔炼/, codes: ['waste.f-metallurgical-slag'] },
    ],
    otherwise: ['waste.boiler-slag'],
  },
  {
    word: '底渣',
    readings: [{ near: /垃圾|焚烧/, codes: ['waste.msw-bottom-ash'] }],
    otherwise: ['waste.boiler-slag'],
  },
  {
    // In building materials 矿渣 is blast-furnace slag (矿渣微粉, 矿渣水泥); at a mine it is what dressing leaves behind.
    word: '矿渣',
    readings: [{ near: /选矿|采矿|矿山|尾矿|浮选|矿区|采选/, codes: ['waste.tailings'] }],
    otherwise: ['waste.blast-furnace-slag'],
  },
  {
    // 水渣 is granulated slag; 废水渣 is a longer word (industrial sludge), so it never gets here.
    word: '水渣',
    readings: [
      { near: /铅锌|铅冶炼|锌冶炼|鼓风炉/, codes: ['waste.lead-zinc-slag'] },
      { near: /铁合金|硅锰|锰铁/, codes: ['waste.ferromanganese-slag'] },
    ],
    otherwise: ['waste.blast-furnace-slag'],
  },
  {
    // In Guangxi 锰渣 is the residue of electrolytic manganese, unless a furnace stands nearby.
    word: '锰渣',
    readings: [
      {
        near: /铁合金|硅锰|锰铁|矿热炉|高炉|水淬|炉渣|ferroalloy/,
        codes: ['waste.ferromanganese-slag'],
      },
    ],
    otherwise: ['waste.emr'],
  },
  {
    // 浮渣 of wastewater flotation is oily; aluminium furnaces have their own 铝浮渣; elsewhere it says nothing.
    word: '浮渣',
    readings: [
      { near: /铝/, codes: ['waste.aluminium-dross'] },
      { near: /油|气浮|炼化|石化/, codes: ['waste.oily-sludge'] },
    ],
    otherwise: [],
  },
  ...['综合利用', '资源化利用', '资源化', '无害化处置', '无害化处理'].map(
    // A bare 综合利用 is asked of solid waste; what it is about decides who may do it.
    (word): AmbiguousWord => ({
      word,
      readings: [
        {
          near: /危险废物|危废|铝灰|大修渣|炭渣|废酸|废碱|浸出渣|飞灰|电镀污泥|油泥|hw\d\d/,
          codes: [word.startsWith('无害化') ? 'svc.hw-dispose' : 'svc.hw-use'],
        },
        { near: /粪污|秸秆|畜禽|粪便/, codes: ['svc.farm'] },
        { near: /餐厨|厨余/, codes: ['svc.organic'] },
        { near: /建筑垃圾|拆除垃圾|装修垃圾/, codes: ['svc.construction'] },
        { near: /废水|污水|中水/, codes: ['svc.reuse'] },
      ],
      otherwise: [word.startsWith('无害化') ? 'svc.solid' : 'svc.bulk-solid-use'],
    }),
  ),
]

/** Names of things made in a process: the residue in the name is the usual one, not the writer's. */
export const SEALED: ReadonlySet<string> = new Set(['矿渣微粉', '矿渣棉', '矿渣粉'])
