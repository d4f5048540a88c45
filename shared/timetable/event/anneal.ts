// Fewer breaks with the same meetings: simulated annealing over Kempe chains (Johnson et al. 1991 for colourings).
import {
  type Board,
  chainOf,
  flip,
  inOrder,
  keep,
  lift,
  overBy,
  put,
  restore,
  sum,
} from './board.ts'
import { type Budget, note, spend } from './budget.ts'
import { type Dice, next, roll } from './dice.ts'
import { displaced } from './hold.ts'

const BATCH = 4096
const LONGEST = 200
/** In units of cost: a break is 16. */
const HOT = 9
const COLD = 2
/** Part of the moves that changes which wishes are held, among equals. */
const EXCHANGE = 1 / 16
/** A break, and the square of a person's avoidable breaks: of two plans with as many the fairer is better. */
const BREAK = 16
/** A meeting above the number of tables: allowed on the way, never in a plan. */
const OVER = 12
const SLACK = 4
/** Below this heat no chain may ask for a table too many. */
const COOL = 4

/** -ln of evenly spread chances: at heat h a change of h times one of these is the most that is accepted. */
const STEEP = Float64Array.from({ length: 1024 }, (_, i) => -Math.log((i + 0.5) / 1024))

type Energy = { readonly price: Int32Array; readonly stride: number }

/** The share of the budget that the first, short cooling takes: so that a plan that is stopped early is good too. */
const ROUNDS = [0.15, 1]

export function* fewerBreaks(board: Board, dice: Dice, budget: Budget) {
  const energy = energyOf(board)
  const from = budget.spent
  const rest = budget.moves - from
  let hot = HOT
  for (const share of ROUNDS) {
    const until = from + share * rest
    if (budget.stopped || board.held === 0 || perfect(board)) return
    yield* cool(board, dice, budget, { energy, until, hot })
    hot = HOT * 0.7
  }
}

const perfect = (board: Board): boolean =>
  board.held === board.grid.wishes && avoidableOf(board).every((n) => n === 0)

/** Breaks of each person above what the number of the person's meetings makes unavoidable. */
export function avoidableOf({ grid, breaks, meetings }: Board): Int32Array {
  const stride = grid.columnOf.length + 1
  return breaks.map((n, p) => n - grid.leastBreaks[p * stride + meetings[p]!]!)
}

function energyOf({ grid }: Board): Energy {
  const stride = grid.columnOf.length + 1
  const price = new Int32Array(stride * stride)
  for (let least = 0; least < stride; least++) {
    for (let n = 0; n < stride; n++)
      price[least * stride + n] = BREAK * n + Math.max(0, n - least) ** 2
  }
  return { price, stride }
}

type Round = { readonly energy: Energy; readonly until: number; readonly hot: number }

/** A hall that is full would hardly ever be within its tables again. */
const spareTables = ({ grid, used }: Board): number => sum(grid.tables) - sum(used)

type Best = { readonly worth: number; readonly cost: number }

/** Only what tables suffice for may be kept. */
const isBetter = ({ over, worth }: Board, cost: number, best: Best): boolean =>
  over === 0 && (worth > best.worth || (worth === best.worth && cost < best.cost))

function* cool(board: Board, dice: Dice, budget: Budget, { energy, until, hot }: Round) {
  const { grid } = board
  const from = budget.spent
  let cost = costOf(board, energy)
  let best = { worth: board.worth, cost, columns: keep(board) }
  while (budget.spent < until) {
    const heat = hot * (COLD / hot) ** ((budget.spent - from) / (until - from))
    board.slack = heat > COOL && spareTables(board) >= grid.columnOf.length ? SLACK : 0
    const exchanges = board.held < grid.wishes ? EXCHANGE : 0
    for (let i = 0; i < BATCH; i++) {
      // With a table too many an exchange could hold more than tables suffice for, for ever.
      const swaps = exchanges > 0 && board.over === 0 && next(dice) < exchanges
      cost += swaps ? exchangeEqual(board, dice, energy, heat) : tryChain(board, dice, energy, heat)
      if (!isBetter(board, cost, best)) continue
      best = { worth: board.worth, cost, columns: keep(board) }
      note(budget, board)
    }
    if (yield* spend(budget, BATCH, 'breaks')) break
  }
  board.slack = 0
  restore(board, best.columns)
}

/**
 * A chain from any of its meetings, so that long ones come more often: they change no more people's breaks than short
 * ones and open more ways. What the heat accepts is drawn first: most are refused by a look at the first people.
 */
