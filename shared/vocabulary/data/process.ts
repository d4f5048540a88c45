// Processes by family, with the services that they belong to; and the products that come out.

/** code|中文|English|words|parents: families lose their prefix `proc.f-`, services keep theirs. */
export const PROCESSES = `
magnetic-iron|磁选选铁|magnetic iron recovery|选铁;磁选;赤泥选铁;铁回收;iron recovery;magnetic separation|recover;svc.bulk-solid-use
rare-metal|稀散金属提取|rare metal extraction|提镓;提钪;提取镓;提取钪;稀土提取;gallium extraction;scandium extraction;gallium recovery|recover;svc.bulk-solid-use
alumina-recovery|提取氧化铝|alumina recovery|提铝;粉煤灰提铝;提取高岭土|recover;svc.bulk-solid-use
metal-recovery|金属回收|metal recovery|回收有价金属;火法回收;铜镍回收;回收铜镍;提取有价金属;valuable metal recovery|recover;svc.hw-use
hydrometallurgy|湿法冶金回收|hydrometallurgical recovery|湿法回收;湿法冶炼;酸浸;浸出回收;hydrometallurgy|recover;svc.hw-use
rotary-kiln|回转窑挥发|rotary kiln volatilisation|回转窑;烟化炉;威尔兹窑;烟化挥发;rotary kiln;Waelz kiln|recover;svc.hw-use;svc.bulk-solid-use
side-blown|侧吹熔炼|side-blown smelting|侧吹炉;富氧侧吹;side blown furnace|recover;svc.hw-use
re-concentrate|尾矿再选|re-concentration of tailings|再选;尾矿回收;浮选回收;re-processing of tailings|recover;svc.bulk-solid-use;svc.tailings
flotation|浮选|flotation||recover
leach-float|浸出浮选回收氟盐炭|leaching and flotation of fluoride salts and carbon|氟盐回收;回收氟盐;碳氟分离|recover;svc.hw-use
aluminium-recovery|回收金属铝|metallic aluminium recovery|铝回收;回收铝;铝灰提铝;炒灰;aluminium recovery|recover;svc.hw-use
denitrify-dross|铝灰脱氮固氟|denitrification and fluoride fixing of dross|脱氮固氟;铝灰无害化;铝灰资源化;铝灰综合利用|recover;svc.hw-use
lead-smelting|再生铅冶炼|secondary lead smelting|再生铅;还原熔炼|recover;svc.hw-use
arsenic-recovery|金属砷回收|arsenic metal recovery|砷回收|recover;svc.hw-use
mercury-recovery|汞回收|mercury recovery|蒸馏回收汞|recover;svc.hw-use
acid-regeneration|废酸再生|acid regeneration|酸再生;酸回收;废酸回收;废酸利用;废酸资源化;碱回收;acid recovery|recover;svc.hw-use
oil-redistil|废油蒸馏再生|waste oil re-distillation|废油再生;蒸馏再生;废矿物油再生|recover;svc.hw-use
hydrorefine|加氢精制|hydrorefining||recover;svc.hw-use
distil|溶剂精馏回收|solvent distillation|溶剂回收;蒸馏回收;精馏;溶剂再生;solvent recovery|recover;svc.hw-use
carbon-regeneration|活性炭再生|activated carbon regeneration|热再生;carbon regeneration|recover;svc.hw-use
catalyst-regeneration|催化剂再生|catalyst regeneration||recover;svc.hw-use
salt-pyrolysis|废盐热解除有机|pyrolysis of waste salt|废盐热解;热解除有机|thermal;svc.hw-use
salt-refining|分盐精制|salt separation and refining|分盐;盐精制;氯碱回用|evaporation;svc.hw-use
cascade-use|梯次利用|second-life use of batteries|second life battery|recover;svc.recycling
crush-sort|破碎分选|crushing and sorting|拆解破碎;破碎;分选;拆解;crushing;shredding;dismantling|recover;svc.recycling
short-process-steel|短流程炼钢|electric-arc steel making|电炉炼钢|recover;svc.recycling
pelletise|造粒再生|plastic re-pelletising|造粒;pelletizing|recover;svc.recycling
chemical-recycle|塑料化学回收|chemical recycling of plastics|化学回收;chemical recycling|recover;svc.recycling
fibre-recovery|纤维回收|fibre recovery||recover;svc.recycling
sand-reclaim|废砂再生|sand reclamation|砂再生|recover;svc.recycling
cement-raw|水泥原料|cement raw material|水泥铁质校正料;铁质校正料;水泥钙质原料;水泥生料;水泥配料;cement raw meal;iron corrective|building;svc.bulk-solid-use
cement-admixture|水泥混合材|cement and concrete admixture|水泥掺合料;混凝土掺合料;掺合料;胶凝材料;cementitious material;supplementary cementitious material|building;svc.bulk-solid-use
cement-retarder|水泥缓凝剂|cement retarder|缓凝剂|building;svc.bulk-solid-use
slag-powder|矿渣微粉|ground slag powder|矿渣粉;钢渣微粉;微粉;立磨;slag powder;ground granulated slag|building;svc.bulk-solid-use
mineral-wool|矿渣棉|slag wool|矿棉;mineral wool|building;svc.bulk-solid-use
glass-ceramic|微晶玻璃|glass ceramics||building;svc.bulk-solid-use
aggregate|建材骨料|building aggregate|骨料;aggregate production|building;svc.bulk-solid-use
recycled-aggregate|再生骨料|recycled aggregate|再生混凝土|building;svc.construction
brick|制砖|brick making|烧结砖;免烧砖;砌块;再生砖;墙材;砖厂;bricks;block making|building;svc.bulk-solid-use
aerated-block|加气混凝土砌块|aerated concrete blocks|加气块;加气砌块;aerated concrete|building;svc.bulk-solid-use
ceramsite|陶粒|ceramsite|lightweight aggregate|building;svc.bulk-solid-use
gypsum-board|石膏板|gypsum board|石膏建材;plasterboard|building;svc.bulk-solid-use
gypsum-powder|建筑石膏粉|building gypsum powder|石膏粉;自流平;高强石膏|building;svc.bulk-solid-use
acid-cement|制酸联产水泥|sulphuric acid with cement|石膏制酸;制硫酸|building;svc.bulk-solid-use
calcine-desulphurise|煅烧脱硫|calcination with sulphur recovery|锰渣煅烧;煅烧;calcination|thermal;svc.bulk-solid-use
wash-solidify|水洗固化无害化|washing and solidifying|水洗无害化;压滤水洗;水洗固化|stabilise;svc.bulk-solid-use
artificial-stone|人造石|artificial stone||building;svc.bulk-solid-use
calcium-carbonate|碳酸钙制备|calcium carbonate making|轻质碳酸钙;重钙粉;重质碳酸钙;轻钙;calcium carbonate|building;svc.bulk-solid-use
board|人造板利用|panel making|制板材;刨花板|building;svc.farm
road-base|路基材料|road base material|路基;路面基层;路面材料;筑路;赤泥路基;road base;roadbed;subgrade|fill;svc.bulk-solid-use
backfill|矿山充填|mine backfilling|充填;mine backfill;backfilling|fill;svc.bulk-solid-use
dealkalise-soil|脱碱土壤化|dealkalisation into soil|脱碱;土壤化;赤泥土壤化;赤泥脱碱;dealkalisation;soil formation|fill;svc.bulk-solid-use;svc.mine
land-fill-use|渣土回填|backfill with spoil|回填;种植土|fill;svc.construction
mine-ecology|矿山复垦|mine ecological reclamation|生态修复工程;复垦;覆土复绿;尾矿库生态修复;land reclamation|fill;svc.mine;svc.tailings
desulphuriser|制备脱硫剂|making desulphuriser|脱硫剂;烟气脱硫剂|product;svc.bulk-solid-use
water-purifier|制备净水剂|making water purifier|净水剂;聚合氯化铝;聚合氯化铁;polyaluminium chloride|product;svc.hw-use
compost|好氧堆肥|aerobic composting|堆肥;制有机肥;有机肥生产;composting|bio-solid;svc.farm;svc.organic;svc.sludge
compound-fertiliser|制复合肥|compound fertiliser making||bio-solid;svc.farm
concentrate-burn|浓缩燃烧|concentrating and burning|浓缩焚烧|thermal;evaporation
anaerobic-digestion|厌氧消化|anaerobic digestion|厌氧发酵;沼气工程;沼气发酵;产沼;biogas digestion|bio-solid;svc.organic;svc.farm;svc.sludge
insect|昆虫转化|insect conversion|黑水虻;black soldier fly|bio-solid;svc.organic
feed|饲料化|feed making|制饲料|bio-solid;svc.farm
return-field|秸秆还田|returning to the field|还田|bio-solid;svc.farm
pellet-fuel|成型燃料|biomass pellet fuel|生物质颗粒;生物质燃料;biomass pellets|thermal;svc.farm
biomass-power|生物质发电|biomass power|生物质直燃|thermal;svc.farm
carbonise|炭化|carbonisation|生物炭;热解炭化;biochar|thermal;svc.farm
pulping|制浆利用|pulping|造纸制浆;蔗渣制浆|product;svc.farm
pulp-filler|制浆填料|paper filler||product
biodiesel|制生物柴油|biodiesel making|油脂制生物柴油|product;svc.organic
rdf|制备垃圾衍生燃料|refuse-derived fuel|=RDF;垃圾衍生燃料;=SRF|thermal;svc.household
carbon-black|制炭黑|carbon black making||product;svc.hw-use
cement-kiln|水泥窑协同处置|co-processing in cement kilns|水泥窑;协同处置;cement kiln co-processing;cement kiln|thermal;svc.cement-kiln;svc.hw-dispose;svc.sludge
incinerate|焚烧|incineration|热解焚烧;回转窑焚烧;rotary kiln incineration;incinerator|thermal;svc.hw-dispose;svc.household
co-incinerate|焚烧掺烧|co-incineration|污泥焚烧;污泥掺烧;sludge incineration|thermal;svc.sludge
co-fire|掺烧|co-firing|电厂掺烧;co-combustion|thermal;svc.bulk-solid-use;svc.sludge
pyrolysis|热解|pyrolysis|裂解;热解气化;气化|thermal;svc.hw-dispose
plasma|等离子熔融|plasma vitrification|等离子体;高温熔融;玻璃化;等离子气化;vitrification;plasma melting|thermal;svc.hw-dispose
high-temperature|高温处置|high-temperature treatment|高温无害化|thermal;svc.hw-dispose
roast|焙烧|roasting||thermal;svc.hw-use
sinter-detox|烧结炼铁解毒|detoxification in sintering and iron making|干法解毒|thermal;svc.hw-use
wet-detox|湿法解毒|wet detoxification|铬渣解毒|stabilise;svc.hw-dispose
stabilise|固化稳定化|solidification and stabilisation|固化/稳定化;稳定化;固化;稳定化填埋;stabilization;solidification|stabilise;svc.hw-dispose
solidify|底泥固化|sediment solidification|淤泥固化|stabilise;svc.sludge
landfill|填埋|landfilling|secure landfill;landfill disposal|stabilise;svc.hw-dispose
rigid-landfill|刚性填埋|rigid-structure landfill||proc.landfill;svc.hw-dispose
chelate-landfill|螯合稳定化填埋|chelation and landfill|飞灰螯合;螯合固化;螯合剂;螯合稳定化;chelation|stabilise;svc.hw-dispose
wash-kiln|水洗加水泥窑|washing then cement kiln|飞灰水洗;水洗脱氯;水洗+水泥窑;fly ash washing|thermal;svc.hw-dispose;svc.hw-use
cyanide-destruction|破氰|cyanide destruction|除氰;碱性氯化;碱氯法;cyanide removal|physchem;svc.ww-industrial
steam-sterilise|高温蒸汽处理|autoclaving|高温蒸汽;高温蒸汽消毒;高温蒸煮;autoclave;steam sterilisation|sterilise;svc.medical
microwave-sterilise|微波消毒|microwave disinfection|化学消毒;微波处理;microwave treatment|sterilise;svc.medical
disinfect|消毒|disinfection|次氯酸钠;臭氧消毒;二氧化氯;UV disinfection|sterilise;svc.water
mechanical-dewater|机械脱水|mechanical dewatering|压滤;脱水;调质离心;叠螺;filter press;dewatering|dewater;svc.sludge
sludge-drying|污泥干化|sludge drying|干化;脱水干化;污泥低温干化;烘干;sludge dryer|dewater;svc.sludge
hydrothermal|热水解|thermal hydrolysis|水热;水热炭化;hydrothermal|dewater;svc.sludge
chemical-precipitation|化学沉淀|chemical precipitation|中和沉淀;沉淀法;硫化沉淀;石灰法;石灰中和;重金属捕捉;重金属捕集;lime precipitation|physchem;svc.ww-heavy-metal;svc.ww-industrial
coagulate|混凝沉淀|coagulation and settling|混凝;絮凝;高效沉淀;高密度沉淀;coagulation;flocculation|physchem;svc.water
flocculate|漆雾絮凝|paint flocculation|减量絮凝;AB剂|physchem;svc.ww-industrial
neutralise|中和|neutralisation||physchem;svc.ww-industrial
air-flotation|气浮|air flotation|=DAF;dissolved air flotation|physchem;svc.ww-industrial
oil-separation|隔油|oil separation|油水分离;破乳;破乳除油;除油;oil-water separation;demulsification|physchem;svc.ww-industrial
ion-exchange|离子交换|ion exchange|树脂吸附|physchem;svc.ww-heavy-metal
adsorb|吸附法|adsorption|吸附;活性炭吸附法|physchem;svc.water
electrolysis|电解法|electrolytic treatment|电絮凝;电化学;电催化;electrocoagulation;electrochemical oxidation|physchem;svc.ww-heavy-metal;svc.ww-refractory
micro-electrolysis|微电解|micro-electrolysis|铁碳微电解;内电解;铁碳;iron-carbon micro-electrolysis|oxidation;svc.ww-refractory
fenton|芬顿氧化|Fenton oxidation|芬顿;Fenton;高级氧化;advanced oxidation|oxidation;svc.ww-refractory
ozone|臭氧氧化|ozone oxidation|臭氧催化氧化;臭氧;ozonation;catalytic ozonation|oxidation;svc.ww-refractory
wet-oxidation|湿式氧化|wet air oxidation|超临界水氧化;supercritical water oxidation|oxidation;svc.ww-refractory
ammonia-stripping|氨氮吹脱|ammonia stripping|吹脱;汽提;汽提脱氨;蒸氨;脱氨膜;ammonia removal|physchem;svc.ww-industrial
membrane|膜分离|membrane separation|膜法;膜处理;膜技术;反渗透;超滤;纳滤;微滤;=RO;=UF;=NF;=DTRO;=STRO;膜浓缩;陶瓷膜;reverse osmosis;ultrafiltration;nanofiltration|membrane;svc.reuse;svc.zero-discharge
electrodialysis|电渗析|electrodialysis|双极膜;双极膜电渗析;bipolar membrane|membrane;svc.zero-discharge
mbr|膜生物反应器|membrane bioreactor (MBR)|MBR|bio-water;membrane;svc.ww-domestic;svc.leachate
evaporate|蒸发结晶|evaporation and crystallisation|蒸发;结晶;=MED;evaporator;multi-effect evaporation;crystallization|evaporation;svc.zero-discharge
mvr|MVR蒸发|mechanical vapour recompression (MVR)|MVR;机械蒸汽再压缩;MVR蒸发结晶|proc.evaporate;svc.zero-discharge
aerobic|好氧生化|aerobic biological treatment|生化;生物处理;活性污泥;A/O;AO工艺;A2O;AAO;A²/O;A2/O;接触氧化;SBR;MBBR;氧化沟;曝气生物滤池;=BAF;CASS;activated sludge;biological treatment|bio-water;svc.water
anaerobic-water|厌氧生化|anaerobic biological treatment|厌氧处理;厌氧反应器;水解酸化;UASB;EGSB;=IC;厌氧塔;anaerobic treatment;anaerobic reactor|bio-water;svc.ww-industrial
nitrogen-removal|生物脱氮除磷|biological nitrogen and phosphorus removal|反硝化;厌氧氨氧化;anammox;脱氮;除磷|bio-water;svc.ww-domestic
wetland|人工湿地|constructed wetland|湿地;稳定塘;氧化塘;生态浮岛;生态浮床|bio-water;svc.ww-rural;svc.water-body
aerate|曝气增氧|aeration|曝气;增氧|bio-water;svc.water-body
dredge|清淤疏浚|dredging|清淤;疏浚|dewater;svc.water-body
rto|蓄热式焚烧|regenerative thermal oxidiser (RTO)|RTO;蓄热燃烧;蓄热式热氧化;=TO;热力焚烧;直燃;regenerative thermal oxidation|voc;svc.vocs
rco|催化燃烧|catalytic oxidation (RCO)|RCO;催化氧化;吸附脱附催化燃烧;=CO炉;catalytic combustion|voc;svc.vocs
zeolite-rotor|沸石转轮|zeolite rotor concentration|转轮;zeolite wheel|voc;svc.vocs
activated-carbon|活性炭吸附|activated carbon adsorption|活性炭;activated carbon|voc;svc.vocs;svc.odour
condense|冷凝回收|condensation recovery|冷凝;深冷;condensation|voc;svc.vocs;svc.vapour-recovery
photo-oxidise|光催化氧化|photocatalytic oxidation|光氧催化;光催化;光解;低温等离子;photocatalysis|voc;svc.vocs;svc.odour
dry-filter|干式过滤|dry filtration of paint mist|漆雾过滤|voc;svc.vocs
wet-scrub|湿式洗涤|wet scrubbing|洗涤塔;喷淋;碱洗;酸洗塔;wet scrubber;scrubber|gas-absorb;svc.acid-gas;svc.odour
dry-absorb|干法净化|dry scrubbing of fluoride|干法吸附;氧化铝干法净化;干法脱氟|gas-absorb;svc.acid-gas
bag-filter|布袋除尘|bag filtering|袋式除尘;布袋;脉冲除尘;滤袋;滤筒除尘;覆膜滤料;baghouse;bag filter;fabric filter|dedust;svc.dust
esp|电除尘|electrostatic precipitation (ESP)|湿电;=ESP;electrostatic precipitator|dedust;svc.dust
electro-bag|电袋复合除尘|hybrid electrostatic-bag filtering|电袋除尘;电袋复合;电改袋|dedust;svc.dust
wet-dust|湿式除尘|wet dedusting|水膜除尘;水浴除尘;文丘里;文丘里除尘;venturi scrubber|dedust;svc.dust
cyclone|旋风除尘|cyclone dedusting|多管旋风;cyclone|dedust;svc.dust
dust-suppress|喷雾抑尘|spray dust suppression|雾炮;干雾抑尘;喷雾降尘;防风抑尘网;封闭料棚|dedust;svc.fugitive
wet-desulph|湿法脱硫|wet desulphurisation|石灰石石膏法;石灰石-石膏法;氨法脱硫;双碱法;钠碱法;镁法脱硫;双碱法脱硫;钙法脱硫;limestone-gypsum;wet FGD|desulph;svc.desulph
semi-dry-desulph|半干法脱硫|semi-dry desulphurisation|干法脱硫;=SDS;循环流化床脱硫;=SDA;小苏打脱硫;=CFB脱硫;dry desulphurisation|desulph;svc.desulph
scr|选择性催化还原|selective catalytic reduction (SCR)|SCR;SCR脱硝|denitr;svc.denitr
sncr|选择性非催化还原|selective non-catalytic reduction (SNCR)|SNCR;SNCR脱硝;SNCR-SCR|denitr;svc.denitr
low-nox|低氮燃烧|low-NOx combustion|低氮;烟气再循环;low NOx burner|denitr;svc.denitr;svc.boiler
ozone-denitr|臭氧脱硝|ozone denitration|氧化脱硝|denitr;svc.denitr
bio-deodorise|生物除臭|biological deodorising|生物滤池;生物滤池除臭;生物滴滤;生物洗涤;biofilter;biotrickling filter|deodorise;svc.odour
plant-deodorise|植物液除臭|plant-extract deodorising|植物液喷淋;植物液|deodorise;svc.odour
ion-deodorise|离子除臭|ion deodorising|离子氧;活性氧除臭|deodorise;svc.odour
fume-esp|静电油烟净化|electrostatic fume purification|油烟净化器|dedust;svc.oil-fume
biogas-upgrade|沼气净化提纯|biogas upgrading|沼气净化;沼气提纯;沼气脱硫|gas-absorb
thermal-desorption|热脱附|thermal desorption|热解吸;热解析|soil;svc.soil;svc.hw-use
soil-wash|土壤淋洗|soil washing|淋洗|soil;svc.soil
soil-stabilise|土壤固化稳定化|soil stabilisation|土壤稳定化;钝化|soil;svc.soil
soil-oxidise|原位化学氧化|in-situ chemical oxidation|化学氧化;=ISCO|soil;svc.soil;svc.groundwater
phytoremediate|植物修复|phytoremediation|超富集植物;蜈蚣草|soil;svc.soil
bioremediate|微生物修复|bioremediation|生物修复;生物堆|soil;svc.soil
barrier|阻隔填埋|barrier and containment|阻隔;防渗;帷幕;渗透反应墙;=PRB;cut-off wall|soil;svc.risk-control;svc.groundwater
pump-treat|抽出处理|pump and treat|抽提;抽出-处理|soil;svc.groundwater
sound-insulate|隔声|sound insulation|声屏障;隔音;sound barrier;soundproofing|noise;svc.noise
muffle|消声|muffling|消音;silencer|noise;svc.noise
vibration-isolate|隔振|vibration isolation|减振;减震|noise;svc.noise
`

