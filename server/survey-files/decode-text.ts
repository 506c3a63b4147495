/** Bytes of a text file to text: UTF-8, UTF-16 by its mark, else GBK, which is what Windows writes here. */
import { UserFault } from '../errors/user-fault.ts'

export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/** `expected` tells real text from bytes that are valid UTF-8 by accident. */
export function decodeText(bytes: Uint8Array, expected: RegExp): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16')
  const gbk = decoded(bytes, 'gb18030', 'GBK')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !expected.test(text) && expected.test(gbk.text) ? gbk : { text, encoding: 'UTF-8' }
  } catch {
    return gbk
  }
}

/** For names and tables: UTF-8 where the bytes are that, else what Chinese Windows writes. */
export function utf8OrGbk(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return decoded(bytes, 'gb18030', 'GB18030')
  }
}

const decoded = (bytes: Uint8Array, label: string, encoding: string): DecodedText => ({
  text: new TextDecoder(label).decode(bytes),
  encoding,
})

/** @throws UserFault `unreadable_file` where the bytes are no text at all. */
export function refuseBinary(bytes: Uint8Array, file: string): void {
  const head = bytes.subarray(0, 4096)
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (marked || !head.includes(0)) return
  throw new UserFault(
    'unreadable_file',
    `${file}：不是文本文件（含二进制内容）；请确认导出的是文本格式`,
    `${file}: not a text file (it holds binary bytes); make sure that it was exported as text`,
  )
}
