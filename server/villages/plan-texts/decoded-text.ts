/** Bytes of a text file as text: UTF-8, UTF-16 with a mark, or GB18030; null where they are no text. */
export function decodedText(bytes: Uint8Array): string | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe
  const encodings = marked ? ['utf-16le'] : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!controls.test(text)) return text
    } catch {
      // not in this encoding
    }
  }
  return null
}

/** All but tab, line feed, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells text from bytes
const controls = /[\u0000-\u0008\u000b\u000e-\u001f]/
