// Demo demands for wastewater: works to build, upgrade or run.

/** Columns: see `demand.ts`. */
export const WATER = `
plating-water-liujiang|liujiang-plating|电镀园区废水提标与中水回用 3000 立方米/日|ww-electroplating;svc.ww-heavy-metal;svc.reuse|3000 m3/d|retrofit;operate|G||pH=3.2;Ni=45mg/L;Cu=60mg/L;Cr=30mg/L;COD=320mg/L|budget=4200;due=240|p5|园区按六类分流，含镍、含氰、含铬单独预处理，现回用率不到四成，要求提到六成以上。希望总承包加三年运营，按出水和回用量付费。浓水出路请在方案中写清楚。
chrome-water-tieshan|tieshan-stainless|不锈钢冷轧含铬废水处理 1200 立方米/日|ww-chromium;svc.ww-heavy-metal|1200 m3/d|retrofit|G||pH=2.4;Cr6=85mg/L;F=420mg/L;NO3-N=600mg/L|budget=1900;due=200|p13|现有还原沉淀线总铬偶有波动，氟和总氮也接近限值。希望一并改造除铬、除氟和反硝化，施工不得影响生产。污泥量要给出估算。
chrome-water-leather|yulin-leather|制革含铬废水铬回收 400 立方米/日|ww-chromium;ww-tannery|400 m3/d|retrofit;treat|G||pH=4.1;Cr=1600mg/L;COD=5200mg/L|budget=460;due=160|p37|鞣制废液铬含量高，想先碱沉淀回收再进综合站。厂区面积小，设备要紧凑。综合废水硫化物高，曾因气味被投诉。
chrome-water-xiangzhou|xiangzhou-chrome|厂区初期雨水和含铬渗水处理 500 立方米/日|ww-chromium|500 m3/d|treat;operate|G||pH=8.3;Cr6=22mg/L|budget=380;due=120|p43|老厂区地势低，汛期渗水量大，需要移动或模块化设备先顶上，再做永久设施。出水排入园区管网，六价铬要求在线监测。
mn-water-daxin|daxin-manganese|渣库渗滤液锰氨氮处理 2400 立方米/日|ww-manganese;ww-ammonia|2400 m3/d|retrofit;operate|G||pH=6.1;Mn=850mg/L;NH3-N=780mg/L;SO4=9600mg/L|budget=5200;due=300|p18|雨季水量是旱季的三倍，现有石灰除锰加吹脱能耗高。希望回收锰、氨并降低药耗，尾水稳定达标。请提供同类渣库一年以上运行数据。
dyeing-water-fumian|fumian-dyeing|水洗印染废水集中处理提标 20000 立方米/日|ww-dyeing;svc.ww-upgrade|20000 m3/d|retrofit;operate|G||COD=780mg/L;pH=8.9;Sb=?mg/L|budget=9800;due=330|p23|牛仔水洗浮石泥多，色度季节波动大，二期要求中水回用三成。锑没有测过，请在方案里考虑。园区与运营方按吨水结算。
dyeing-water-guiping|guiping-dyeing|印染废水回用和污泥减量 6000 立方米/日|ww-dyeing;svc.reuse|6000 m3/d|retrofit|G||COD=1100mg/L;pH=10.2;TN=46mg/L|budget=2600;due=210|p55|活性染料为主，盐分高，膜系统结垢频繁。想在生化前加混凝氧化，膜后浓水另行处理。要求先做三个月中试。
starch-water-wuming|wuming-starch|木薯淀粉废水厌氧改造 3500 立方米/日|ww-starch;svc.ww-industrial|3500 m3/d|retrofit|G||COD=14000mg/L;pH=4.4;SS=2600mg/L|budget=1600;due=130|p8|榨季水量集中，厌氧塔启动慢，常到一月才稳定。希望改造布水和三相分离，沼气供锅炉。闲季停运方案也要给。
pharma-water-qixing|qixing-pharma|中药提取废水深度处理 800 立方米/日|ww-pharma;svc.ww-refractory|800 m3/d|retrofit|G||COD=4600mg/L;TN=120mg/L|budget=720;due=150|p30|色度高、生化性一般，出水偶尔超接管标准。现场只有四百平方米可用，希望以氧化加生化组合，药剂费用每吨不超过六元。
mine-water-huanjiang|huanjiang-mine|选矿回水和矿坑涌水治理 5000 立方米/日|ww-mine;svc.ww-heavy-metal|5000 m3/d|retrofit;operate|G||pH=5.6;Pb=1.8mg/L;Zn=14mg/L;Tl=?mg/L|budget=2100;due=180|p12|涌水与回水混排，铊尚未定期监测。要求清污分流、回水率九成以上，外排口设在线监测。地处山区，设备要耐停电。
leachate-youjiang|youjiang-landfill|填埋场渗滤液全量化处理 300 立方米/日|ww-leachate;svc.leachate|300 m3/d|treat;operate|G||COD=6200mg/L;NH3-N=1900mg/L;Cl=3100mg/L|budget=2300;due=170|p2|填埋场封场后仍有渗滤液和库存浓缩液两万立方米，回灌已停。希望不产生浓缩液的工艺，运营八年，按处理量付费并承担达标责任。
seafood-water-haicheng|haicheng-seafood|水产加工高盐废水处理 900 立方米/日|ww-food;ww-high-salt|900 m3/d|retrofit|G||COD=2800mg/L;Cl=5200mg/L;NH3-N=160mg/L|budget=560;due=140|p28|解冻、清洗废水盐分高，生化菌常受冲击。旺季在八月以后，要在此前完工。除臭一并考虑。
sewage-hospital|xixiangtang-hospital|医院污水站托管与消毒改造 1100 立方米/日|ww-hospital;svc.operate-water|1100 m3/d|operate;retrofit|G||COD=210mg/L|budget=240;due=100|x|污水站建成十二年，消毒设备老化，值班人员不足。希望专业单位托管，含药剂、监测和应急，月度报表公开给院感科。
sugar-water-yizhou|yizhou-sugar|制糖循环水和凝结水回用 12000 立方米/日|ww-sugar;svc.reuse|12000 m3/d|retrofit|G||COD=180mg/L;pH=7.1|budget=680;due=120|z|榨季前要完成冷却塔和旁滤改造，目标是吨蔗取水降到零点三立方米以下。已选定合作单位，感谢各方。
`
