// A port whose adapter is loaded by its first call: a cold start pays only for what it needs.

type Method = (...given: unknown[]) => Promise<unknown>

/** Fits ports whose members are all functions that return promises. Never await the port itself. */
export function lazily<P extends object>(load: () => Promise<P>): P {
  let loaded: Promise<P> | undefined
  const adapter = (): Promise<P> => {
    loaded ??= load().catch((error: unknown) => {
      // A failure is not remembered: the next call tries again.
      loaded = undefined
      throw error
    })
    return loaded
  }
  return new Proxy({} as P, {
    get:
      (_, name) =>
      async (...given: unknown[]) => {
        const port = await adapter()
        return (Reflect.get(port, name) as Method).apply(port, given)
      },
  })
}
