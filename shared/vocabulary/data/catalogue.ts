// Waste catalogues, only as far as the lexicon needs them: SW classes, HW categories, named HW leaves.

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
