/** Numbers as people write them into tables: thousands parted by commas, full-width digits. */

/**
 * @param {string} text
 * @returns {number} NaN where it is none
 */
export function writtenNumber(text) {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace('−', '-')
  if (plain === '') return Number.NaN
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/
  return Number(grouped.test(plain) ? plain.replaceAll(',', '') : plain)
}
