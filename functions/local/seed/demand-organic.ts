// Demo demands of sugar, starch, paper and farms: what grows back.

/** Columns: see `demand.ts`. */
export const ORGANIC = `
filter-jiangzhou|jiangzhou-sugar|榨季滤泥集中利用 15 万吨/年|filter-mud|150000 t/a|use|G||moisture=72;organic=48%;N=1.8%;pH=7.2|km=60;pay=10;due=120|p7|榨季从十一月到次年三月，滤泥日产一千多吨，堆放有异味。过去直接还田，今年要求先堆肥腐熟。希望有机肥企业榨季前进场，甘蔗地可就近消纳产品。
bagasse-jiangzhou|jiangzhou-sugar|富余蔗渣制浆或板材 20 万吨/年|bagasse|200000 t/a|use|G||moisture=49;ash=2.1%|km=150;pay=0;due=150|p36|自用锅炉以外尚有二十万吨富余，除髓后可供制浆、蔗渣板。要求能在榨季内每天稳定提货，堆场防火由双方共同负责。
filter-hengzhou|hengzhou-sugar|碳法滤泥利用 9 万吨/年|filter-mud|90000 t/a|use|G||moisture=55;CaCO3=62%;pH=8.6|stock=30000;km=80;pay=15;due=160|p23|碳法滤泥碳酸钙高、有机质低，做肥料效果差，水泥厂又嫌水分大。想找能晾干后作水泥原料或脱硫剂的单位，旧滤泥池也要一并清理。
vinasse-liucheng|liucheng-sugar|糖蜜酒精废液浓缩处理 18 万吨/年|vinasse|180000 t/a|use;treat|G||pH=4.2;COD=110000mg/L;K2O=0.9%;moisture=91|km=40;pay=30;budget=2200;due=200|p12|酒精车间每天五百多吨废醪液，原定量还田方案受雨季限制。考虑浓缩燃烧回收钾灰或制液体肥，请技术单位提供运行业绩和蒸汽消耗。要求不新增排污口。
vinasse-xingbin|xingbin-alcohol|木薯酒精废醪液沼气化 1500 立方米/日|vinasse;svc.ww-refractory|1500 m3/d|treat;retrofit|G||pH=4.0;COD=52000mg/L;SS=16000mg/L|budget=3600;due=240|p41|以木薯为原料，现有厌氧罐负荷到顶，沼气燃烧不稳定。希望改造厌氧系统并利用沼气发电，后端出水要达到园区接管要求。停产检修期只有四十天。
bagasse-gangbei|gangbei-sugar|蔗渣髓和污泥掺烧 6 万吨/年|bagasse;paper-sludge|60000 t/a|use;treat|G||moisture=58;ash=9%|km=70;pay=20;due=140|p49|除髓产生的蔗髓和制浆污泥热值低、水分高，自备锅炉掺烧比例有限。希望生物质热电企业来谈长期供料，价格参照热值。
white-hepu|hepu-pulp|苛化白泥利用 25 万吨/年|white-mud|250000 t/a|use|G||moisture=33;CaCO3=88%;Na2O=1.4%;pH=11.8|stock=180000;km=180;pay=20;due=220|p16|白泥残碱波动，电厂脱硫用过一批，结垢后停用。想找能洗碱、制轻钙或作脱硫剂的企业，也可合作在厂区建线。每天外运要有苫盖。
white-gangbei|gangbei-sugar|蔗渣浆白泥和绿泥利用 4 万吨/年|white-mud|40000 t/a|use|G||moisture=40;CaCO3=79%;SiO2=6%|stock=65000;km=100;pay=25;due=180|p54|蔗渣浆白泥硅高，不能回烧石灰。库存占地十多亩，希望两年内清完。可以制轻钙、脱硫剂或进水泥窑，愿意补贴运费。
paper-binyang|binyang-paper|造纸污泥减量与焚烧 4.2 万吨/年|paper-sludge|42000 t/a|treat;use|G||moisture=63;ash=41%;Cl=?mg/kg|km=90;pay=110;due=130|p5|再生纸污泥灰分高、含少量塑料。现与电厂掺烧合同到期，对方要求水分降到五成以下。可考虑在厂内增加干化机，或交有能力的单位直接处理。
cassava-wuming|wuming-starch|木薯渣饲料化或沼气化 6 万吨/年|food-residue|60000 t/a|use|G||moisture=80;fibre=14%;pH=4.6|km=60;pay=0;due=110|p20|榨季木薯渣每天四百吨，放两天就酸。往年供养殖户，去年起量减少。希望在厂旁边建发酵饲料或沼气设施，蒸汽和场地可以提供。
fruit-gongcheng|gongcheng-fruit|柿子果皮果渣利用 1.8 万吨/年|food-residue|18000 t/a|use|G||moisture=82|km=50;pay=40;due=90|p38|加工季集中在十月到十二月，果皮果渣含糖高，易招蝇虫。希望有机肥、饲料或黑水虻单位来收，旺季每天能到六十吨即可。
pig-bobai|bobai-pig|规模养殖粪污集中处理 12 万吨/年|livestock-manure|120000 t/a|use;treat|G||moisture=76;N=0.6%|km=40;pay=15;budget=900;due=170|p1|六家规模场联合提出，现有堆粪棚容量不够，雨天有外溢风险。希望第三方建集中处理中心，收运粪污制有机肥，县里果园和甘蔗可以消纳。
pig-lingshan|lingshan-pig|种猪场沼液提标改造 600 立方米/日|ww-livestock|600 m3/d|retrofit;operate|G||COD=6800mg/L;NH3-N=1100mg/L;SS=?mg/L|budget=780;due=150|p34|现有黑膜沼气池出水氨氮高，消纳林地不足。拟增加脱氮深度处理后部分回用冲栏，需要长期代运营并承诺出水。停电应急要有考虑。
wood-qintang|qintang-board|板材边皮锯末利用 11 万吨/年|wood-residue|110000 t/a|use|G||moisture=38;ash=1.6%|km=100;pay=0;due=100|p50|园区胶合板户的边皮和锯末，含胶量分级堆放。无胶料可做颗粒燃料、板材，有胶料要走合规锅炉。价格随行就市。
sludge-xingning|xingning-sewage|市政污泥处置 9 万吨/年|municipal-sludge|90000 t/a|treat;use;dispose|G||moisture=79;organic=46%;Cd=?mg/kg;Zn=640mg/kg|km=80;pay=260;due=180|p10|脱水污泥日产二百五十吨，原堆肥去向受限。要求处置单位有稳定产能、臭气收集处理和产品去向台账，优先考虑干化焚烧、水泥窑协同。重金属今年尚未送检齐全。
dyeing-sludge-fumian|fumian-dyeing|印染污泥鉴别与协同处置 1.6 万吨/年|dyeing-sludge|16000 t/a|treat;dispose|I||moisture=68;organic=?%;Cr=210mg/kg|stock=1900;km=150;pay=320;due=140|p26|水洗园区集中污水厂的污泥，尚未完成属性鉴别。希望有单位能先做鉴别，再按结论掺烧或进窑。夏季气味大，转运车辆要密闭。
ash-shangsi|shangsi-sugar|蔗渣锅炉灰渣还田利用 2.8 万吨/年|biomass-ash|28000 t/a|use|G||moisture=35;K2O=3.2%;pH=9.8|km=50;pay=8;due=120|p46|湿法出渣，钾含量尚可。想和有机肥厂合作配肥，或做甘蔗地土壤调理。已检测一次重金属，可以提供报告复印件。
pig-xingye|xingye-pig|养殖合作社粪污收运方案|livestock-manure|20000 t/a|collect;use|G||moisture=74|km=30;due=100|s1|合作社十八户分散养殖，单户量小。想找公司统一收运做肥，政府可给收运补贴，具体数量还在核实。
`
