// Official catalogues, only as far as the lexicon needs them: SW classes, HW categories, named HW leaves, GB/T 4754.

/** Second-level classes of 固体废物分类与代码目录 (2024): class, name, English, group. */
export const SW_CLASSES = `
industrial|工业固体废物|industrial solid waste|
domestic|生活垃圾|household waste|
construction|建筑垃圾|construction and demolition waste|
agricultural|农业固体废物|agricultural solid waste|
other|其他固体废物|other solid waste|
S01|冶炼废渣|smelting slag|industrial
S02|粉煤灰|coal fly ash|industrial
S03|炉渣|furnace bottom slag|industrial
S04|煤矸石|coal gangue|industrial
S05|尾矿|tailings|industrial
S06|脱硫石膏|desulphurisation gypsum|industrial
S07|污泥|industrial sludge|industrial
S09|赤泥|red mud|industrial
S10|磷石膏|phosphogypsum|industrial
S11|工业副产石膏|industrial by-product gypsum|industrial
S12|钻井岩屑|drilling cuttings|industrial
S13|食品残渣|food-processing residues|industrial
S14|纺织皮革业废物|textile and leather waste|industrial
S15|造纸印刷业废物|paper and printing waste|industrial
S16|化工废物|chemical-industry waste|industrial
S17|可再生类废物|recyclable industrial waste|industrial
S59|其他工业固体废物|other industrial solid waste|industrial
S60|有害垃圾|household hazardous waste|domestic
S61|厨余垃圾|kitchen waste|domestic
S62|可回收物|recyclables|domestic
S63|大件垃圾|bulky waste|domestic
S64|其他垃圾|residual household waste|domestic
S70|工程渣土|excavated soil|construction
S71|工程泥浆|engineering slurry|construction
S72|工程垃圾|construction-site waste|construction
S73|拆除垃圾|demolition waste|construction
S74|装修垃圾|decoration waste|construction
S80|农业废物|crop waste|agricultural
S81|林业废物|forestry waste|agricultural
S82|畜牧业废物|livestock waste|agricultural
S83|渔业废物|fishery waste|agricultural
S90|城镇污水污泥|municipal sewage sludge|other
S91|清淤疏浚污泥|dredged sludge|other
S92|实验室固体废物|laboratory solid waste|other
S99|其他|other solid waste not listed|other
`

/** Categories of 国家危险废物名录 (2021): number, name, English. */
export const HW_CATEGORIES = `
01|医疗废物|medical waste
02|医药废物|pharmaceutical-production waste
03|废药物、药品|waste medicines
04|农药废物|pesticide waste
05|木材防腐剂废物|wood-preservative waste
06|废有机溶剂与含有机溶剂废物|waste organic solvents
07|热处理含氰废物|cyanide waste from heat treatment
08|废矿物油与含矿物油废物|waste mineral oil
09|油/水、烃/水混合物或乳化液|oil-water mixtures and emulsions
10|多氯(溴)联苯类废物|PCB and PBB waste
11|精(蒸)馏残渣|distillation residues
12|染料、涂料废物|dye, paint and coating waste
13|有机树脂类废物|organic resin waste
14|新化学物质废物|waste of new chemical substances
15|爆炸性废物|explosive waste
16|感光材料废物|photographic waste
17|表面处理废物|surface-treatment waste
18|焚烧处置残渣|incineration residues
19|含金属羰基化合物废物|metal-carbonyl waste
20|含铍废物|beryllium waste
21|含铬废物|chromium waste
22|含铜废物|copper waste
23|含锌废物|zinc waste
24|含砷废物|arsenic waste
25|含硒废物|selenium waste
26|含镉废物|cadmium waste
27|含锑废物|antimony waste
28|含碲废物|tellurium waste
29|含汞废物|mercury waste
30|含铊废物|thallium waste
31|含铅废物|lead waste
32|无机氟化物废物|inorganic fluoride waste
33|无机氰化物废物|inorganic cyanide waste
34|废酸|waste acid
35|废碱|waste alkali
36|石棉废物|asbestos waste
37|有机磷化合物废物|organophosphorus waste
38|有机氰化物废物|organic cyanide waste
39|含酚废物|phenol waste
40|含醚废物|ether waste
45|含有机卤化物废物|organohalogen waste
46|含镍废物|nickel waste
47|含钡废物|barium waste
48|有色金属采选和冶炼废物|non-ferrous mining and smelting waste
49|其他废物|other hazardous waste
50|废催化剂|spent catalysts
`

