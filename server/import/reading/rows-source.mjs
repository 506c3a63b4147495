/** Rows that were read elsewhere already, served like any other layer. */

/**
 * @param {import('./delivery.ts').ContainerFile} file
 * @returns {import('./delivery.ts').OpenContainer}
 */
export function openRows({ layers = [] }) {
  return {
    layers: layers.map(({ summary, rows }) => {
      let next = 0
      return {
        summary,
        read(count) {
          const batch = rows.slice(next, next + count)
          next += batch.length
          return batch
        },
      }
    }),
    close() {},
  }
}
