// Variables by activity (VSIDS): a binary heap with places, so that an activity can rise inside it.

export type Heap = {
  readonly activity: Float64Array
  /** Variables, most active first along each path. */
  readonly order: Int32Array
  /** By variable: place in `order`, -1 if it is not in the heap. */
  readonly at: Int32Array
  size: number
  increment: number
}

const RESCALE = 1e100

export function heapOf(variables: number): Heap {
  return {
    activity: new Float64Array(variables),
    order: Int32Array.from({ length: variables }, (_, v) => v),
    at: Int32Array.from({ length: variables }, (_, v) => v),
    size: variables,
    increment: 1,
  }
}

function up({ order, at, activity }: Heap, from: number): void {
  const v = order[from]!
  const key = activity[v]!
  let i = from
  while (i > 0) {
    const parent = (i - 1) >> 1
    const w = order[parent]!
    if (activity[w]! >= key) break
    order[i] = w
    at[w] = i
    i = parent
  }
  order[i] = v
  at[v] = i
}

function down(heap: Heap, from: number): void {
  const { order, at, activity, size } = heap
  const v = order[from]!
  const key = activity[v]!
  let i = from
  for (;;) {
    let child = 2 * i + 1
    if (child >= size) break
    if (child + 1 < size && activity[order[child + 1]!]! > activity[order[child]!]!) child++
    const w = order[child]!
    if (activity[w]! <= key) break
    order[i] = w
    at[w] = i
    i = child
  }
  order[i] = v
  at[v] = i
}

/** Puts a variable back, unless it is there. */
export function insert(heap: Heap, v: number): void {
  if (heap.at[v]! >= 0) return
  heap.order[heap.size] = v
  heap.at[v] = heap.size
  up(heap, heap.size++)
}

/** Takes the most active variable out; -1 from an empty heap. */
export function takeMost(heap: Heap): number {
  if (heap.size === 0) return -1
  const v = heap.order[0]!
  heap.at[v] = -1
  const last = heap.order[--heap.size]!
  if (heap.size > 0) {
    heap.order[0] = last
    heap.at[last] = 0
    down(heap, 0)
  }
  return v
}

/** Raises the activity of a variable. */
export function bump(heap: Heap, v: number): void {
  const raised = heap.activity[v]! + heap.increment
  heap.activity[v] = raised
  if (raised > RESCALE) {
    for (let i = 0; i < heap.activity.length; i++) heap.activity[i]! /= RESCALE
    heap.increment /= RESCALE
  }
  if (heap.at[v]! >= 0) up(heap, heap.at[v]!)
}

/** Gives a variable an activity at the start. */
export function raise(heap: Heap, v: number, activity: number): void {
  heap.activity[v] = activity
  if (heap.at[v]! >= 0) up(heap, heap.at[v]!)
}

/** Makes later bumps weigh more, which is the same as letting all activities decay. */
export function decay(heap: Heap, factor: number): void {
  heap.increment /= factor
}