/** The leaves that the lexicon or the exemption list names, in short words; a deployment imports all of them. */
export const HW_LEAVES = `
092-003-33|氰化尾渣(黄金选矿)|cyanide tailings of gold dressing
193-002-21|含铬皮革废碎料|chrome leather scraps
251-006-08|石油炼制换热器清洗油泥|oily sludge from refinery exchanger cleaning
251-017-50|催化裂化废催化剂|spent FCC catalyst
252-002-11|氨水分离焦油和焦油渣|tar of coke-oven ammonia separation
252-005-11|煤焦油储存焦油渣|tar residue from coal-tar storage
252-017-11|煤气化冷凝焦油|tar condensed in coal gasification
261-041-21|铬盐生产铬渣|chromite ore processing residue
261-057-34|无机酸生产废酸及酸渣|waste acid of inorganic acid making
313-001-34|钢精加工酸洗废液|spent steel pickling liquor
321-004-48|锌常规浸出渣|zinc leaching residue
321-023-48|电解铝大修渣|spent pot lining
321-024-48|电解铝铝灰渣和二次铝灰|aluminium dross of primary smelters
321-025-48|电解铝炭渣|carbon dust of aluminium cells
321-026-48|再生铝和铝材加工铝灰渣|aluminium dross of remelting
321-032-48|铜冶炼污酸处理砷渣|arsenic residue of copper smelting
323-001-48|钨冶炼碱煮渣|tungsten alkali-boiling residue
336-054-17|镀镍废槽液、槽渣和污泥|nickel-plating waste and sludge
336-062-17|镀铜废槽液、槽渣和污泥|copper-plating waste and sludge
336-063-17|其他电镀废槽液、槽渣和污泥|other electroplating waste and sludge
451-003-11|煤气冷凝煤焦油|coal tar of gas production
772-002-18|生活垃圾焚烧飞灰|municipal waste incineration fly ash
772-003-18|危险废物焚烧残渣|hazardous waste incineration residue
772-007-50|废钒钛系脱硝催化剂|spent vanadium-titanium SCR catalyst
841-001-01|感染性废物|infectious medical waste
841-002-01|损伤性废物|sharps
841-003-01|病理性废物|pathological waste
841-004-01|化学性医疗废物|chemical medical waste
841-005-01|药物性医疗废物|pharmaceutical medical waste
900-003-04|废弃农药及其包装物|obsolete pesticides and their packaging
900-006-09|切削液乳化液|spent cutting emulsion
900-013-11|其他化工釜残|other chemical still bottoms
900-023-29|含汞废灯管|mercury lamps
900-030-36|其他石棉废物|other asbestos waste
900-039-49|废活性炭(废气治理等)|spent activated carbon
900-041-49|沾染危险废物的包装物、容器、过滤吸附介质|contaminated packaging and filters
900-044-49|废镉镍电池、荧光粉和阴极射线管|nickel-cadmium batteries, phosphor and CRT
900-045-49|废电路板|waste printed circuit boards
900-048-50|废液体催化剂|spent liquid catalysts
900-049-50|机动车尾气净化废催化剂|spent vehicle exhaust catalyst
900-052-31|废铅蓄电池|waste lead-acid batteries
900-200-08|研磨打磨废矿物油及油泥|grinding oil and sludge
900-214-08|车船维修废润滑油|waste lubricants of vehicle repair
900-221-08|废燃料油及储存油泥|waste fuel oil and tank sludge
900-249-08|其他废矿物油及沾染包装物|other waste mineral oil and oily packaging
900-252-12|喷漆上漆废物|paint-spraying waste
900-349-34|废弃强酸|discarded strong acids
900-399-35|废弃强碱|discarded strong alkalis
900-402-06|易燃废有机溶剂|flammable waste solvents
900-404-06|其他废有机溶剂|other waste solvents
900-451-13|废覆铜板、电路板树脂粉|resin powder of circuit boards
`

