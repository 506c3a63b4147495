/** Legend classes of plan drawings: the customary colours under the village plan's 45° lines. */
import type { StyleClass } from '../catalogue.ts'
import type { Code } from '../codes/code-list.ts'
import { landUse2023 } from '../codes/land-use-2023.ts'
import { classesFromCodes } from './classes-from-codes.ts'

const codes: Readonly<Record<string, Code>> = landUse2023.codes

export const landUseClasses: readonly StyleClass[] = classesFromCodes(codes, (fill) => ({
  fill,
  fillOpacity: 0.4,
  pattern: 'hatch45',
  line: '#C77F1A',
  lineWidth: 0.8,
}))
