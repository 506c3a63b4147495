/**
 * The encoding of a dBASE table: from the .cpg, from the language driver id (LDID), else from the
 * values themselves. Bureaus deliver GBK tables without either, which readers take for Latin-1.
 */
import { DeliveryFault } from './delivery-fault.mjs'

/** @typedef {{ name: string, from: 'cpg' | 'ldid' | 'values' | 'asked' | 'other' }} Encoding */
/** @typedef {{ name: string, from: 'format' | 'cpg' | 'ldid' | 'values' | 'other', samples: string[] }} EncodingChoice */

/** Names met in .cpg files, and the name that both GDAL and TextDecoder understand. */
const names = /** @type {const} */ ([
  [/^(utf-?8|65001)$/, 'UTF-8'],
  [/^((ansi|oem|cp|windows-?)?\s*936|gbk|gb-?2312|gb-?18030)$/, 'GB18030'],
  [/^((ansi|oem|cp|windows-?)?\s*950|big-?5)$/, 'BIG5'],
  [/^((ansi|cp|windows-?)?\s*1250|iso-?8859-?2|88592|latin-?2)$/, 'CP1250'],
  [/^((ansi|cp|windows-?)?\s*1252|iso-?8859-?1|88591|latin-?1)$/, 'CP1252'],
])

/** Ids that name an encoding for certain; 0x57 and 0x03 only mean "the writer's own". */
/** @type {Record<number, string>} */
const languageDrivers = { 77: 'GB18030', 122: 'GB18030', 79: 'BIG5', 120: 'BIG5' }

/**
 * @param {string} text
 * @returns {string | null}
 */
export function encodingNamed(text) {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^ansi\s+/, 'cp')
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

/**
 * `runs`: what is to be read, without plain ASCII; `driver`: the table's language driver id.
 * `lenient`: where nothing can be told, the likeliest is returned and stands to be confirmed.
 * @param {{ runs: Buffer[], driver?: number, cpg: string | null, asked: string | null, lenient?: boolean }} delivered
 * @returns {Encoding}
 */
export function encodingOf({ runs, driver = 0, cpg, asked, lenient = false }) {
  if (asked !== null) {
    const name = encodingNamed(asked)
    if (name) return { name, from: 'asked' }
    throw new DeliveryFault(
      `不认识的编码 ${asked}；可用 UTF-8、GBK、BIG5、CP1252`,
      `unknown encoding ${asked}; use UTF-8, GBK, BIG5 or CP1252`,
      'bad_request',
    )
  }
  const declared = cpg === null ? null : encodingNamed(cpg)
  // A declaration that the bytes contradict is no declaration.
  if (declared && canDecode(runs, declared)) return { name: declared, from: 'cpg' }
  const byDriver = languageDrivers[driver]
  if (byDriver && canDecode(runs, byDriver)) return { name: byDriver, from: 'ldid' }
  const judged = encodingOfValues(runs)
  if (judged) return { name: judged, from: 'values' }
  if (lenient) return { name: 'GB18030', from: 'other' }
  throw new DeliveryFault(
    '文件没有说明文字编码，按字节也无法判断；请指定 --encoding GBK（或 UTF-8、BIG5）',
    'the file does not say its encoding, and it cannot be told from the values; name it with --encoding GBK (or UTF-8, BIG5)',
  )
}

/** @param {string} name as GDAL has it */
export const decoderLabel = (name) => name.toLowerCase().replace(/^cp/, 'windows-')

/**
 * A value cut at its field's width may end inside a character; that alone is no fault.
 * @param {Buffer[]} runs
 * @param {string} name
 */
function canDecode(runs, name) {
  return runs.every((run) => {
    try {
      new TextDecoder(decoderLabel(name), { fatal: true }).decode(run, { stream: true })
      return true
    } catch {
      return false
    }
  })
}

const choices = ['UTF-8', 'GB18030', 'BIG5', 'CP1252']

/**
 * The same values read in each encoding, the chosen one first, for a person to compare.
 * @param {Buffer[]} runs
 * @param {Encoding} chosen
 * @returns {EncodingChoice[]}
 */
export function encodingChoices(runs, chosen) {
  const seen = new Map(runs.slice(0, 2000).map((run) => [run.toString('latin1'), run]))
  const shown = [...seen.values()].slice(0, 5).map((run) => run.subarray(0, 80))
  const read = (/** @type {string} */ name) =>
    shown.map((run) => new TextDecoder(decoderLabel(name)).decode(run, { stream: true }))
  const from = chosen.from === 'asked' ? 'other' : chosen.from
  if (shown.length === 0) return [{ name: chosen.name, from, samples: [] }]
  return [
    { name: chosen.name, from, samples: read(chosen.name) },
    ...choices
      .filter((name) => name !== chosen.name)
      .map((name) => ({ name, from: /** @type {const} */ ('other'), samples: read(name) })),
  ]
}

