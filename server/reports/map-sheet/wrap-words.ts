/** Words within a width: broken into lines, or cut with an ellipsis. */
import type { Pen, TextLook } from './pen.ts'

const UNITS = /[\p{Script=Han}　-〿＀-￯]|[^\s\p{Script=Han}　-〿＀-￯]+\s*|\s+/gu
/** Never at the beginning of a line. */
const CLINGS = /^[，。；：、！？）》”’…]/

/** Between Chinese characters anywhere, in other writing between words. */
export function wrapped(words: string, room: number, widthOf: (part: string) => number): string[] {
  const lines: string[] = []
  for (const paragraph of words.split('\n')) {
    let line = ''
    for (const [unit] of paragraph.matchAll(UNITS)) {
      if (line !== '' && !CLINGS.test(unit) && widthOf((line + unit).trimEnd()) > room) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += unit
    }
    lines.push(line.trimEnd())
  }
  return lines
}

/** Words that are too long for the room end in an ellipsis. */
export function fitted(pen: Pen, words: string, room: number, look: TextLook): string {
  if (pen.widthOf(words, look) <= room) return words
  let short = words
  while (short.length > 1 && pen.widthOf(`${short}…`, look) > room) short = short.slice(0, -1)
  return `${short}…`
}
