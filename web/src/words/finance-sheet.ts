// Words of the project sheet and of the consent to it.
import { words } from './words.ts'

export const sheetWords = /* @__PURE__ */ words({
  zh: {
    title: '项目画像',
    consentTitle: (bank: string) => `授权${bank}查看项目画像`,
    consentNote: '逐项勾选、到期自动失效，随时可以撤回；银行每次查看都有记录。',
    until: '授权到哪一天',
    save: '保存授权',
    withdraw: '撤回授权',
    saved: '授权已更新，立即生效。',
    none: '企业没有授权，或授权已到期、已撤回。',
    withdrawnNow: '企业刚刚撤回了授权（或授权已到期），画像已收起，不能再看或打印。',
    stamp: (by: string, at: string, until: string) =>
      `企业授权人 ${by}，${at} 授权，有效期至 ${until}。`,
    readAt: (at: string) => `本次查看时间 ${at}，已记录在案。`,
    print: '打印（A4）',
    demand: '需求',
    firm: '对接的环保企业',
    licences: '许可证',
    quote: '报价或合同金额',
    tonnes: '已处理量',
    effect: '治理效果',
    checks: '生态环境部门核对情况',
    findings: '环境问题整改情况',
    findingsSaid: (open: number, severe: number, done: number) =>
      open + done === 0
        ? '平台上没有问题记录'
        : `${open} 项未销号（其中较重以上 ${severe} 项），${done} 项已销号`,
    met: '达到要求',
    notMet: '未达到要求',
    verified: '单位信息已核验',
    unverified: '单位信息未核验',
    checked: (at: string) => `需求于 ${at} 核对公开`,
    perTonne: '每吨',
    lumpSum: '总价',
    noLicence: '未填写许可证',
    licence: (no: string, to: string) => `${no}（有效期至 ${to}）`,
    unknown: '还没有资料',
  },
  en: {
    title: 'Project sheet',
    consentTitle: (bank: string) => `Let ${bank} see the project sheet`,
    consentNote:
      'Field by field, until a day; take it back at any time. Every look of the bank is on record.',
    until: 'Until which day',
    save: 'Save the consent',
    withdraw: 'Withdraw it',
    saved: 'The consent holds as it is now, at once.',
    none: 'No consent, or it has ended or was withdrawn.',
    withdrawnNow:
      'The enterprise has just withdrawn its consent, or it has ended: the sheet is closed.',
    stamp: (by: string, at: string, until: string) =>
      `Consent given by ${by} on ${at}, valid until ${until}.`,
    readAt: (at: string) => `Read at ${at}; this is on record.`,
    print: 'Print (A4)',
    demand: 'Demand',
    firm: 'Environmental firm',
    licences: 'Licences',
    quote: 'Quote or contract',
    tonnes: 'Treated so far',
    effect: 'Effect',
    checks: 'Checks of the authority',
    findings: 'Findings of the authorities',
    findingsSaid: (open: number, severe: number, done: number) =>
      open + done === 0
        ? 'none on this platform'
        : `${open} open (${severe} of them major or severe), ${done} written off`,
    met: 'as required',
    notMet: 'not as required',
    verified: 'Organisation verified',
    unverified: 'Organisation not verified',
    checked: (at: string) => `Demand checked and published on ${at}`,
    perTonne: 'per tonne',
    lumpSum: 'in all',
    noLicence: 'No licence stated',
    licence: (no: string, to: string) => `${no} (valid to ${to})`,
    unknown: 'nothing known yet',
  },
})
