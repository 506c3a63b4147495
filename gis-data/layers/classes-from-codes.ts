/** One legend class per code of a list, drawn in the code's customary colour. */
import type { Drawing, StyleClass } from '../catalogue.ts'
import type { Code } from '../codes/code-list.ts'

const NO_CUSTOMARY_FILL = '#cfcabb'

export function classesFromCodes(
  codes: Readonly<Record<string, Code>>,
  draw: (fill: string, code: string) => Drawing,
): readonly StyleClass[] {
  return Object.entries(codes).map(([code, { title, titleEn, fill }]) => ({
    values: [code],
    title,
    titleEn,
    drawing: draw(fill ?? NO_CUSTOMARY_FILL, code),
  }))
}
