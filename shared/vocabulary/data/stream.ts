// Wastewater, waste gas, polluted soil and noise as wastes, and the families over all wastes.

/** Same columns as `WASTES`. */
export const STREAMS = `
ww-electroplating|电镀废水|electroplating wastewater|电镀污水;表面处理废水;阳极氧化废水;电镀园区废水;plating wastewater|ww-heavy-metal|w|G|||C3360|chemical-precipitation;ion-exchange;membrane;evaporate;electrolysis
ww-chromium|含铬废水|chromium wastewater|含铬污水;六价铬废水;铬废水;含六价铬废水;chrome wastewater;hexavalent chromium wastewater|ww-heavy-metal|w|G|||C3360;C2612;C1910|chemical-precipitation;ion-exchange;electrolysis
ww-manganese|含锰废水|manganese wastewater|电解锰废水;锰渣渗滤液;锰矿废水;锰渣库渗滤液|ww-heavy-metal|w|G|||C3219;C3140|chemical-precipitation;evaporate;ammonia-stripping
ww-heavy-metals|重金属废水|heavy-metal wastewater|重金属污水;冶炼废水;有色冶炼废水;含镍废水;含铅废水;含镉废水;含锌废水;含铜废水;含砷废水;含汞废水;含铊废水;含锑废水;smelter wastewater|ww-heavy-metal|w|G|||C3212;C3211|chemical-precipitation;membrane;ion-exchange;adsorb
ww-cyanide|含氰废水|cyanide wastewater|氰化废水|ww-industrial|w|G|||C3360;B0921|cyanide-destruction
ww-fluoride|含氟废水|fluoride wastewater|高氟废水;fluorinated wastewater|ww-industrial|w|G|||C3841;C3982|chemical-precipitation;adsorb
ww-sugar|制糖废水|sugar mill wastewater|糖厂废水;sugar wastewater|ww-organic|w|G|||C1340|anaerobic-water;aerobic
ww-starch|淀粉废水|starch wastewater|淀粉加工废水;cassava wastewater|ww-organic|w|G|||C1391|anaerobic-water;aerobic
ww-food|食品废水|food-processing wastewater|食品加工废水;屠宰废水;螺蛳粉废水;酿造废水;乳品废水;水产加工废水;罐头废水;slaughterhouse wastewater;food wastewater|ww-organic|w|G|||C13|air-flotation;anaerobic-water;aerobic
ww-paper|造纸废水|paper mill wastewater|制浆废水;黑液;制浆造纸废水;造纸白水;pulp and paper wastewater;black liquor|ww-organic|w|G|||C2211;C2221|coagulate;anaerobic-water;aerobic;fenton
ww-dyeing|印染废水|dyeing wastewater|染整废水;纺织废水;缫丝废水;茧丝废水;textile wastewater|ww-refractory|w|G|||C1713|coagulate;aerobic;fenton;ozone;membrane
ww-tannery|制革废水|tannery wastewater|皮革废水;鞣革废水|ww-refractory|w|G|||C1910|chemical-precipitation;aerobic
ww-pharma|制药废水|pharmaceutical wastewater|医药废水;原料药废水|ww-refractory|w|G|||C2710|fenton;anaerobic-water;aerobic
ww-chemical|化工废水|chemical wastewater|农药废水;石化废水;含酚废水;焦化废水;松香废水;林化废水;coking wastewater;phenolic wastewater|ww-refractory|w|G|||C26;C2521;C2663|fenton;wet-oxidation;aerobic;micro-electrolysis
ww-oily|含油废水|oily wastewater|含油污水;油田废水;乳化液废水|ww-industrial|w|G|||C2511;C3611|air-flotation;oil-separation;membrane
ww-coating|喷漆废水|paint-spraying wastewater|涂装废水;水帘柜废水;喷涂废水;painting wastewater|ww-refractory|w|G|||C3611;C2110|flocculate;fenton;aerobic
ww-livestock|畜禽养殖废水|livestock wastewater|养殖废水;养猪废水;养殖场废水;养殖污水;猪场废水;沼液;养殖尾水;piggery wastewater;biogas slurry|ww-organic|w|G|||A0313|anaerobic-water;aerobic;wetland
ww-leachate|垃圾渗滤液|landfill leachate|渗滤液;渗沥液;填埋场渗滤液;leachate|ww-refractory|w|G|||N7820|anaerobic-water;mbr;membrane;evaporate
ww-mine|矿山废水|mine water|矿井水;矿坑水;选矿废水;矿坑涌水;尾矿库废水;mine drainage;=AMD;acid mine drainage;beneficiation wastewater|ww-industrial|w|G|||B0912;B0610|neutralise;chemical-precipitation;wetland
ww-high-salt|高盐废水|high-salt wastewater|浓盐水;含盐废水;反渗透浓水;高盐水;脱硫废水;saline wastewater;high salinity wastewater;brine;RO concentrate|ww-industrial|w|G|||C26;D4411|evaporate;membrane;electrodialysis
ww-ammonia|高氨氮废水|high-ammonia wastewater|氨氮废水;含氨废水;稀土废水;ammonia wastewater|ww-industrial|w|G|||C3219;C2622|ammonia-stripping;nitrogen-removal
ww-phosphorus|含磷废水|phosphorus wastewater|高磷废水;磷化废水|ww-industrial|w|G|||C2622|chemical-precipitation
ww-acid|酸碱废水|acid and alkali wastewater|酸洗废水;酸性废水;碱性废水;酸性含氟废水;pickling wastewater|ww-industrial|w|G|||C3130|neutralise
ww-red-mud|赤泥附液|red mud leachate|赤泥渗滤液;赤泥库废水;赤泥碱液|ww-industrial|w|G|||C3216|neutralise;membrane
ww-hospital|医疗废水|hospital wastewater|医院废水;医院污水;医疗机构污水;medical wastewater|ww-domestic|w|G|||Q8411|aerobic;disinfect
ww-sewage|生活污水|domestic sewage|城镇污水;市政污水;农村污水;乡镇污水;镇级污水;餐饮废水;domestic wastewater;sewage;rural sewage|ww-domestic|w|G|||D4620|aerobic;mbr;wetland;nitrogen-removal
ww-cooling|循环冷却水|cooling-water blowdown|循环水排污水;冷却水;cooling water|ww-industrial|w|G|||D4411|membrane
black-odour-water|黑臭水体|black and odorous water body|黑臭;black and odorous water;black-odor water;polluted river|ww|w|G||||dredge;wetland;aerate
eutrophic-water|富营养化水体|eutrophic water body|水库富营养化;蓝藻;水华;湖库水质;eutrophication;algal bloom|ww|w|G||||wetland;aerate
gas-vocs|有机废气|VOCs waste gas|VOCs废气;VOC废气;有机挥发气;印刷废气;化工废气;油墨废气;注塑废气;制胶废气;VOCs emissions;VOC emissions;organic waste gas|gas|g|G|||C2921;C2641|rto;rco;zeolite-rotor;activated-carbon;condense
gas-spray|喷漆废气|paint-spraying waste gas|涂装废气;喷涂废气;烤漆废气;漆雾;油漆废气;painting exhaust;spray booth exhaust|gas-vocs|g|G|||C2110;C3611|dry-filter;zeolite-rotor;rto;rco;activated-carbon
gas-wood|人造板废气|wood-panel press exhaust|胶合板废气;热压废气;板材废气;木材加工粉尘;wood panel exhaust|gas-vocs|g|G|||C2021|wet-scrub;esp;rto
gas-kiln|工业窑炉烟气|kiln flue gas|窑炉废气;窑炉烟气;水泥窑烟气;烧结烟气;陶瓷窑烟气;砖瓦窑烟气;玻璃窑烟气;球团烟气;工业炉窑;furnace flue gas;sintering flue gas|gas-combustion|g|G|||C3011;C3110|bag-filter;scr;sncr;wet-desulph
gas-boiler|锅炉烟气|boiler flue gas|锅炉废气;燃煤烟气;电厂烟气;蔗渣锅炉烟气;coal-fired flue gas|gas-combustion|g|G|||D4411;D4430|bag-filter;esp;wet-desulph;sncr;scr
gas-smelting|冶炼烟气|smelting off-gas|冶炼废气;电解烟气;焙烧烟气;矿热炉烟气;smelter gas|gas-combustion|g|G|||C3212;C3216|bag-filter;wet-desulph;esp
gas-incinerator|垃圾焚烧烟气|waste incineration flue gas|焚烧烟气;焚烧炉烟气;incineration flue gas|gas-combustion|g|G|||N7820|semi-dry-desulph;bag-filter;sncr;activated-carbon
gas-odour|恶臭气体|odorous gas|臭气;恶臭废气;恶臭;异味;污水站臭气;污水厂臭气;odour gas;malodour|gas|g|G|||D4620;A0313|bio-deodorise;wet-scrub;activated-carbon
gas-oil-fume|餐饮油烟|cooking fume|油烟废气;厨房油烟;餐饮业油烟;kitchen fume|gas|g|G|||H6210|fume-esp
gas-acid|酸雾废气|acid mist|酸性废气;酸洗废气;酸碱废气;盐酸雾;电镀废气;acid gas|gas|g|G|||C3360;C3130|wet-scrub
gas-fluoride|含氟废气|fluoride waste gas|含氟烟气;fluoride gas|gas|g|G|||C3216;C3032|wet-scrub;dry-absorb
gas-oil-vapour|油气|oil vapour|gasoline vapour|gas-vocs|g|G|||C2511|condense;activated-carbon;membrane
gas-dust|含尘废气|dust-laden gas|粉尘废气;工业粉尘;扬尘;无组织粉尘;石材粉尘;fugitive dust;dusty gas|gas|g|G|||C3032;C3011|bag-filter;wet-dust;dust-suppress
gas-landfill|填埋气|landfill gas|填埋场气体;粗沼气|gas|g|G|||N7820|biogas-upgrade
soil-heavy-metal|重金属污染土壤|heavy-metal contaminated soil|重金属污染耕地;镉污染土壤;砷污染土壤;污染农田;受污染耕地;polluted farmland|soil|e|I|||C3212|soil-stabilise;soil-wash;phytoremediate
soil-organic|有机污染土壤|organically contaminated soil|石油污染土壤;农药污染土壤;焦化污染土壤;organic contaminated soil;oil contaminated soil|soil|e|I|||C2521;C2631|thermal-desorption;soil-oxidise;bioremediate
soil-site|污染地块|contaminated site|污染场地;遗留地块;退役地块;搬迁地块;brownfield|soil|e|I||||soil-stabilise;thermal-desorption;barrier
groundwater|污染地下水|contaminated groundwater|地下水污染;groundwater pollution|soil|e|G||||pump-treat;barrier;soil-oxidise
slag-heap|历史遗留废渣|legacy slag heap|历史遗留渣;遗留废渣;渣场;历史遗留矿山;废弃矿山;legacy slag;abandoned mine|mining;soil|e|I|||B0912|mine-ecology;stabilise;barrier
noise|噪声|noise|噪音;industrial noise|noise|n|G||||sound-insulate;muffle;vibration-isolate
vibration|振动|vibration||noise|n|G||||vibration-isolate
`

