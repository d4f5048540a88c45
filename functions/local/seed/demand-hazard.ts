// Demo demands for hazardous waste: what a licence must name.

/** Columns: see `demand.ts`. */
export const HAZARD = `
msw-fly-liangqing|liangqing-incinerator|生活垃圾焚烧飞灰处置 2.8 万吨/年|msw-fly-ash|28000 t/a|treat;dispose|H|772-002-18|moisture=1;Cl=19%;CaO=36%|stock=900;km=200;pay=1300;due=150|p9|现以螯合填埋为主，填埋场库容还剩两年。希望引入水洗加水泥窑或高温熔融路线，先做每日五十吨。二噁英须由双方认可的机构检测。
plating-sludge-liujiang|liujiang-plating|电镀污泥资源化 4800 吨/年|electroplating-sludge;heavy-metal-sludge|4800 t/a|use;dispose|H|336-054-17;336-062-17;336-063-17|moisture=66;Ni=3.4%;Cu=2.2%;Cr=1.1%|stock=560;km=400;pay=600;due=120|p16|园区三十二家电镀企业污泥集中压滤，镍铜品位较高。希望按金属含量计价回收，混合污泥部分稳妥处置。每季度联合取样。
waste-acid-tieshan|tieshan-stainless|酸洗废混酸再生 3.6 万吨/年|waste-acid|36000 t/a|use;treat|H|313-001-34|pH=0.8;F=4.2%;Fe=3.1%;Cr=?%|km=120;pay=350;due=200|p4|退火酸洗线产生含氟混酸和少量浓酸泥，自建焙烧再生装置检修较多。需要周边有资格单位分担约三成，能回收氢氟酸、硝酸更好。槽车装卸按园区规定。
waste-acid-gangkou|gangkou-copper|废硫酸和污酸处理 2.2 万吨/年|waste-acid|22000 t/a|treat|H|261-057-34|pH=0.5;As=6800mg/L|km=150;pay=420;due=160|p47|净化工序污酸砷高，自有处理站满负荷。希望外委部分处理或联合扩能，处理渣归属写进合同。
mineral-oil-qingxiu|qingxiu-garage|汽修门店废矿物油和油桶收集 420 吨/年|waste-mineral-oil;oil-drum|420 t/a|collect|H|900-214-08;900-249-08|moisture=?|km=100;pay=0;due=90|p3|全市三十六家门店，每店每月一到两桶废机油，另有油滤和废桶。希望一家单位统一上门收集、开具联单，装车不少于两吨可提前集中到两个中转点。
battery-qingxiu|qingxiu-garage|废铅蓄电池统一回收 260 吨/年|lead-acid-battery|260 t/a|collect;use|H|900-052-31||km=150;pay=0;due=100|p29|门店和道路救援换下的旧电池，破损电池单独存放。要求持证收集、当日称重、价格按当天铅价。此前有游商上门，已全部停止。
oily-sludge-tieshan|tieshan-refinery|罐底油泥和浮渣处理 9000 吨/年|oily-sludge|9000 t/a|treat;use;dispose|H|251-006-08;900-221-08|moisture=58;oil=16%|stock=1300;km=300;pay=900;due=180|p21|常减压检修期油泥集中产生，希望热脱附或离心回收油，渣含油降到千分之三以下。进厂人员须通过安全培训，检修窗口在明年二季度。
catalyst-tieshan|tieshan-refinery|废催化裂化和脱硝催化剂利用 1400 吨/年|spent-catalyst|1400 t/a|use|H|251-017-50;772-007-50|Ni=0.6%;V=0.9%|stock=320;km=800;pay=1500;due=210|p52|两类催化剂分别包装，脱硝催化剂约四百吨可先评估再生。数量不大但要求一次运清，运距可放宽。
emulsion-yuzhou|yuzhou-engine|废切削液和含油金属屑 1600 吨/年|emulsion;oily-metal-chips|1600 t/a|treat;use|H|900-006-09;900-200-08|COD=86000mg/L;oil=4.5%|km=200;pay=1400;due=130|p14|缸体线每天产生乳化液四吨多，铁屑甩干后含油率约百分之二。乳化液要求减量或外委，铁屑如符合豁免条件可直接熔炼利用，请写明如何证明。
paint-liunan|liunan-auto|漆渣和废溶剂处置 2100 吨/年|paint-residue;waste-solvent|2100 t/a|dispose;use|H|900-252-12;900-402-06|moisture=40;Cl=?%|stock=180;km=300;pay=2100;due=150|p33|涂装车间漆渣一千五百吨，清洗溶剂六百吨，溶剂希望精馏回用。需要提供焚烧余量证明，厂内可做打包压块。转移申请由我厂统一发起。
paint-yongning|yongning-furniture|家具园区漆渣废活性炭收集 350 吨/年|paint-residue;spent-carbon|350 t/a|collect;dispose|H|900-252-12;900-039-49||km=120;pay=2600;due=100|p11|六十多家小微企业，每户一年只有几吨，单独签合同难。希望小微收集试点单位来园区设收集点，统一包装、统一开票，季度清运一次。
medical-xixiangtang|xixiangtang-hospital|医疗废物收集处置 480 吨/年|medical-waste|480 t/a|collect;treat;dispose|H|841-001-01;841-002-01;841-003-01;841-004-01;841-005-01||km=60;pay=3200;due=90|p6|床位一千五百张，日产一点三吨左右，周转箱须一用一消毒。要求四十八小时内清运，病理性、药物性废物分开包装。合同期两年，节假日不能断。
solvent-qixing|qixing-pharma|制药废溶剂和釜残 1900 吨/年|waste-solvent;still-bottoms|1900 t/a|use;dispose|H|900-404-06;900-013-11|Cl=1.8%;moisture=12|stock=140;km=500;pay=1900;due=170|p40|提取车间废乙醇、乙酸乙酯占大头，另有含氯溶剂少量，均分类装桶。溶剂希望就近精馏后返厂，釜残焚烧。含氯批次请提前报价。
pcb-lingui|lingui-pcb|蚀刻废液与线路板污泥 3200 吨/年|circuit-board;electroplating-sludge|3200 t/a|use|H|900-045-49;336-062-17|Cu=9%;Cl=?%|stock=210;km=450;pay=0;due=120|p24|覆铜板边角料、含铜污泥均有回收价值，要求受托单位按铜含量付款并出具最终去向。蚀刻液循环再生另行招标。
zinc-chrome-xiangzhou|xiangzhou-chrome|历史铬渣及含铬土处置 5600 吨|chromium-slag|5600 t/a|treat;dispose|H|261-041-21|Cr6=3100mg/kg;moisture=18|stock=5600;km=500;pay=1500;budget=1400;due=260|a30|停产厂区清理出的铬渣和重度污染土，要求湿法解毒或水泥窑协同，解毒后六价铬须达到规范限值。清运期间做好抑尘和雨水收集，由县里派员旁站。
salt-qinnan|qinnan-chemical|化工副产杂盐利用或填埋 6800 吨/年|waste-salt|6800 t/a|use;dispose|I||moisture=6;NaCl=82%;TOC=4200mg/kg|stock=2400;km=400;pay=1700;due=200|p17|高盐废水蒸发得到的杂盐，有机物偏高，正在做鉴别。热解后能作氯碱原料最好，短期内刚性填埋也需要保底。请各单位注明单批最大接收量。
spent-carbon-liangqing|liangqing-print|印刷废活性炭和废油墨桶 140 吨/年|spent-carbon|140 t/a|collect;dispose|H|900-039-49;900-041-49||km=100;pay=3000;due=100|s1|活性炭箱每两个月更换一次，另有废油墨桶。量少价高，希望与周边印刷厂拼车，先提交审核。
mercury-xixiangtang|xixiangtang-hospital|废灯管和实验室废液清运|mercury-lamp;lab-waste|12 t/a|collect|H|900-023-29||km=150;pay=8000;due=80|d4|紫外灯管、荧光灯管约三千支，检验科废液两吨，想一次性清运。
alkali-hepu|hepu-pulp|制浆废碱渣处理 1100 吨/年|waste-alkali|1100 t/a|treat|H|900-399-35|pH=13.2|km=200;pay=800;due=110|r3|碱回收检修产生的碱渣，希望中和或回用。|未说明碱渣与白泥的区别，请对照危险废物名录补充产生工序和 900-399-35 的判定依据。
`
