/** Whether a statement failed on the data it met, and what was said. */
import { EngineFault } from '../../errors/engine-fault.ts'

/** Faults of the data: GEOS's, PostGIS's own (XX000) and data exceptions (class 22). Others are ours. */
export function causeInData(error: unknown): string | null {
  if (error instanceof EngineFault) return error.message
  const { code, message } = error as { code?: unknown; message?: unknown }
  return typeof code === 'string' && /^(XX000|22...)$/.test(code) ? String(message) : null
}
