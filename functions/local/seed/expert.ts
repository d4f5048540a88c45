// Ten invented experts and their entries.
import { linesOf } from '#shared/vocabulary/data/table.ts'
import { type Calendar } from './day.ts'
import { type Plan } from './life.ts'
import { luckOf } from './luck.ts'
import { memberOf, type SeedOrg } from './person.ts'
import { codesOf } from './cells.ts'

/** key|unit|county|title|rank|years|emergency y/n|codes|text */
const LIST = `
expert-redmud|示例大学资源环境学院|450103|赤泥与大宗工业固废利用|教授|22|n|svc.bulk-solid-use;waste.red-mud|做过赤泥选铁、路基和土壤化的中试，愿意到现场看料、帮助判断路线和掺量，不代任何企业报价。
expert-manganese|示例锰业研究所|451424|电解锰渣与含锰废水治理|正高级工程师|26|y|waste.emr;waste.ww-manganese;svc.tailings|熟悉渣库安全和渗滤液处置，可参加县里组织的现场会诊，汛期可应急到场。
expert-hazard|示例固体废物技术中心|450107|危险废物鉴别与利用处置|正高级工程师|19|y|svc.hw-identify;svc.hw-use;svc.hw-dispose|编过鉴别方案二十余份，可就代码判定、豁免条件和转移手续给出书面意见。
expert-voc|示例理工大学环境学院|450205|挥发性有机物与涂装废气治理|副教授|15|n|svc.vocs;svc.air|重点做转轮浓缩和燃烧装置的运行诊断，能用便携仪现场测集气效率。
expert-water|示例水处理设计院|450305|难降解与重金属废水|高级工程师|17|y|svc.ww-heavy-metal;svc.ww-refractory;svc.reuse|主持过印染、电镀园区提标设计，擅长把药剂和污泥费用算清楚。
expert-kiln|示例建筑材料研究院|450403|窑炉烟气与超低排放|高级工程师|21|n|svc.flue-gas;svc.denitr;svc.dust|熟悉陶瓷和水泥窑的检修节奏，可审查改造方案和停机窗口。
expert-sugar|示例糖业技术服务站|451402|制糖滤泥和酒精废液利用|推广研究员|28|n|waste.filter-mud;waste.vinasse;svc.farm|长期在蔗区工作，了解还田限制和配肥配方，可带农技人员一同下乡。
expert-soil|示例地质环境调查队|451202|矿区土壤与尾矿库治理|正高级工程师|24|y|svc.soil;svc.tailings;svc.mine|参加过多处历史渣场风险管控，能看懂钻孔和水文资料。
expert-odour|示例养殖环境实验室|450923|畜禽粪污和恶臭治理|副研究员|12|n|svc.odour;svc.farm;waste.livestock-manure|带有气味评价小组，擅长低成本除臭和还田测算。
expert-monitor|示例生态环境监测协会|450702|在线监测与应急监测|高级工程师|18|y|svc.monitor;svc.online-monitor;svc.emergency-monitor|做过港区和石化园区联网，数据造假识别、比对方案可以答疑。
`

const ROWS = linesOf(LIST)

export const EXPERTS: readonly SeedOrg[] = ROWS.map(([key = '', name = '', region = '']) => ({
  key,
  name,
  role: 'expert',
  region,
  industry: 'M7320',
  standing: 'verified',
}))

export const expertPlans = ({ year }: Calendar): Plan[] =>
  ROWS.map((row, i) => {
    const [, unit = '', region = '', title = '', rank = '', years, urgent, codes = '', text = ''] =
      row
    const org = EXPERTS[i]
    if (!org) throw new Error(`No expert ${unit}.`)
    const { name, phone, email } = memberOf(org)
    return {
      key: `expert/${org.key}`,
      kind: 'expert',
      org,
      state: 'published',
      age: luckOf(org.key).between(6, 57),
      fields: {
        title: `${title}（${year}年届专家库）`,
        text,
        region,
        contact: { name, phone, email },
        codes: codesOf(codes, 'waste'),
        fullName: name,
        unit,
        rank,
        yearsInField: Number(years),
        emergency: urgent === 'y',
      },
    }
  })
