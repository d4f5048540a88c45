// Demo demands for waste gas, odour, boilers, and for measuring and advice.

/** Columns: see `demand.ts`. */
export const AIR = `
voc-yongning|yongning-furniture|家具园区喷漆废气集中治理 30 万立方米/时|gas-spray;svc.vocs|300000 m3/h|retrofit;operate|G||NMHC=180mg/m3;xylene=?mg/m3|budget=2600;due=180|p4|园区六十多家小企业，单独上设备管不好，计划建共享喷涂中心，集中收集处理。希望采用浓缩加燃烧，电费和换炭费用要写明。漆雾预处理要过关。
voc-pingxiang|pingxiang-rosewood|红木家具打磨喷漆废气治理 8 万立方米/时|gas-spray;gas-dust|80000 m3/h|retrofit|G||NMHC=95mg/m3;PM=?mg/m3|budget=420;due=130|p22|工场沿街分布，打磨粉尘和漆味投诉较多。想统一配置水帘、干式过滤加吸附，用脱附车定期再生。预算有限，请分期报价。
voc-lipu|lipu-hanger|衣架浸漆烘干废气改造 5 万立方米/时|gas-spray;svc.vocs|50000 m3/h|retrofit|G||NMHC=260mg/m3|budget=280;due=110|p35|原光氧加活性炭不达标，须淘汰。已换一部分水性漆，仍有稀释剂。希望用催化燃烧并回收热量给烘道。
voc-gangnan|gangnan-coating|电动车架涂装废气 RTO 改造 12 万立方米/时|gas-spray;gas-vocs|120000 m3/h|retrofit|G||NMHC=320mg/m3;toluene=40mg/m3|budget=980;due=150|p15|两条电泳喷粉线加一条油漆线，现有设施净化效率只有六成。拟建沸石转轮加燃烧装置，与在线监测一起验收。停线时间每次不超过五天。
voc-liangqing|liangqing-print|包装印刷溶剂废气回收 6 万立方米/时|gas-vocs;svc.vocs|60000 m3/h|retrofit|G||NMHC=900mg/m3;ethyl-acetate=?mg/m3|budget=860;due=140|p7|凹印和复合机以乙酸乙酯为主，浓度较高，想比较回收与燃烧两条路线的三年总费用。部分机台密闭不好，需要一并改集气。
voc-liunan|liunan-auto|整车涂装线节能降碳改造 45 万立方米/时|gas-spray;svc.energy|450000 m3/h|retrofit;advise|G||NMHC=70mg/m3|budget=3200;due=260|p44|排放达标，但天然气消耗大。希望通过循环风、浓缩比优化和余热利用降低能耗三成，节能量按合同分享。请附同类涂装车间案例。
wood-gas-rongan|rongan-board|人造板热压甲醛废气治理 9 万立方米/时|gas-wood;svc.vocs|90000 m3/h|retrofit|G||formaldehyde=28mg/m3;PM=60mg/m3|budget=360;due=120|p27|热压机和干燥尾气湿度大、带木粉，普通吸附很快堵。想用湿式静电或入炉焚烧。锅炉计划同步改造，可以统筹考虑。
kiln-beiliu|beiliu-ceramic|陶瓷窑炉烟气脱硫脱硝除尘 18 万立方米/时|gas-kiln;gas-fluoride;svc.flue-gas|180000 m3/h|retrofit|G||SO2=160mg/m3;NOx=210mg/m3;F=?mg/m3|budget=1300;due=200|p19|隧道窑和辊道窑共七座，燃料为天然气加少量水煤气。现脱硫塔除氟除酸效果差，烟囱有白烟。请按窑分别报价，改造错峰进行。
kiln-pingnan|pingnan-cement|水泥窑超低排放改造 60 万立方米/时|gas-kiln;svc.denitr;svc.dust|600000 m3/h|retrofit|G||NOx=260mg/m3;PM=15mg/m3;NH3=?mg/m3|budget=5600;due=320|p31|五千吨熟料线，计划增设高温高尘脱硝并改造收尘器，氨逃逸要控制住。年度检修窗口四十五天，超期按日扣款。无组织粉尘治理另列清单。
smelt-nandan|nandan-zinc|锌冶炼制酸尾气深度脱硫 11 万立方米/时|gas-smelting;svc.desulph|110000 m3/h|retrofit|G||SO2=280mg/m3;Hg=?mg/m3|budget=1500;due=230|p10|转化率下降后尾气二氧化硫偏高，靠碱液兜底，药剂费用大。希望用副产资源化的方法，含汞情况尚未系统监测，请在方案中说明监测与控制。
odour-sewage|xingning-sewage|污泥脱水车间除臭改造 4 万立方米/时|gas-odour;svc.odour|40000 m3/h|retrofit;operate|G||H2S=12mg/m3;NH3=18mg/m3|budget=320;due=110|p6|南侧新建小区距离不到三百米，夜间投诉集中。希望加盖收集和生物除臭，厂界臭气浓度稳定达标，由单位负责两年运行。
odour-bobai|bobai-pig|养殖场集中区恶臭治理|gas-odour|60000 m3/h|retrofit|G||NH3=?mg/m3;H2S=?mg/m3|budget=150;due=100|p48|猪舍风机出风口和粪污棚味道大，还没有监测数据。先做监测，再选除臭墙或喷淋，费用由六家分摊，设备要省水省电。
dust-port|fangcheng-port|散货码头无组织扬尘治理|gas-dust;svc.fugitive|20 piece|retrofit;monitor|G||PM=?mg/m3|budget=1200;due=210|p20|铝土矿、煤炭、硫磺堆场共二十个作业面，大风天扬尘明显。拟建喷雾、防风网和在线颗粒物监测，分两年实施。皮带转接点优先。
boiler-cangwu|cangwu-rosin|燃煤导热油炉改生物质或天然气|svc.boiler;gas-boiler|2 piece|retrofit|G||NOx=240mg/m3;SO2=180mg/m3|budget=480;due=120|p9|两台十吨以下导热油炉列入淘汰清单，年底前完成。松香加工对温度稳定要求高，天然气管道明年才通，想先改成型燃料并配布袋除尘，请报两种方案的燃料费用。
boiler-zhongshan|zhongshan-foods|食品园区集中供热与锅炉整合|svc.boiler;svc.waste-heat|9 piece|retrofit;advise|G||NOx=?mg/m3|budget=3800;due=300|p39|园区九家企业各有小锅炉，希望关小建大，利用附近垃圾焚烧余热或建生物质集中供热。先做可行性和热负荷调查，再谈投资模式。
monitor-gangkou|gangkou-steel|烧结机头在线监测更新和比对|svc.online-monitor;svc.data-operation|6 piece|monitor;operate|G|||budget=260;due=90|p11|六套烟气在线设备超过八年，数据有效率下降。更新后由单位运维，按季度比对，数采仪要能接入省级平台。要求持有相应运维能力的人员驻点。
monitor-yizhou|yizhou-sugar|榨季自行监测和土壤地下水监测|svc.manual-test;svc.monitor|1 piece|monitor|G|||budget=28;due=80|p25|按排污许可证要求开展废水、废气、噪声和土壤地下水监测，榨季集中采样两次。请报价时列出检测项目和资质范围。
clean-binyang|binyang-paper|清洁生产审核与节水方案|svc.cleaner-production;svc.consult|1 piece|advise|G|||budget=35;due=120|p17|列入今年强制性清洁生产审核名单，要求十月前完成报告。纸机白水封闭、蒸汽冷凝水回收是重点，希望审核单位有造纸行业经验，能跟到方案落实。
clean-xiangzhou|xiangzhou-chrome|老厂区土壤污染状况调查与清洁生产诊断|svc.site-survey;svc.cleaner-production|1 piece|advise|G|||budget=90;due=150|p33|厂区分区停产，部分地块拟移交，需要做土壤和地下水初步调查。仍在生产的车间请同时做一次清洁生产诊断。成果要能通过专家评审。
permit-lingui|lingui-pcb|排污许可变更和环保管家服务|svc.permit;svc.steward|1 piece|advise|G|||budget=22;due=70|s1|新增两条产线，排污许可需要变更，并想请环保管家按月到厂。审核通过后尽快启动。
eia-qinnan|qinnan-manganese|锰渣资源化项目环评编制|svc.eia|1 piece|advise|G|||budget=60;due=100|d1|项目方案还没定稿，先存草稿。
noise-yufeng|yufeng-casting|落砂机和空压站噪声治理|noise;svc.noise|14 piece|retrofit|G|||budget=70;due=90|p47|厂界夜间噪声接近限值，西侧有居民楼。落砂、抛丸、空压站共十四个点，想按贡献大小分批做隔声罩和消声器，施工利用周末。
`
