// Which ways of dealing with hazardous waste want a licence, and how much more than its volume one bears.
import { type Mode } from '../listing/kind.ts'

/** 固体废物污染环境防治法 (2020) 第八十条: these want an operating licence. */
export const LICENSED: readonly Mode[] = ['use', 'treat', 'dispose', 'collect']

/** 危险废物经营许可证管理办法: more than 20 % over the licensed volume needs a new licence. */
export const LICENCE_MARGIN = 1.2
