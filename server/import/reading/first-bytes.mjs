/** The beginning of a file. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/**
 * @param {string} path
 * @param {number} count
 */
export function firstBytes(path, count) {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(Math.min(count, fstatSync(file).size))
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(file)
  }
}
