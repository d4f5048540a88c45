// The greatest flow through a network (Dinic 1970), and the nodes on the source's side of a smallest cut.

export type Network = { readonly nodes: number; readonly arcs: number[]; readonly room: number[] }

export const networkOf = (nodes: number): Network => ({ nodes, arcs: [], room: [] })

/** Arc e goes from `arcs[2e]`... each arc is followed by its reverse, which has no room yet. */
export function arc(network: Network, from: number, to: number, room: number): void {
  network.arcs.push(from, to)
  network.room.push(room)
  network.arcs.push(to, from)
  network.room.push(0)
}

export type Flow = { readonly value: number; readonly sourceSide: (node: number) => boolean }

export function greatestFlow(network: Network, source: number, sink: number): Flow {
  const { nodes } = network
  const count = network.room.length
  const head = Int32Array.from({ length: count }, (_, e) => network.arcs[2 * e + 1]!)
  const room = Int32Array.from(network.room)
  const { start, leaving } = leavingOf(network)
  const level = new Int32Array(nodes)
  const next = new Int32Array(nodes)
  const queue = new Int32Array(nodes)
  let value = 0

  const reach = (): boolean => {
    level.fill(-1)
    level[source] = 0
    queue[0] = source
    let end = 1
    for (let i = 0; i < end; i++) {
      const node = queue[i]!
      for (let k = start[node]!; k < start[node + 1]!; k++) {
        const e = leaving[k]!
        const to = head[e]!
        if (room[e]! <= 0 || level[to]! >= 0) continue
        level[to] = level[node]! + 1
        queue[end++] = to
      }
    }
    return level[sink]! >= 0
  }
  const push = (node: number, most: number): number => {
    if (node === sink) return most
    for (; next[node]! < start[node + 1]!; next[node]!++) {
      const e = leaving[next[node]!]!
      const to = head[e]!
      if (room[e]! <= 0 || level[to] !== level[node]! + 1) continue
      const sent = push(to, Math.min(most, room[e]!))
      if (sent === 0) continue
      room[e]! -= sent
      room[e ^ 1]! += sent
      return sent
    }
    return 0
  }
  while (reach()) {
    for (let node = 0; node < nodes; node++) next[node] = start[node]!
    for (let sent = push(source, 1e9); sent > 0; sent = push(source, 1e9)) value += sent
  }
  return { value, sourceSide: (node) => level[node]! >= 0 }
}

function leavingOf({ nodes, arcs, room }: Network) {
  const start = new Int32Array(nodes + 1)
  for (let e = 0; e < room.length; e++) start[arcs[2 * e]! + 1]!++
  for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!
  const filled = start.slice()
  const leaving = new Int32Array(room.length)
  for (let e = 0; e < room.length; e++) leaving[filled[arcs[2 * e]!]!++] = e
  return { start, leaving }
}
