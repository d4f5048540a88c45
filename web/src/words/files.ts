// Words of choosing and sending files.
import { words } from './words.ts'

export const fileWords = /* @__PURE__ */ words({
  zh: {
    pick: '选择文件',
    pickHint: 'PDF、图片（JPG、PNG）、Word、Excel，每个不超过 20 MB，最多 10 个',
    uploading: (pct: number) => `已传 ${pct}%`,
    checking: '正在检查……',
    uploaded: '已上传',
    removeFile: (name: string) => `去掉 ${name}`,
    retryFile: (name: string) => `重传 ${name}`,
    again: '重传',
    drop: '去掉',
    stopped: '没传完：网络断了。点“重传”接着来。',
    'file.large': (size: string) => `这个文件 ${size}，超过 20 MB。请压缩或拆开再传`,
    'file.type': '这种文件不能传。请用 PDF、JPG、PNG、Word（docx）或 Excel（xlsx）',
    'file.empty': '这是空文件',
    'file.name': '文件名里有不能用的符号（/ \\ : * ? " < > |），请改名再传',
    'file.many': '最多 10 个附件，请先去掉一些',
    'file.content': '文件内容和类型对不上，可能已损坏或改过后缀。请换一个',
  },
  en: {
    pick: 'Choose files',
    pickHint: 'PDF, pictures (JPG, PNG), Word, Excel; at most 20 MB each, 10 in all',
    uploading: (pct: number) => `${pct}% sent`,
    checking: 'Checking…',
    uploaded: 'Uploaded',
    removeFile: (name: string) => `Remove ${name}`,
    retryFile: (name: string) => `Send ${name} again`,
    again: 'Send again',
    drop: 'Remove',
    stopped: 'Not complete: the connection broke. “Send again” goes on.',
    'file.large': (size: string) =>
      `This file has ${size}; 20 MB is the most. Compress or split it`,
    'file.type': 'This sort of file cannot be sent. Use PDF, JPG, PNG, Word (docx) or Excel (xlsx)',
    'file.empty': 'This file is empty',
    'file.name': 'The name has characters that are not allowed (/ \\ : * ? " < > |); rename it',
    'file.many': 'At most 10 attachments; remove some first',
    'file.content':
      'The content does not fit the type; it may be damaged or renamed. Choose another',
  },
})
