// Ways in which demo firms use what grows: bagasse, filter mud, pulp residues, manure, sludge.

/** Columns: see `way.ts`. */
export const ORGANIC_WAYS = `
fm-compost|bio|糖厂滤泥堆肥有机肥;滤泥蔗叶发酵有机肥;亚硫酸法滤泥好氧堆肥|filter-mud;waste.biomass-ash|compost|use|30000-160000 t/a|moisture<=78%;organic>=35%|30-90|5-25|甘蔗专用有机肥|滤泥有机肥厂;蔗区还田示范|451402;450181;451203|槽式翻抛加菌剂，四十天腐熟，产品返回蔗区并享受配送，榨季二十四小时接收
fm-lime|cement|碳法滤泥作水泥钙质原料;滤泥晾晒入窑|filter-mud;waste.white-mud|cement-raw|use|40000-150000 t/a|moisture<=60%;CaCO3>=50%|60-140|20-45|水泥熟料|滤泥替代石灰石|450821;450181|晾晒场加均化库，水分降到两成后进生料磨，旧泥池可负责清挖
bag-pulp|pulp|蔗渣制浆与生活用纸;富余蔗渣除髓制浆|bagasse|pulping|use|80000-300000 t/a|moisture<=52%;ash<=4%|60-180|0-5|漂白蔗渣浆、生活用纸|蔗渣浆线扩建|450802;450126;451402|湿法堆存、横管连续蒸煮，碱回收配套，除髓后蔗渣按干度计价
bag-board|pulp|蔗渣板与餐具模塑|bagasse;waste.wood-residue|board|use|30000-120000 t/a|moisture<=52%|50-140|0-5|蔗渣板、餐盒|蔗渣餐具生产线|451421;450181|无醛胶压板和纸浆模塑两类产品，夏季仍可接收堆存料
bag-power|power|生物质热电掺烧蔗髓和污泥;蔗渣蔗叶直燃热电|bagasse;waste.paper-sludge;waste.wood-residue|biomass-power;co-fire|use;treat|60000-300000 t/a|moisture<=60%;ash<=25%|40-120|10-80|电力、蒸汽|生物质热电厂掺烧|450802;451302;450804|循环流化床锅炉两台，污泥掺烧比不超过一成五，烟气按新标准改造
vin-burn|power|酒精废液浓缩燃烧制钾灰;废醪液蒸发浓缩锅炉|vinasse|concentrate-burn;compound-fertiliser|use;treat;retrofit|60000-300000 t/a|moisture<=93%;COD>=60000mg/L|30-120|25-60|钾灰、蒸汽|糖蜜酒精废液锅炉|451302;450802|五效蒸发到六成固形物入炉燃烧，回收蒸汽和钾灰，冷凝水进生化
vin-fert|bio|糖蜜废液液体肥与复合肥|vinasse|compound-fertiliser|use|40000-200000 t/a|moisture<=93%;pH>=3.8|30-90|15-35|液体肥、复合肥|液体肥配送站|450222;451402|浓缩后按土壤钾需求定量配送，建有缓存罐三万立方米，雨季停施期入罐
vin-gas|water|酒精废醪液厌氧沼气工程;高浓度废醪液厌氧改造|vinasse;waste.ww-starch;svc.ww-refractory|anaerobic-digestion;anaerobic-water|treat;retrofit|1000-6000 m3/d|COD<=120000mg/L;pH>=3.5|80-300||沼气、厌氧出水|酒精厂沼气发电改造;淀粉厂厌氧塔|451302;450110;450802|全混厌氧加内循环反应器，沼气脱硫发电，启动菌种自有基地供应
white-cal|stone|苛化白泥洗碱制轻质碳酸钙;白泥制造纸填料|white-mud|calcium-carbonate|use|40000-200000 t/a|moisture<=45%;CaCO3>=80%;Na2O<=2.5%|60-200|15-35|轻质碳酸钙填料|浆厂白泥轻钙线|450521;450802|逆流洗碱回收稀碱液，碳化提纯到造纸填料级，硅高的白泥只作脱硫剂
white-des|gyp|白泥制湿法脱硫剂;造纸白泥脱硫浆液|white-mud;waste.calcium-carbonate-slurry|desulphuriser|use|60000-250000 t/a|moisture<=45%;CaCO3>=75%|80-220|10-25|脱硫剂浆液|电厂白泥脱硫运行|450703;450602|设消泡和洗氯工序，已在两台机组连续使用，结垢问题由我方负责处理
paper-fibre|sludge|造纸污泥干化与纤维回收;造纸污泥减量干化|paper-sludge;waste.industrial-sludge|fibre-recovery;sludge-drying|treat;use|20000-80000 t/a|moisture<=70%;ash<=55%|40-120|80-160|纸板填料、干化污泥|再生纸污泥干化站|450126;450802|低温带式干化到四成，含塑料的渣先筛分，干泥送热电或建材
cas-feed|feed|木薯渣发酵饲料;果渣木薯渣生物饲料|food-residue|feed|use|20000-80000 t/a|moisture<=85%;fibre<=22%|30-80|0-20|发酵饲料|木薯渣饲料厂|450110;451425;450332|乳酸菌固体发酵，袋装保存半年，霉变料退回，有饲料生产许可
cas-gas|feed|黑水虻转化与果蔬残渣处理|food-residue;waste.kitchen-waste|insect;anaerobic-digestion|use;treat|10000-40000 t/a|moisture<=88%|30-70|40-120|虫粉、虫沙有机肥|果渣昆虫转化基地|450332;450921|立体养殖架，旺季可增加班次，虫沙供果园，冬季接收量减半
man-compost|bio|畜禽粪污集中堆肥;规模养殖粪污收运制肥;猪粪有机肥与还田服务|livestock-manure;waste.straw|compost;return-field|use;collect;treat|20000-120000 t/a|moisture<=82%|20-60|5-30|有机肥|整县粪污利用项目;养殖小区堆肥站|450923;450721;450924;451203|收运车六台、覆膜堆肥加槽式翻抛，还田按土地承载力测算，台账可查
man-gas|bio|粪污沼气与沼液还田托管|livestock-manure;waste.ww-livestock|anaerobic-digestion|use;treat;operate|30000-150000 t/a|moisture<=90%|20-50|5-25|沼气、沼液肥|养殖场大型沼气工程|450923;450721|中温厌氧发电，沼液贮存半年并以管网送到果园，提供三年托管
wood-pellet|power|板材边皮锯末成型燃料;木屑颗粒与刨花板原料|wood-residue;waste.straw|pellet-fuel;board|use|30000-120000 t/a|moisture<=45%;ash<=5%|40-120|0-5|成型燃料|锅炉成型燃料供应|450804;450224;450921|烘干制粒线三条，含胶料与无胶料分仓，按水分计价结算
wood-carbon|power|果木和竹木废料炭化|wood-residue;waste.garden-waste|carbonise|use|8000-30000 t/a|moisture<=50%|30-80|0-10|机制炭、木醋液|园林废弃物炭化线|450381;451121|连续炭化炉，烟气回烧，炭品供铁合金和民用
sl-dry|sludge|市政污泥干化焚烧;污泥低温干化与热电掺烧;城镇污泥干化协同|municipal-sludge;waste.industrial-sludge|sludge-drying;co-incinerate|treat;dispose|30000-150000 t/a|moisture<=82%;Cd<=20mg/kg|40-120|220-340|蒸汽、灰渣|热电厂污泥干化掺烧;污泥焚烧一期|450802;450205;450102|圆盘干化到三成五后入炉，臭气引至一次风，灰渣鉴别后作建材
sl-comp|bio|市政污泥好氧发酵园林基质|municipal-sludge;waste.garden-waste|compost|use;treat|20000-90000 t/a|moisture<=82%;Zn<=3000mg/kg;Cd<=5mg/kg|30-90|180-280|园林绿化基质|污泥园林利用项目|450110;450703|与园林枝叶混合发酵二十一天，产品只用于林地和绿化，不进农田
sl-kiln|cement|水泥窑协同处置污泥;工业污泥入窑协同处置;污泥和污染土水泥窑处置|municipal-sludge;waste.industrial-sludge;waste.dyeing-sludge|cement-kiln|dispose;treat|30000-100000 t/a|moisture<=80%;Cl<=0.4%|60-200|240-380|水泥熟料|水泥窑协同处置项目|450821;451421;450223|分解炉旁设喷枪和旁路放风，半湿污泥直喷，熟料重金属逐日抽检
kitchen|feed|餐厨垃圾厌氧与生物柴油|kitchen-waste|anaerobic-digestion;biodiesel|treat;collect|20000-110000 t/a||30-70|120-260|沼气、粗油脂|餐厨垃圾处置厂|450102;450302;450206|收运处置一体，三相分离提油，厌氧产沼发电，沼渣堆肥
dredge|sludge|河湖底泥脱水固化与建材利用|dredged-sludge;waste.engineering-slurry|solidify;ceramsite|treat;use|500-3000 m3/d||30-90||固化泥饼、陶粒|内河清淤底泥固化|450105;450403|板框压滤车载设备四套，余水达标回排，泥饼重金属合格后制陶粒
salt-fish|water|水产加工高盐废水生化处理工程|ww-food;waste.ww-high-salt|aerobic;nitrogen-removal|retrofit;operate|300-2000 m3/d|COD<=5000mg/L;Cl<=9000mg/L|150-400||达标排放设施|海产加工园污水站|450502;450702|耐盐菌种接种加两级 AO，除油隔渣前置，配套除臭和远程值守
`
