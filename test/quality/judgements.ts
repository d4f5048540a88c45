// Demands of invented enterprises in Guangxi, each with the grades of the offers that a person would look at.
export type Judged = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly region: string
  readonly hazard: 'general' | 'hazardous' | 'unidentified'
  readonly hwCodes: readonly string[]
  readonly amountT: number | undefined
  /** Offer id to grade; `x` must not stand among the matches. */
  readonly grades: ReadonlyMap<string, '0' | '1' | '2' | 'x'>
}

/** id|title|text|region|g/h/u and hazardous-waste codes|t/a|grades */
const TABLE = `
red-mud|赤泥综合利用120万吨/年|氧化铝厂拜耳法赤泥，压滤含水率32%，寻求选铁、路基、水泥利用|451000|g|1200000|rm-iron=2 rm-road=2 rm-soil=2 cement-a=2 brick-a=1 kiln-hw=0 slag-mill=0 dross-use=0
red-mud-soil|赤泥堆场生态化治理|老赤泥库脱碱、覆土复绿|451000|g|100000|rm-soil=2 rm-road=1 rm-iron=1 mine-a=1 cement-a=1 noise-a=0
emr|电解锰渣无害化与利用|年产锰渣15万吨，含可溶性锰、氨氮|451400|g|150000|emr-wash=2 emr-calc=2 cement-a=1 slag-mill=1 ammonia=0 zinc-kiln=0
emr-water|锰渣库渗滤液高氨氮含锰废水处理|氨氮800mg/L，锰500mg/L|451400|g||ammonia=2 ion-water=1 cr-water=1 plate-water=0 emr-wash=0 pig-water=0
dross|铝灰渣利用5000吨|再生铝厂一次铝灰，代码321-026-48|451000|h 321-026-48|5000|dross-use=2 kiln-hw=2 hw-fill=1 spl-leach=1 dross-small=x dross-bare=x hw-burn=x
dross-2|电解铝厂铝灰处置|铝灰渣321-024-48，含氮化铝|451000|h 321-024-48|8000|dross-use=2 kiln-hw=2 hw-fill=1 dross-small=x dross-bare=x spl-leach=1
spl|大修渣处置3000吨|电解铝大修渣321-023-48，含氟含氰|451000|h 321-023-48|3000|spl-leach=2 kiln-hw=2 hw-fill=2 dross-use=1 hw-burn=x dross-bare=x dross-small=x
filter-mud|糖厂滤泥消纳|榨季滤泥6万吨，想制有机肥|451400|g|60000|filter-fert=2 manure-compost=2 cement-a=0 bagasse-pulp=0 sludge-compost=1 sugar-water=0
bagasse|甘蔗渣综合利用|蔗渣20万吨，制浆或制板|451300|g|200000|bagasse-pulp=2 bagasse-board=2 filter-fert=1 vinasse-burn=0 manure-biogas=0
vinasse|糖蜜酒精废液处理|酒精废醪COD 10万mg/L|451400|g|200000|vinasse-burn=2 filter-fert=2 starch-water=1 sugar-water=0 zld=0
white-mud|造纸白泥综合利用|碱回收白泥8万吨|450500|g|80000|white-lime=2 cement-a=1 stone=1 paper-water=0 sludge-press=0
paper-w|制浆造纸废水提标改造|COD由80降到50，色度高|450800|g||paper-water=2 dye-water=1 sludge-press=0 mon-water=0 white-lime=0
sugar-w|制糖废水达标治理|糖厂生产废水COD、氨氮超标|451400|g||sugar-water=2 starch-water=1 paper-water=1 pig-water=1 mon-water=0 vinasse-burn=0
starch-w|木薯淀粉废水处理|高浓度有机废水，要沼气利用|450800|g||starch-water=2 sugar-water=1 pig-water=1 manure-biogas=1 mon-water=0
plate-s|电镀污泥处置利用|含铜镍电镀污泥336-062-17，年800吨|450400|h 336-062-17|800|plate-sludge=2 plate-burnt=2 kiln-hw=2 hw-fill=2 hw-burn=x sludge-dry=0 sludge-press=0
plate-w|电镀废水零排放改造|含铬、镍、氰，要求回用|450400|g||plate-water=2 cr-water=2 ion-water=1 zld=1 acid-scrub=0 mon-water=0
cr-w|含铬废水处理|六价铬50mg/L，年处理3万吨|450200|g||cr-water=2 plate-water=2 ion-water=1 oily-water=0 lab=0
smelt-w|铅锌冶炼重金属废水深度处理|含铅锌镉砷，执行特别排放限值|451200|g||ion-water=2 cr-water=1 plate-water=1 zinc-kiln=0 mon-water=0
zinc|锌浸出渣利用|湿法炼锌浸出渣321-004-48，含锌18%|451200|h 321-004-48|60000|zinc-kiln=2 zinc-side=2 hw-fill=1 kiln-hw=1 arsenic=1 tail-re=0 oil-re=x
arsenic-d|砷渣安全处置|铜冶炼含砷废渣321-032-48|451200|h 321-032-48|2000|arsenic=2 hw-fill=2 kiln-hw=1 zinc-side=1 zinc-kiln=1 soil-a=0
voc-furn|家具厂喷漆废气VOCs治理|风量3万立方米每小时，漆雾|450100|g||rto-a=2 rotor-a=2 carbon-a=2 wood-gas=1 odour-plant=0 mon-air=0 bag-a=0
voc-print|包装印刷有机废气处理|凹印车间乙酸乙酯|450200|g||rto-a=2 rotor-a=2 carbon-a=2 fume=0 odour-bio=0
voc-auto|汽车涂装VOCs超低排放|大风量低浓度，RTO或转轮|450200|g||rotor-a=2 rto-a=2 carbon-a=1 acid-scrub=0 scr-a=0
panel|胶合板热压废气治理|甲醛、粉尘、异味|450900|g||wood-gas=2 carbon-a=1 rto-a=1 rotor-a=1 bag-a=1 bagasse-board=0
odour|污水处理厂臭气治理|硫化氢、氨超标，居民投诉|450100|g||odour-bio=2 odour-plant=2 carbon-a=1 rto-a=0 rural-water=0
dust-cem|水泥磨粉尘超低排放改造|颗粒物要求10mg/m3以下|450800|g||bag-a=2 bag-esp=2 cement-a=0 mon-air=0
boiler|燃煤锅炉脱硫脱硝除尘改造|65吨锅炉，二氧化硫、氮氧化物超标|450200|g||fgd-a=2 scr-a=2 bag-esp=2 bag-a=1 mon-air=0 gangue=0
kiln-gas|砖瓦窑烟气脱硫除尘|隧道窑烟气二氧化硫、氟化物|450100|g||fgd-a=2 bag-a=1 bag-esp=1 scr-a=1 acid-scrub=1 brick-a=0
acid-mist|酸洗车间酸雾治理|盐酸雾无组织排放|450400|g||acid-scrub=2 fgd-a=0 plate-water=0 acid-regen=0
fume-d|学校食堂油烟净化改造|灶头12个|450100|g||fume=2 kitchen=0 oily-water=0
sludge-m|市政污泥处置|城镇污水厂含水率80%污泥，每天120吨|450100|g|43800|sludge-dry=2 sludge-kiln=2 sludge-compost=2 sludge-press=1 river-a=0 plate-sludge=0
sludge-dye|印染污泥处置|印染废水处理污泥，属一般固废|450900|g|9000|sludge-kiln=2 sludge-press=1 sludge-dry=2 dye-water=0 sludge-compost=0
medical|医疗废物处置能力不足|感染性、损伤性医废每天8吨，841-001-01|450100|h 841-001-01 841-002-01|2900|med-steam=2 med-micro=2 med-burn=2 hw-burn=x kitchen=0
medical-path|病理性与药物性医废处置|需焚烧，841-003-01|450700|h 841-003-01|200|med-burn=2 med-steam=x med-micro=x hw-burn=x
fly-ash|生活垃圾焚烧飞灰处置|飞灰1.5万吨，含氯高，772-002-18|450100|h 772-002-18|15000|fly-chelate=2 fly-wash=2 kiln-hw=2 hw-fill=2 hw-burn=x ash-block=0
bottom|垃圾发电炉渣利用|炉渣6万吨|450100|g|60000|bottom-brick=2 brick-a=1 cement-a=1 ash-block=1 fly-wash=0 demo=0
leachate|垃圾填埋场渗滤液处理|氨氮高，膜浓缩液难处理|450300|g||leach=2 zld=1 ammonia=1 river-a=0 odour-plant=0
manure|规模猪场粪污资源化|存栏2万头，粪污每天80吨|450900|g|29000|manure-biogas=2 manure-compost=2 pig-water=1 insect=1 kitchen=0
pig|养殖场废水处理|养猪废水COD、氨氮高|450900|g||pig-water=2 manure-biogas=1 starch-water=1 ammonia=1 mon-water=0
pg|磷石膏综合利用|磷肥厂磷石膏40万吨|450700|g|400000|gyp-powder=2 gyp-board=2 backfill-a=2 cement-a=1 ash-block=0 stone=0
fgd-gyp|脱硫石膏消纳|电厂脱硫石膏10万吨|451000|g|100000|gyp-board=2 cement-a=2 gyp-powder=1 fgd-a=0
ash|电厂粉煤灰炉渣利用|粉煤灰30万吨|450700|g|300000|ash-block=2 cement-a=2 brick-a=2 fly-wash=0 fly-chelate=0 bag-esp=0
fa-slag|锰铁合金渣利用|硅锰渣水淬渣10万吨|450300|g|100000|slag-mill=2 cement-a=1 brick-a=1 emr-calc=1 emr-wash=1
steel|钢渣综合利用|转炉钢渣50万吨|450200|g|500000|slag-mill=2 cement-a=1 rm-iron=1 brick-a=1 bag-esp=0
tailing|铅锌尾矿综合利用|尾矿库尾砂300万吨|451200|g|300000|tail-re=2 backfill-a=2 brick-a=2 zinc-kiln=0 mine-a=1
gangue-d|煤矸石消纳|洗煤矸石20万吨|451000|g|200000|gangue=2 brick-a=2 backfill-a=1 cement-a=1 slag-mill=0
legacy|历史遗留废渣渣场治理|铅锌矿区废渣堆防渗复垦|451200|g||mine-a=2 soil-a=1 tail-re=1 hw-fill=0 lab=0
cd-soil|镉污染农田修复|受污染耕地安全利用500亩|451200|g||soil-a=2 mine-a=1 soil-heat=0 lab=0
coke-soil|退役焦化地块土壤修复|苯并芘、苯污染|450200|g||soil-heat=2 soil-a=1 mine-a=0 mon-air=0
waste-acid|酸洗废酸处置|废盐酸313-001-34，年6000吨|450600|h 313-001-34|6000|acid-regen=2 hw-fill=x hw-burn=x acid-scrub=0 oil-re=x
waste-oil|汽修厂废机油回收|废矿物油900-214-08，年60吨|450100|h 900-214-08|60|oil-re=2 hw-burn=2 lead-collect=x plastic=0
lead-b|废铅蓄电池利用|电瓶经销商，900-052-31，要再生利用|450300|h 900-052-31|2000|lead-smelt=2 lead-collect=x lib-reuse=0 hw-burn=x
lib|退役动力电池梯次利用|磷酸铁锂电池包|450200|g|3000|lib-reuse=2 lead-smelt=0 lead-collect=0 plastic=0
paint|漆渣处置|家具厂漆渣900-252-12，年40吨|450800|h 900-252-12|40|hw-burn=2 hw-fill=x plate-sludge=x carbon-a=0
carbon|废活性炭处置|VOCs治理饱和活性炭900-039-49|450200|h 900-039-49|120|hw-burn=2 carbon-a=0 kiln-hw=x hw-fill=x
demo-d|拆除垃圾资源化|旧城改造建筑垃圾30万吨|450100|g|300000|demo=2 brick-a=1 cement-a=0 bottom-brick=1 stone=0
kitchen-d|餐厨垃圾处理|学校食堂泔水每天20吨|450100|g|7300|kitchen=2 insect=2 manure-biogas=1 fume=0
stone-d|石材锯泥利用|大理石厂石粉废浆15万吨|451100|g|150000|stone=2 cement-a=1 brick-a=1 white-lime=1 bag-a=0
rural|村镇生活污水治理|12个村，分散式一体化|450300|g||rural-water=2 river-a=1 pig-water=0 mon-water=0
river-d|城区黑臭水体整治|内河清淤截污|450100|g||river-a=2 rural-water=1 sludge-press=1 paper-water=0
monitor-w|污水站安装COD氨氮在线监测|联网验收与运维|450100|g||mon-water=2 lab=1 mon-air=1 rural-water=0 sugar-water=0 pig-water=0
monitor-a|锅炉烟气在线监测设备更新|CEMS颗粒物、二氧化硫、氮氧化物|450200|g||mon-air=2 lab=1 mon-water=1 fgd-a=0 bag-esp=0 scr-a=0
noise-d|空压机房噪声扰民治理|厂界噪声超标|450100|g||noise-a=2 lab=0 odour-bio=0
eia-d|技改项目环评和排污许可|需编制报告书|450100|g||eia=2 hw-id=1 lab=1 river-a=0
ident|冶炼烟尘属性鉴别|除尘灰是否危险废物|451200|u|500|hw-id=2 zinc-kiln=1 lab=1 eia=0
salt|化工高盐废水零排放|含盐8%，要分盐结晶|450600|g||zld=2 leach=0 ammonia=0 sugar-water=0
oil-w|机加工含油废水处理|乳化液破乳后含油废水|450200|g||oily-water=2 zld=0 cr-water=0 dye-water=0
dye|印染废水回用|色度高，COD 800|450900|g||dye-water=2 paper-water=1 zld=1 sludge-kiln=0
`

type Grade = '0' | '1' | '2' | 'x'
const HAZARD = { g: 'general', h: 'hazardous', u: 'unidentified' } as const

export const JUDGED: readonly Judged[] = TABLE.trim()
  .split('\n')
  .map((line): Judged => {
    const [id = '', title = '', text = '', region = '', hazard = 'g', amount = '', grades = ''] =
      line.split('|')
    const [letter, ...hwCodes] = hazard.split(' ')
    return {
      id,
      title,
      text,
      region,
      hazard: HAZARD[(letter ?? 'g') as keyof typeof HAZARD],
      hwCodes,
      amountT: amount === '' ? undefined : Number(amount),
      grades: new Map(grades.split(' ').map((cell) => cell.split('=') as [string, Grade])),
    }
  })
