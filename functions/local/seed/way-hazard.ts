// Ways in which demo firms take hazardous waste: each wants the licence that `licence-list.ts` gives, or lacks it.

/** Columns: see `way.ts`. */
export const HAZARD_WAYS = `
al-use|alhaz|铝灰渣回收金属铝与脱氮;铝灰渣资源化利用;二次铝灰脱氮固氟|aluminium-dross|aluminium-recovery;denitrify-dross|use;treat|12000-60000 t/a|F<=8%;moisture<=5%|120-300|300-1200|再生铝锭、铝酸钙、耐火原料|电解铝厂铝灰渣利用;铝型材厂熔铸灰处理|451003;451082;450105|球磨筛分回收铝，二次灰水解脱氮、石灰固氟，氨气冷凝成氨水，渣制铝酸钙
al-refr|alhaz|铝灰制炼钢促进剂和耐火原料|aluminium-dross|denitrify-dross|use|6000-30000 t/a|Al>=18%|100-260|200-800|炼钢促进剂、铝酸钙|钢厂促进剂供应|450204;450802|高铝灰直接压球，氟氯高的批次不接收，出厂附氮含量和放氨量检测
al-collect|coll|铝灰等小批量危废集中收集贮存|aluminium-dross;waste.heavy-metal-sludge|crush-sort|collect|1000-5000 t/a|moisture<=10%|60-200|300-900|集中转运|铝材加工集聚区收集点|451002;450206|按批次拼车转运给持证利用单位，贮存库分区防潮并装氨气报警
spl-leach|alhaz|大修渣浸出浮选回收炭和氟盐;废阴极炭块提纯|spl;waste.carbon-dust|leach-float;flotation|use;treat|4000-20000 t/a|cyanide<=400mg/kg;F<=20%|150-500|1000-1900|炭粉、氟化盐|大修渣资源化示范线|451003;451031|水浸除氰后浮选分炭，氟以冰晶石形式返电解，渣稳定化填埋
spl-high|alhaz|大修渣高温处置及炭回收|spl|high-temperature|dispose;treat|3000-12000 t/a|cyanide<=300mg/kg|150-450|1400-2400|炭材、玻璃态渣|大修渣高温炉|451302|石墨化炉高温挥发氟盐，冷凝回收，尾气两级洗涤
carbon-flo|alhaz|阳极炭渣浮选回收电解质|carbon-dust|flotation;roast|use|2000-10000 t/a|C>=30%;F<=40%|120-400|200-700|冰晶石、炭粉|炭渣浮选线|451003;451082|浮选得电解质返槽，炭粉作燃料，品位按双方化验结算
ar-fill|haz|含砷渣刚性填埋与稳定化;高砷渣稳定化处置|arsenic-residue;waste.hw-incineration-residue|rigid-landfill;stabilise|dispose|5000-30000 t/a|As<=30%|200-700|2200-3400|安全处置|含砷渣刚性填埋场|451221;450602|吨袋入池，渗滤液单独处理，逐格封场，接收总量按年度余量公布
zn-kiln|smelt|锌浸出渣回转窑挥发回收;锌银渣侧吹综合回收;铅银渣富氧熔炼|zinc-leach-residue;waste.smelting-dust|rotary-kiln;side-blown|use|40000-200000 t/a|Zn>=8%;moisture<=28%|120-320|0-160|次氧化锌、铅银合金|锌浸出渣回收;铅银渣侧吹炉|451221;451202;451029|回转窑挥发锌铅，窑渣磁选，烟气双碱法脱硫，金属按计价系数返还
zn-dust|smelt|高锌烟尘湿法回收铟锌|smelting-dust;waste.anode-slime|hydrometallurgy;metal-recovery|use|8000-40000 t/a|Zn>=20%;Cd<=3000mg/kg|120-400|0-200|硫酸锌、粗铟|烟尘湿法回收线|451221;451202|浸出萃取提铟，铅泥返回火法，按批次自测放射性和砷
acid-reg|haz|酸洗废混酸喷雾焙烧再生;不锈钢废酸资源化;废硫酸浓缩再生|waste-acid|acid-regeneration;neutralise|use;treat|12000-60000 t/a|F<=8%;As<=5000mg/L|80-220|250-600|再生酸、氧化铁|废混酸再生装置|450512;450205;450602|喷雾焙烧回收混酸，氧化铁粉外售，含砷酸须先除砷
acid-purify|haz|废盐酸制净水剂|waste-acid|water-purifier;neutralise|use;treat|10000-40000 t/a|F<=1%;Zn<=2%|80-200|200-450|聚合氯化铝铁净水剂|净水剂生产线|450206;450702|只收酸洗盐酸和少量硫酸，重金属超限批次拒收，产品达饮水剂标准后外售
oil-collect|oil|废矿物油上门收集;汽修门店废油和油桶收运;废矿物油收集网点|waste-mineral-oil;waste.oil-drum|crush-sort|collect|2000-10000 t/a||60-200|0-300|收集转运|县域废矿物油收集;港区船舶废油收集|450103;450205;451002|持收集许可，门店预约两个工作日内上门，联单当场打印，油桶清点称重
oil-refine|oil|废润滑油蒸馏再生基础油;废矿物油加氢精制|waste-mineral-oil;waste.oily-sludge|oil-redistil;hydrorefine|use;treat|20000-80000 t/a|moisture<=12%|100-350|0-500|基础油|废油再生基础油项目|450512;450206|减压蒸馏加溶剂精制，轻烃回炉，含氯油拒收，出厂按基础油标准
oil-sludge|oil|罐底油泥热脱附和离心脱油;含油污泥减量脱附|oily-sludge|thermal-desorption;mechanical-dewater|treat;use;dispose|6000-30000 t/a|moisture<=75%;oil<=30%|100-400|700-1600|回收油、还原土|炼化检修油泥处理|450512;450703|三相离心加间接热脱附，残渣含油率小于千分之三，油回炼
drum|oil|废油桶清洗翻新与金属屑压块|oil-drum;waste.oily-metal-chips|crush-sort|use;collect|300-2000 t/a||60-160|0-400|翻新桶、压块|铁桶再制造|450902;450203|高压碱洗破碎，金属屑甩油压块，含油率符合豁免条件才外送钢厂
batt-collect|batt|废铅蓄电池集中收集;汽修废电瓶回收网点;废铅酸电池规范收集|lead-acid-battery|crush-sort|collect|500-4000 t/a||60-180|0-100|规范收集转运|城市废电瓶回收网络|450107;450302;450902|收集证许可，破损电池单独密封，价格按当天铅价公示，不拆解
batt-smelt|batt|再生铅冶炼和电池拆解|lead-acid-battery|lead-smelting|use;collect|30000-120000 t/a||150-400|0-0|精铅、再生塑料|再生铅一期|450821;451302|自动破碎分选、富氧侧吹，酸液净化回用，铅尘负压收集
fly-wash|haz|飞灰水洗加水泥窑协同;飞灰水洗脱氯|msw-fly-ash|wash-kiln|treat;dispose|12000-50000 t/a|moisture<=30%;Cl<=28%|80-250|1200-1800|工业盐、熟料|飞灰水洗示范线|450821;450108|三级逆流水洗，盐分蒸发结晶，脱氯灰入窑，盐品质由第三方检测
fly-melt|haz|焚烧飞灰螯合填埋与等离子熔融|msw-fly-ash;waste.hw-incineration-residue|chelate-landfill;plasma|dispose;treat|6000-30000 t/a||80-200|900-2600|安全填埋、玻璃体|飞灰等离子熔融中试|450105;450205|填埋仅收螯合后达标飞灰，熔融规模五十吨每天，玻璃体浸出合格外用
plate-metal|haz|电镀污泥镍铜回收;含镍污泥火法富集;电镀污泥湿法资源化|electroplating-sludge;waste.heavy-metal-sludge|metal-recovery;hydrometallurgy|use;treat|6000-30000 t/a|moisture<=75%;Ni>=1.5%|150-450|0-800|粗镍铜、海绵铜|电镀园区污泥利用|450206;450703;450312|酸浸萃取与侧吹熔炼互补，铬高的渣还原后入炉，按金属量返还
plate-land|haz|表面处理污泥稳定化填埋|electroplating-sludge;waste.heavy-metal-sludge|stabilise;landfill|dispose|8000-40000 t/a|moisture<=65%|100-300|900-1600|安全填埋|表面处理污泥填埋|450204;450603|药剂稳定化后入柔性填埋场，浸出逐批检验，含氰含六价铬须预处理
emul-treat|haz|废乳化液破乳与膜浓缩;切削液减量化服务|emulsion;waste.waste-alkali|membrane;chemical-precipitation|treat|2000-12000 t/a|oil<=10%|80-220|900-2200|回收油、达标水|机械厂乳化液处理站|450902;450204|隔油、酸化破乳、陶瓷膜，浓缩油外送，生化后纳管
paint-burn|haz|漆渣废活性炭焚烧处置;危险废物回转窑焚烧;有机危废集中焚烧|paint-residue;waste.spent-carbon;waste.still-bottoms;waste.waste-solvent|incinerate|dispose|15000-50000 t/a|Cl<=3%;moisture<=60%|150-500|2200-3400|蒸汽、安全处置|危废焚烧中心|450108;450205;450702|回转窑加二燃室，急冷布袋两级，配套蒸汽，投料前做相容性和热值化验
micro-coll|coll|小微企业危险废物收集试点;产废小微企业统一收运;园区危废收集点|spent-carbon;waste.paint-residue;waste.waste-mineral-oil;waste.emulsion|crush-sort|collect|1000-8000 t/a||40-140|800-3000|规范收集贮存|家具小微危废收集点;汽修危废收运|450109;450381;450902;451402|统一包装标签和合同、按季清运，分区贮存不超一年，协助录入固废平台
solvent|haz|废有机溶剂精馏再生;制药溶剂回收|waste-solvent|distil|use;treat|3000-20000 t/a|moisture<=30%;Cl<=3%|150-500|0-900|再生乙醇、乙酸乙酯|制药溶剂循环利用|450305;450702|三塔精馏，含氯溶剂另线，返厂溶剂按合同纯度交付
pcb-cu|haz|线路板边角料与含铜污泥回收|circuit-board;waste.electroplating-sludge|crush-sort;metal-recovery|use|4000-20000 t/a|Cu>=5%|150-500|0-0|铜粉、树脂粉|覆铜板边角料回收|450312;450206|干法破碎静电分选，树脂粉制板材，铜按含量计价
cat-re|haz|废催化剂金属回收和脱硝催化剂再生|spent-catalyst|catalyst-regeneration;metal-recovery|use|2000-10000 t/a||200-1000|800-2400|再生催化剂、偏钒酸铵|电厂脱硝催化剂再生|450512;450703|脱硝催化剂清洗活化可再生，失活料钠化焙烧提钒钨，FCC 催化剂磁分
carbon-regen|haz|废活性炭热再生|spent-carbon|carbon-regeneration|use;treat|2000-12000 t/a|moisture<=55%;Cl<=1.5%|120-350|900-2200|再生活性炭|活性炭脱附再生中心|450108;450206|多膛炉蒸汽活化，再生炭返还原厂，尾气二燃，卤素高的炭改焚烧
mercury|haz|废灯管和实验室废液处置|mercury-lamp;waste.lab-waste|mercury-recovery;neutralise|collect;dispose|100-600 t/a||100-400|6000-12000|汞、玻璃|实验室废物清运|450107;450302|吹吸切割回收汞和玻璃，小量化学品逐瓶登记，节假日可预约
med-burn|med|医疗废物焚烧处置;医废高温焚烧与收运|medical-waste|incinerate|dispose;collect|3000-12000 t/a||60-160|2800-4200|集中处置|市级医疗废物集中处置中心|450107;451002;450902|回转窑加急冷，冷藏贮存库，周转箱自动清洗，四十八小时内清运
med-steam|med|医疗废物高温蒸汽与微波消毒|medical-waste|steam-sterilise;microwave-sterilise|treat;collect|1500-5000 t/a||50-120|2600-3800|集中处置|县级医院医废消毒|450721;451203;450481|蒸汽消毒后破碎送焚烧厂，病理性、药物性废物另行转运，应急可加班
chrome-det|haz|铬渣湿法解毒与稳定化;含铬土和铬渣处置|chromium-slag;waste.soil-heavy-metal|wet-detox;stabilise|treat;dispose|5000-40000 t/a|Cr6<=8000mg/kg|150-500|1000-2000|解毒渣、路基料|历史铬渣清运处置|451322;450702|还原浸出解毒，六价铬浸出低于规范，解毒后入窑或填埋
chrome-cem|cement|水泥窑协同解毒铬渣|chromium-slag;waste.cyanide-tailings|cement-kiln|dispose;treat|5000-30000 t/a|Cr6<=4000mg/kg;cyanide<=300mg/kg|120-350|900-1800|水泥熟料|危废水泥窑协同项目|450223;450821|窑头专用投加口，六价铬在还原气氛转化，产品每班测溶出
salt-py|haz|化工杂盐热解除有机;废盐热解与分盐精制|waste-salt|salt-pyrolysis;salt-refining|use;dispose|5000-30000 t/a|TOC<=8000mg/L;moisture<=15%|150-450|1400-2600|工业氯化钠、硫酸钠|杂盐精制示范|450702;450512|回转热解后溶解除杂、分质结晶，属性未定的盐须先鉴别
salt-fill|haz|废盐刚性填埋保底接收;杂盐分区刚性填埋|waste-salt;waste.hw-incineration-residue|rigid-landfill|dispose|3000-15000 t/a|moisture<=20%|150-500|1800-2800|安全处置|刚性填埋场|451302;450603|池体独立监测，年度余量公开，盐类分区存放以便将来利用
alkali|haz|废碱液中和与湿式氧化处理|waste-alkali|wet-oxidation;neutralise|treat|2000-10000 t/a|pH<=14|80-250|500-1400|中和液|炼化碱渣处理|450512;450802|高硫碱渣湿式氧化后中和，芒硝外送，普通碱渣可中和酸性废水
`
