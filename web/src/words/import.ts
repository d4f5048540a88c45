// Words of the import page: steps, progress, what became of the lines, what is wrong with a cell.
import type { Lang } from '../site.ts'
import { flawText } from './flaw.ts'
import { words } from './words.ts'
import type { Table } from '#shared/words.ts'

export const importWords = /* @__PURE__ */ words({
  zh: {
    title: '批量导入',
    lead: '用 Excel 或 CSV 一次导入企业名单或需求。先检查，再导入；中途停下可以接着导。',
    kind: '导入什么',
    org: '单位（企业、环保企业）',
    demand: '治污需求',
    orgNote: '同一个统一社会信用代码只建一次，已有的单位不会被改动。',
    demandNote: '需求挂在已有单位名下，导入后等待核对，不会直接公开。',
    template: '下载模板',
    columns: '列：',
    needed: '必填',
    file: '选择文件',
    fileHint: 'Excel（.xlsx）或 CSV，最多 20,000 行、10 MB。文件只在本机读取，不上传原件。',
    reading: '正在读取文件……',
    checking: (n: number, all: number) => `正在检查：${n} / ${all} 行`,
    importing: (n: number, all: number) => `正在导入：${n} / ${all} 行`,
    stop: '停止',
    checked: '检查结果',
    sum: (good: number, exists: number, bad: number) =>
      `可导入 ${good} 行，已有 ${exists} 行，有错 ${bad} 行`,
    unknown: (names: string) => `这些列不认识，没有读：${names}`,
    lacking: (names: string) => `缺少这些必填的列：${names}。请用模板的列名。`,
    errors: '有错的行',
    errorsNote: '改好后把整个文件再选一次：已导入的不会重复。',
    errorsMore: (n: number) => `还有 ${n} 处没有列出，请下载错误清单。`,
    errorsFile: '下载错误清单',
    row: '行',
    column: '列',
    cell: '现在的内容',
    wrong: '问题',
    go: (n: number) => `导入 ${n} 行`,
    goNone: '没有可导入的行。',
    resume: (left: number) => `接着导入（还剩 ${left} 行）`,
    stopped: (n: number, all: number) =>
      `停在第 ${n} 行（共 ${all} 行）。已导入的都在，接着导不会重复。关掉页面也可以，下次选同一个文件。`,
    done: '导入完成',
    doneSum: (made: number, exists: number, bad: number) =>
      `新建 ${made} 条，已有 ${exists} 条，有错未导入 ${bad} 条`,
    again: '再导入一个文件',
    toLedger: '看台账',
    table: '有错的行，可左右滚动',
    'not-a-sheet': '这不是 Excel（.xlsx）或 CSV 文件。老格式 .xls 请先另存为 .xlsx。',
    broken: '文件损坏，打不开。请重新保存后再试。',
    'too-large': '文件太大。请拆成几个文件。',
    protected: '文件有密码。请去掉密码后再试。',
    empty: '文件里没有内容。',
  },
  en: {
    title: 'Import',
    lead: 'Bring in organisations or demands from Excel or CSV: check first, then import. It can be stopped and resumed.',
    kind: 'What to import',
    org: 'Organisations (enterprises, firms)',
    demand: 'Demands',
    orgNote: 'One organisation per credit code. Those that exist are left as they are.',
    demandNote:
      'Demands belong to organisations that exist; they wait to be checked and are not public.',
    template: 'Download the template',
    columns: 'Columns: ',
    needed: 'required',
    file: 'Choose a file',
    fileHint:
      'Excel (.xlsx) or CSV, at most 20,000 rows and 10 MB. It is read on this device; the file itself is not sent.',
    reading: 'Reading the file…',
    checking: (n: number, all: number) => `Checking: ${n} of ${all} rows`,
    importing: (n: number, all: number) => `Importing: ${n} of ${all} rows`,
    stop: 'Stop',
    checked: 'What was found',
    sum: (good: number, exists: number, bad: number) =>
      `${good} can be imported, ${exists} exist, ${bad} have errors`,
    unknown: (names: string) => `Columns not known and not read: ${names}`,
    lacking: (names: string) => `Required columns missing: ${names}. Use the template’s names.`,
    errors: 'Rows with errors',
    errorsNote: 'Mend them and choose the whole file again: nothing is imported twice.',
    errorsMore: (n: number) => `${n} more are not listed; download the list.`,
    errorsFile: 'Download the list of errors',
    row: 'Row',
    column: 'Column',
    cell: 'Now',
    wrong: 'What is wrong',
    go: (n: number) => `Import ${n} rows`,
    goNone: 'There is nothing to import.',
    resume: (left: number) => `Go on (${left} rows left)`,
    stopped: (n: number, all: number) =>
      `Stopped at row ${n} of ${all}. What was imported stays; going on doubles nothing. You may also close the page and choose the same file later.`,
    done: 'Imported',
    doneSum: (made: number, exists: number, bad: number) =>
      `${made} made, ${exists} existed, ${bad} with errors left out`,
    again: 'Import another file',
    toLedger: 'See the ledger',
    table: 'Rows with errors, scrolls sideways',
    'not-a-sheet': 'This is no Excel (.xlsx) or CSV file. Save an old .xls as .xlsx first.',
    broken: 'The file is damaged. Save it again and try once more.',
    'too-large': 'The file is too large. Split it.',
    protected: 'The file has a password. Remove it first.',
    empty: 'There is nothing in the file.',
  },
})

/** What only an imported cell can have; all else is said as in forms. */
const FLAWS: Table<string> = {
  number: {
    zh: '要填数字，单位写在单位那一列',
    en: 'Must be a number; the unit has its own column',
  },
  choice: { zh: '不在可选的写法里，请看模板', en: 'Not one of the choices; see the template' },
  'region.unknown': {
    zh: '没有这个地方，请写“平果市”或六位代码',
    en: 'No such place; write 平果市 or its six digits',
  },
  'region.not-yours': { zh: '不在您的辖区', en: 'Outside your place' },
  'codes.unknown': {
    zh: '词库里没有这个名称，请换通用名，如“赤泥”',
    en: 'Not in the vocabulary; use a common name such as 赤泥',
  },
  'credit-code.check': {
    zh: '统一社会信用代码校验不通过，请核对 18 位',
    en: 'The credit code’s check character is wrong',
  },
  'name.short': { zh: '单位名称太短', en: 'The name is too short' },
  'industry.form': { zh: '行业代码写作 C3216 这样', en: 'An industry code reads like C3216' },
  'org.unknown': {
    zh: '辖区内没有这家单位，请先导入单位',
    en: 'No such organisation in your place; import it first',
  },
  'org.not-enterprise': { zh: '这家单位不是产废企业', en: 'This organisation is no enterprise' },
}

export const cellFlaw = (
  flaw: { code: string; values?: Readonly<Record<string, string | number>> | undefined },
  lang: Lang,
): string => FLAWS[flaw.code]?.[lang] ?? flawText(flaw, lang)
