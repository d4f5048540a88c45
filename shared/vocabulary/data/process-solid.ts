// Process knowledge of solid waste and soil: which process or equipment suits which waste, and who says so.

/** key|words|main objects|lesser objects|processes of the vocabulary|products out|window|source. */
export const SOLID_WAYS = `
incinerate-msw|垃圾焚烧;焚烧炉;炉排炉;炉排;生活垃圾焚烧;垃圾焚烧炉;循环流化床焚烧;垃圾发电;余热锅炉|msw|sludge;gas-incinerator|proc.incinerate|prod.steam|低位热值≥5000 kJ/kg|GB 18485-2014; CJJ 90-2009
incinerate-hw|危险废物焚烧;危废焚烧;回转窑焚烧;回转窑焚烧炉;医疗废物焚烧;热解焚烧;焚毁去除率;二燃室;回转式焚烧;焚烧处置|hw;medical|sludge;oil-sludge;solvent;paint-residue;pops|proc.incinerate||二燃室≥1100 ℃、2 s|HJ/T 176-2005; HJ/T 177-2005; HJ 2042-2014
pyrolyse|热解;裂解;气化;热解气化;炭化;干馏|msw;organic-waste;rubber|plastic;sludge;oil-sludge;medical|proc.pyrolysis;proc.carbonise|prod.base-oil||HJ 2035-2013
plasma|等离子体;等离子;熔融炉;玻璃化;高温熔融;熔融|fly-ash-msw;hw|medical;pops;arsenic-residue|proc.plasma|||HJ 2042-2014
kiln|水泥窑;协同处置;水泥窑协同|hw;sludge|msw;fly-ash-msw;soil;dross|proc.cement-kiln|prod.cement|Cl、F、重金属投加限值|HJ 662-2013
steam-sterilise|高温蒸汽;蒸汽灭菌;蒸煮;灭菌;微波消毒;化学消毒;高温灭菌;微波处理|medical|pathogen|proc.steam-sterilise;proc.microwave-sterilise||不处理药物性、化学性废物|HJ 276-2021; HJ 229-2021; HJ 228-2021
landfill|填埋场;填埋;防渗膜;hdpe;土工膜;防渗;压实机;填埋作业;渗漏检测;刚性填埋|msw;hw|leachate;fly-ash-msw;soil|proc.landfill;proc.barrier|||GB 18598-2019; GB 16889-2024
landfill-gas|填埋气;沼气发电;沼气利用;沼气净化;沼气提纯;沼气|organic-waste;msw|kitchen;manure|proc.biogas-upgrade|prod.biogas||HJ 2035-2013
stabilise|固化稳定化;固化/稳定化;稳定化;固化;螯合剂;螯合;飞灰处理|fly-ash-msw;hw|plating-sludge;arsenic-residue;soil-metal;metal-water|proc.stabilise;proc.chelate-landfill|||HJ 1134-2020; HJ 2042-2014
fly-ash-wash|飞灰水洗;水洗脱氯;脱氯|fly-ash-msw|ww-salt|proc.wash-kiln|prod.sodium-chloride||HJ 1134-2020
sort|分选;分选机;滚筒筛;风选;垃圾分选;筛分;磁选机;涡电流;光选;弹跳筛;筛选;破袋|msw;construction|recycle;metal;plastic;pretreat|proc.crush-sort|||HJ 2035-2013
crush|破碎;破碎机;粉碎;撕碎机;剪切;粉碎机;研磨;切碎|construction;recycle|metal;plastic;rubber;weee;msw;straw;pretreat;soil|proc.crush-sort|||HJ 2035-2013
compact|压缩;打包;打包机;压块;垃圾压缩;压缩机;压实;垃圾车;转运车;中转设备;垃圾箱;收集车;垃圾收集;收运;垃圾桶;压缩车;抓斗|msw|recycle;metal;straw||||CJJ/T 47-2016
kitchen-treat|餐厨垃圾处理;餐厨;生化处理机;油脂分离;三相分离;湿垃圾;有机垃圾处理;制浆|kitchen|organic-waste;ww-oily|proc.anaerobic-digestion;proc.biodiesel|prod.biodiesel;prod.biogas||CJJ 184-2012
compost|堆肥;发酵;翻堆机;翻抛;有机肥;好氧发酵;发酵罐;堆肥化;造粒|organic-waste;manure|sludge;kitchen;bagasse;straw|proc.compost|prod.organic-fertiliser|C/N 20-30，含水率50-60%|NY/T 3442-2019; HJ 497-2009
digest|沼气工程;厌氧发酵;干式发酵;沼气池;粪污处理;发酵床|manure;kitchen;organic-waste|straw;ww-livestock|proc.anaerobic-digestion|prod.biogas|含固率8-12%（湿式）|HJ 497-2009; NY/T 1222-2006
manure-treat|粪便处理;吸粪;刮粪;粪尿;干湿分离;厕所;无害化处理池|manure|ww-livestock;ww-rural||||GB 7959-2012
dead-animal|病死畜禽;动物尸体;化制|organic-waste;manure|hw||||GB 16548-2006
straw-use|秸秆;压块机;颗粒机;生物质成型;固化成型;生物质燃料;打捆|straw|organic-waste;bagasse|proc.pellet-fuel;proc.biomass-power|||NY/T 1882-2010
bagasse-use|蔗渣制浆;蔗渣板;滤泥肥;蔗渣锅炉|bagasse|organic-waste|proc.pulping;proc.board;proc.compost|prod.pulp||HJ 2018-2012
insect|黑水虻;蚯蚓|kitchen;manure|organic-waste|proc.insect|prod.feed||HJ 2035-2013
construction-use|建筑垃圾处理;再生骨料;移动破碎;建筑废弃物资源化;再生混凝土|construction|slag;stone|proc.recycled-aggregate|prod.brick||CJJ/T 134-2019
brick|制砖;砌块;砖机;加气混凝土;免烧砖;墙体材料;轻质墙;压砖机;蒸压|coal-ash;bulk;construction|slag;tailings;gangue;sludge;red-mud|proc.brick;proc.aerated-block|prod.brick||HJ 1091-2020
cement-use|水泥原料;混合材;矿渣微粉;立磨;微粉;掺合料;胶凝材料;辊压;超细粉|slag;coal-ash|bulk;gypsum;red-mud;emr;gangue|proc.cement-raw;proc.cement-admixture;proc.slag-powder|prod.cement||GB/T 18046-2017; HJ 1091-2020
slag-treat|渣处理;钢渣处理;热闷;滚筒法;风淬;粒化;水淬;干渣;除铁|slag|metal;leach-residue|proc.magnetic-iron;proc.slag-powder|prod.iron-concentrate||GB/T 28292-2012
red-mud-use|赤泥选铁;赤泥路基;赤泥脱碱;赤泥利用|red-mud|bulk|proc.magnetic-iron;proc.road-base;proc.dealkalise-soil;proc.rare-metal|prod.iron-concentrate|Fe2O3≥30%（选铁）|HJ 1091-2020
emr-use|锰渣无害化;锰渣煅烧;锰渣利用|emr|bulk|proc.wash-solidify;proc.calcine-desulphurise|prod.manganese-sulphate||HJ 1241-2022
road|路基;路面基层;筑路;路面材料|slag;coal-ash;red-mud|bulk;gangue;construction;emr|proc.road-base|||HJ 1091-2020
backfill|充填;充填站;膏体;采空区|tailings|gangue;bulk;gypsum|proc.backfill|||GB/T 39489-2020
tailings-use|尾矿干排;尾矿再选;干堆;尾矿回收;尾矿浓缩;选矿;浮选机;重选;磁选|tailings|slag;metal-water|proc.re-concentrate|||GB 39496-2020
gypsum-use|石膏板;石膏粉;缓凝剂;石膏制;煅烧石膏;脱水石膏|gypsum||proc.gypsum-board;proc.cement-retarder;proc.gypsum-powder|||GB/T 23456-2018
ash-handle|除灰;输灰;气力输送;干灰;除渣;冷渣;灰库|coal-ash|dust;slag||||HJ 2028-2013
gangue-burn|煤矸石发电;掺烧;循环流化床锅炉|gangue|sludge;straw|proc.co-fire|||HJ 2035-2013
stone-use|人造石;碳酸钙;石材锯泥|stone|gypsum|proc.artificial-stone;proc.calcium-carbonate|||HJ 1091-2020
metal-recover|金属回收;有价金属;湿法冶金;酸浸;萃取;置换;电积;浸出;回收铜;回收镍|plating-sludge;leach-residue|catalyst;battery;weee;metal-water|proc.metal-recovery;proc.hydrometallurgy|prod.zinc-oxide||HJ 2042-2014
smelt|侧吹;富氧;烟化炉;回转窑挥发;熔炼|leach-residue;plating-sludge|battery;slag|proc.side-blown;proc.rotary-kiln|prod.zinc-oxide||HJ 2049-2015
chrome-treat|铬渣解毒;解毒|chrome-slag|chromium-water|proc.sinter-detox;proc.wet-detox|||HJ/T 301-2007
dross-use|铝灰回收;脱氮固氟;氟盐;炒灰|dross|metal|proc.aluminium-recovery;proc.denitrify-dross;proc.leach-float|prod.secondary-aluminium||HJ 2042-2014
acid-recover|酸再生;废酸回收;扩散渗析;焙烧再生;酸回收|hw-liquid|ww-acid|proc.acid-regeneration|||GB/T 36380-2018
oil-recover|废油再生;润滑油再生;分子蒸馏;减压蒸馏;滤油机;加氢精制|waste-oil||proc.oil-redistil;proc.hydrorefine|prod.base-oil||HJ 607-2011
oil-sludge-treat|油泥处理;含油污泥处理;三相离心;热脱附;热解吸;热洗|oil-sludge|soil-organic;waste-oil|proc.thermal-desorption|||HJ 607-2011
solvent-recover|溶剂回收;精馏;蒸馏回收|solvent|voc|proc.distil|||HJ 2026-2013
carbon-regen|活性炭再生;再生炉|spent-carbon||proc.carbon-regeneration|||HJ 2027-2013
catalyst-regen|催化剂再生;废催化剂回收|catalyst|nox|proc.catalyst-regeneration|||HJ 1275-2022
pops-treat|多氯联苯处置;pops处置;碱金属;脱氯|pops|soil-organic;hw|proc.thermal-desorption|||HJ 2037-2013
tyre-recycle|轮胎;胶粉;再生胶;橡胶粉;常温粉碎|rubber||proc.crush-sort;proc.pyrolysis|||GB/T 26731-2011
plastic-recycle|塑料再生;塑料清洗;塑料造粒;挤出造粒;pet;聚酯;瓶片|plastic|recycle|proc.pelletise|prod.recycled-plastic||HJ 364-2022
paper-recycle|脱墨;废纸制浆;碎浆;废纸|paper|ww-paper|proc.fibre-recovery|prod.pulp||HJ 2011-2012
weee-recycle|家电拆解;电器拆解;线路板回收;电路板;冰箱拆解;crt;显像管;电子拆解;液晶;拆解线;电子废物|weee|plastic;metal;refrigerant|proc.crush-sort|||HJ 527-2010
battery-recycle|废电池回收;铅回收;再生铅;电池拆解;电池破碎;蓄电池;梯次利用|battery|metal|proc.lead-smelting;proc.cascade-use|prod.recycled-lead||HJ 519-2020; HJ 1186-2021
elv-recycle|汽车拆解;报废汽车;剪断机;拆车;车壳;破碎生产线;废钢破碎;龙门剪;废钢|elv;metal|recycle|proc.crush-sort;proc.short-process-steel|||HJ 348-2022
lamp-recycle|灯管;荧光粉;含汞|lamp|mercury-gas|proc.mercury-recovery|||HJ 2042-2014
glass-recycle|玻璃回收;色选|glass|recycle|proc.crush-sort|||SB/T 10900-2012
textile-recycle|开松;纤维再生|textile||proc.crush-sort|||HJ 2035-2013
collect-hw|危废收集;危废贮存;暂存间;危险废物收集;危废运输|hw|waste-oil;battery||||HJ 2025-2012
soil-stabilise|土壤固化;土壤稳定化;钝化;钝化剂;土壤调理|soil-metal|soil|proc.soil-stabilise|prod.soil-conditioner||HJ 1282-2023; HJ 25.4-2019
soil-wash|土壤淋洗;淋洗;异位淋洗|soil-metal|soil|proc.soil-wash|||HJ 25.4-2019
soil-heat|热脱附;原位热;热解吸;燃气热;土壤加热|soil-organic|soil;pops|proc.thermal-desorption|||HJ 1164-2021; HJ 1165-2021
soil-oxidise|化学氧化;原位注入;注入设备;药剂注射;过硫酸盐;高压旋喷|soil-organic;groundwater|soil|proc.soil-oxidise|||HJ 25.4-2019
soil-vapour|气相抽提;sve;多相抽提;生物通风;生物堆|soil-organic|voc;groundwater|proc.bioremediate|||HJ 25.4-2019
phyto|植物修复;超富集|soil-metal|soil;mine-land|proc.phytoremediate|||HJ 25.4-2019
groundwater-treat|抽出处理;渗透反应墙;阻隔墙;地下水修复|groundwater|soil|proc.pump-treat;proc.barrier|||HJ 25.6-2019
mine-restore|边坡;客土喷播;植被恢复;复绿;喷播|mine-land|tailings;soil|proc.mine-ecology|||HJ 651-2013
shield-radiation|辐射防护;放射源;铅屏蔽;放射性废物;电磁屏蔽;核废物|radiation|||||GB 14500-2002
`
