// What of a text was not understood: shown to the poster, so that nothing is guessed in silence.
import { link } from '../vocabulary/link.ts'
import { knownSpans } from './sketch.ts'

/** Words that carry no meaning of their own for matching. */
const PLAIN =
  /(?:我们|我司|我公司|公司|本厂|企业|厂家|寻求|寻找|需要|希望|要求|目前|现有|现在|每年|每月|每天|全年|年产|年产生|产生|大约|约为|左右|以上|以下|以内|以及|或者|并且|其中|包括|其他|其它|进行|实现|达到|具有|采用|使用|可以|能够|提供|解决|问题|方案|技术|设备|装置|系统|项目|工程|单位|合作|对接|联系|欢迎|长期|相关|主要|情况|说明|可接受|愿意|处理|处置|治理|利用|广西|的|了|和|与|及|或|在|为|是|对|将|于|并|等|请|有|无|不|也|已|由|从|到|向|可|能|后|前|中|内|外|上|下|年|月|日|个|吨|家)/g
const MAX_SHOWN = 20
const READ = 20_000

/** Runs of text that name nothing known, in the order of the text; each once, at most 20. */
export function unread(text: string): string[] {
  const read = text.slice(0, READ)
  const { links, quantities } = link(read)
  const covered = new Uint8Array(read.length)
  for (const { start, end } of [...links, ...quantities, ...knownSpans(read)])
    covered.fill(1, start, end)
  const left = Array.from({ length: read.length }, (_, i) =>
    covered[i] === 1 ? ' ' : read.charAt(i),
  ).join('')
  const runs = left.replace(PLAIN, ' ').match(/\p{Script=Han}{2,}|\p{L}[\p{L}\d-]{2,}/gu) ?? []
  return [...new Set(runs)].slice(0, MAX_SHOWN)
}
