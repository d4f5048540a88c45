// Process knowledge of monitoring: which instrument measures what, and who says so.

/** key|words|main objects|lesser objects|processes of the vocabulary|products out|window|source. */
export const MONITOR_WAYS = `
water-analyser|水质自动;水质在线;水质分析仪;水质监测;水质自动分析仪;水质监测仪;水质自动监测;在线水质;总有机碳;toc;电导率;溶解氧;浊度仪;五参数;多参数水质;高锰酸盐指数;水质毒性;生物毒性;水中|water|river;ww-domestic;ww-industrial|svc.online-monitor|||HJ 355-2019; HJ/T 96-2003
cod-analyser|化学需氧量水质;cod在线;codcr;cod自动监测;cod分析仪|cod;water|ww-industrial|svc.online-monitor|||HJ 377-2019
ammonia-analyser|氨氮水质;氨氮在线;氨氮自动;氨氮分析仪|ammonia;water|nitrogen|svc.online-monitor|||HJ 101-2019
nutrient-analyser|总磷水质;总氮水质;总磷在线;总氮在线|phosphorus;nitrogen;water|nutrient|svc.online-monitor|||HJ/T 102-2003; HJ/T 103-2003
metal-analyser|重金属水质;六价铬水质;重金属在线;重金属分析;重金属监测;铅水质;镉水质;砷水质;汞水质|metal-water;water|chromium-water|svc.online-monitor|||HJ 609-2019; HJ 762-2015
oil-analyser|测油仪;水中油;红外测油|ww-oily;water||svc.online-monitor|||HJ 637-2018
water-sampler|水质采样器;自动采样器;水样;水质自动采样;采水器|water|ww-industrial|svc.online-monitor|||HJ/T 372-2007
flow-meter|流量计;明渠流量;超声波流量|water|ww-industrial|svc.online-monitor|||HJ 15-2019; HJ/T 367-2007
cems|烟气排放连续监测;cems;烟气在线;烟气连续;烟尘测试;烟气分析;烟尘采样;烟尘仪;烟气监测;污染源自动监测;固定污染源|air;dust;so2;nox|gas-boiler;gas-kiln|svc.online-monitor|||HJ 76-2017; HJ 75-2017
voc-monitor|挥发性有机物监测;vocs监测;非甲烷总烃监测;vocs在线;气相色谱;pid;fid;质谱|voc;air|odour;soil-organic|svc.online-monitor|||HJ 1013-2018
mercury-monitor|汞监测;烟气汞;测汞仪;气态汞|mercury-gas;air|metal-water|svc.online-monitor|||HJ 917-2017
ambient|环境空气质量;空气质量监测;空气自动监测;大气采样;pm2.5监测;颗粒物监测;空气采样;采样器;大气监测;扬尘监测;beta射线;激光雷达;环境空气|air;dust|fugitive;so2;nox|svc.online-monitor|||HJ 653-2021; HJ 654-2013
odour-monitor|恶臭监测;电子鼻;臭气监测;有毒有害气体;气体检测;气体报警;气体分析仪|odour;air|voc|svc.online-monitor|||HJ 905-2017
vehicle-test|尾气检测;遥感监测;机动车尾气检测;不透光;烟度计;简易工况;排放检测|vehicle|air|svc.online-monitor|||GB 18285-2018; GB 3847-2018
fume-monitor|油烟监测;油烟在线|oil-fume|air|svc.online-monitor|||HJ 1077-2019
noise-monitor|噪声监测;声级计;噪声自动监测;噪声频谱;噪声测量;振动测量;振动监测|noise|vibration;noise-traffic|svc.online-monitor|||HJ 907-2017
radiation-monitor|辐射监测;电磁辐射;剂量率;放射性测量;核辐射;场强|radiation||svc.online-monitor|||HJ 61-2021
soil-monitor|土壤检测;土壤监测;xrf;荧光光谱;土壤采样;钻机;土壤重金属|soil;soil-metal|groundwater|svc.online-monitor|||HJ/T 166-2004
groundwater-monitor|地下水监测;监测井;地下水采样|groundwater|water|svc.online-monitor|||HJ 164-2020
data-logger|数据采集传输;数采仪;数据传输;监控平台;监控系统;工况监控;运行记录仪;视频监控;环境信息;物联网|water;air||svc.data-operation|||HJ 477-2009; HJ 212-2017
emergency-monitor|应急监测;便携式;监测车;快速检测;移动监测;便携|water;air|voc;metal-water|svc.emergency-monitor|||HJ 589-2021
lab-instrument|实验室分析;原子吸收;光谱仪;色谱仪;icp;分光光度;消解|water;air;soil|metal-water|svc.manual-test|||HJ 168-2020
`
