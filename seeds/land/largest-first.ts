/** A heap that hands out the item with the highest priority. */
export class LargestFirst<T> {
  private readonly items: { item: T; priority: number }[] = []

  get size(): number {
    return this.items.length
  }

  push(item: T, priority: number): void {
    const { items } = this
    let at = items.length
    items.push({ item, priority })
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (items[parent]!.priority >= priority) break
      items[at] = items[parent]!
      at = parent
    }
    items[at] = { item, priority }
  }

  pop(): T | null {
    const { items } = this
    const top = items[0]
    const last = items.pop()
    if (!top || !last) return null
    if (items.length > 0) this.sink(last)
    return top.item
  }

  drain(): T[] {
    return this.items.splice(0).map(({ item }) => item)
  }

  private sink(entry: { item: T; priority: number }): void {
    const { items } = this
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      if (child + 1 < items.length && items[child + 1]!.priority > items[child]!.priority) child++
      if (items[child]!.priority <= entry.priority) break
      items[at] = items[child]!
      at = child
    }
    items[at] = entry
  }
}
