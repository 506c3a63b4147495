/** Lines of a CSV (RFC 4180), quoted cells and all; parted by commas, semicolons or tabs. */

/**
 * @param {string} text
 * @param {string} [separator]
 * @returns {string[][]}
 */
export function readCsv(text, separator = ',') {
  /** @type {string[][]} */
  const lines = []
  /** @type {string[]} */
  let line = []
  let cell = ''
  let quoted = false
  const source = text.replace(/^\ufeff/, '')
  let at = 0
  const plain = new RegExp(`[^"\\n${separator === '\t' ? '\\t' : separator}]*`, 'y')
  while (at < source.length) {
    if (quoted) {
      const end = source.indexOf('"', at)
      cell += source.slice(at, end < 0 ? source.length : end)
      at = end < 0 ? source.length : end + 1
      if (source[at] === '"' && end >= 0) {
        cell += '"'
        at += 1
      } else quoted = false
      continue
    }
    plain.lastIndex = at
    cell += plain.exec(source)?.[0] ?? ''
    at = plain.lastIndex
    const letter = source[at]
    at += 1
    if (letter === '"') quoted = true
    else if (letter === separator) {
      line.push(cell)
      cell = ''
    } else if (letter === '\n') {
      lines.push([...line, cell.replace(/\r$/, '')])
      line = []
      cell = ''
    }
  }
  if (cell !== '' || line.length > 0) lines.push([...line, cell.replace(/\r$/, '')])
  return lines.filter((cells) => cells.some((value) => value !== ''))
}

/**
 * The separator that the head line has most of.
 * @param {string} text
 */
export function separatorOf(text) {
  const head = text.slice(0, 20_000).split('\n')[0] ?? ''
  const count = (/** @type {string} */ mark) => head.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/**
 * A quote that is never closed swallows the rest of the file: seen by their odd number.
 * @param {string} text
 */
export const hasOpenQuote = (text) => (text.match(/"/g)?.length ?? 0) % 2 === 1
