// Ways in which demo firms build, upgrade and run works for water and air, measure and advise.

/** Columns: see `way.ts`. */
export const WORKS = `
w-plate|water|电镀废水分质处理与回用工程;电镀园区废水提标总包;表面处理废水膜法回用|ww-electroplating;svc.ww-heavy-metal;svc.reuse|chemical-precipitation;membrane;ion-exchange|retrofit;operate|500-5000 m3/d|Ni<=200mg/L;Cu<=200mg/L|150-500||回用水、污泥减量|电镀园区废水站改造;五金厂镀铬废水回用|450206;450803;450105|分流预处理加双膜浓缩，镍离子交换回收，浓水蒸发减量，按回用水量计费可选
w-chrome|water|含铬废水还原沉淀与铬回收;冷轧含铬废水除铬除氟;制革铬液循环利用|ww-chromium;waste.ww-tannery;svc.ww-heavy-metal|chemical-precipitation;ion-exchange|retrofit;treat;operate|200-2000 m3/d|Cr6<=200mg/L;pH>=1.5|150-500||达标排放、氢氧化铬|冷轧含铬废水改造;皮革厂铬回收站|450512;450902;451322|在线氧化还原电位控制投药，铬泥单独压滤，氟以钙盐去除，六价铬在线监测
w-mn|water|含锰氨氮废水回收处理;锰渣库渗滤液除锰脱氨;锰矿渗滤水站托管|ww-manganese;waste.ww-ammonia|ammonia-stripping;chemical-precipitation;electrodialysis|retrofit;operate|300-3000 m3/d|Mn<=3000mg/L;NH3-N<=2500mg/L|150-400||碳酸锰、硫酸铵|锰渣库渗滤液处理站|451424;450702;450105|碳酸盐沉锰回收、精馏脱氨，雨季按三倍水量设缓冲，药耗逐月公示
w-dye|water|印染废水提标与中水回用;印染废水臭氧催化回用;牛仔水洗废水处理|ww-dyeing;svc.ww-upgrade;svc.reuse|ozone;membrane;aerobic|retrofit;operate|2000-30000 m3/d|COD<=2500mg/L|150-500||回用水|水洗园区提标工程;染厂中水回用|450903;450881;450205|水解酸化加 MBR、臭氧催化，浮石沉砂前置，膜浓水单独氧化，按吨水收费
w-starch|water|淀粉废水厌氧改造与沼气利用;高浓度有机废水 IC 反应器|ww-starch;waste.ww-food;svc.ww-industrial|anaerobic-water;aerobic|retrofit|800-6000 m3/d|COD<=30000mg/L|150-400||沼气、达标排放|木薯淀粉厂厌氧塔改造|450110;451402|更换三相分离和布水系统，榨季前七十天启动，沼气入锅炉或发电机
w-phar|water|制药难降解废水芬顿与生化组合;化工制药废水深度处理|ww-pharma;waste.ww-chemical;svc.ww-refractory|fenton;aerobic;micro-electrolysis|retrofit;operate|200-2000 m3/d|COD<=15000mg/L|150-500||达标排放|原料药厂深度处理;精细化工预处理|450305;450702;450107|铁碳微电解加芬顿流化床，集装箱式布置，药剂费用按吨水承诺上限
w-mine|water|矿山涌水清污分流与除铊;选矿回水和矿坑水治理|ww-mine;svc.ww-heavy-metal|chemical-precipitation;coagulate|retrofit;operate|1000-10000 m3/d|Pb<=20mg/L;Zn<=100mg/L|100-400||回用水、达标外排|铅锌矿涌水治理;矿坑水除铊应急|451221;451226;451103|硫化物除重金属与深度除铊药剂，高密池用地省，太阳能远程站点有人巡检
w-leach|water|渗滤液全量化处理托管;填埋场浓缩液减量;垃圾渗滤液 MBR 升级|ww-leachate;svc.leachate|mbr;mvr;electrolysis|treat;operate|100-800 m3/d|COD<=15000mg/L;NH3-N<=3500mg/L|150-500||达标排放|县级填埋场渗滤液;焚烧厂渗滤液站|450105;451002;450703|预处理加 MBR 加高压膜与机械蒸发，结晶盐合规外运，按处理量计费，常驻六人
w-pig|water|养殖沼液深度处理与回用冲栏;猪场粪水固液分离和沼液达标|ww-livestock;waste.livestock-manure|anaerobic-water;aerobic;wetland|retrofit;operate|100-1500 m3/d|COD<=20000mg/L|80-250||回用水、沼液肥|种猪场污水站;生猪养殖小区|450721;450923|短程脱氮减碳源，冬季保温，出水回用比七成，停电备用曝气两小时
w-sugar|water|糖厂循环水零排与凝结水回用|ww-sugar;svc.reuse|membrane;coagulate|retrofit;operate|3000-20000 m3/d||100-400||回用水|糖厂节水改造|451402;450181|冷却塔与旁滤改造，温度和浊度在线，榨季前完工，节水量合同约定
w-hosp|water|医院污水站托管与消毒;医疗机构废水升级运维|ww-hospital;svc.operate-water|disinfect;aerobic|operate;retrofit|100-2000 m3/d||60-250||达标排放|三级医院污水站|450107;450302;450403|次氯酸钠加臭氧备用，月度报表、药剂和应急一体，夜间远程值守
w-rural|water|乡镇污水站打包运营;农村生活污水小型设施|ww-sewage;svc.ww-rural|nitrogen-removal;wetland|operate;retrofit|200-5000 m3/d||60-200||达标排放|乡镇污水打包项目|451225;451121;450124|一县一包按吨水付费，智能曝气加人工湿地，备件三级库存
w-park|water|园区集中污水厂第三方治理;化工园区废水集中处理|ww-chemical;svc.operate-park;svc.zero-discharge|membrane;wet-oxidation|retrofit;operate|3000-30000 m3/d||100-400||达标排放、回用水|化工园区污水厂托管|450702;450512;450223|进水按行业分级收费，事故池连通，盐和难降解分开收费，年度绩效考核
a-rto|voc|喷漆废气沸石转轮加 RTO;涂装线废气转轮浓缩燃烧;家具园区共享喷涂废气治理|gas-spray;waste.gas-vocs;svc.vocs|zeolite-rotor;rto;dry-filter|retrofit;operate|30000-300000 m3/h|NMHC<=800mg/m3|150-500||达标排放、热回收|汽车涂装废气;家具喷涂中心|450204;450109;450902|漆雾三级过滤，转轮浓缩十五倍，燃烧热回收到烘房，炭和沸石寿命写入合同
a-rco|voc|活性炭吸附脱附催化燃烧;木制品浸漆废气 RCO 改造;家具小厂移动脱附服务|gas-spray;waste.gas-wood;svc.vocs|activated-carbon;rco;dry-filter|retrofit;operate|10000-80000 m3/h|NMHC<=500mg/m3|80-300||达标排放|衣架厂浸漆废气;红木工场移动脱附|450381;451481;450109|并联吸附箱在线脱附，床层温控防火，小厂可按次移动脱附，附安全联锁
a-solv|voc|凹印复合废气溶剂回收;印刷溶剂冷凝与减风增浓|gas-vocs;svc.vocs;waste.gas-oil-vapour|condense;activated-carbon|retrofit;operate|20000-100000 m3/h|NMHC>=300mg/m3|150-500||回收乙酸乙酯、达标排放|软包装凹印溶剂回收|450108;450206|先减风增浓再吸附冷凝，回收溶剂按含水率折价抵款，浓度低的不建议采用
a-wood|voc|人造板热压甲醛与木尘治理;压贴线湿式静电除烟|gas-wood;svc.vocs|wet-scrub;rto;wet-dust|retrofit|30000-150000 m3/h|formaldehyde<=120mg/m3|100-350||达标排放|胶合板热压废气|450224;450804;450921|热压烟气入炉焚烧优先，余量湿式静电加喷淋，甲醛废水并入污水站
a-kiln|dust|陶瓷窑炉脱硫脱硝除尘除氟;工业窑炉烟气多污染物协同;窑炉烟气湿法超净|gas-kiln;waste.gas-fluoride;svc.flue-gas|wet-desulph;sncr;bag-filter;dry-absorb|retrofit|50000-300000 m3/h|SO2<=1500mg/m3|120-400||达标排放|日用瓷窑炉烟气;建筑陶瓷喷雾塔|450981;450422;450105|先钙基干法脱酸除氟再高温除尘，氟在线，按窑错峰改造不停产超过四天
a-cement|dust|水泥窑 SCR 脱硝与收尘提效;水泥超低排放与无组织治理|gas-kiln;svc.denitr;svc.dust|scr;sncr;electro-bag|retrofit;operate|300000-900000 m3/h|NOx<=800mg/m3|150-600||达标排放|五千吨水泥线脱硝;水泥厂收尘改造|450821;450102;451302|高温高尘催化剂加声波清灰，氨逃逸激光测点，检修期四十天内完成
a-smelt|dust|冶炼烟气离子液脱硫;制酸尾气深度脱硫;铅锌冶炼烟气除汞|gas-smelting;svc.desulph;svc.acid-gas|wet-desulph;wet-scrub|retrofit|40000-300000 m3/h|SO2<=3000mg/m3|150-600||副产硫酸、达标排放|锌厂制酸尾气;铅厂环集烟气|451221;450602;451202|可再生离子液解吸二氧化硫返制酸，药剂年补充率写入合同，汞吸附另设
a-boiler|dust|燃煤锅炉脱硫脱硝除尘改造;工业锅炉低氮燃烧|gas-boiler;svc.boiler;svc.denitr|low-nox;bag-filter;semi-dry-desulph|retrofit|20000-200000 m3/h|NOx<=700mg/m3|120-400||达标排放|糖厂锅炉改造;纸厂锅炉提标|450206;451402;450126|低氮加布袋，榨季前一百天交付，改造后做第三方考核
a-odour|voc|污泥与污水除臭生物滤池;养殖场臭气除臭墙;恶臭收集生物除臭运行|gas-odour;svc.odour|bio-deodorise;plant-deodorise;ion-deodorise|retrofit;operate|10000-60000 m3/h|H2S<=60mg/m3|80-300||厂界达标|脱水车间除臭;猪舍除臭墙|450102;450923;450703|加盖负压收集、生物滤池加植物液深度，臭气浓度按季监测，水耗循环
a-dust|dust|散货堆场防风网与雾炮抑尘;料场皮带转接点除尘|gas-dust;svc.fugitive;svc.dust|dust-suppress;bag-filter;cyclone|retrofit;monitor|5-40 piece|PM<=1000mg/m3|100-500||抑尘、在线颗粒物|港口料场抑尘;建材厂无组织治理|450603;450512;450206|先做风洞模拟布点，喷雾联动风速，转接点单机除尘，颗粒物在线联网
a-oilfume|voc|餐饮油烟净化和清洗托管|gas-oil-fume;svc.oil-fume|fume-esp|retrofit;operate|10-200 piece||30-120||达标排放|美食街油烟集中治理|450103;450302|静电加紫外净化一体机，按月清洗，油烟在线接入城管平台
e-boiler|energy|导热油炉改生物质和天然气;燃煤锅炉清洁能源替代;小锅炉整合改造|svc.boiler;waste.gas-boiler|low-nox;bag-filter|retrofit;advise|1-20 piece||100-400||清洁供热|松香厂油炉改造;木材加工区锅炉整合|450421;450224;450105|先做热负荷测算与燃料比价，成型燃料保供，天然气到位后可切换，布袋标配
e-heat|energy|园区集中供热与余热利用;焚烧余热蒸汽供园区|svc.waste-heat;svc.energy-manage;svc.boiler||retrofit;advise;operate|1-12 piece||80-250||蒸汽、节能量|食品园区集中供热;涂装车间节能|450108;451122;450204|投资建设运营一体，热价与煤价气价联动，节能量分享三七开
m-online|monitor|烟气水质在线监测安装与运维;在线监测更新和联网;CEMS 运维比对|svc.online-monitor;svc.data-operation||monitor;operate|5-60 piece||80-300||在线数据|钢铁烧结 CEMS 更新;糖厂水质在线|450102;450205;450602|备机四十八小时到位，数采仪接省级平台，故障缺失数据有说明，季度比对
m-manual|monitor|排污单位自行监测采样检测;废水废气土壤检测;噪声与地下水监测|svc.manual-test;svc.monitor;svc.emergency-monitor||monitor|100-900 piece||60-300||检测报告|糖企自行监测;园区地下水监测|450107;451002;450902;451302|具备相应参数资质，报告七个工作日，榨季集中采样，留样和谱图可查
m-survey|soil|土壤污染状况调查与风险评估;建设用地调查和隐患排查|svc.site-survey;svc.risk-control||advise;monitor|3-40 piece||100-500||调查报告、评审意见|化工退役地块调查;冶炼地块隐患排查|450107;451221;450302|钻探、布点、检测、评审全程，地下水流向专题，移交地块三个月内评审
m-soil|soil|重金属污染土壤修复与管控;历史渣场风险管控|soil-heavy-metal;waste.slag-heap;svc.soil|soil-stabilise;barrier|treat;advise|20000-150000 piece|Pb<=8000mg/kg|150-500||修复土、风险管控|矿区农田安全利用;渣场封场|451221;451424|固化药剂按批验证浸出，阻隔墙深度按水文设计，长期监测五年
c-clean|consult|强制性清洁生产审核;造纸制糖节水清洁生产;清洁生产诊断服务|svc.cleaner-production;svc.consult||advise|10-60 piece||100-500||审核报告|纸厂清洁生产审核;糖厂节水诊断|450107;450205;450126|行业专家驻厂两周，方案算到回收期，验收评估全程跟进，附已通过名单
c-permit|consult|排污许可变更与环保管家;园区环保管家包月;企业环保台账管家|svc.permit;svc.steward;svc.consult||advise|10-100 piece||80-300||许可、台账|电子厂环保管家;园区统一管家|450312;450108;450902|每月到厂两次，许可执行报告代填复核，变更二十个工作日提交，不代签不代承诺
c-eia|consult|环评与竣工验收咨询;资源化项目环评编制|svc.eia;svc.acceptance;svc.contingency||advise|10-80 piece||100-500||环评报告、验收报告|危废利用项目环评;锰渣资源化环评|450103;451002|公众参与和固废论证专章，先出选址与排放量预判，可同步做应急预案
c-hwid|consult|危险废物属性鉴别与论证;固废鉴别采样检测|svc.hw-identify;svc.consult||advise;monitor|5-50 piece||100-500||鉴别报告|水淬渣属性鉴别;印染污泥鉴别|450107;451202;450205|鉴别方案先过专家会，采样份数按国家标准，报告列明边界条件与变更情形
c-noise|consult|厂界噪声诊断与隔声降噪;空压站抛丸机减振降噪|noise;svc.noise|sound-insulate;muffle;vibration-isolate|retrofit;advise|5-60 piece||60-250||降噪达标|铸造厂降噪;水泵房减振|450203;450107|先做声源贡献排序，再分批做隔声罩与消声器，保证检修口和散热
`
