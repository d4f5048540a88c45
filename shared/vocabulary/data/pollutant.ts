// Pollutants by medium: names and aliases checked against 61 discharge standards.

/**
 * code|中文|English|words|parents|media (w/g/s). `=SS` wants these capitals.
 * A last cell holds the one Chinese character for an element: it counts only in a chemical setting (see link).
 */
export const POLLUTANTS = `
m-water|水污染物|water pollutants|||w
m-gas|大气污染物|air pollutants|废气污染物||g
heavy-metal|重金属|heavy metals|heavy metal||wgs
nutrient|氮磷营养物|nitrogen and phosphorus|脱氮除磷;氮磷|m-water|w
organic|有机污染物|organic pollutants|有机物||wgs
salt|盐分|dissolved salts||m-water|w
acid-gas|酸性气体|acid gases||m-gas|g
cod|化学需氧量|chemical oxygen demand (COD)|COD;CODCr|m-water;organic|w
bod|五日生化需氧量|biochemical oxygen demand (BOD)|BOD;生化需氧量|m-water;organic|w
ss|悬浮物|suspended solids (SS)|=SS;悬浮固体;=TSS|m-water|w
ammonia-n|氨氮|ammonia nitrogen|NH3-N;NH4-N;NH4+-N;铵氮;ammoniacal nitrogen|nutrient|w
tn|总氮|total nitrogen (TN)|=TN;硝态氮;硝酸盐氮|nutrient|w
tp|总磷|total phosphorus (TP)|=TP;磷酸盐;含磷|nutrient|w
oil|石油类|petroleum oils|油类;含油;oil content|m-water;organic|w
animal-oil|动植物油|animal and vegetable oils|油脂|m-water;organic|w
phenol|挥发酚|volatile phenols|酚类;含酚;苯酚;phenol|m-water;organic|w
cyanide|总氰化物|total cyanide|氰化物;CN-;含氰;cyanide|m-water|w
sulphide|硫化物|sulphides|S2-;含硫|m-water|w
fluoride|氟化物|fluorides|氟离子;含氟;F-;总氟;除氟;fluoride|m-water;m-gas|wg
copper|总铜|total copper|=Cu|heavy-metal|w|铜
zinc|总锌|total zinc|=Zn|heavy-metal|w|锌
manganese|总锰|total manganese|=Mn;可溶性锰;soluble manganese;manganese|heavy-metal|w|锰
lead|总铅|total lead|=Pb|heavy-metal|w|铅
cadmium|总镉|total cadmium|=Cd;cadmium|heavy-metal|w|镉
mercury|总汞|total mercury|=Hg;mercury|heavy-metal|w|汞
arsenic|总砷|total arsenic|=As;arsenic|heavy-metal|w|砷
chromium|总铬|total chromium|=Cr;三价铬;chromium|heavy-metal|w|铬
chromium-vi|六价铬|hexavalent chromium|Cr6+;Cr(VI)|chromium|w
nickel|总镍|total nickel|=Ni;nickel|heavy-metal|w|镍
silver|总银|total silver|=Ag|heavy-metal|w|银
antimony|总锑|total antimony|=Sb;antimony|heavy-metal|w|锑
thallium|总铊|total thallium|=Tl;thallium|heavy-metal|w|铊
beryllium|总铍|total beryllium|beryllium|heavy-metal|w|铍
vanadium|总钒|total vanadium|vanadium|heavy-metal|w|钒
cobalt|总钴|total cobalt|Co2+;cobalt|heavy-metal|w|钴
iron|总铁|total iron|Fe2+;Fe3+|m-water|w
aluminium|总铝|total aluminium|Al3+|m-water|w
toc|总有机碳|total organic carbon (TOC)|=TOC|m-water;organic|w
colour|色度|colour|脱色;colourity;decolourisation|m-water|w
coliform|粪大肠菌群|faecal coliforms|大肠菌群;fecal coliform|m-water|w
las|阴离子表面活性剂|anionic surfactants (LAS)|=LAS;表面活性剂;surfactant|m-water;organic|w
aox|可吸附有机卤化物|adsorbable organic halogens (AOX)|AOX|m-water;organic|w
aniline|苯胺类|anilines|苯胺;aniline|organic;m-water;m-gas|wg
nitrobenzene|硝基苯类|nitrobenzenes|硝基苯;nitrobenzene|organic;m-water;m-gas|wg
formaldehyde|甲醛|formaldehyde||organic;vocs|wg
benzene|苯|benzene|苯系物;三苯;BTEX|vocs|wg
toluene|甲苯|toluene||vocs|wg
xylene|二甲苯|xylene||vocs|wg
ethylbenzene|乙苯|ethylbenzene||vocs|wg
chloride|氯化物|chlorides|Cl-;氯离子;含氯;chloride|salt|w
salinity|全盐量|total dissolved salts|含盐量;盐度;高盐;总溶解性固体;=TDS;salinity|salt|w
sulphate|硫酸盐|sulphates|SO42-;硫酸根;sulphate|salt|w
hardness|硬度|hardness|钙镁离子|salt|w
ph|pH值|pH value|pH;酸碱度;强碱性;强酸性;alkalinity|m-water|w
antibiotic|抗生素|antibiotics|新污染物;antibiotic|organic|w
so2|二氧化硫|sulphur dioxide (SO2)|SO2|acid-gas|g
nox|氮氧化物|nitrogen oxides (NOx)|NOx;nitrogen oxide|acid-gas|g
pm|颗粒物|particulate matter (PM)|烟尘;粉尘;=PM;dust;particulates|m-gas|g
blackness|林格曼黑度|Ringelmann blackness|烟气黑度|m-gas|g
co|一氧化碳|carbon monoxide (CO)|=CO|m-gas|g
co2|二氧化碳|carbon dioxide (CO2)|CO2;碳排放;温室气体;greenhouse gas|m-gas|g
vocs|挥发性有机物|volatile organic compounds (VOCs)|VOC|organic;m-gas|g
nmhc|非甲烷总烃|non-methane hydrocarbons (NMHC)|NMHC;=NMOC|vocs|g
ammonia|氨|ammonia|NH3;氨气;氨逃逸|m-gas|g
h2s|硫化氢|hydrogen sulphide (H2S)|H2S|acid-gas|g
odour|臭气浓度|odour concentration|恶臭污染物|m-gas|g
hcl|氯化氢|hydrogen chloride (HCl)|HCl|acid-gas|g
h2so4-mist|硫酸雾|sulphuric acid mist||acid-mist|g
cro3-mist|铬酸雾|chromic acid mist||acid-mist;chromium|g
hcn|氰化氢|hydrogen cyanide (HCN)|HCN|m-gas;cyanide|g
cl2|氯气|chlorine gas|Cl2|acid-gas|g
hg-gas|汞及其化合物|mercury and its compounds||m-gas;mercury|g
pb-gas|铅及其化合物|lead and its compounds||m-gas;lead|g
as-gas|砷及其化合物|arsenic and its compounds||m-gas;arsenic|g
cd-gas|镉及其化合物|cadmium and its compounds||m-gas;cadmium|g
dioxin|二噁英类|dioxins|二噁英;二恶英;dioxin|m-gas;organic|g
bap|苯并[a]芘|benzo[a]pyrene|苯并芘|organic;m-gas|g
asphalt-fume|沥青烟|asphalt fume||m-gas;organic|g
oil-fume|油烟|oil fume||m-gas;organic|g
methanol|甲醇|methanol||vocs|g
vinyl-chloride|氯乙烯|vinyl chloride||vocs|g
acrylonitrile|丙烯腈|acrylonitrile||vocs|g
phosgene|光气|phosgene||m-gas|g
so3|三氧化硫|sulphur trioxide (SO3)|SO3|acid-gas|g
acid-mist|酸雾|acid mists||acid-gas|g
dichloromethane|二氯甲烷|dichloromethane||vocs|wg
chloroform|三氯甲烷|chloroform||vocs|wg
trichloroethylene|三氯乙烯|trichloroethylene||vocs|wg
tetrachloroethylene|四氯乙烯|tetrachloroethylene||vocs|wg
acetaldehyde|乙醛|acetaldehyde||vocs|g
`
