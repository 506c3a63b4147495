/**
 * The full names of fields that a Shapefile cut at ten bytes, from the `….fields.txt` that our
 * export puts beside it: tab-separated, the name as cut and the name in full.
 */
import { closeSync, existsSync, openSync, readSync } from 'node:fs'

/** 255 fields with long names; whoever wrote more did not write this. */
const MOST_BYTES = 256 * 1024
const MOST_LETTERS = 120

/**
 * Names as they stand where there is no such file, or where it would make two alike.
 * @param {string} path
 * @param {string[]} fields
 * @returns {string[]}
 */
export function restoreNames(path, fields) {
  const full = fullNames(path)
  if (full.size === 0) return fields
  const restored = fields.map((field) => full.get(field) ?? field)
  return new Set(restored).size === fields.length ? restored : fields
}

/**
 * @param {string} path
 * @returns {Map<string, string>}
 */
function fullNames(path) {
  if (!existsSync(path)) return new Map()
  const bytes = Buffer.alloc(MOST_BYTES)
  const file = openSync(path, 'r')
  const length = readSync(file, bytes, 0, MOST_BYTES, 0)
  closeSync(file)
  const lines = bytes
    .toString('utf8', 0, length)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
  const pairs = lines.map((line) => line.split('\t')).filter(([cut, full]) => cut && full)
  return new Map(pairs.map(([cut, full]) => [String(cut), String(full).slice(0, MOST_LETTERS)]))
}
