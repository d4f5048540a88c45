// Demo demands for bulk mineral residues: gypsum, ash, stone slurry, carbide slag, foundry sand, sludge of ports.

/** Columns: see `demand.ts`. */
export const BULK = `
phospho-fusui|fusui-phosphate|磷石膏综合利用 45 万吨/年|phosphogypsum|450000 t/a|use|G||moisture=22;P2O5=1.3%;F=0.6%;SO3=41%;pH=3.1|stock=3200000;km=180;pay=35;due=300|p8|磷石膏堆场属重点监管渣场，要求以用定产。水洗设施已建成一期，可溶磷仍有波动。缓凝剂、石膏板、充填均可，希望企业来厂小试后签三年协议。
phospho-luzhai|luzhai-phosphate|磷石膏无害化改性 60 万吨/年|phosphogypsum|600000 t/a|use;retrofit|G||moisture=25;P2O5=1.9%;F=0.9%;SO3=40%;pH=2.6|stock=5400000;km=150;pay=40;budget=12000;due=360|p29|拟建设一条无害化预处理线，处理后分质利用。请技术单位报工艺路线、单位成本和水平衡。产品出路是关键，最好能联合建材企业一起报方案。
titan-luzhai|luzhai-titanium|钛石膏利用 55 万吨/年|titanogypsum;by-product-gypsum|550000 t/a|use|G||moisture=42;SO3=36%;Fe2O3=9%;pH=7.6|stock=2800000;km=160;pay=30;due=280|p53|红石膏含水四成以上、带色，建材厂接受度低，目前只有少量作缓凝剂。愿意分担烘干成本，也可利用厂内余热蒸汽。要求产品指标写进协议。
fgd-fuchuan|fuchuan-power|电厂脱硫石膏长期供应 35 万吨/年|fgd-gypsum|350000 t/a|use|G||moisture=11;SO3=43%;Cl=120mg/kg|stock=40000;km=200;pay=0;due=140|p3|湿法脱硫石膏品质稳定，氯离子低，过去供石膏板厂。对方减产后库存上升，厂内堆棚只够存二十天。可按月定量、夜间装车。
fgd-heshan|heshan-power|循环流化床脱硫灰利用 22 万吨/年|desulphurisation-ash|220000 t/a|use|G||moisture=1;CaO=28%;SO3=9%;fCaO=7%|stock=130000;km=120;pay=15;due=200|p25|半干法脱硫灰含亚硫酸钙，水泥厂用量有限。煤矸石综合利用机组灰量大，想试做矿井充填和免烧制品。请附同类灰的用户名单。
ash-qinbei|qinbei-power|粉煤灰综合利用 60 万吨/年|coal-fly-ash|600000 t/a|use|G||moisture=0.6;SiO2=49%;Al2O3=29%;CaO=5%|stock=220000;km=150;pay=0;due=160|p39|一级、二级灰分仓贮存，三级灰和粗灰滞销。雨季混凝土用量下降时每月约有三万吨需要外运。可走铁路和海运，欢迎砌块、陶粒企业承接粗灰。
slag-qinbei|qinbei-power|燃煤炉渣利用 9 万吨/年|boiler-slag|90000 t/a|use|G||moisture=16;SiO2=51%|stock=18000;km=80;pay=0;due=120|p18|捞渣机出渣，含碳量低。原用户做路基垫层，工程已完工。近处有建材用户即可，价格从优。
gangue-heshan|heshan-power|煤矸石和老矸石山治理利用 40 万吨/年|coal-gangue;svc.mine|400000 t/a|use|G||moisture=6;S=1.6%;SiO2=47%|stock=6800000;km=100;budget=2600;due=330|p57|矿区已关闭，遗留矸石山两座，局部自燃冒烟。希望整体打包：灭火、整形复绿，可用部分制砖或掺烧。县里可协调用地和施工道路。
carbide-tiandong|tiandong-pvc|电石渣替代石灰石 32 万吨/年|carbide-slag|320000 t/a|use|G||moisture=34;CaO=66%;pH=12.6;Cl=?mg/kg|stock=56000;km=160;pay=0;due=150|p10|乙炔工段压滤渣，钙高、碱性强，可作水泥钙质原料、烟气脱硫剂和酸性废水中和剂。氯离子未系统检测。可免费供料，运费可谈。
stone-cenxi|cenxi-stone|花岗岩锯泥与边角料利用 40 万吨/年|calcium-carbonate-slurry|400000 t/a|use|G||moisture=28;SiO2=66%;CaO=3%|stock=900000;km=120;pay=12;due=240|p45|园区二百多家加工户，压滤泥饼集中堆在临时场，雨天有流失。花岗岩泥硅高钙低，不适合做轻钙，希望做砌块、陶瓷坯料或机制砂配料。园区统一结算。
stone-pinggui|pinggui-stone|大理石锯泥制重钙与人造石 80 万吨/年|calcium-carbonate-slurry|800000 t/a|use|G||moisture=24;CaCO3=96%;SiO2=?%|stock=1400000;km=150;pay=5;due=180|p14|锯泥碳酸钙含量高、白度好，含少量絮凝剂。现有人造石企业只要干料，缺集中烘干设施。欢迎来园区投资建设烘干、改性、脱硫剂生产线，供电价格可商。
ceramic-beiliu|beiliu-ceramic|陶瓷废料和抛光泥利用 6 万吨/年|ceramic-waste|60000 t/a|use|G||moisture=20;SiO2=63%;Al2O3=20%|stock=70000;km=90;pay=10;due=150|p32|园区日用瓷废坯、废瓷片和泥饼混杂，已开始分类。可做砖、陶粒或回掺坯料。小企业多，希望有人统一上门收运。
ceramic-tengxian|tengxian-ceramic|抛光砖泥免烧制品合作 14 万吨/年|ceramic-waste|140000 t/a|use|G||moisture=31;SiO2=67%;MgO=2%|stock=110000;km=100;pay=18;due=170|r2|抛光泥含树脂磨料，高温会发泡。想试做发泡陶瓷或陶粒。请环保公司先说明有没有处理过同样的泥。|产生量与排污许可证登记的 9 万吨不一致，请核对后写明依据，并补充最近一次检测报告。
sand-yufeng|yufeng-casting|铸造废砂再生 2.4 万吨/年|foundry-sand|24000 t/a|use|G||moisture=2;SiO2=92%|stock=5200;km=60;pay=80;due=130|p21|覆膜砂、粘土砂混合，年产废砂两万多吨，原来拉去填坑，现已停止。希望就近热法再生、返回使用，或有正规建材去向。再生砂可由我厂优先采购。
msw-ash-liangqing|liangqing-incinerator|焚烧炉渣利用 26 万吨/年|msw-bottom-ash|260000 t/a|use|G||moisture=19;SiO2=38%;Cl=?%|stock=26000;km=60;pay=15;due=200|p30|三台炉日产炉渣七百多吨，现由一家单位承接，合同明年到期，拟公开比选。要求封闭车间作业，金属分选率、尾渣去向和污水回用要交代清楚。
excavated-xingning|xingning-sewage|扩建工程渣土和泥浆消纳|excavated-soil;engineering-slurry|300000 t/a|use;collect|G||moisture=38|km=40;pay=25;due=90|d2|管网改造工程产生渣土和泥浆，想找有消纳场手续的单位。
`
