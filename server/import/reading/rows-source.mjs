/** Rows that were read elsewhere already, served like any other layer. */

/**
 * @param {import('./open-container.mjs').ContainerFile} file
 * @returns {import('./open-container.mjs').Container}
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
