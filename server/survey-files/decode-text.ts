/** Bytes of a text file to text: UTF-16 by its mark, UTF-8, else GBK, which is what Windows writes here; what is no text is told. */
import { UserFault } from '../errors/user-fault.ts'

export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

type Label = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** `expected` tells real text from bytes that are valid UTF-8 by accident. */
export function decodeText(bytes: Uint8Array, expected: RegExp): DecodedText {
  const marked = markOf(bytes)
  if (marked) return { text: loosely(bytes, marked), encoding: 'UTF-16' }
  const gbk = { text: loosely(bytes, 'gb18030'), encoding: 'GBK' }
  const text = strictly(bytes, 'utf-8')
  if (text === null) return gbk
  return !expected.test(text) && expected.test(gbk.text) ? gbk : { text, encoding: 'UTF-8' }
}

/** For names and tables: UTF-8 where the bytes are that, else what Chinese Windows writes. */
export function utf8OrGbk(bytes: Uint8Array): DecodedText {
  const text = strictly(bytes, 'utf-8')
  return text === null
    ? { text: loosely(bytes, 'gb18030'), encoding: 'GB18030' }
    : { text, encoding: 'UTF-8' }
}

/** For a file that may be anything: null where the bytes are no text in any of these encodings. */
export function textIn(bytes: Uint8Array): string | null {
  const marked = markOf(bytes)
  for (const label of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    const text = strictly(bytes, label)
    if (text !== null && !controls.test(text)) return text
  }
  return null
}

/** @throws UserFault `unreadable_file` where the bytes are no text at all. */
export function refuseBinary(bytes: Uint8Array, file: string): void {
  const head = bytes.subarray(0, 4096)
  if (markOf(head) !== null || !head.includes(0)) return
  throw new UserFault(
    'unreadable_file',
    `${file}：不是文本文件（含二进制内容）；请确认导出的是文本格式`,
    `${file}: not a text file (it holds binary bytes); make sure that it was exported as text`,
  )
}

function markOf(bytes: Uint8Array): Label | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function strictly(bytes: Uint8Array, label: Label): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const loosely = (bytes: Uint8Array, label: Label) => new TextDecoder(label).decode(bytes)

/** All but tab, line feed, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells text from bytes
const controls = /[\u0000-\u0008\u000b\u000e-\u001f]/
