/** The name under which this browser's user decides, until accounts arrive. */
import { localValue } from '../lib/local-value.ts'

export const signature = localValue('hegui.signature', '')
