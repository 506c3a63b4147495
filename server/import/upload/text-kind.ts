/** What a text is, by how it begins: a boundary text, points of a survey, a table, or words. */
import { open } from 'node:fs/promises'
import { decodeText, utf8OrGbk } from '../../survey-files/decode-text.ts'
import { isSurveyPoints } from '../../survey-files/txt/survey-points.ts'

const HEAD_BYTES = 64 * 1024
/** Lines whose cells are counted. */
const LINES = 12

export async function textKind(path: string): Promise<'boundary' | 'points' | 'table' | 'words'> {
  const text = await headOf(path)
  if (/\[\s*(属性描述|地块坐标)\s*\]|@\s*$/m.test(text)) return 'boundary'
  if (isSurveyPoints(text)) return 'points'
  return isTable(text) ? 'table' : 'words'
}

/** Of the beginning its whole lines; a text of UTF-16 by its mark. */
async function headOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const bytes = buffer.subarray(0, bytesRead)
    const isMarked = ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'))
    if (isMarked) return decodeText(bytes, /./).text
    const end = bytesRead < HEAD_BYTES ? bytesRead : bytes.lastIndexOf(0x0a) + 1
    return utf8OrGbk(bytes.subarray(0, end)).text
  } finally {
    await file.close()
  }
}

/** Tabs part every line alike, and names stand above what they name. */
function isTable(text: string): boolean {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
    .map((line) => line.split('\t'))
  const width = lines.at(-1)?.length ?? 0
  const heading = lines.find((cells) => cells.length === width) ?? []
  return (
    lines.length > 1 &&
    width > 1 &&
    lines.filter((cells) => cells.length === width).length * 2 > lines.length &&
    heading.some((cell) => /\p{L}/u.test(cell)) &&
    !heading.some((cell) => /^J\d+$/i.test(cell))
  )
}
