// Where what is emitted: industries, plants and places, with the objects that their emission standards name.

/** words|main objects|lesser objects|source. */
export const SCENES = `
燃煤电厂;火电厂;火电;火力发电;发电机组;燃煤机组;燃煤发电;热电厂;电站锅炉;煤粉炉;煤粉锅炉;电力行业;燃煤|gas-boiler;so2;nox;dust|mercury-gas;coal-ash;gypsum|GB 13223-2011
循环流化床锅炉;工业锅炉;供热锅炉;燃煤锅炉;层燃炉;链条炉;热力;中小型锅炉|gas-boiler;dust;so2|nox;coal-ash|GB 13271-2014
燃气锅炉;燃油锅炉;燃气轮机|nox|gas-boiler|GB 13271-2014
水泥;水泥窑;水泥厂;水泥工业|gas-kiln;dust;nox|fugitive|GB 4915-2013
平板玻璃;玻璃;玻璃窑;玻璃熔窑|gas-kiln;nox;so2|dust|GB 26453-2022
陶瓷;建筑陶瓷;砖瓦|gas-kiln;so2;fluoride-gas|dust|GB 25464-2010; GB 29620-2013
钢铁;烧结机;烧结;球团;高炉;转炉;炼钢;炼铁;冶金;轧钢|gas-kiln;dust;so2;gas-smelting|nox;dioxin;slag|GB 28662-2012; GB 28664-2012
铁合金;矿热炉;电炉;硅铁;锰铁|gas-smelting;dust|slag|GB 28666-2012
焦化;炼焦;焦炉;焦化厂|coke-gas;ww-phenol;so2|ww-refractory;voc|GB 16171-2012; HJ 2022-2012
有色金属;有色冶炼;铅锌冶炼;铜冶炼;锌冶炼;冶炼;再生有色|gas-smelting;so2;metal-water|leach-residue;dust|GB 25466-2010; GB 25467-2010
电解铝;铝电解;铝厂|fluoride-gas;dross|dust|GB 25465-2010; HJ 2033-2013
氧化铝|red-mud|dust;ww-acid|GB 25465-2010
电解锰;锰矿|emr;metal-water|ammonia|HJ 1241-2022
化工;石化;石油化工;精细化工;化学工业;煤化工|voc;ww-refractory|odour;hw;ww-salt|GB 31571-2015
炼油;石油炼制;油田;石油;油库;石油开采|ww-oily;oil-vapour|oil-sludge;voc|GB 31570-2015; HJ 2045-2014
加油站;储油库;油罐车;储罐;加注;汽油|oil-vapour;voc||GB 20950-2020; GB 20952-2020
制药;医药;原料药;制药厂;药厂|voc;ww-refractory|hw;odour|GB 37823-2019; GB 21903-2008
农药|ww-refractory;voc|hw|GB 39727-2020
喷涂;涂装;喷漆;汽车制造;家具;表面涂装;集装箱;造船;机械制造;烤漆;涂布|voc|dust;paint-residue|GB 37822-2019; HJ 2026-2013
印刷;包装印刷;油墨;包装;凹印|voc||GB 41616-2022
电子;电子厂;半导体;线路板;印制电路板;集成电路|voc;acid-gas;ww-plating|ww-fluoride|GB 39731-2020
制革;皮革;制鞋;鞋厂|voc;ww-tannery|odour|GB 30486-2013
橡胶;塑料;合成树脂;塑料加工;轮胎|voc;odour|dust|GB 31572-2015; GB 27632-2011
人造板;木材;家具制造;木工|voc;dust||GB 37822-2019
电镀;表面处理;镀锌;阳极氧化|ww-plating;acid-gas;chromium-water|plating-sludge|GB 21900-2008; HJ 2002-2010
酸洗;钢铁酸洗;金属加工;机加工|ww-acid;acid-gas;hw-liquid|ww-oily|GB 28665-2012
印染;纺织;染整;染料|ww-dyeing;colour|voc;sludge|GB 4287-2012; HJ 471-2020
造纸;制浆;纸浆|ww-paper;ss|odour;sludge|GB 3544-2008; HJ 2011-2012
制糖;糖厂;甘蔗|ww-organic;bagasse|gas-boiler|GB 21909-2008; HJ 2018-2012
酒精;酿造;啤酒;淀粉;味精;食品;食品加工;饮料;发酵;屠宰;乳品;制酒|ww-organic;cod|odour;organic-waste|HJ 575-2010; HJ 2043-2014; HJ 2004-2010
畜禽养殖;养殖场;规模化养殖;养猪场|manure;ww-livestock|odour|GB 18596-2001; HJ 497-2009
矿山;选矿;煤矿;采矿;洗煤|ww-mine;tailings|fugitive;gangue|GB 20426-2006
饭店;餐饮;食堂;餐馆;厨房;酒店;宾馆;快餐;饮食业|oil-fume;kitchen|ww-oily|GB 18483-2001; HJ 554-2010
医院;医疗机构;卫生院|medical;ww-hospital|pathogen|GB 18466-2005; HJ 2029-2013
污水处理厂;污水厂;污水站;泵站|ww-domestic;sludge|odour|GB 18918-2002
垃圾填埋场;填埋场;垃圾填埋;卫生填埋|leachate;msw|odour|GB 16889-2024; HJ 564-2010
垃圾焚烧厂;垃圾焚烧;垃圾发电;焚烧炉;焚烧发电|gas-incinerator;fly-ash-msw|msw;leachate|GB 18485-2014
垃圾中转站;转运站;环卫;垃圾转运|msw;odour|leachate|GB 18485-2014
施工;工地;建筑工地;建筑施工;道路|fugitive|construction;noise|HJ/T 393-2007
港口;码头;煤炭装卸;散料;皮带输送;物料转运|fugitive;dust||HJ/T 393-2007
船舶;海上;海洋|ww-oily;oil-spill||GB 3552-2018
汽车;机动车;柴油车;客车;公交车;工程机械|vehicle||GB 17691-2018
公路;铁路;高铁;地铁;城市轨道|noise-traffic|vibration|HJ/T 90-2004
空调;冷却塔;风机;压缩机;泵房;变压器|noise-fan;noise-machine|vibration|HJ 2034-2013
铸造;铸件;机械加工;破碎;磨粉;粉体|dust|fume-metal;voc|GB 39726-2020
磷化工;磷肥;磷酸|gypsum;phosphorus|fluoride-gas|GB 15580-2011
氯碱;聚氯乙烯|ww-salt;acid-gas||GB 15581-2016
硫酸;制酸|so2;acid-gas||GB 26132-2010
居民区;村庄;农村;乡镇;社区;小区|ww-rural;msw||GB/T 37071-2018
城市;城镇;市政|ww-domestic;msw|river|GB 18918-2002
`
