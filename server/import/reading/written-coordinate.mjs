/** A coordinate as people write it: a number, or degrees, minutes and seconds. */
import { writtenNumber } from '../../../gis-data/written-number.mjs'

const sexagesimal =
  /^([NSEW东西南北][经纬]?)?([+-]?\d{1,3})[-°º度:](\d{1,2})(?:[-'’′分:](?:(\d{1,2}(?:\.\d+)?)[″秒]?)?|(\.\d+)['’′分]?)?([NSEW东西南北][经纬]?)?$/i

/**
 * @param {string} text
 * @returns {number} NaN where it is none
 */
export function writtenCoordinate(text) {
  // NFKC makes two primes of ″.
  const plain = text
    .replaceAll('˚', '°')
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/["“”]|′′|''|’’/, '″')
  const parts = sexagesimal.exec(plain)
  if (!parts) return writtenNumber(plain.replace(/(\.\d+)[°度]$/, '$1'))
  const [, before = '', degrees = '', minutes = '', seconds = '0', part = '', behind = ''] = parts
  const minute = Number(minutes + part)
  const second = Number(seconds)
  if (minute >= 60 || second >= 60) return Number.NaN
  const value = Math.abs(Number(degrees)) + minute / 60 + second / 3600
  return /[SW南西]/i.test(before + behind) || degrees.startsWith('-') ? -value : value
}