/** code|中文|English. A family is reached by its members, seldom by name. */
export const PROCESS_FAMILIES = `
recover|有价组分回收|recovery of valuables
building|建材利用|use in building materials
fill|充填与土地利用|filling and land use
product|产品化利用|use as product
bio-solid|生物转化|biological conversion
thermal|热处理|thermal treatment
stabilise|稳定化与填埋|stabilisation and landfill
sterilise|灭菌消毒|sterilisation
dewater|脱水干化减量|dewatering and drying
physchem|物化处理|physico-chemical treatment
oxidation|深度氧化|deep oxidation
membrane|膜工艺|membrane processes
evaporation|蒸发浓缩|evaporation and concentration
bio-water|生物处理类|biological processes
voc|有机废气处理工艺|processes for organic gases
gas-absorb|气体吸收净化|gas absorption
dedust|除尘工艺|dedusting processes
desulph|脱硫工艺|desulphurisation processes
denitr|脱硝工艺|denitration processes
deodorise|除臭工艺|deodorising processes
soil|土壤修复工艺|soil remediation processes
noise|降噪工艺|noise-control processes
`

/** code|中文|English|words. */
export const PRODUCTS = `
cement|水泥|cement|
brick|砖|bricks|标砖;透水砖
iron-concentrate|铁精矿|iron concentrate|铁精粉;铁粉
gallium|金属镓|gallium|镓;粗镓
scandium|氧化钪|scandium oxide|钪
manganese-sulphate|硫酸锰|manganese sulphate|
zinc-oxide|次氧化锌|crude zinc oxide|氧化锌
secondary-aluminium|再生铝锭|secondary aluminium ingots|铝锭
fluoride-salt|氟盐|fluoride salts|冰晶石;氟化铝;cryolite
refractory|耐火材料|refractory material|refractories
sulphuric-acid|工业硫酸|industrial sulphuric acid|
sodium-chloride|工业盐|industrial salt|氯化钠
organic-fertiliser|有机肥|organic fertiliser|
fertiliser|复合肥|compound fertiliser|复混肥
soil-conditioner|土壤调理剂|soil conditioner|
feed|饲料|animal feed|
biogas|沼气|biogas|生物天然气;biomethane
biodiesel|生物柴油|biodiesel|
pulp|纸浆|paper pulp|浆板
recycled-plastic|再生塑料颗粒|recycled plastic pellets|再生颗粒
recycled-lead|精铅|refined lead|
base-oil|润滑油基础油|lubricant base oil|基础油
steam|蒸汽|steam|
`
