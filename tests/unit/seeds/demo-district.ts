/** The demo district, generated once for all tests of a file. */
import { type DemoDistrict, generateDistrict } from '../../../seeds/generate-district.ts'

let cached: DemoDistrict | null = null

export function demoDistrict(): DemoDistrict {
  cached ??= generateDistrict('demo')
  return cached
}
