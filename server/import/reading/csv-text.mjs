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
  /** The cell was quoted and its quotes are closed. */
  let closed = false
  const source = text.replace(/^\ufeff/, '')
  let at = 0
  const mark = separator === '\t' ? '\\t' : separator
  // A quotation mark within a cell is a letter of it: 30°56'16"
  const plain = new RegExp(`[^"\\n${mark}][^\\n${mark}]*|`, 'y')
  const rest = new RegExp(`[^\\n${mark}]*`, 'y')
  while (at < source.length) {
    if (quoted) {
      const end = source.indexOf('"', at)
      cell += source.slice(at, end < 0 ? source.length : end)
      at = end < 0 ? source.length : end + 1
      if (source[at] === '"' && end >= 0) {
        cell += '"'
        at += 1
      } else {
        quoted = false
        closed = end >= 0
      }
      continue
    }
    const letters = cell === '' && !closed ? plain : rest
    letters.lastIndex = at
    cell += letters.exec(source)?.[0] ?? ''
    at = letters.lastIndex
    const letter = source[at]
    at += 1
    closed = false
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

const marks = [',', '\t', ';']

/**
 * The separator that the head line has most of; a title above it may have none.
 * @param {string} text
 */
export function separatorOf(text) {
  const lines = text.slice(0, 20_000).split('\n', 15)
  const head = lines.find((line) => marks.some((mark) => line.includes(mark))) ?? ''
  const count = (/** @type {string} */ mark) => head.split(mark).length
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}

/**
 * A quote that is never closed swallows the rest of the file.
 * @param {string} text
 * @param {string} [separator]
 */
export function hasOpenQuote(text, separator = ',') {
  const mark = separator === '\t' ? '\\t' : separator
  const whole = new RegExp(`(^|[\\n${mark}])"[^"]*(?:""[^"]*)*"`, 'g')
  const left = new RegExp(`(^|[\\n${mark}])"`)
  return left.test(text.replace(/^\ufeff/, '').replace(whole, '$1'))
}
