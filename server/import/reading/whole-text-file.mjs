/** The bytes of a text that is read whole; one too large for that is refused. */
import { readFileSync, statSync } from 'node:fs'
import { DeliveryFault } from './delivery-fault.mjs'
import { limits } from './limits.mjs'

const BYTES_PER_MB = 1024 * 1024

/**
 * @param {Pick<import('./delivery.ts').ContainerFile, 'path' | 'name'>} file
 * @returns {Buffer}
 */
export function wholeTextFile({ path, name }) {
  const { size } = statSync(path)
  if (size <= limits.textBytes) return readFileSync(path)
  const [found, most] = [(size / BYTES_PER_MB).toFixed(0), limits.textBytes / BYTES_PER_MB]
  throw new DeliveryFault(
    `${name}：${found} MB，上限 ${most} MB；请分批导入`,
    `${name}: ${found} MB, the limit is ${most} MB; import it in parts`,
    'too_large',
  )
}