/** code|中文|English|words|parents|medium|regime: parents are families unless they hold a dot. */
export const FAMILIES = `
solid|固体废物|solid waste|固废;固体废弃物;废渣;solid residue||s|I
general|一般工业固体废物|general industrial solid waste|一般固废;工业固废;一般固体废物;工业固体废物|solid|s|G
hazardous|危险废物|hazardous waste|危废;危险固废|solid|s|H
bulk|大宗工业固废|bulk industrial solid waste|大宗固废;大宗工业固体废物;大宗固体废弃物;bulk solid waste|general|s|G
metallurgical-slag|冶炼废渣|metallurgical slag|冶炼渣;冶金渣;冶金废渣;smelting slag|general|s|G
ash|燃烧灰渣|combustion ash and slag|combustion ash|general|s|G
mining|采选固废|mining and dressing waste|矿山固废;采矿固废;mining waste|general|s|G
gypsum|工业石膏|industrial gypsum|石膏渣|general|s|G
sludge|污泥|sludge||solid|s|I
biomass|有机固废|organic residue|有机废弃物;有机垃圾;农业废弃物;农林废弃物;生物质废弃物;organic waste;agricultural waste;biomass waste|solid|s|G
construction|建筑固体废物|construction residues||solid|s|G
domestic|生活源固体废物|municipal waste|垃圾|solid|s|G
recyclable|再生资源|recyclables|废旧物资;可回收物;废品;scrap|solid|s|G
electronic|电子电池类废物|electronic and battery waste||solid|s|I
chemical|化工废物|chemical waste|化工废渣;化工固废|solid|s|I
aluminium|铝工业危险废物|aluminium-industry hazardous waste|铝工业危废|hazardous|s|H
nonferrous|有色冶炼危险废物|non-ferrous smelting hazardous waste|有色冶炼危废|hazardous|s|H
acid-alkali|废酸废碱|waste acid and alkali|废酸碱|hazardous|w|H
oily|含油危险废物|oily hazardous waste||hazardous|s|H
organic|有机危险废物|organic hazardous waste|有机类危废|hazardous|s|H
incineration|焚烧残余物|incineration residues|焚烧残渣;焚烧灰渣|solid|s|I
medical|医疗类废物|health-care waste||hazardous|s|H
ww|废水|wastewater|污水;waste water;effluent||w|G
ww-industrial|工业废水|industrial wastewater|生产废水;工业污水;工艺废水;园区废水;process wastewater|ww|w|G
ww-heavy-metal|含金属废水|metal-bearing wastewater||ww-industrial|w|G
ww-organic|高浓度有机废水|high-strength organic wastewater|有机废水;高浓度废水;高COD废水;organic wastewater|ww-industrial|w|G
ww-refractory|难降解有机废水|refractory organic wastewater|难降解废水;refractory wastewater|ww-industrial|w|G
ww-domestic|生活类污水|domestic-type sewage||ww|w|G
gas|废气|waste gas|烟气;尾气;exhaust gas;flue gas;off-gas||g|G
gas-vocs|挥发性有机物废气类|organic waste gases||gas|g|G
gas-combustion|燃烧烟气|combustion flue gas||gas|g|G
soil|污染土壤|polluted soil|土壤污染;contaminated soil||e|I
noise|噪声振动|noise and vibration|||n|G
`
