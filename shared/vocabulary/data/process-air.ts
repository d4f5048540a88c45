// Process knowledge of air and noise: which process or equipment suits which pollutant, and who says so.

/** key|words|main objects|lesser objects|processes of the vocabulary|products out|window|source. */
export const AIR_WAYS = `
bag-filter|袋式除尘;布袋除尘;滤袋;脉冲除尘;脉冲喷吹;反吹;滤筒;袋式;覆膜滤料;滤料;电磁脉冲阀;袋笼;滤袋框架;清灰;过滤风速;bag filter;baghouse|dust|gas-kiln;gas-boiler;gas-smelting;gas-incinerator;fume-metal|proc.bag-filter||粉尘浓度≤1000 g/m3，烟温低于滤料允许温度|HJ 2020-2012; HJ/T 328-2006; HJ/T 324-2006
esp|电除尘;静电除尘;湿式电除尘;湿电;电收尘;极板;阴极线;阳极板;电场;高压电源;高频电源;电除雾;esp|dust|gas-boiler;gas-kiln;acid-gas|proc.esp||比电阻10^4-10^11 Ω·cm|HJ 2028-2013; HJ/T 322-2006
electro-bag|电袋;电袋复合|dust|gas-boiler;gas-kiln|proc.electro-bag||高比电阻粉尘|HJ 2529-2012
cyclone|旋风除尘;多管除尘;旋风分离器;旋风;多管旋风|dust|gas-boiler|proc.cyclone||粒径>10 μm，作预除尘|HJ/T 286-2006
wet-dust|湿式除尘;文丘里;水膜除尘;水浴除尘;冲击式除尘;湿法除尘;喷淋除尘;麻石|dust;sticky-dust|so2;hot-gas|proc.wet-dust||高温高湿、易燃易爆粉尘|HJ/T 285-2006; HJ/T 288-2006
fume-collector|焊接烟尘净化;焊烟净化;烟尘净化器;移动式除尘|fume-metal;dust|||||GB 16297-1996
hot-filter|金属滤袋;陶瓷滤;高温过滤;陶瓷纤维滤管;金属间化合物;尘硝一体|dust;hot-gas|nox;gas-kiln|proc.bag-filter||烟温>260 ℃|HJ 2020-2012
gas-dry-clean|煤气干法;干法除尘;转炉煤气净化;煤气净化;余热回收除尘|gas-smelting;dust;coke-gas||proc.bag-filter|prod.steam||HJ 2020-2012
agglomerate|凝聚;团聚;预荷电;细颗粒物捕集|dust||proc.esp|||HJ 2028-2013
dust-suppress|抑尘;雾炮;喷雾降尘;干雾;防风抑尘网;挡风抑尘;抑尘剂;洗轮机;洒水;封闭料场;导料槽;射雾|fugitive|dust|proc.dust-suppress|||HJ/T 393-2007
sweeper|清扫车;吸尘车;扫路;洗扫;道路清扫|fugitive|msw||||HJ/T 393-2007
wet-desulph|石灰石石膏;石灰石-石膏;石灰-石膏;湿法脱硫;双碱法;氧化镁法;镁法脱硫;钠法脱硫;脱硫塔;吸收塔;喷淋塔;浆液循环泵;除雾器;烟气脱硫;脱硫装置;脱硫设备;脱硫除尘;液气比|so2|gas-boiler;gas-kiln;dust;acid-gas|proc.wet-desulph|prod.sulphuric-acid|SO2≤12000 mg/m3|HJ 179-2018; HJ 462-2021
seawater-desulph|海水脱硫;海水法|so2|gas-boiler|proc.wet-desulph||滨海电厂，含硫量≤1%，海域扩散条件良好|HJ 2046-2014
ammonia-desulph|氨法;氨-硫酸铵;硫酸铵;硫铵|so2|gas-boiler;gas-kiln|proc.wet-desulph|prod.fertiliser|有氨源|HJ 2001-2018
semi-dry-desulph|半干法;循环流化床脱硫;旋转喷雾;干法脱硫;烟气循环流化床;炉内喷钙;小苏打;密相;nid|so2;acid-gas|gas-boiler;gas-incinerator;gas-kiln;fluoride-gas|proc.semi-dry-desulph||SO2≤3000 mg/m3，缺水地区|HJ 178-2018
carbon-desulph|活性焦;活性炭脱硫;焦炭脱硫;柱状焦|so2;nox|gas-smelting;gas-kiln;dioxin;mercury-gas||prod.sulphuric-acid||HJ 2000-2010
organic-amine|有机胺;可再生胺|so2;coke-gas|gas-smelting||prod.sulphuric-acid||HJ 2000-2010
fuel-desulph|固硫;型煤;洁净煤;水煤浆;动力配煤|so2;dust|gas-boiler||||GB 13271-2014
gas-sulphur|硫回收;克劳斯;煤气脱硫;脱硫脱氰;pds;湿式氧化脱硫;络合铁|coke-gas;odour|so2||||HJ 2022-2012
scr|选择性催化还原;scr;脱硝催化剂;烟气脱硝;脱硝装置;脱硝设备;脱硝反应器;喷氨;尿素热解;尿素水解;脱硝系统;氨逃逸|nox|gas-boiler;gas-kiln;gas-incinerator|proc.scr||烟温280-420 ℃|HJ 562-2010
sncr|选择性非催化还原;sncr|nox|gas-boiler;gas-kiln;gas-incinerator|proc.sncr||炉温850-1100 ℃|HJ 563-2010
low-nox|低氮燃烧;低氮燃烧器;低nox;浓淡燃烧;再燃;分级燃烧;等离子点火;低氮;烟气再循环;全预混;空气分级|nox|gas-boiler|proc.low-nox|||HJ 2301-2017
ozone-denitr|臭氧脱硝;氧化脱硝;氧化吸收|nox|gas-boiler|proc.ozone-denitr|||HJ 2301-2017
multi-gas|脱硫脱硝;脱硫脱硝除尘;协同脱除;多污染物;一体化脱除;超低排放|so2;nox;dust|gas-boiler;gas-kiln;mercury-gas|proc.wet-desulph;proc.scr|||HJ 2053-2018
mercury|脱汞;喷射活性炭;活性炭喷射;溴化|mercury-gas;dioxin|gas-incinerator||||HJ 2301-2017
carbon-capture|碳捕集;二氧化碳捕集;co2捕集;ccus|co2|gas-boiler||||GB/T 51316-2018
rto|蓄热燃烧;蓄热式热力;蓄热式焚烧;rto;热力焚烧;热力燃烧;蓄热体;蓄热室;直接燃烧|voc|odour|proc.rto||低于25%爆炸下限，不宜含硅、卤素|HJ 1093-2020
rco|催化燃烧;催化氧化;rco;催化净化;催化焚烧;有机废气催化;蓄热催化|voc|odour|proc.rco||无催化剂毒物，颗粒物≤10 mg/m3|HJ 2027-2013; HJ/T 389-2007
rotor|沸石转轮;转轮;吸附浓缩;浓缩吸附;分子筛转轮;转轮浓缩|voc||proc.zeolite-rotor||大风量、低浓度、≤40 ℃|HJ 2026-2013
carbon-adsorb|活性炭吸附;吸附净化;吸附装置;活性炭纤维;颗粒活性炭;吸附床;吸附脱附;吸附回收;有机废气净化;有机废气治理;有机废气回收;废气吸附;吸附剂|voc|odour;oil-vapour;indoor-air|proc.activated-carbon||≤40 ℃，颗粒物≤1 mg/m3|HJ 2026-2013; HJ/T 386-2007
condense|冷凝回收;冷凝;深冷;溶剂回收装置|voc;oil-vapour|solvent|proc.condense||高浓度、高沸点|HJ 2000-2010
vapour-recovery|油气回收;油气处理;气液比;真空辅助;加油枪;膜分离油气;呼吸阀;浮盘;油气浓度|oil-vapour;voc||proc.condense;proc.membrane|||GB 20952-2020
photo-plasma|低温等离子;光催化;光氧;紫外光解;等离子体净化;光解|voc;odour|indoor-air|proc.photo-oxidise||低浓度|HJ 2000-2010
paint-mist|漆雾净化;漆雾过滤;水帘;湿法漆雾;喷漆室;干式喷漆|voc|paint-residue|proc.dry-filter|||HJ/T 388-2007
bio-gas|生物滤池除臭;生物除臭;生物滴滤;生物过滤;生物滤床;生物净化;生物法除臭|odour;voc||proc.bio-deodorise||中低浓度、可溶|HJ 2000-2010; CJJ/T 243-2016
deodorise|除臭设备;除臭装置;植物液;离子除臭;除臭剂;恶臭治理;臭气处理;活性氧;异味控制;空气净化|odour|indoor-air;msw|proc.plant-deodorise;proc.ion-deodorise|||CJJ/T 243-2016
wet-scrub|酸雾净化;吸收净化;洗涤塔;碱液吸收;填料塔;酸雾吸收;酸雾塔;喷淋吸收;废气吸收|acid-gas|odour;fluoride-gas;so2|proc.wet-scrub|||HJ/T 387-2007
dry-fluoride|干法净化;氧化铝吸附;含氟烟气净化;电解烟气|fluoride-gas|dust|proc.dry-absorb|prod.fluoride-salt||HJ 2033-2013
fume-purify|油烟净化;油烟净化器;静电油烟;油烟机;运水烟罩;油烟|oil-fume|odour|proc.fume-esp|||HJ/T 62-2001
vehicle-purify|尾气净化器;三元催化;dpf;颗粒捕集器;氧化催化器;doc;车用尿素;催化转化器;柴油颗粒;机外净化;氧传感器|vehicle|||||HJ 451-2008
vapour-canister|炭罐;碳罐;燃油蒸发|vehicle;oil-vapour||||国六|GB 18352.6-2016
indoor-purify|空气净化器;新风;室内空气净化;车间净化|indoor-air|voc||||GB/T 18801-2022
air-move|风机;引风机;管道;阀门;换热器;烟气换热;ggh;气气换热;烟囱|air|gas-boiler||||HJ 2000-2010
refrigerant-recover|制冷剂回收;氟利昂回收;发泡剂回收|refrigerant|weee||||HJ 527-2010
muffle|消声器;消声;消音器;消声百叶;放空消声;排气消声;微穿孔板|noise-fan|noise;noise-machine|proc.muffle|||HJ/T 16-1996; HJ 2034-2013
barrier-noise|声屏障;隔声屏;道路隔声;吸声屏体;屏障|noise-traffic|noise|proc.sound-insulate|||HJ/T 90-2004
sound-insulate|隔声罩;隔声门;隔声窗;隔声间;隔声;隔音;吸声材料;吸声板;吸声体;隔声室;消声室;静音|noise;noise-machine|noise-traffic|proc.sound-insulate|||HJ/T 17-1996; HJ/T 379-2007
isolate|隔振器;减振器;隔振;弹簧减振;阻尼;减振垫;橡胶接头;浮筑;浮置板;减振扣件|vibration|noise-machine;noise-traffic|proc.vibration-isolate|||HJ/T 380-2007; HJ/T 381-2007
quiet-machine|低噪声;低噪音;降噪设备;噪声控制|noise;noise-fan|noise-machine||||HJ 2034-2013
`
