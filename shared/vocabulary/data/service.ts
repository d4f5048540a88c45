// Kinds of environmental service: the project's taxonomy with its letters replaced by words, because the letters clash with SW classes.

/** code|中文|English|words|parent. */
export const SERVICES = `
water|水污染治理|water pollution control|废水治理;污水治理;水处理;wastewater treatment;water treatment;sewage treatment|
ww-industrial|工业废水处理|industrial wastewater treatment|生产废水处理;工业污水处理;工业废水治理|water
ww-domestic|生活污水处理|domestic sewage treatment|城镇污水处理;生活污水治理;一体化污水处理设备|water
zero-discharge|高盐废水零排放|high-salt wastewater and zero liquid discharge|零排放;废水零排放;高盐废水处理;=ZLD;zero liquid discharge|water
ww-heavy-metal|重金属废水处理|heavy-metal wastewater treatment|重金属废水治理|water
ww-refractory|难降解废水处理|refractory wastewater treatment|难降解有机废水处理;高浓度有机废水处理|water
leachate|渗滤液处理|leachate treatment|垃圾渗滤液处理;渗滤液全量化处理|water
sludge|污泥处理处置|sludge treatment and disposal|污泥处置;污泥处理;污泥脱水干化;污泥减量;污泥资源化;sludge disposal;sludge treatment|water
reuse|中水回用|reclaimed water reuse|废水回用;再生水;水回用;污水资源化;water reuse;wastewater reuse|water
ww-rural|农村污水治理|rural sewage treatment|农村污水处理;农村生活污水处理;农村生活污水治理|water
water-body|水体与流域治理|water-body and river-basin restoration|黑臭水体治理;流域治理;河道治理;水环境治理;水生态修复;水体修复;水环境综合治理;river restoration|water
ww-upgrade|提标改造|discharge-standard upgrading|污水处理厂提标;提标升级;污水厂提标改造;upgrade of treatment plant|water
air|大气污染治理|air pollution control|废气处理;废气治理;烟气治理;烟气净化;大气治理;废气净化;废气收集处理;waste gas treatment;flue gas cleaning;air pollution treatment|
dust|除尘|dust removal|烟气除尘;粉尘治理;收尘;dedusting;dust collector|air
desulph|脱硫|desulphurisation|烟气脱硫;=FGD;flue gas desulphurisation|air
denitr|脱硝|denitrification of flue gas|烟气脱硝;降氮;DeNOx;NOx removal|air
vocs|VOCs治理|VOCs abatement|有机废气治理;有机废气处理;VOC治理;VOCs处理;挥发性有机物治理;VOCs废气治理;喷漆废气治理;喷漆废气处理;VOC abatement;VOCs control;VOC treatment|air
odour|恶臭治理|odour control|除臭;臭气治理;恶臭处理;臭气处理;异味治理;废气除臭;deodorisation|air
flue-gas|烟气多污染物协同治理|multi-pollutant flue gas control|超低排放;烟气一体化脱硫脱硝;脱硫脱硝;脱硫除尘;脱硫脱硝除尘;烟气多污染物协同;多污染物协同;ultra-low emission;ULE retrofit|air
oil-fume|油烟治理|cooking-fume control|油烟净化;fume purification|air
acid-gas|酸雾与含氟废气治理|acid mist and fluoride gas control|酸雾治理;酸雾净化;酸雾处理|air
vapour-recovery|油气回收|vapour recovery|VRU|air
fugitive|无组织与扬尘治理|fugitive dust control|扬尘治理;抑尘;无组织排放;fugitive emission control;dust suppression service|air
solid|固体废物利用处置|solid waste use and disposal|固废处理;固废处置;固废利用;固废综合利用;固体废物处置;固体废物处理;固废治理;废渣处理;solid waste disposal;solid waste treatment|
bulk-solid-use|大宗工业固废综合利用|use of bulk industrial solid waste|大宗固废综合利用;工业固废综合利用;资源综合利用|solid
hw-collect|危险废物收集贮存|hazardous waste collection and storage|危废收集;危废贮存;危废暂存;危废转运;危险废物收集;危废运输;hazardous waste collection|solid
hw-use|危险废物利用|hazardous waste use|危废利用;危废资源化;危废综合利用;危险废物综合利用;危险废物资源化;hazardous waste recycling|solid
hw-dispose|危险废物焚烧填埋|hazardous waste incineration and landfill|危废处置;危险废物处置;危废处理;危废焚烧;危废填埋;危险废物处理;危险废物焚烧;危险废物填埋;hazardous waste disposal;hazardous waste treatment|solid
cement-kiln|水泥窑协同处置服务|co-processing in cement kilns as a service|水泥窑协同处置固废;co-processing service|solid
medical|医疗废物处置|medical waste disposal|医废处置;医疗废物处理;医疗废物集中处置;医废收集;医疗废物收集;medical waste treatment|solid
recycling|再生资源回收|recycling of materials|废旧物资回收;资源回收;废品回收;再生利用;materials recycling|solid
organic|餐厨与有机固废处理|kitchen and organic waste treatment|餐厨垃圾处理;厨余垃圾处理;有机固废处理;餐厨废弃物处理;有机废弃物处理;food waste treatment|solid
construction|建筑垃圾资源化|construction waste recycling|建筑垃圾处置;建筑垃圾利用;construction waste treatment|solid
farm|畜禽粪污与秸秆利用|manure and straw use|粪污处理;粪污资源化利用;秸秆综合利用;养殖污染治理;manure treatment|solid
tailings|尾矿库治理|tailings pond management|尾矿库闭库;尾矿库污染治理;渣库治理;尾矿库综合治理;tailings management|solid
household|生活垃圾处理|household waste treatment|垃圾处理;垃圾收运;垃圾分类;垃圾焚烧发电;垃圾清运;waste-to-energy|solid
soil|土壤与地下水修复|soil and groundwater remediation|土壤修复;土壤污染修复;污染地块修复;场地修复;污染土壤修复;soil remediation;site remediation|
site-survey|污染地块调查评估|contaminated site survey and assessment|土壤污染状况调查;场地调查;土壤调查;地块调查;风险评估;土壤污染调查;土壤污染隐患排查;site investigation|soil
risk-control|土壤风险管控|soil risk control|风险管控|soil
groundwater|地下水修复|groundwater remediation|地下水污染修复;地下水治理|soil
mine|矿山生态修复|mine ecological restoration|生态修复;矿山修复;复绿;矿山治理;渣场治理;mine reclamation|soil
noise|噪声与振动治理|noise and vibration control|降噪;噪声治理;噪音治理;减振降噪;noise control;noise reduction|
monitor|环境监测检测|environmental monitoring and testing|环境监测;环境检测;environmental monitoring|
online-monitor|在线监测设备|online monitoring equipment|在线监测;在线监控;自动监测;=CEMS;烟气在线监测;online monitoring;continuous emission monitoring|monitor
manual-test|手工检测|laboratory testing|委托检测;自行监测;采样检测;第三方检测;检测报告;sampling and testing|monitor
data-operation|数据采集与运维|data acquisition and upkeep|在线监测运维;数采仪;智慧环保;环保监管平台;data acquisition|monitor
emergency-monitor|环境应急监测|emergency monitoring|应急监测|monitor
consult|环境咨询服务|environmental consulting|环保咨询;环境咨询;技术咨询;environmental consultancy|
eia|环境影响评价|environmental impact assessment (EIA)|环评;=EIA|consult
permit|排污许可|pollutant discharge permit|discharge permit|consult
cleaner-production|清洁生产审核|cleaner production audit|清洁生产;cleaner production|consult
steward|环保管家|environmental steward service|环保顾问;环境管家|consult
hw-identify|危险废物鉴别|hazardous waste identification|危废鉴别;固废鉴别;固体废物属性鉴别;属性鉴别;危险特性鉴别;hazard identification|consult
carbon|碳核算|carbon accounting|碳核查;碳足迹;碳排放核算;碳盘查;碳减排;双碳;碳达峰;carbon footprint|consult
damage|环境损害鉴定|environmental damage assessment|环境损害评估;damage assessment|consult
contingency|环境应急预案|environmental contingency plan|应急预案;contingency plan|consult
acceptance|竣工环保验收|completion acceptance|环保验收;竣工验收;自主验收|consult
operate|第三方运营|third-party operation|委托运营;托管运营;运维;运营服务;O&M|
operate-water|污水站托管|wastewater station operation|污水处理站运营;污水站运维;污水处理运营;废水站托管;污水设施运维;wastewater plant operation|operate
operate-air|废气设施运维|waste gas facility upkeep|废气治理设施运维;废气处理设施运维|operate
operate-park|园区第三方治理|third-party treatment for industrial parks|园区环境污染第三方治理;园区污水处理;园区污水集中处理|operate
energy|节能与余热|energy saving and waste heat|节能;energy saving|
waste-heat|余热余压利用|waste heat and pressure recovery|余热回收;余热利用;余热发电;waste heat recovery|energy
energy-manage|能源管理|energy management|能源审计;energy performance contracting|energy
boiler|锅炉窑炉改造|boiler and kiln retrofit|锅炉改造;窑炉改造;煤改气;煤改电;清洁能源替代;低氮燃烧改造;boiler retrofit|energy
radiation|核与辐射|nuclear and radiation|辐射安全;辐射环境|
irradiate|辐照灭菌|irradiation sterilisation|辐照;irradiation|radiation
radioactive|放射性废物处理|radioactive waste management|放射性废物;放射源;伴生放射性;radioactive waste|radiation
ecology|生态保护|ecological conservation|生物多样性保护;生态环境保护;ecological protection|
`
