// Solid and liquid residues: from the project's lexicon, with the words people in Guangxi type. A second expert should review the mapping.

/**
 * code|中文|English|words|families|medium|regime|SW class|HW leaves|GB/T 4754|routes.
 * Codes lose their prefix (`waste.`, `waste.f-`, `gb.`, `proc.`); medium s/w/g/e(arth)/n(oise); regime G/H/I (to identify).
 */
export const WASTES = `
red-mud|赤泥|red mud|氧化铝赤泥;铝土矿残渣;bauxite residue;alumina residue|metallurgical-slag;bulk|s|G|S09||C3216|magnetic-iron;rare-metal;road-base;cement-raw;dealkalise-soil;backfill;ceramsite;brick
emr|电解锰渣|electrolytic manganese residue (EMR)|电解金属锰渣;硫酸锰渣;锰浸出渣;电解锰压滤渣;锰渣库;=EMR;manganese residue;manganese slag;manganese leaching residue|metallurgical-slag;bulk|s|G|S01||C3219;C3140|wash-solidify;calcine-desulphurise;cement-admixture;brick;road-base;backfill
ferromanganese-slag|锰铁合金渣|ferromanganese slag|硅锰渣;锰铁渣;铁合金渣;硅锰合金渣;锰铁高炉渣;水淬锰渣;silicomanganese slag;ferroalloy slag|metallurgical-slag;bulk|s|G|S01||C3140|slag-powder;cement-admixture;aggregate;glass-ceramic
blast-furnace-slag|高炉渣|blast furnace slag|高炉矿渣;高炉水渣;granulated slag;GGBS|metallurgical-slag;bulk|s|G|S01||C3110|slag-powder;cement-admixture;mineral-wool
steel-slag|钢渣|steel slag|转炉渣;电炉渣;steel making slag|metallurgical-slag;bulk|s|G|S01||C3120|magnetic-iron;slag-powder;aggregate;road-base
copper-slag|铜冶炼渣|copper smelting slag|铜渣;铜渣尾矿;copper slag|metallurgical-slag;bulk|s|G|S01||C3211|magnetic-iron;cement-raw;aggregate
lead-zinc-slag|铅锌冶炼水淬渣|lead-zinc smelting slag|铅锌冶炼渣;水淬渣;鼓风炉渣;烟化炉渣;锌窑渣;lead smelting slag;zinc kiln slag|metallurgical-slag|s|I|S01||C3212|cement-raw;aggregate;rotary-kiln
coal-fly-ash|粉煤灰|coal fly ash|燃煤飞灰;飞灰(燃煤);电厂粉煤灰;煤灰;fly ash;pulverised fuel ash;=PFA|ash;bulk|s|G|S02||D4411;D4412|cement-admixture;aerated-block;alumina-recovery;backfill
boiler-slag|锅炉炉渣|boiler slag|锅炉渣;发电炉渣;煤渣;燃煤炉渣;灰渣;boiler ash;bottom slag;coal cinder|ash;bulk|s|G|S03||D4411;D4412;D4430|aggregate;brick;road-base
biomass-ash|生物质灰渣|biomass ash|生物质锅炉灰;生物质灰;草木灰;蔗渣灰;biomass boiler ash;bagasse ash|ash|s|G|S03||D4430;C1340|compost;brick;aggregate
coal-gangue|煤矸石|coal gangue|矸石;coal waste rock|mining;bulk|s|G|S04||B0610|co-fire;brick;backfill
tailings|尾矿|tailings|尾砂;洗矿泥;选矿废渣;tailing;mine tailings|mining;bulk|s|G|S05||B0810;B0912;B0916;B0913|re-concentrate;backfill;aggregate;mine-ecology
waste-rock|废石|mine waste rock|排土场;waste rock;overburden|mining;bulk|s|G|S59||B0912;B1011|aggregate;backfill;mine-ecology
fgd-gypsum|脱硫石膏|desulphurisation (FGD) gypsum|FGD石膏;烟气脱硫石膏;电厂石膏;FGD gypsum|gypsum;bulk|s|G|S06||D4411;C3110|gypsum-board;cement-retarder;gypsum-powder
phosphogypsum|磷石膏|phosphogypsum||gypsum;bulk|s|G|S10||C2611;C2622|cement-retarder;gypsum-board;gypsum-powder;backfill;acid-cement
titanogypsum|钛石膏|titanogypsum|红石膏;钛白石膏;钛白粉废渣;red gypsum|gypsum|s|G|S11||C2643|cement-retarder;gypsum-powder
by-product-gypsum|工业副产石膏|other by-product gypsum|氟石膏;柠檬酸石膏;副产石膏;by-product gypsum|gypsum|s|G|S11||C2643|cement-retarder;gypsum-powder
carbide-slag|电石渣|calcium carbide slag|carbide slag;电石泥|chemical;bulk|s|G|S16||C2651|cement-raw;desulphuriser;neutralise
municipal-sludge|市政污泥|municipal sewage sludge|城镇污水处理厂污泥;生活污泥;城镇污泥;生活污水污泥;污水厂污泥;污水处理厂污泥;剩余污泥;市政脱水污泥;municipal sludge;sewage sludge;biosolids|sludge|s|G|S90||D4620|sludge-drying;anaerobic-digestion;compost;co-incinerate;cement-kiln
dredged-sludge|清淤底泥|dredged sediment|清淤污泥;疏浚底泥;底泥;通沟污泥;dredging sludge|sludge|s|G|S91||N7820|solidify;sludge-drying;ceramsite
industrial-sludge|工业污泥|industrial sludge|废水处理污泥;废水渣;净水渣;废水处理渣;工业废水污泥;食品污泥;制糖污泥;制革污泥;皮革污泥;园区污泥|sludge|s|I|S07||D4620;C1713;C2221|sludge-drying;co-fire;brick;cement-kiln
dyeing-sludge|印染污泥|dyeing sludge|印染废水污泥;染整污泥|sludge|s|I|S07||C1713|sludge-drying;co-incinerate;cement-kiln
paper-sludge|造纸污泥|paper mill sludge|造纸废水污泥;纸浆污泥;paper sludge|sludge|s|G|S07||C2221|co-incinerate;fibre-recovery;compost
heavy-metal-sludge|含重金属污泥|heavy-metal sludge|重金属污泥;含铬污泥;含铅污泥;含镉污泥;含锌污泥;含砷污泥|sludge|s|I||336-063-17|C3360;C3212|stabilise;cement-kiln;metal-recovery
white-mud|造纸白泥|lime mud (paper white mud)|白泥;绿泥;green liquor dregs|sludge|s|G|S15||C2211|calcium-carbonate;desulphuriser;cement-raw
filter-mud|制糖滤泥|sugar filter mud|滤泥;糖厂滤泥;蔗泥;filter mud;filter cake mud;press mud|biomass|s|G|S13||C1340|compost;cement-raw;pulp-filler
bagasse|甘蔗渣|bagasse|蔗渣;糖厂蔗渣;蔗髓;sugarcane bagasse|biomass|s|G|S13||C1340|pulping;biomass-power;board;feed
vinasse|酒精废液|molasses alcohol vinasse|酒精废醪;酒精废水;糖蜜废液;酒糟废液;vinasse;distillery wastewater;stillage|biomass|w|G|S13||C1511;C2663|concentrate-burn;compound-fertiliser;anaerobic-digestion
food-residue|食品残渣|food-processing residue|木薯渣;淀粉渣;果渣;酒糟;豆渣;米糠;果皮渣;cassava residue;cassava pulp;food residue|biomass|s|G|S13||C1391|feed;compost;anaerobic-digestion
calcium-carbonate-slurry|碳酸钙废浆|calcium carbonate slurry|大理石锯泥;石材废浆;石粉;石材锯泥;石材污泥;大理石废渣;石材边角料;碳酸钙废渣;stone slurry;marble sludge;stone powder|mining|s|G|S59||C3032;B1011|artificial-stone;desulphuriser;calcium-carbonate
livestock-manure|畜禽粪污|livestock manure|畜禽粪便;粪污;鸡粪;猪粪;牛粪;养殖废弃物;pig manure;chicken manure|biomass|s|G|S82||A0313;A0321|compost;anaerobic-digestion;insect
straw|农作物秸秆|crop straw|秸秆;稻草;蔗叶;甘蔗尾梢;玉米秆;straw;cane leaves|biomass|s|G|S80||A0111;A0133|return-field;feed;pellet-fuel;pulping;anaerobic-digestion
wood-residue|木材加工废料|wood-processing residue|锯末;木材边角料;板皮;木屑;木糠;树皮;废木料;废木材;sawdust;wood waste|biomass|s|G|S17||C2021;C2011|board;pellet-fuel;carbonise
construction-waste|建筑垃圾|construction and demolition waste|拆除垃圾;装修垃圾;工程垃圾;砖混垃圾;建筑废弃物;建筑固废;废混凝土;construction waste;demolition waste;C&D waste|construction|s|G|S73||E4710;E5021|recycled-aggregate;brick;road-base
excavated-soil|工程渣土|excavated soil|渣土;弃土;余泥;spoil|construction|s|G|S70||E4710|land-fill-use;brick
engineering-slurry|工程泥浆|engineering slurry|盾构泥浆;钻孔泥浆;废弃泥浆;drilling mud|construction|s|G|S71||E4710|mechanical-dewater;land-fill-use
drilling-cuttings|钻井岩屑|drilling cuttings|钻井废弃物;页岩气岩屑;drill cuttings|mining|s|I|S12||B0711|thermal-desorption;brick
kitchen-waste|餐厨垃圾|kitchen waste|厨余垃圾;餐厨废弃物;餐厨废弃油脂;地沟油;泔水;潲水;food waste;swill;used cooking oil|biomass;domestic|s|G|S61||H6210|anaerobic-digestion;insect;biodiesel
household-waste|生活垃圾|household waste|农村垃圾;陈腐垃圾;存量垃圾;municipal solid waste;=MSW;domestic waste|domestic|s|G|S64||N7820|incinerate;landfill;rdf
bulky-waste|大件垃圾|bulky waste|废旧家具|domestic|s|G|S63||N7820|crush-sort;rdf
garden-waste|园林垃圾|garden waste|绿化垃圾;枯枝落叶;green waste|biomass;domestic|s|G|S64||N7820|compost;pellet-fuel
waste-plastic|废塑料|waste plastics|塑料边角料;农膜;塑料瓶;waste plastic;agricultural film|recyclable|s|G|S17||C2921;C4220|pelletise;chemical-recycle;rdf
scrap-steel|废钢铁|scrap steel|废钢;铁屑;废铁;废金属;scrap iron;scrap metal|recyclable|s|G|S17||C4210|short-process-steel;crush-sort
waste-paper|废纸|waste paper|废旧纸板;waste cardboard|recyclable|s|G|S17||C2221|fibre-recovery
waste-tyre|废轮胎|waste tyres|废旧轮胎;废橡胶;waste tyre;waste rubber|recyclable|s|G|S17||C4220|pyrolysis;crush-sort
waste-glass|废玻璃|waste glass|碎玻璃|recyclable|s|G|S17||C4220|crush-sort;aggregate
waste-textile|废旧纺织品|waste textiles|废布料;废布碎;旧衣物;waste textile;fabric offcuts|recyclable|s|G|S14||C1713|crush-sort;rdf
leather-waste|皮革废料|leather waste|皮革边角料;皮革废碎料;leather scrap|recyclable|s|I|S14|193-002-21|C1910|crush-sort;incinerate
waste-battery|退役动力电池|retired traction batteries|废旧锂电池;废锂离子电池;废锂电池;废旧动力电池;废动力电池;废磷酸铁锂;retired battery;waste lithium battery;spent lithium-ion battery|recyclable;electronic|s|G|S17||C3841;C3612|cascade-use;crush-sort;hydrometallurgy
pv-module|废光伏组件|retired photovoltaic modules|退役光伏组件;废旧光伏板;光伏板回收;waste solar panel|recyclable;electronic|s|G|S17||D4411|crush-sort;metal-recovery
weee|废弃电器电子产品|waste electrical and electronic equipment|电子废物;电子垃圾;废旧家电;=WEEE;e-waste;electronic waste|recyclable;electronic|s|G|S17||C4210|crush-sort;metal-recovery
aluminium-dross|铝灰渣|aluminium dross|铝灰;铝渣;铝灰铝渣;铝浮渣;aluminium ash;secondary dross|aluminium|s|H||321-024-48;321-026-48|C3216;C3252|aluminium-recovery;denitrify-dross;cement-kiln
spl|电解铝大修渣|spent pot lining (SPL)|大修渣;废阴极;废槽衬;=SPL;spent potlining;spent cathode|aluminium|s|H||321-023-48|C3216|leach-float;high-temperature;cement-kiln
carbon-dust|电解铝炭渣|aluminium-cell carbon dust|炭渣;碳渣;anode carbon dust;carbon dross|aluminium|s|H||321-025-48|C3216|flotation;roast
zinc-leach-residue|锌冶炼浸出渣|zinc leaching residue|浸出渣;锌渣;铅银渣;铁矾渣;zinc leach residue;jarosite residue|nonferrous|s|H||321-004-48|C3212|rotary-kiln;side-blown
arsenic-residue|砷渣|arsenic residue|含砷废渣;含砷废物;砷碱渣;arsenic-bearing residue|nonferrous|s|H||321-032-48|C3211;C3212|stabilise;arsenic-recovery;rigid-landfill
cyanide-tailings|氰化尾渣|cyanide tailings|氰渣;金矿氰化渣;黄金尾渣;cyanidation tailings|mining|s|H||092-003-33|B0921|cyanide-destruction;cement-kiln;backfill
chromium-slag|铬渣|chromium slag|铬盐渣;含铬废渣;chromium residue;chrome slag;chromite ore processing residue;=COPR|chemical|s|H||261-041-21|C2612|sinter-detox;wet-detox
electroplating-sludge|电镀污泥|electroplating sludge|表面处理污泥;含镍污泥;含铜污泥;电镀废渣;plating sludge|sludge|s|H||336-054-17;336-062-17;336-063-17|C3360|metal-recovery;stabilise;landfill
waste-acid|废酸|waste acid|酸洗废液;废盐酸;废硫酸;污酸;废硝酸;废磷酸;废混酸;spent acid;pickle liquor;spent pickling acid|acid-alkali|w|H||313-001-34;261-057-34;900-349-34|C3130;C2611;C3360|acid-regeneration;water-purifier;neutralise
waste-alkali|废碱|waste alkali|碱渣;spent caustic|acid-alkali|w|H||900-399-35|C2612;C2511|acid-regeneration;neutralise;wet-oxidation
waste-mineral-oil|废矿物油|waste mineral oil|废机油;废润滑油;废油;废液压油;废柴油;waste oil;used lubricating oil|oily|w|H||900-214-08;900-249-08|O8111;G5431|oil-redistil;hydrorefine;incinerate
oily-sludge|含油污泥|oily sludge|油泥;含油浮渣;含油废物;oil sludge;tank bottom sludge|oily;sludge|s|H||251-006-08;900-221-08|B0711;C2511|thermal-desorption;mechanical-dewater;incinerate
emulsion|废乳化液|waste emulsion|切削液;乳化液;废清洗液;spent cutting fluid|oily|w|H||900-006-09|C3611;C3360|membrane;chemical-precipitation;evaporate
oil-drum|废油桶|waste oil drums|废铁质油桶;废包装桶;废桶;waste oil drum|oily|s|H||900-249-08;900-041-49|O8111|crush-sort
oily-rags|含油抹布|oily rags|废抹布;沾染性废物;oily rag;oily gloves|oily|s|H||900-041-49|O8111|incinerate
oily-metal-chips|含油金属屑|oily metal chips|含油铁屑;含油铝屑|oily|s|H||900-200-08;900-006-09|C3611|short-process-steel
waste-solvent|废有机溶剂|waste organic solvent|废溶剂;waste solvent;spent solvent;organic solvent waste|organic|w|H||900-402-06;900-404-06|C2710;C2641|distil;incinerate
paint-residue|漆渣|paint residue|废油漆;喷漆废渣;废漆;废涂料;paint sludge|organic|s|H||900-252-12|C3611;C2110|incinerate;cement-kiln;flocculate
spent-carbon|废活性炭|spent activated carbon|饱和活性炭;spent carbon|organic|s|H||900-039-49|N7722;C2710|carbon-regeneration;incinerate
waste-resin|废树脂|waste resin|废离子交换树脂;spent resin|organic|s|H||900-451-13|C3982|incinerate
lead-acid-battery|废铅蓄电池|waste lead-acid battery|废铅酸电池;废电瓶;废旧铅酸蓄电池;废铅酸蓄电池;used lead acid battery|electronic|s|H||900-052-31|C3843;O8111|lead-smelting
circuit-board|废线路板|waste printed circuit board|废电路板;废覆铜板;线路板边角料;waste circuit board;waste PCB|electronic|s|H||900-045-49|C3982|crush-sort;metal-recovery
crt-glass|含铅玻璃|leaded CRT glass|阴极射线管;显像管玻璃;废显像管;CRT glass;cathode ray tube|electronic|s|H||900-044-49|C4210|lead-smelting
mercury-lamp|含汞废灯管|mercury-containing lamps|废荧光灯管;废灯管;含汞灯管;waste fluorescent lamp;mercury lamp|electronic|s|H||900-023-29||mercury-recovery
msw-fly-ash|生活垃圾焚烧飞灰|municipal waste incineration fly ash|垃圾焚烧飞灰;焚烧飞灰;垃圾飞灰;垃圾发电飞灰;MSWI fly ash;incineration fly ash;incinerator fly ash|incineration|s|H||772-002-18|N7820|chelate-landfill;wash-kiln;plasma
msw-bottom-ash|生活垃圾焚烧炉渣|municipal waste incineration bottom ash|焚烧底渣;垃圾发电炉渣;垃圾炉渣;垃圾焚烧炉渣;焚烧炉渣;incineration bottom ash;incinerator bottom ash;MSWI bottom ash|incineration|s|G|S03||N7820|crush-sort;brick;aggregate;road-base
hw-incineration-residue|危险废物焚烧残渣|hazardous waste incineration residue|危废焚烧残渣;危废焚烧飞灰;医疗废物焚烧飞灰;医废焚烧飞灰;hazardous incineration residue|incineration|s|H||772-003-18|N7722|stabilise;rigid-landfill;plasma
medical-waste|医疗废物|medical waste|医废;医疗垃圾;感染性废物;损伤性废物;病理性废物;clinical waste;healthcare waste|medical|s|H||841-001-01;841-002-01;841-003-01;841-004-01;841-005-01|Q8411|steam-sterilise;microwave-sterilise;incinerate
spent-catalyst|废催化剂|spent catalyst|废脱硝催化剂;废钒钛系催化剂;废SCR催化剂;催化裂化废催化剂;waste catalyst;spent SCR catalyst|chemical|s|H||251-017-50;772-007-50;900-048-50|C2511;D4411|metal-recovery;catalyst-regeneration
still-bottoms|精蒸馏残渣|distillation residue|精馏残渣;蒸馏残渣;釜残;釜底残渣;still bottoms|chemical|s|H||900-013-11|C2614|incinerate;co-fire
coal-tar|煤焦油|coal tar|焦油;tar residue|chemical|s|H||252-005-11;252-002-11;252-017-11;451-003-11|C2521|incinerate;carbon-black
asbestos|废石棉|waste asbestos|石棉废物;石棉瓦;asbestos|chemical|s|H||900-030-36|C3034|landfill
waste-salt|废盐|waste salt|盐渣;杂盐;副产盐;salt residue|chemical|s|I|S16||C2631;C2614|salt-pyrolysis;salt-refining;rigid-landfill
pesticide-waste|农药废物|pesticide waste|废农药;农药包装物;农药包装废弃物;农药瓶;pesticide packaging|chemical|s|H||900-003-04|C2631|incinerate;cement-kiln
pharma-waste|医药废物|pharmaceutical waste|制药废渣;药渣;废药品;过期药品;expired medicines|chemical|s|I|S16||C2710|incinerate
lab-waste|实验室废物|laboratory waste|实验室废液;实验室危废;化验室废液|chemical|s|I|S92|||incinerate;neutralise
tungsten-residue|钨渣|tungsten residue|碱煮渣;钨冶炼渣|nonferrous|s|H||323-001-48|C3219|cement-kiln
smelting-dust|冶炼烟尘|smelting flue dust|冶炼烟灰;含锌烟灰;含铅烟尘;瓦斯灰;除尘灰;flue dust;electric arc furnace dust;=EAFD|nonferrous|s|I|||C3120;C3212|rotary-kiln;metal-recovery
anode-slime|阳极泥|anode slime|电解锰阳极泥;anode mud|nonferrous|s|I|||C3219;C3211|metal-recovery;hydrometallurgy
foundry-sand|废型砂|waste foundry sand|废砂;foundry sand|recyclable|s|G|S59||C3611|sand-reclaim;aggregate
desulphurisation-ash|脱硫灰|dry desulphurisation ash|半干法脱硫灰;desulphurisation ash|ash|s|G|S59||C3110|cement-admixture;backfill
ceramic-waste|陶瓷废料|ceramic waste|废陶瓷;陶瓷废渣;废瓷砖;抛光泥;抛光砖泥;ceramic polishing sludge|construction|s|G|S59||C3032|brick;ceramsite
`
