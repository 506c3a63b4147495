/**
 * Text as GBK bytes, which the platform decodes but does not encode. Characters that GBK lacks get
 * the four bytes of GB18030, its superset, so that nothing is lost.
 */
let tables: {
  readonly two: ReadonlyMap<number, number>
  readonly four: ReadonlyMap<number, number>
} | null = null

/** Built by decoding every two-byte and every four-byte code of the basic plane once. */
function codeTables() {
  if (tables) return tables
  const decoder = new TextDecoder('gb18030')
  const two = new Map<number, number>()
  const four = new Map<number, number>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letters = [...decoder.decode(Uint8Array.of(lead, trail))]
      const point = letters[0]?.codePointAt(0) ?? 0xfffd
      if (letters.length === 1 && point !== 0xfffd && !two.has(point))
        two.set(point, (lead << 8) | trail)
    }
  }
  for (let at = 0; at < 39_420; at += 1) {
    const [letter] = decoder.decode(Uint8Array.from(fourBytes(at)))
    const point = letter?.codePointAt(0) ?? 0xfffd
    if (point !== 0xfffd && !two.has(point)) four.set(point, at)
  }
  tables = { two, four }
  return tables
}

const QUESTION_MARK = 0x3f

const fourBytes = (at: number): [number, number, number, number] => [
  0x81 + Math.floor(at / 12_600),
  0x30 + (Math.floor(at / 1260) % 10),
  0x81 + (Math.floor(at / 10) % 126),
  0x30 + (at % 10),
]

export function gb18030Bytes(text: string): Uint8Array {
  const { two, four } = codeTables()
  const bytes = new Uint8Array(text.length * 4)
  let end = 0
  for (const letter of text) {
    const point = letter.codePointAt(0)!
    if (point < 0x80) bytes[end++] = point
    else {
      const pair = two.get(point)
      if (pair !== undefined) {
        bytes[end++] = pair >> 8
        bytes[end++] = pair & 0xff
      } else {
        const at = point >= 0x10000 ? point - 0x10000 + 189_000 : four.get(point)
        // A few private characters that the platform's own decoder gives another place.
        const code = at === undefined ? [QUESTION_MARK] : fourBytes(at)
        bytes.set(code, end)
        end += code.length
      }
    }
  }
  return bytes.subarray(0, end)
}

/** The characters of a text that GBK itself does not have. */
export function beyondGbk(text: string): string[] {
  const { two } = codeTables()
  return [...text].filter((letter) => {
    const point = letter.codePointAt(0)!
    return point >= 0x80 && !two.has(point)
  })
}
