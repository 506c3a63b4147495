/** Legend classes of the land survey: one per second-level code in the customary colours, seldom ones by group. */
import type { StyleClass } from '../catalogue.ts'
import type { Code } from '../codes/code-list.ts'
import { landSurvey2019 } from '../codes/land-survey-2019.ts'
import { classesFromCodes } from './classes-from-codes.ts'

const codes: Readonly<Record<string, Code>> = landSurvey2019.codes

/** Woods are laid on stronger: eyes without green cones see the green of woods as the pink of homesteads. */
const strength = (code: string) => (code.startsWith('03') ? 0.55 : 0.45)

export const landSurveyClasses: readonly StyleClass[] = classesFromCodes(codes, (fill, code) => ({
  fill,
  fillOpacity: strength(code),
  line: '#8d8a80',
  lineWidth: 0.3,
}))
