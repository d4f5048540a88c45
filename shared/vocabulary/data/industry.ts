// Industries that the lexicon names; a deployment imports the whole of GB/T 4754.

/** GB/T 4754-2017, the classes that the lexicon names and the divisions above them: code, name, English, words. */
export const INDUSTRIES = `
A01|农业|crop farming|
A03|畜牧业|animal husbandry|
B06|煤炭开采和洗选业|coal mining and washing|
B07|石油和天然气开采业|oil and gas extraction|
B08|黑色金属矿采选业|ferrous ore mining|
B09|有色金属矿采选业|non-ferrous ore mining|
B10|非金属矿采选业|non-metallic ore mining|
C13|农副食品加工业|agricultural food processing|
C15|酒、饮料及精制茶制造业|beverages and tea|
C17|纺织业|textiles|
C19|皮革、毛皮、羽毛及其制品和制鞋业|leather, fur and footwear|
C20|木材加工和木、竹、藤、棕、草制品业|wood and bamboo products|木材加工业;木材加工企业
C21|家具制造业|furniture making|家具厂
C22|造纸和纸制品业|paper making|造纸行业;造纸业
C25|石油、煤炭及其他燃料加工业|petroleum, coal and fuel processing|
C26|化学原料和化学制品制造业|chemicals manufacturing|化工厂;化工企业
C27|医药制造业|pharmaceuticals manufacturing|药厂
C29|橡胶和塑料制品业|rubber and plastics|
C30|非金属矿物制品业|non-metallic mineral products|
C31|黑色金属冶炼和压延加工业|ferrous metallurgy|钢铁行业;钢铁厂;钢厂;steel works;steel mill
C32|有色金属冶炼和压延加工业|non-ferrous metallurgy|有色金属冶炼;有色冶炼
C33|金属制品业|metal products|
C36|汽车制造业|motor vehicles manufacturing|汽车厂;汽车制造
C38|电气机械和器材制造业|electrical machinery|
C39|计算机、通信和其他电子设备制造业|electronic equipment|电子厂
C42|废弃资源综合利用业|recycling industry|
D44|电力、热力生产和供应业|electricity and heat supply|
D46|水的生产和供应业|water supply|
E47|房屋建筑业|building construction|
E50|建筑装饰、装修和其他建筑业|building finishing and demolition|
G54|道路运输业|road transport|
H62|餐饮业|catering|饭店;餐饮企业;restaurant
N77|生态保护和环境治理业|environmental services|
N78|公共设施管理业|public facilities management|
O81|机动车、电子产品和日用产品修理业|repair of vehicles and goods|
Q84|卫生|health care|
A0111|稻谷种植|rice growing|
A0133|糖料种植|sugar crop growing|甘蔗种植
A0313|猪的饲养|pig farming|养猪场;生猪养殖;养殖场;pig farm
A0321|鸡的饲养|chicken farming|养鸡场
B0610|烟煤和无烟煤开采洗选|bituminous coal and anthracite mining|煤矿;洗煤厂
B0711|陆地石油开采|onshore oil extraction|
B0810|铁矿采选|iron ore mining|铁矿
B0912|铅锌矿采选|lead-zinc mining|铅锌矿
B0913|镍钴矿采选|nickel-cobalt mining|
B0916|铝矿采选|bauxite mining|铝土矿开采
B0921|金矿采选|gold mining|金矿
B1011|石灰石、石膏开采|limestone and gypsum quarrying|石灰石矿;采石场
C1340|制糖业|sugar making|制糖;糖厂;sugar mill
C1391|淀粉及淀粉制品制造|starch making|淀粉厂
C1511|酒精制造|alcohol distilling|酒精厂;distillery
C1713|棉印染精加工|cotton dyeing and finishing|印染
C1910|皮革鞣制加工|leather tanning|制革;皮革厂;tannery
C2011|锯材加工|sawmilling|
C2021|胶合板制造|plywood making|胶合板厂;人造板厂;板材厂
C2110|木质家具制造|wooden furniture making|木质家具
C2211|木竹浆制造|wood and bamboo pulping|制浆;浆厂
C2221|机制纸及纸板制造|paper and board making|纸厂;造纸企业;paper mill
C2511|原油加工及石油制品制造|petroleum refining|炼油厂;炼化;石化
C2521|炼焦|coking|焦化
C2611|无机酸制造|inorganic acid making|硫酸厂
C2612|无机碱制造|inorganic alkali making|
C2614|有机化学原料制造|organic chemicals making|
C2622|磷肥制造|phosphate fertiliser making|磷肥厂;磷化工
C2631|化学农药制造|pesticide making|农药厂
C2641|涂料制造|coatings making|涂料厂
C2643|工业颜料制造|industrial pigment making|钛白粉
C2651|初级形态塑料及合成树脂制造|plastics and resins making|
C2663|林产化学产品制造|forest chemicals making|松香
C2710|化学药品原料药制造|active pharmaceutical ingredients|原料药
C2921|塑料薄膜制造|plastic film making|
C3011|水泥制造|cement making|水泥厂;水泥企业;cement plant
C3032|建筑用石加工|building stone working|石材厂;石材加工;大理石加工
C3034|隔热和隔音材料制造|insulation materials making|
C3110|炼铁|iron making|
C3120|炼钢|steel making|
C3130|钢压延加工|steel rolling|轧钢
C3140|铁合金冶炼|ferro-alloy smelting|铁合金;硅锰合金
C3211|铜冶炼|copper smelting|铜厂
C3212|铅锌冶炼|lead and zinc smelting|锌冶炼;铅冶炼;锌厂
C3216|铝冶炼|aluminium smelting and refining|氧化铝;电解铝;铝厂;再生铝;alumina refinery;aluminium smelter
C3219|其他常用有色金属冶炼|other common non-ferrous smelting|电解锰;电解金属锰;electrolytic manganese
C3252|铝压延加工|aluminium rolling and extrusion|铝加工;铝型材;铝材厂
C3360|金属表面处理及热处理加工|metal surface treatment|电镀;镀锌;electroplating;plating
C3611|汽柴油车整车制造|petrol and diesel vehicle making|
C3612|新能源车整车制造|new-energy vehicle making|
C3841|锂离子电池制造|lithium-ion battery making|锂电池厂
C3843|铅蓄电池制造|lead-acid battery making|
C3982|电子电路制造|printed circuit making|线路板厂;PCB厂
C4210|金属废料和碎屑加工处理|scrap metal processing|
C4220|非金属废料和碎屑加工处理|non-metal scrap processing|
D4411|火力发电|thermal power|电厂;power plant
D4412|热电联产|combined heat and power|
D4430|热力生产和供应|heat supply|供热站;锅炉房
D4620|污水处理及其再生利用|sewage treatment and reuse|污水处理厂;污水厂;sewage treatment plant;wastewater treatment plant
E4710|住宅房屋建筑|residential building|
E5021|建筑物拆除活动|demolition works|
G5431|普通货物道路运输|road freight|
H6210|正餐服务|restaurants|
N7722|大气污染治理|air pollution control|
N7820|环境卫生管理|public sanitation|生活垃圾焚烧厂;生活垃圾焚烧发电厂;垃圾焚烧厂;垃圾焚烧发电厂;垃圾填埋场;waste incineration plant
O8111|汽车修理与维护|car repair|汽修;4S店
Q8411|综合医院|general hospitals|医院;hospital
`
