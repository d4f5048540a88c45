// Ways in which demo firms use bulk mineral residues.

/** Columns: see `way.ts`. */
export const MINERAL = `
rm-iron|redmud|赤泥磁选选铁及尾泥路用;赤泥强磁回收铁精矿;高铁赤泥预选提铁|red-mud|magnetic-iron;road-base|use|600000-2200000 t/a|moisture<=38%;Fe2O3>=24%|120-260|8-25|铁精矿（TFe 55% 以上）、路基材料|氧化铝厂赤泥选铁生产线;赤泥尾泥路基试验段|451082;451022;451024|立环脉动高梯度磁选两段流程，铁回收率在三成以上，尾泥经压滤后改性作路基填料
rm-road|redmud|全赤泥基道路基层材料;赤泥路基与底基层填料|red-mud|road-base|use|300000-1500000 t/a|moisture<=35%;pH<=12.5|80-180|10-30|道路基层、底基层材料|县道赤泥基层试验段;矿区重载道路|451003;450123;451081|赤泥与钢渣粉、电石渣按配比稳定，七天无侧限抗压强度按道路等级设计，碱渗出由胶结层控制
rm-soil|redmud|赤泥堆场脱碱土壤化与复绿;赤泥土壤化改良种植|red-mud;svc.mine|dealkalise-soil|use;advise|100000-500000 t/a|pH<=12;Na2O<=6%|60-200|20-60|土壤基质、复绿工程|赤泥堆场复绿一期;赤泥土壤化试验田|451022;451081;450110|石膏、有机肥与生物质灰联合脱碱，种植先锋草本后分期换种，工程后跟踪两个雨季
rm-rare|redmud|赤泥提镓提钪中试及加工|red-mud|rare-metal|use|30000-120000 t/a|moisture<=40%;Fe2O3>=20%|60-150|0-10|金属镓、氧化钪富集物|赤泥提钪中试线|451082;450105|酸浸与离子交换联合，先取镓钪，浸余渣返回建材线，酸耗与渣量按批次结算
rm-ferro|redmud|赤泥直接还原炼铁配重块|red-mud|magnetic-iron;short-process-steel|use|100000-300000 t/a|Fe2O3>=45%;moisture<=20%|150-400|15-40|配重铁块、水泥混合材|高铁赤泥还原试生产|450204;450702|回转窑预还原加矿热炉，只接受铁品位高的赤泥，炉渣水淬后供微粉厂
rm-cement|cement|水泥熟料铁质校正料接收赤泥;赤泥与砂岩配料烧熟料|red-mud;waste.copper-slag|cement-raw|use|100000-400000 t/a|moisture<=28%;Na2O<=4%|80-160|20-45|水泥熟料|熟料线赤泥替代铁粉|451003;450123|五千吨熟料线配料站预留了湿料仓，钠钾总量受熟料碱含量限制，须先看全年成分
rm-brick|build|赤泥烧结砖与陶粒;赤泥免烧砖和陶粒滤料|red-mud;waste.ceramic-waste|brick;ceramsite|use|60000-240000 t/a|moisture<=35%;Na2O<=5%|50-120|15-40|烧结多孔砖、陶粒|赤泥陶粒试制|451002;450110|隧道窑两条，赤泥掺量三到四成，泛霜按国标逐批抽检
rm-fill|mine|赤泥基胶结充填铝土矿采空区;赤泥充填与塌陷坑治理|red-mud;waste.tailings|backfill|use|200000-800000 t/a|moisture<=45%;pH<=12.5|30-120|12-35|充填体、矿坑治理|铝土矿采坑充填示范|451024;451022|就地建充填站，膏体泵送，井下水和边坡水分开监测，按充填方量计价
emr-calcine|mang|电解锰渣煅烧脱硫制酸;锰渣高温脱硫制混合材|emr|calcine-desulphurise;cement-admixture|use;treat|300000-1500000 t/a|moisture<=30%;SO3>=8%|80-200|40-90|脱硫锰渣、工业硫酸、氨水|锰渣煅烧脱硫一期|451424;451425|回转窑煅烧，烟气制酸、冷凝回收氨，脱硫渣作水泥混合材，热耗依靠余热利用
emr-wash|mang|锰渣水洗固化无害化;锰渣洗锰脱氨及固化|emr;waste.ww-manganese|wash-solidify|treat;use|60000-300000 t/a|moisture<=35%;MnO<=6%|60-160|35-80|无害化锰渣、硫酸锰溶液|锰渣无害化示范工程;渣库洗渣站|451424;451323;450702|三级逆流洗涤回收可溶锰，固化剂稳定残余锰，氨氮吹脱吸收成铵盐返回系统
emr-cement|cement|锰渣作水泥缓凝剂和混合材;水泥磨接收脱硫锰渣|emr;waste.ferromanganese-slag|cement-admixture;cement-retarder|use|80000-300000 t/a|moisture<=20%;SO3<=18%|60-120|20-50|通用水泥|锰渣缓凝剂工业试验|451425;451423|粉磨站配料，掺量百分之三到八，氨味重的渣须先脱氨
emr-brick|build|锰渣蒸压砖与透水砖;锰渣砌块和路沿石|emr;waste.steel-slag|brick;road-base|use|50000-180000 t/a|moisture<=28%;MnO<=4.5%|50-110|25-60|蒸压砖、透水砖|锰渣砖厂|451425;451323;451121|无害化后的锰渣与炉渣、钢渣粉配料蒸压，浸出按地表水三类控制，逐批留样
fe-powder|build|矿渣微粉及硅锰渣超细粉;水淬渣立磨微粉;高炉水渣 S95 级微粉|blast-furnace-slag;waste.ferromanganese-slag|slag-powder;cement-admixture|use|300000-1200000 t/a|moisture<=18%|100-300|0-5|S95 级矿渣微粉|沿海矿渣微粉站|450602;450205;450324|立磨年产百万吨级，热源用高炉煤气或生物质，水渣按质计价、可码头接收
steel-use|build|钢渣碳化砌块与道路骨料;钢渣微粉及沥青混合料骨料|steel-slag|aggregate;road-base;slag-powder|use|200000-1000000 t/a|moisture<=12%;fCaO<=6%|60-160|0-15|道路骨料、碳化砌块|钢渣沥青路面;城市道路钢渣基层|450205;450602;450204|辊压加热焖改善安定性，游离钙高的料走碳化养护，出厂附浸水膨胀率
copper-use|smelt|铜渣选铁与除锈磨料;铜尾渣配重和磨料加工|copper-slag|magnetic-iron;aggregate|use|100000-500000 t/a|moisture<=15%;Fe>=30%|80-260|0-12|铁粉、喷砂磨料|船厂磨料供应|450602;450702|烘干分级后喷砂料供船厂，细粉磁选作配重铁粉，含硫尾气入脱硫塔
lz-slag|build|铅锌水淬渣水泥及骨料利用;水淬渣铁质校正与砂浆骨料|lead-zinc-slag|cement-raw;aggregate|use|40000-200000 t/a|moisture<=12%;Pb<=1%|80-180|10-40|水泥铁质校正料、砂浆骨料|水淬渣浸出跟踪项目|451202;451203|只接收属性鉴别结论为一般固废的批次，进厂逐车做浸出快检
tail-re|mine|尾矿再选锡锌与干排;多金属尾矿再选充填;低品位尾砂再选|tailings|re-concentrate;backfill|use;advise|300000-1500000 t/a|moisture<=25%|20-120|5-20|锡精矿、锌精矿、充填料|尾矿库再选工程;闭库充填|451221;451226;451103|浮选加重选回收锡锌，余料胶结充填，配合编制闭库和污染防控方案
tail-sand|build|尾矿机制砂和蒸压砌块|tailings;waste.waste-rock|aggregate;brick|use|100000-500000 t/a|moisture<=20%;Pb<=0.5%|40-120|8-25|机制砂、砌块|尾砂机制砂线|451226;451121|洗砂脱泥后分级，细粉进蒸压釜，重金属逐月送检，运输按厢式车
gyp-board|gyp|脱硫石膏纸面石膏板;石膏板厂长期接收脱硫石膏|fgd-gypsum;waste.phosphogypsum|gypsum-board;gypsum-powder|use|150000-400000 t/a|moisture<=14%;Cl<=300mg/kg|80-220|0-10|纸面石膏板、建筑石膏粉|电厂石膏板厂|451123;450703|沸腾炉煅烧，日耗石膏千吨，氯离子和有机物需逐车检测，雨季也能收
gyp-ret|gyp|磷石膏改性缓凝剂;工业副产石膏造粒缓凝剂;钛石膏烘干造粒|phosphogypsum;waste.titanogypsum;waste.by-product-gypsum|cement-retarder|use|60000-260000 t/a|moisture<=40%;P2O5<=1.5%|80-200|20-50|水泥缓凝剂|磷石膏缓凝剂工业化线|451421;450223;450821|石灰中和除磷、造粒烘干，水泥厂定点供应，可溶磷按日检测
gyp-pre|gyp|磷石膏水洗无害化及石膏粉;磷石膏预处理工程与产品包销|phosphogypsum|gypsum-powder;backfill|use;retrofit|100000-600000 t/a|moisture<=30%;P2O5<=2.2%|60-200|25-60|石膏粉、自流平材料|磷石膏预处理线|451421;450223|水洗浮选去磷氟有机物，产品由自有石膏砂浆厂消化，承接总承包
gyp-ti|gyp|红石膏干化制缓凝剂和路基料|titanogypsum|cement-retarder;road-base|use|80000-300000 t/a|moisture<=45%;Fe2O3<=12%|60-180|25-55|水泥缓凝剂、改性路基料|钛石膏路基工程|450223;450206|余热桨叶干燥，带色产品专供水泥和路基，不进装饰材料
fly-block|build|粉煤灰加气混凝土砌块;粗灰蒸压加气砌块和板材|coal-fly-ash;waste.boiler-slag|aerated-block;cement-admixture|use|60000-300000 t/a|moisture<=25%;SiO2>=40%|60-150|0-8|加气砌块、墙板|电厂灰砌块厂|450703;451302;451381|四台蒸压釜，粗灰脱硫灰搭配石灰使用，配自备电厂蒸汽，错峰可满产
ash-ceram|build|粉煤灰脱硫灰充填及陶粒;循环流化床灰免烧制品|desulphurisation-ash;waste.coal-fly-ash|backfill;ceramsite|use|80000-300000 t/a|moisture<=20%;CaO<=30%|50-130|5-25|充填胶凝料、陶粒|矿井充填站|451381;451302|脱硫灰与粗灰复配作低强度充填胶凝料，三氧化硫高的批次限量使用
gangue|mine|煤矸石山灭火整形与制砖;矸石综合利用与生态修复|coal-gangue;svc.mine|brick;co-fire;mine-ecology|use;advise|100000-400000 t/a|moisture<=15%|30-120|10-30|烧结砖、矸石发电燃料|矸石山综合治理|451381;451202|先注浆灭火后分层碾压覆土，热值合适的矸石送电厂，余料制砖
carb-cem|cement|电石渣替代石灰石烧水泥;水泥生料接收电石渣|carbide-slag|cement-raw|use|100000-500000 t/a|moisture<=40%;CaO>=60%|60-180|0-12|水泥熟料|电石渣水泥配料|451022;451003|烘干破碎机直用湿渣，替代石灰石两成，氯碱含量超过规定需减量
carb-des|gyp|电石渣制备烟气脱硫剂|carbide-slag;waste.white-mud|desulphuriser;neutralise|use|50000-200000 t/a|moisture<=40%;CaO>=55%|60-200|0-15|浆液脱硫剂|电厂脱硫剂供应|451002;451082|制浆过滤除杂后槽车送电厂，含砂率低于百分之三，按有效钙计价
stone-cal|stone|大理石锯泥烘干改性重钙粉;锯泥制重质碳酸钙与脱硫剂;大理石泥制填料母粒|calcium-carbonate-slurry|calcium-carbonate;desulphuriser|use|80000-400000 t/a|moisture<=30%;CaCO3>=90%|50-160|0-15|重钙粉、脱硫剂|锯泥烘干改性线;电厂石灰石粉替代|451103;451122;451102|压滤泥烘干打散后改性，白度八十五以上，低白度料作脱硫剂
stone-art|stone|石材废浆人造石与砌块;花岗岩泥饼免烧砖和人造石|calcium-carbonate-slurry;waste.ceramic-waste|artificial-stone;brick|use|60000-300000 t/a|moisture<=32%|50-140|5-20|人造石板、免烧砖|园区锯泥制砖厂|450481;451103|花岗岩泥做坯料填充，大理石泥做人造石填料，园区可统一收运
ceram-re|build|陶瓷废料回掺与陶粒;抛光泥发泡陶瓷|ceramic-waste|ceramsite;brick|use|30000-150000 t/a|moisture<=30%;SiO2>=55%|50-120|8-25|陶粒、发泡陶瓷隔墙板|抛光泥发泡陶瓷试制|450422;450981|辊道窑发泡温度可控，含树脂磨料的泥先试烧，不合格退回不收费
sand-re|recyc|铸造废砂热法再生;覆膜砂废砂再生返用|foundry-sand|sand-reclaim;aggregate|use|10000-40000 t/a|moisture<=6%|40-120|60-150|再生砂、透水砖骨料|铸造园区废砂再生|450203;450902|沸腾焙烧再机械摩擦，灼减量小于千分之三，细粉进透水砖
msw-bottom|recyc|焚烧炉渣分选制骨料;炉渣湿法分选及砖骨料|msw-bottom-ash;waste.boiler-slag|crush-sort;brick;aggregate|use|100000-350000 t/a|moisture<=25%|40-100|10-30|再生骨料、金属|垃圾发电厂炉渣线|450108;450821;450902|封闭车间两级磁选加涡电流，洗砂水循环，污泥随炉渣尾料制砖
cd-waste|recyc|建筑垃圾再生骨料和工程渣土利用|construction-waste;waste.excavated-soil;waste.engineering-slurry|recycled-aggregate;land-fill-use|use;collect|200000-1000000 t/a||20-60|15-40|再生骨料、再生砖|旧城改造再生骨料项目|450102;450205;450302|固定线一条加移动破碎两台，泥浆压滤后泥饼作回填，需提供工程许可
cyan-brick|mine|氰化尾渣破氰后充填|cyanide-tailings|cyanide-destruction;backfill|use;treat|20000-80000 t/a|cyanide<=250mg/kg;moisture<=30%|30-260|150-320|胶结充填料|金矿尾渣破氰充填|451121;451102|因科法破氰后膏体充填，浸出氰化物逐批检测，豁免条件由委托方提供依据
`