/**
 * Pieces of a text that are not plain ASCII, cut at what parts its cells.
 * @param {Buffer} bytes
 */
export function textRuns(bytes) {
  /** @type {Buffer[]} */
  const runs = []
  let start = 0
  for (let at = 0; at <= bytes.length && runs.length < 20_000; at += 1) {
    const byte = bytes[at] ?? 0x0a
    // A line's end, comma, quote and the like are never the second byte of a Chinese character.
    if (byte >= 0x30) continue
    const run = bytes.subarray(start, at)
    start = at + 1
    if (run.some((each) => each > 0x7f)) runs.push(run)
  }
  return runs
}

/**
 * Field names and character values that hold bytes above ASCII.
 * @param {Buffer} table
 * @returns {Buffer[]}
 */
export function tableRuns(table) {
  const headerBytes = table.readUInt16LE(8)
  const recordBytes = table.readUInt16LE(10)
  const runs = []
  const columns = []
  let offset = 1
  for (let at = 32; at + 32 <= headerBytes && table[at] !== 0x0d; at += 32) {
    const name = table.subarray(at, at + 11)
    const end = name.indexOf(0)
    runs.push(end < 0 ? name : name.subarray(0, end))
    const length = table[at + 16] ?? 0
    if (table[at + 11] === 0x43) columns.push({ offset, length })
    offset += length
  }
  const sampled = Math.min(table.length, headerBytes + 8 * 1024 * 1024)
  for (let at = headerBytes; recordBytes > 0 && at + recordBytes <= sampled; at += recordBytes) {
    for (const { offset, length } of columns) runs.push(trimmed(table, at + offset, length))
  }
  return runs.filter((run) => run.some((byte) => byte > 0x7f))
}

/**
 * @param {Buffer} table
 * @param {number} start
 * @param {number} length
 */
function trimmed(table, start, length) {
  let end = start + length
  while (end > start && (table[end - 1] === 0x20 || table[end - 1] === 0)) end -= 1
  return table.subarray(start, end)
}

/**
 * @param {Buffer[]} runs
 * @returns {string | null}
 */
function encodingOfValues(runs) {
  if (runs.length === 0) return 'UTF-8'
  const texts = runs.map(utf8Text)
  const isUtf8 = texts.every((text) => text !== null)
  if (isUtf8 && texts.every((text) => isLikelyText(text ?? ''))) return 'UTF-8'
  const counts = { pairs: 0, gb: 0, big5: 0, lone: 0 }
  for (const run of runs) countPairs(run, counts)
  const { pairs, gb, big5, lone } = counts
  if (isUtf8) return lone === 0 && gb === pairs ? 'GB18030' : 'UTF-8'
  if (pairs > lone && gb >= pairs * 0.8) return 'GB18030'
  if (pairs > lone && big5 >= pairs * 0.7) return 'BIG5'
  if (lone > pairs) return 'CP1252'
  return null
}

/**
 * Null where the bytes are no UTF-8; a value cut at the field's width may end inside a character.
 * @param {Buffer} run
 */
function utf8Text(run) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(run, { stream: true })
  } catch {
    return null
  }
}

/**
 * A few Chinese words in GBK are valid UTF-8 by accident, 郫筒 among them, and then read as Greek or
 * Arabic. Real UTF-8 holds Chinese, or single accented letters beside plain ones.
 * @param {string} text
 */
function isLikelyText(text) {
  if (/[\u2e80-\u9fff\uff00-\uffef]/.test(text)) return true
  const foreign = text.match(/[^\0-\x7f]+/g) ?? []
  return foreign.every((letters) => /^[\xa0-\u024f\u2000-\u20cf]{1,2}$/.test(letters))
}

/**
 * Counts two-byte characters, how many of them GB 2312 has (both bytes above A0), and how many lie
 * among the common ones of Big5 (lead A4–C6); single high bytes between letters are Latin.
 * @param {Buffer} run
 * @param {{ pairs: number, gb: number, big5: number, lone: number }} counts
 */
function countPairs(run, counts) {
  for (let at = 0; at < run.length; at += 1) {
    const lead = run[at] ?? 0
    if (lead < 0x80) continue
    const trail = run[at + 1]
    if (trail === undefined || trail < 0x40 || (trail < 0x80 && isLatinNeighbour(run[at - 1]))) {
      counts.lone += 1
      continue
    }
    counts.pairs += 1
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) counts.gb += 1
    if (lead >= 0xa4 && lead <= 0xc6 && (trail <= 0x7e || trail >= 0xa1)) counts.big5 += 1
    at += 1
  }
}

/** @param {number | undefined} byte */
const isLatinNeighbour = (byte) =>
  byte !== undefined && byte < 0x80 && /[a-z]/i.test(String.fromCharCode(byte))
