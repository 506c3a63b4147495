/** The tags of a DXF text: a group code on one line, its value on the next. */
import { UserFault } from '../../errors/user-fault.ts'
import { shown } from '../line-issues.ts'

export interface DxfTag {
  readonly code: number
  readonly value: string
  /** Line of the value, from 1. */
  readonly line: number
}

/** @throws UserFault where the text is not made of pairs, with the line. */
export function* dxfTags(text: string, file: string): Generator<DxfTag> {
  let at = 0
  let line = 0
  const next = (): string | null => {
    if (at >= text.length) return null
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    const found = text.slice(at, stop).replace(/\r$/, '')
    at = stop + 1
    line += 1
    return found
  }
  for (;;) {
    const code = next()
    if (code === null || (code.trim() === '' && at >= text.length)) return
    if (!/^\s*-?\d{1,4}\s*$/.test(code)) throw broken(file, line, code)
    const value = next()
    if (value === null) throw broken(file, line + 1, '')
    yield { code: Number(code), value: value.trim(), line }
  }
}

const broken = (file: string, line: number, found: string) =>
  new UserFault(
    'unreadable_file',
    `${file} 第 ${line} 行：应为 DXF 组码（整数），实为 ${shown(found)}；文件可能不完整，请重新另存为 DXF(ASCII)`,
    `${file}, line ${line}: a DXF group code (an integer) was expected, found ${shown(found)}; the file may be cut short, save it as ASCII DXF again`,
    [{ path: `${file}:${line}`, message: shown(found) }],
  )
