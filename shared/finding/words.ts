// The words of findings: source, severity, state and steps.
import type { FindingStatus, Severity, Source, StepName } from './finding.ts'
import type { Table } from '../words.ts'

export const SOURCE_WORDS: Table<Source> = {
  inspectorate: { zh: '督察', en: 'Inspectorate' },
  petition: { zh: '信访举报', en: 'Complaint' },
  monitoring: { zh: '监测超标', en: 'Monitoring' },
  inspection: { zh: '执法检查', en: 'Inspection' },
  survey: { zh: '摸底调查', en: 'Survey' },
  self: { zh: '企业自查', en: 'Own check' },
}
export const SEVERITY_WORDS: Table<Severity> = {
  general: { zh: '一般', en: 'General' },
  major: { zh: '较重', en: 'Major' },
  severe: { zh: '严重', en: 'Severe' },
}
export const STATUS_WORDS: Table<FindingStatus> = {
  open: { zh: '整改中', en: 'To be rectified' },
  rectified: { zh: '待核查', en: 'Waits for the check' },
  checked: { zh: '待销号', en: 'Waits to be written off' },
  'written-off': { zh: '已销号', en: 'Written off' },
}
export const STEP_WORDS: Table<StepName> = {
  change: { zh: '修改', en: 'Change' },
  rectify: { zh: '提交整改情况', en: 'Report rectification' },
  reject: { zh: '核查不通过', en: 'Check failed' },
  pass: { zh: '核查通过', en: 'Check passed' },
  'write-off': { zh: '销号', en: 'Write off' },
  reopen: { zh: '重新打开', en: 'Reopen' },
  move: { zh: '变更督办层级', en: 'Move to another level' },
}
/** Who is next and what they are to do, by state. */
export const NEXT_WORDS: Table<FindingStatus> = {
  open: { zh: '企业整改并上传整改材料', en: 'the enterprise rectifies and shows it' },
  rectified: { zh: '生态环境部门现场核查', en: 'the authority checks it' },
  checked: { zh: '督办的一级销号', en: 'the supervising level writes it off' },
  'written-off': { zh: '已完结', en: 'nothing more' },
}
