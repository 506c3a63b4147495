/** Ids of custom layers: the name itself where it can stand in an address, a short hash of it elsewhere. */
import { createHash } from 'node:crypto'
import { isLayerId } from '../../../gis-data/layers/index.ts'

export function customLayerId(name: string): string {
  if (/^[a-z][a-z0-9_]{0,62}$/.test(name) && !isLayerId(name)) return name
  return `custom_${createHash('sha256').update(name).digest('hex').slice(0, 10)}`
}
