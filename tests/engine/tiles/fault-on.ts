/** Makes every statement that uses a function fail as a fault inside the engine does. */
import type { KyselyPlugin } from 'kysely'
import { EngineFault } from '../../../server/errors/engine-fault.ts'

export const faultOn = (name: string): KyselyPlugin => ({
  transformQuery({ node }) {
    if (JSON.stringify(node).includes(name)) throw new EngineFault(name)
    return node
  },
  transformResult: async ({ result }) => result,
})
