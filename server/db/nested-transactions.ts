/** A transaction in which code that opens one of its own takes part: all of it holds, or none. */
import type { Db, Tx } from './schema.ts'

export function nestedTransactions(tx: Tx): Db {
  const nested: Db = new Proxy(tx, {
    get(target, name) {
      if (name === 'transaction')
        return () => ({ execute: <T>(use: (inner: Db) => Promise<T>) => use(nested) })
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return nested
}
