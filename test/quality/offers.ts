// Offers of invented firms in Guangxi: title, text and the few fields that rules ask for.
import { type Licence } from '#shared/org/org.ts'

export type QualityOffer = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly region: string
  readonly freeT?: number
  readonly licences?: readonly Licence[]
}

const licence = (codes: string, change: Partial<Licence> = {}): Licence[] => [
  {
    no: '桂危许示例',
    type: 'comprehensive',
    codes: codes.split(' '),
    modes: ['use', 'treat', 'dispose', 'collect'],
    volumeTPerYear: 60_000,
    validFrom: '2024-01-01',
    validTo: '2028-12-31',
    ...change,
  },
]

/** id|title|text|region|free t/a */
const TABLE = `
rm-iron|赤泥磁选选铁|拜耳法赤泥高梯度磁选回收铁精矿，尾泥外送|451000|600000
rm-road|赤泥基路面基层材料|赤泥改性作公路路基和水稳层材料|451000|400000
rm-soil|赤泥脱碱土壤化与堆场复绿|脱碱后作生态修复覆土|451000|200000
emr-wash|电解锰渣水洗固化无害化|回收可溶性锰和氨氮，渣作建材|451400|300000
emr-calc|锰渣高温煅烧脱硫制活性掺合料|电解锰渣煅烧，烟气制硫酸|451400|500000
cement-a|水泥厂接收工业固废作原料和混合材|赤泥、粉煤灰、脱硫石膏、锰渣、炉渣、电石渣等作水泥生料配料和混合材|450800|800000
brick-a|工业固废制砖与加气砌块|粉煤灰、炉渣、尾矿、煤矸石、赤泥制烧结砖和砌块|450100|200000
backfill-a|尾矿与磷石膏膏体充填采空区|矿山充填，尾砂胶结|451200|500000
tail-re|铅锌尾矿再选与综合回收|浮选回收铅锌硫，尾砂作骨料|451200|300000
gyp-board|石膏板与水泥缓凝剂生产线|脱硫石膏、磷石膏制纸面石膏板、缓凝剂|451100|250000
gyp-powder|磷石膏净化制建筑石膏粉|水洗净化煅烧，制自流平石膏|450700|300000
slag-mill|矿渣钢渣立磨微粉|高炉矿渣、钢渣、锰铁合金渣磨细作混凝土掺合料|450200|700000
dross-use|铝灰渣资源化利用|铝灰提铝后脱氮固氟，制氧化铝耐火料|451000|40000
dross-small|铝灰渣回收金属铝|炒灰提铝，二次铝灰外运|450100|20000
dross-bare|铝灰综合处理|铝灰渣分选回收铝粒|451300|20000
spl-leach|电解铝大修渣无害化利用|大修渣、炭渣浸出浮选回收氟盐和碳|451000|30000
kiln-hw|水泥窑协同处置危险废物|HW48铝灰大修渣、HW17表面处理污泥、HW18飞灰水洗入窑|450900|90000
hw-burn|危险废物焚烧处置中心|回转窑焚烧HW06废溶剂、HW08废矿物油、HW12漆渣、HW49废活性炭|450500|30000
hw-fill|危险废物安全填埋场|稳定化固化后刚性填埋，HW17、HW18、HW21、HW22、HW48|450100|50000
plate-sludge|电镀污泥湿法回收铜镍|酸浸萃取回收铜镍，渣送固化|450400|20000
plate-burnt|电镀污泥富氧侧吹熔炼|电镀污泥、含铜污泥火法回收有价金属|450800|30000
cr-water|含铬废水还原沉淀成套设备|六价铬还原、化学沉淀、重金属捕集达标|450200|
plate-water|电镀废水分质处理与膜回用|含铬含镍含氰废水化学沉淀加反渗透回用|450400|
ion-water|重金属废水离子交换深度处理|螯合树脂去除镍铜锌铅镉，冶炼废水提标|451200|
zld|高盐废水MVR蒸发零排放|膜浓缩、MVR蒸发结晶分盐|450600|
zinc-kiln|锌浸出渣回转窑挥发回收次氧化锌|铅锌冶炼浸出渣、烟尘回收铅锌铟|451200|150000
zinc-side|侧吹炉处理铅银渣|富氧侧吹熔炼铅银渣、浸出渣|451200|100000
arsenic|含砷废渣固化稳定化与刚性填埋|砷渣、砷碱渣稳定化|451200|20000
acid-regen|废盐酸再生与净水剂生产|酸洗废液焙烧再生，废酸制聚合氯化铁|450600|50000
oil-re|废矿物油蒸馏再生基础油|废机油、废润滑油减压蒸馏加氢|450100|30000
lead-smelt|废铅蓄电池再生铅冶炼|拆解破碎分选，富氧熔炼再生铅|451200|150000
lead-collect|废铅蓄电池收集网点|收集、暂存、转运，不拆解|450300|5000
lib-reuse|退役动力电池梯次利用与拆解|锂电池检测重组、破碎回收镍钴锂|450200|20000
rto-a|有机废气RTO蓄热燃烧装置|喷漆、印刷、化工VOCs治理，含漆雾预处理|450200|
rotor-a|沸石转轮浓缩加催化燃烧|大风量低浓度喷涂废气|450100|
carbon-a|活性炭吸附脱附有机废气治理|家具厂、汽修厂小风量VOCs|450800|
wood-gas|人造板热压废气治理|湿式静电加水洗，甲醛和粉尘|450900|
odour-bio|污水厂生物除臭|生物滤池去除硫化氢、氨，加盖收集|450100|
odour-plant|垃圾站植物液除臭|喷淋除臭、雾化|450300|
bag-a|布袋除尘器设计制造|水泥、冶炼、石材粉尘，超低排放|450200|
bag-esp|电除尘与电袋复合改造|燃煤锅炉、烧结机头除尘提标|450200|
fgd-a|烟气石灰石石膏湿法脱硫|锅炉、砖瓦窑、冶炼烟气脱硫|450800|
scr-a|SCR与SNCR脱硝工程|锅炉、水泥窑、玻璃窑脱硝，催化剂更换|450100|
acid-scrub|酸雾净化塔|电镀、酸洗车间酸雾碱液吸收|450400|
fume|餐饮油烟静电净化器|饭店食堂油烟净化清洗|450100|
sludge-dry|市政污泥低温干化与掺烧|含水率80%污泥干化后电厂掺烧|450100|150000
sludge-compost|污泥好氧堆肥园林利用|城镇污水厂污泥堆肥|450300|60000
sludge-press|污泥脱水板框压滤机|市政、印染、造纸、河道底泥脱水|450200|
sludge-kiln|水泥窑协同处置污泥|生活污泥、印染污泥、造纸污泥入窑|450800|100000
med-steam|医疗废物高温蒸汽处理中心|感染性、损伤性医废集中处置|450100|12000
med-micro|医疗废物微波消毒处置|移动式微波处置，应急|450700|5000
med-burn|医疗废物焚烧处置|病理性、药物性、化学性医废焚烧|450200|9000
fly-chelate|生活垃圾焚烧飞灰螯合稳定化|飞灰螯合后进填埋场分区填埋|450100|60000
fly-wash|飞灰水洗脱氯与水泥窑|飞灰水洗分盐，入窑处置|450900|50000
bottom-brick|垃圾焚烧炉渣制砖|炉渣分选金属、骨料、免烧砖|450100|200000
leach|垃圾渗滤液MBR加DTRO处理|填埋场、焚烧厂渗滤液托管运营|450300|
manure-biogas|畜禽粪污沼气工程|猪场粪污厌氧发酵，沼液还田|450900|80000
manure-compost|粪污与滤泥制有机肥|鸡粪、猪粪、糖厂滤泥好氧堆肥|451300|120000
pig-water|养猪废水厌氧加两级AO处理|规模养殖场废水达标|450900|
filter-fert|糖厂滤泥蔗渣灰制生物有机肥|滤泥、酒精废液浓缩制肥|451400|100000
bagasse-pulp|蔗渣制浆造纸|甘蔗渣漂白浆、环保餐具|450800|300000
bagasse-board|蔗渣碎粒板|蔗渣、桉树枝桠制板材|451300|100000
vinasse-burn|酒精废液浓缩燃烧发电|糖蜜酒精废液蒸发浓缩喷炉|451400|300000
white-lime|造纸白泥制轻质碳酸钙|白泥净化制轻钙、脱硫剂|450500|150000
sugar-water|制糖废水处理改造|糖厂废水厌氧接触氧化，冷却水循环|451400|
starch-water|木薯淀粉废水厌氧沼气|UASB、IC，沼气发电|450800|
paper-water|造纸废水芬顿深度处理|制浆造纸废水提标，脱色除COD|450800|
dye-water|印染废水混凝生化加膜回用|脱色、中水回用|450900|
oily-water|含油废水气浮破乳处理|机加工乳化液、食堂隔油|450200|
rural-water|农村生活污水一体化设备|A2O、人工湿地，村镇污水|450300|
river-a|黑臭水体治理与清淤|截污、清淤、曝气、生态浮床|450100|
demo|建筑垃圾移动破碎再生骨料|拆除垃圾、装修垃圾再生砖|450100|500000
kitchen|餐厨垃圾厌氧与油脂制生物柴油|泔水、地沟油集中处理|450100|60000
insect|黑水虻处理餐厨和果渣|虫体蛋白饲料|450100|10000
stone|石材锯泥制人造石与碳酸钙|大理石石粉、边角料|451100|300000
plastic|废塑料清洗造粒|农膜、编织袋再生颗粒|450900|20000
soil-a|镉污染农田钝化修复|重金属污染耕地安全利用|451200|
soil-heat|有机污染地块热脱附|焦化、农药场地修复|450200|
mine-a|历史遗留废渣与矿山生态修复|渣场防渗、覆土复绿|451200|
noise-a|工业噪声治理|隔声罩、消声器、声屏障、减振|450100|
mon-water|水质在线监测系统|COD、氨氮、总磷在线仪安装运维|450100|
mon-air|烟气在线监测CEMS|二氧化硫、氮氧化物、颗粒物、VOCs在线监测|450100|
lab|第三方环境检测|废水废气噪声土壤采样检测报告|450100|
eia|环评与排污许可咨询|环评、验收、应急预案、环保管家|450100|
hw-id|危险废物鉴别|固废属性鉴别、浸出毒性检测|450100|
ash-block|粉煤灰加气混凝土砌块|电厂粉煤灰、炉渣|450700|300000
gangue|煤矸石制砖与循环流化床掺烧|煤矸石发电|451000|200000
ammonia|高氨氮废水吹脱汽提脱氨|锰业、稀土高氨氮废水回收氨水|451400|
`