function tryChain(board: Board, dice: Dice, energy: Energy, heat: number): number {
  const { grid, at, list } = board
  const { openStart, open, member, memberStart, width } = grid
  const w = list[roll(dice, board.held)]!
  const on = open[openStart[w]! + roll(dice, openStart[w + 1]! - openStart[w]!)]!
  const off = board.column[w]!
  if (on === off) return 0
  const most = heat * STEEP[roll(dice, STEEP.length)]!
  for (let i = memberStart[w]!, end = memberStart[w + 1]!; i < end; i++) {
    const p = member[i]!
    if (at[p * width + on]! < 0 && BREAK * shiftOf(board, p, off, on) > most) return 0
  }
  const length = chainOf(board, w, on, LONGEST)
  if (length === 0) return 0
  const change = changeOf(board, energy, length, on + off)
  if (change + (board.net === 0 ? 0 : OVER * overBy(board, off, on)) > most) return 0
  flip(board, length, off, on)
  return change
}

function priceOf(board: Board, { price, stride }: Energy, p: number): number {
  const least = board.grid.leastBreaks[p * stride + board.meetings[p]!]!
  return price[least * stride + board.breaks[p]!]!
}

function costOf(board: Board, energy: Energy): number {
  let cost = 0
  for (let p = 0; p < board.grid.people; p++) cost += priceOf(board, energy, p)
  return cost
}

/** What swapping the chain changes: only its ends, people who are in one of the two columns. */
function changeOf(board: Board, energy: Energy, length: number, both: number): number {
  const { grid, at, chain, column } = board
  const { width, member, memberStart, leastBreaks } = grid
  const { price, stride } = energy
  let change = 0
  for (let i = 0; i < length; i++) {
    const x = chain[i]!
    const off = column[x]!
    const on = both - off
    for (let k = memberStart[x]!, end = memberStart[x + 1]!; k < end; k++) {
      const p = member[k]!
      if (at[p * width + on]! >= 0) continue
      const shift = shiftOf(board, p, off, on)
      if (shift === 0) continue
      const base = leastBreaks[p * stride + board.meetings[p]!]! * stride + board.breaks[p]!
      change += price[base + shift]! - price[base]!
    }
  }
  return change
}

/** Breaks that a person gains by having the meeting of column `off` in column `on`. */
function shiftOf(board: Board, p: number, off: number, on: number): number {
  const { grid, at, inSection } = board
  const row = p * grid.width
  const was = Number(at[row + off - 1]! >= 0) + Number(at[row + off + 1]! >= 0)
  const left = Number(on - 1 !== off && at[row + on - 1]! >= 0)
  const right = Number(on + 1 !== off && at[row + on + 1]! >= 0)
  const [section, other] = [grid.sectionOf[off]!, grid.sectionOf[on]!]
  if (section === other) return was - left - right
  const seats = p * grid.sections
  const stays = Number(inSection[seats + section]! > 1)
  const starts = Number(inSection[seats + other]! > 0)
  return was - stays + starts - left - right
}

/** A wish that is not held for one that is, or into a gap: never for less worth. The change of cost. */
function exchangeEqual(board: Board, dice: Dice, energy: Energy, heat: number): number {
  const { grid } = board
  const w = board.list[board.held + roll(dice, grid.wishes - board.held)]!
  const options = grid.openStart[w + 1]! - grid.openStart[w]!
  if (options === 0) return 0
  const column = grid.open[grid.openStart[w]! + roll(dice, options)]!
  const gone = displaced(board, dice, w, column)
  if (!gone || gone.length > 1) return 0
  const touched = peopleOf(board, [w, ...gone])
  const cost = (): number => touched.reduce((sum, p) => sum + priceOf(board, energy, p), 0)
  const before = { cost: cost(), worth: board.worth, columns: gone.map((x) => board.column[x]!) }
  for (const x of gone) lift(board, x)
  const fits = inOrder(board, w, column)
  if (fits) put(board, w, column)
  const change = cost() - before.cost
  const better = board.worth > before.worth
  const equal = board.worth === before.worth && next(dice) < Math.exp(-change / heat)
  if (fits && (better || equal)) return change
  if (fits) lift(board, w)
  gone.forEach((x, i) => put(board, x, before.columns[i]!))
  return 0
}

function peopleOf({ grid }: Board, wishes: readonly number[]): number[] {
  const people = new Set<number>()
  for (const w of wishes) {
    for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++)
      people.add(grid.member[i]!)
  }
  return [...people]
}
