/** Rows of PostgreSQL's COPY text format, as GDAL's PGDUMP driver writes them. */

/** @typedef {{ name: string, type: string }} GdalField */

const escapes = /** @type {Record<string, string>} */ ({
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
})

/**
 * Cells of each row between `COPY … FROM STDIN;` and `\.`; null where the cell is `\N`.
 * @param {string} text
 * @returns {{ columns: string[], rows: (string | null)[][] }}
 */
export function readCopyText(text) {
  const head = /^COPY [^\n]*\((.*)\) FROM STDIN;\n/m.exec(text)
  if (!head) return { columns: [], rows: [] }
  // With the line end before the first row, so that an end without rows is found as one.
  const rest = lettersForEscapes(text.slice(head.index + head[0].length - 1))
  const body = rest.slice(1, Math.max(1, rest.indexOf('\n\\.')))
  return {
    columns: [...(head[1] ?? '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, name]) =>
      (name ?? '').replaceAll('""', '"'),
    ),
    rows: body === '' ? [] : body.split('\n').map((line) => line.split('\t').map(cellOf)),
  }
}

/** GDAL writes a line end inside a value as a backslash and the line end itself. */
const letters = /** @type {Record<string, string>} */ ({ '\n': '\\n', '\t': '\\t', '\r': '\\r' })

/** @param {string} text */
const lettersForEscapes = (text) =>
  /\\[\n\t\r]/.test(text)
    ? text.replace(/\\([\s\S])/g, (pair, sign) => letters[sign] ?? pair)
    : text

/** @param {string} cell */
function cellOf(cell) {
  if (cell === '\\N') return null
  if (!cell.includes('\\')) return cell
  return cell.replace(/\\(.)/g, (_, letter) => escapes[letter] ?? letter)
}

/**
 * A cell as the field's type has it: numbers as numbers unless a double cannot hold them, dates in
 * ISO's order.
 * @param {string | null} cell
 * @param {string} type GDAL's name of the field type
 */
export function valueOfCell(cell, type) {
  if (cell === null) return null
  if (type === 'Integer' || type === 'Integer64') {
    const value = Number(cell)
    return Number.isSafeInteger(value) ? value : cell
  }
  if (type === 'Real') {
    const value = Number(cell)
    return Number.isFinite(value) ? value : null
  }
  if (type === 'Boolean') return cell === '1' || cell === 't'
  if (type === 'Date') return cell.replaceAll('/', '-')
  return cell
}