const LICENCES: Readonly<Record<string, readonly Licence[]>> = {
  'dross-use': licence('HW48'),
  'dross-small': licence('321-024-48', { validTo: '2025-12-31' }),
  'dross-bare': [],
  'spl-leach': licence('HW48'),
  'kiln-hw': licence('HW17 HW18 HW48'),
  'hw-burn': licence('HW06 HW08 HW12 HW49'),
  'hw-fill': licence('HW17 HW18 HW21 HW22 HW48'),
  'plate-sludge': licence('HW17'),
  'plate-burnt': licence('HW17 HW22'),
  'zinc-kiln': licence('HW48', { volumeTPerYear: 150_000 }),
  'zinc-side': licence('HW48', { volumeTPerYear: 100_000 }),
  arsenic: licence('HW24 HW48'),
  'acid-regen': licence('HW34'),
  'oil-re': licence('HW08'),
  'lead-smelt': licence('900-052-31', { volumeTPerYear: 150_000 }),
  'lead-collect': licence('900-052-31', { type: 'collection', modes: ['collect'] }),
  'med-steam': licence('841-001-01 841-002-01'),
  'med-micro': licence('841-001-01 841-002-01'),
  'med-burn': licence('HW01'),
  'fly-chelate': licence('772-002-18'),
  'fly-wash': licence('772-002-18'),
}

export const OFFERS: readonly QualityOffer[] = TABLE.trim()
  .split('\n')
  .map((line): QualityOffer => {
    const [id = '', title = '', text = '', region = '', free = ''] = line.split('|')
    const licences = LICENCES[id]
    return {
      id,
      title,
      text,
      region,
      ...(free === '' ? {} : { freeT: Number(free) }),
      ...(licences ? { licences } : {}),
    }
  })
