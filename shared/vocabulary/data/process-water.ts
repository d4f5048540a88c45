// Process knowledge of water and sludge: which process or equipment suits which pollutant, and who says so.

/** key|words|main objects|lesser objects|processes of the vocabulary|products out|window|source. */
export const WATER_WAYS = `
screen|格栅;除污机;细格栅;筛网;滤网;粉碎格栅;栅渣;捞毛机;转鼓格栅;清污机;固液分离机|ss;pretreat|ww-domestic;stormwater;manure;ww-industrial||||HJ/T 250-2006; HJ/T 262-2006
grit|沉砂;除砂;砂水分离;旋流沉砂|ss;pretreat|ww-domestic;ww-industrial||||HJ 2015-2012
settle|沉淀池;斜管;斜板;高效沉淀;澄清池;高密度;浓密机;刮泥机;吸泥机;刮吸泥;浓缩机;沉降;磁混凝;磁分离;加砂高速沉淀|ss|ww-industrial;ww-domestic;phosphorus;ww-mine;sludge|proc.coagulate|||HJ/T 265-2006; HJ/T 266-2006
coagulate|混凝;絮凝;絮凝剂;混凝剂;聚合氯化铝;聚丙烯酰胺;聚合硫酸铁;水处理药剂|ss;phosphorus|colour;ww-dyeing;ww-paper|proc.coagulate|||HJ 2006-2010
dosing|加药装置;加药;投药;药剂投加|water|ss;pathogen||||HJ/T 369-2007
flotation|气浮;溶气;浅池气浮;浅层气浮;涡凹气浮|ss;ww-oily|ww-paper;phosphorus|proc.air-flotation||油≤200 mg/L|HJ 2007-2010; HJ/T 261-2006
oil-separate|油水分离;隔油;除油;破乳;撇油;刮油;油水分离器;聚结;收油;除油器|ww-oily|oil-sludge|proc.oil-separation|||HJ/T 243-2006; HJ/T 244-2006
oil-boom|围油栏;收油机;溢油回收;吸油毡;消油剂;吸油材料|oil-spill|ww-oily||||GB/T 34621-2017
filter|过滤器;滤池;多介质过滤;纤维过滤;转盘过滤;滤布滤池;砂滤;微孔过滤;纤维转盘;精密过滤;自清洗过滤器;石英砂;v型滤池;连续砂滤;微滤机|ss|reuse;ww-domestic;drinking|proc.membrane||SS≤30 mg/L|HJ 2008-2010; HJ/T 248-2006
adsorb-water|活性炭滤;吸附塔;生物活性炭;吸附树脂;大孔树脂;树脂吸附|ww-refractory;colour|reuse;metal-water;ww-phenol|proc.adsorb|||HJ 2015-2012
aerate|曝气;曝气机;曝气器;曝气头;转刷;转盘曝气;鼓风机;罗茨;微孔曝气;潜水曝气;射流曝气;充氧;动力效率;氧利用率;表面曝气;增氧机;推流器;潜水搅拌|cod;ww-domestic|ww-organic;river;ammonia|proc.aerobic;proc.aerate|||HJ/T 252-2006; HJ/T 247-2006; HJ/T 263-2006
activated-sludge|活性污泥;sbr;氧化沟;a2o;aao;a/o;cass;滗水器;生化池;生物反应池;生物处理|cod;ww-domestic|nutrient;ammonia;ww-industrial|proc.aerobic||BOD/COD≥0.3|HJ 576-2010; HJ 577-2010; HJ 578-2010
biofilm|接触氧化;生物膜;生物填料;悬浮填料;填料;mbbr;生物转盘;生物滤池;曝气生物滤池;baf;流化床生物;生物流化床;移动床;悬挂式填料;固定化微生物|cod;ammonia|ww-domestic;ww-organic;nitrogen;ww-rural|proc.aerobic|||HJ 2009-2011; HJ 2014-2012; HJ/T 246-2006
mbr|mbr;膜生物反应器;膜生物;浸没式膜;中空纤维膜;平板膜|ww-domestic;reuse|cod;leachate;ww-industrial;ww-hospital|proc.mbr|||HJ 2010-2011; HJ 2527-2012
package-plant|一体化污水;污水处理一体化;地埋式;成套装置;净化槽;小型污水;一体化处理;污水净化器;一体化设备;集成污水|ww-rural;ww-domestic|ww-hospital;cod|proc.aerobic|||HJ/T 337-2006; HJ 574-2010
anaerobic|厌氧;uasb;egsb;ic反应器;厌氧反应器;水解酸化;厌氧消化;三相分离器;abr|ww-organic;cod|ww-livestock;ww-refractory;kitchen|proc.anaerobic-water|prod.biogas|COD 1500-30000 mg/L|HJ 2013-2012; HJ 2023-2012
denitrify|反硝化;脱氮;厌氧氨氧化;短程硝化;硝化菌;碳源;脱氮除磷;除磷|nitrogen;ammonia;nutrient|phosphorus;ww-domestic|proc.nitrogen-removal|||HJ 576-2010
ammonia-strip|吹脱;汽提;蒸氨;脱氨;氨回收;脱氨膜|ammonia||proc.ammonia-stripping|prod.fertiliser|氨氮>500 mg/L|HJ 2015-2012
wetland|人工湿地;湿地;稳定塘;生态浮岛;浮床;土地处理;生态沟渠;水生植物;快速渗滤|ww-rural;nutrient|river;ww-domestic;ww-livestock|proc.wetland||SS≤100 mg/L|HJ 2005-2010
river-restore|水体净化;河道治理;清淤船;打捞;割草;蓝藻;除藻;底泥疏浚;水面清洁;生态修复;曝气船;景观水|river;nutrient|sludge|proc.dredge;proc.aerate|||HJ 2015-2012
fenton|芬顿;fenton;双氧水;高级氧化;类芬顿;过硫酸|ww-refractory;cod|ww-dyeing;colour;leachate|proc.fenton||pH 3-4|HJ 1095-2020
ozone|臭氧;臭氧发生器;臭氧催化;臭氧氧化|ww-refractory;colour;pathogen|drinking;reuse;cod|proc.ozone|||HJ/T 264-2006
electro|电解;微电解;电絮凝;电化学;电催化;铁碳;电极;电解槽|ww-refractory;metal-water|ww-plating;ww-dyeing;colour;cod|proc.electrolysis;proc.micro-electrolysis|||HJ 2015-2012
wet-oxidise|湿式氧化;超临界;催化湿式;光催化氧化水|ww-refractory|hw-liquid|proc.wet-oxidation||COD 10000-100000 mg/L|HJ 2015-2012
ultrafilter|超滤;微滤;陶瓷膜;管式膜;超滤膜;膜组件;膜元件;膜通量|reuse;ss|ww-oily;drinking;ww-industrial|proc.membrane|||HJ 579-2010; HJ/T 271-2006
reverse-osmosis|反渗透;纳滤;碟管;dtro;ro膜;脱盐率;电渗析;edi;双极膜;膜浓缩;正渗透|ww-salt;reuse|leachate;ww-plating;drinking;metal-water|proc.membrane;proc.electrodialysis||SDI≤5|HJ 579-2010; HJ/T 270-2006; HJ/T 334-2006
evaporate|蒸发器;蒸发;结晶;mvr;机械蒸汽再压缩;多效蒸发;浓缩液;蒸发结晶;分盐;降膜|ww-salt|leachate;hw-liquid;ww-plating|proc.evaporate;proc.mvr|prod.sodium-chloride||HJ 2015-2012
ion-exchange|离子交换;树脂;软化;软水|metal-water;ww-plating|ww-salt;chromium-water|proc.ion-exchange|||HJ 2002-2010
precipitate|化学沉淀;中和;重金属捕集;石灰乳;硫化法;捕集剂;还原沉淀;酸碱中和|metal-water;ww-acid|ww-plating;chromium-water;ww-fluoride;phosphorus|proc.chemical-precipitation;proc.neutralise|||HJ 2002-2010
plating-treat|电镀废水处理;重金属废水处理;贵金属回收;铬回收;电镀液净化|ww-plating;metal-water|chromium-water|proc.chemical-precipitation|||HJ 2002-2010
cyanide|破氰;碱性氯化;除氰|ww-cyanide||proc.cyanide-destruction|||HJ 2002-2010
dyeing-treat|印染废水处理;脱色剂;碱减量;退浆|ww-dyeing;colour|ww-refractory|proc.coagulate;proc.aerobic|||HJ 471-2020
paper-treat|白水回收;多圆盘;碱回收;纤维回收;黑液提取|ww-paper||proc.acid-regeneration|||HJ 2011-2012
leachate-treat|渗滤液处理;渗滤液|leachate|ww-refractory|proc.mbr;proc.membrane|||HJ 564-2010
hospital-treat|医院污水处理;医疗污水|ww-hospital|pathogen|proc.disinfect|||HJ 2029-2013
disinfect|消毒;紫外线消毒;紫外;二氧化氯;次氯酸钠;二氧化氯发生器;加氯;消毒剂;杀菌;氯消毒;紫外灯;消毒器|pathogen|drinking;ww-hospital;ww-domestic;reuse|proc.disinfect|||HJ/T 272-2006; HJ/T 257-2006
circulate|循环水处理;冷却水处理;阻垢;缓蚀;除垢;冷凝水回收;中水回用;废水回用;循环利用;节水设备;回用系统|reuse|ww-industrial|proc.membrane|||GB/T 50050-2017
drinking-treat|净水器;饮用水处理;净水设备;给水处理;除铁除锰;除砷;净水厂|drinking|pathogen||||HJ 2032-2013
stormwater-treat|雨水收集;初雨;截污;调蓄;雨水处理;溢流;截流井;智能分流|stormwater|river;ww-domestic||||GB 50400-2016
pump|排污泵;潜污泵;水泵;螺杆泵;提升泵;泵站|water|ww-domestic;sludge||||HJ/T 336-2006
ship-sewage|船用;船舶生活污水;舱底水|oil-spill;ww-oily|ww-domestic||||GB 3552-2018
dewater|压滤机;板框;厢式压滤;带式压滤;带式压榨;离心机;离心脱水;叠螺;脱水机;污泥脱水;隔膜压榨;浓缩脱水;卧螺;螺旋压榨;污泥浓缩;泥饼;滤饼;真空过滤|sludge;ss|ww-industrial;tailings;ww-mine;manure|proc.mechanical-dewater||污泥含水率95-99%进，60-80%出|HJ/T 283-2006; HJ/T 242-2006; HJ/T 335-2006
sludge-dry|污泥干化;干化机;圆盘干燥;桨叶;带式干化;干燥机;热干化;污泥干燥;低温干化;薄层干化|sludge|hw;organic-waste|proc.sludge-drying|||HJ 2035-2013
sludge-digest|污泥消化;热水解;污泥厌氧;污泥稳定;消化池;污泥减量;污泥发酵|sludge|organic-waste|proc.anaerobic-digestion;proc.hydrothermal|prod.biogas||GB/T 23484-2009
sludge-burn|污泥焚烧;污泥掺烧;污泥炭化;污泥热解;污泥气化|sludge|hw|proc.co-incinerate;proc.carbonise|||GB/T 24602-2009
`
