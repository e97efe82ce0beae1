/** Takes names, and for each those that it comes after; gives each name behind those, else in the order of their spelling. Names of a circle are left out. */
export function ordered(names: readonly string[], before: (name: string) => readonly string[]): readonly string[] {
  const among = new Set(names)
  const waiting = new Map(names.toSorted().map((name) => [name, new Set(before(name).filter((one) => among.has(one)))]))
  const behind = new Map<string, string[]>()
  for (const [name, needed] of waiting) for (const one of needed) behind.set(one, [...(behind.get(one) ?? []), name])
  const ready = [...waiting].filter(([, needed]) => needed.size === 0).map(([name]) => name)
  const order: string[] = []
  for (let name = ready.shift(); name !== undefined; name = ready.shift()) {
    order.push(name)
    for (const one of behind.get(name) ?? []) {
      const needed = waiting.get(one)
      needed?.delete(name)
      if (needed?.size === 0) ready.push(one)
    }
  }
  return order
}
