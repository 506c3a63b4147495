/** Lines of a CSV (RFC 4180), quoted cells and all. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  let cell = ''
  let quoted = false
  const source = text.replace(/^\ufeff/, '')
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at]!
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === ',') {
      line.push(cell)
      cell = ''
    } else if (letter === '\n') {
      lines.push([...line, cell.replace(/\r$/, '')])
      line = []
      cell = ''
    } else cell += letter
  }
  if (cell !== '' || line.length > 0) lines.push([...line, cell])
  return lines.filter((cells) => cells.some((value) => value !== ''))
}