/** GB/T 4754-2017, the classes that the lexicon names and the divisions above them: code, name, English, words. */
export const INDUSTRIES = `
A01|农业|crop farming|
A03|畜牧业|animal husbandry|
B06|煤炭开采和洗选业|coal mining and washing|
B07|石油和天然气开采业|oil and gas extraction|
B08|黑色金属矿采选业|ferrous ore mining|
B09|有色金属矿采选业|non-ferrous ore mining|
B10|非金属矿采选业|non-metallic ore mining|
C13|农副食品加工业|agricultural food processing|
C15|酒、饮料及精制茶制造业|beverages and tea|
C17|纺织业|textiles|
C19|皮革、毛皮、羽毛及其制品和制鞋业|leather, fur and footwear|
C20|木材加工和木、竹、藤、棕、草制品业|wood and bamboo products|木材加工业;木材加工企业
C21|家具制造业|furniture making|家具厂
C22|造纸和纸制品业|paper making|造纸行业;造纸业
C25|石油、煤炭及其他燃料加工业|petroleum, coal and fuel processing|
C26|化学原料和化学制品制造业|chemicals manufacturing|化工厂;化工企业
C27|医药制造业|pharmaceuticals manufacturing|制药厂;药厂
C29|橡胶和塑料制品业|rubber and plastics|
C30|非金属矿物制品业|non-metallic mineral products|
C31|黑色金属冶炼和压延加工业|ferrous metallurgy|钢铁行业;钢铁厂;钢厂;steel works;steel mill
C32|有色金属冶炼和压延加工业|non-ferrous metallurgy|有色金属冶炼;有色冶炼
C33|金属制品业|metal products|
C36|汽车制造业|motor vehicles manufacturing|汽车厂;汽车制造
C38|电气机械和器材制造业|electrical machinery|
C39|计算机、通信和其他电子设备制造业|electronic equipment|电子厂
C42|废弃资源综合利用业|recycling industry|
D44|电力、热力生产和供应业|electricity and heat supply|
D46|水的生产和供应业|water supply|
E47|房屋建筑业|building construction|
E50|建筑装饰、装修和其他建筑业|building finishing and demolition|
G54|道路运输业|road transport|
H62|餐饮业|catering|饭店;餐饮企业;restaurant
N77|生态保护和环境治理业|environmental services|
N78|公共设施管理业|public facilities management|
O81|机动车、电子产品和日用产品修理业|repair of vehicles and goods|
Q84|卫生|health care|
A0111|稻谷种植|rice growing|
A0133|糖料种植|sugar crop growing|甘蔗种植
A0313|猪的饲养|pig farming|养猪场;生猪养殖;养殖场;pig farm
A0321|鸡的饲养|chicken farming|养鸡场
B0610|烟煤和无烟煤开采洗选|bituminous coal and anthracite mining|煤矿;洗煤厂
B0711|陆地石油开采|onshore oil extraction|
B0810|铁矿采选|iron ore mining|铁矿
B0912|铅锌矿采选|lead-zinc mining|铅锌矿
B0913|镍钴矿采选|nickel-cobalt mining|
B0916|铝矿采选|bauxite mining|铝土矿开采
B0921|金矿采选|gold mining|金矿;黄金矿山
B1011|石灰石、石膏开采|limestone and gypsum quarrying|石灰石矿;采石场
C1340|制糖业|sugar making|制糖;糖厂;制糖企业;sugar mill
C1391|淀粉及淀粉制品制造|starch making|淀粉厂;木薯淀粉厂
C1511|酒精制造|alcohol distilling|酒精厂;distillery
C1713|棉印染精加工|cotton dyeing and finishing|印染;印染厂;印染企业
C1910|皮革鞣制加工|leather tanning|制革;制革厂;皮革厂;tannery
C2011|锯材加工|sawmilling|
C2021|胶合板制造|plywood making|胶合板厂;人造板厂;板材厂
C2110|木质家具制造|wooden furniture making|木质家具
C2211|木竹浆制造|wood and bamboo pulping|制浆;浆厂
C2221|机制纸及纸板制造|paper and board making|造纸厂;纸厂;造纸企业;paper mill
C2511|原油加工及石油制品制造|petroleum refining|炼油厂;炼化;石化
C2521|炼焦|coking|焦化;焦化厂
C2611|无机酸制造|inorganic acid making|硫酸厂
C2612|无机碱制造|inorganic alkali making|
C2614|有机化学原料制造|organic chemicals making|
C2622|磷肥制造|phosphate fertiliser making|磷肥厂;磷化工
C2631|化学农药制造|pesticide making|农药厂
C2641|涂料制造|coatings making|涂料厂
C2643|工业颜料制造|industrial pigment making|钛白粉厂;钛白粉
C2651|初级形态塑料及合成树脂制造|plastics and resins making|
C2663|林产化学产品制造|forest chemicals making|松香厂;松香
C2710|化学药品原料药制造|active pharmaceutical ingredients|原料药
C2921|塑料薄膜制造|plastic film making|
C3011|水泥制造|cement making|水泥厂;水泥企业;cement plant
C3032|建筑用石加工|building stone working|石材厂;石材加工;大理石加工
C3034|隔热和隔音材料制造|insulation materials making|
C3110|炼铁|iron making|炼铁厂
C3120|炼钢|steel making|炼钢厂
C3130|钢压延加工|steel rolling|轧钢;轧钢厂
C3140|铁合金冶炼|ferro-alloy smelting|铁合金;铁合金厂;硅锰合金
C3211|铜冶炼|copper smelting|铜冶炼厂;铜厂
C3212|铅锌冶炼|lead and zinc smelting|锌冶炼;铅冶炼;锌厂
C3216|铝冶炼|aluminium smelting and refining|氧化铝;氧化铝厂;电解铝;电解铝厂;铝厂;再生铝;alumina refinery;aluminium smelter;aluminum smelter
C3219|其他常用有色金属冶炼|other common non-ferrous smelting|电解锰;电解锰厂;电解金属锰;electrolytic manganese
C3252|铝压延加工|aluminium rolling and extrusion|铝加工;铝型材;铝材厂
C3360|金属表面处理及热处理加工|metal surface treatment|电镀;电镀厂;电镀企业;电镀园区;镀锌;electroplating;plating
C3611|汽柴油车整车制造|petrol and diesel vehicle making|
C3612|新能源车整车制造|new-energy vehicle making|
C3841|锂离子电池制造|lithium-ion battery making|锂电池厂
C3843|铅蓄电池制造|lead-acid battery making|
C3982|电子电路制造|printed circuit making|线路板厂;PCB厂
C4210|金属废料和碎屑加工处理|scrap metal processing|
C4220|非金属废料和碎屑加工处理|non-metal scrap processing|
D4411|火力发电|thermal power|火电厂;燃煤电厂;电厂;热电厂;power plant
D4412|热电联产|combined heat and power|
D4430|热力生产和供应|heat supply|供热站;锅炉房
D4620|污水处理及其再生利用|sewage treatment and reuse|污水处理厂;污水厂;sewage treatment plant;wastewater treatment plant
E4710|住宅房屋建筑|residential building|
E5021|建筑物拆除活动|demolition works|
G5431|普通货物道路运输|road freight|
H6210|正餐服务|restaurants|
N7722|大气污染治理|air pollution control|
N7820|环境卫生管理|public sanitation|垃圾焚烧厂;垃圾焚烧发电厂;垃圾填埋场;waste incineration plant
O8111|汽车修理与维护|car repair|汽修;汽修厂;4S店
Q8411|综合医院|general hospitals|医院;hospital
`
