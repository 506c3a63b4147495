/** Why a job failed, for the person who waits for it. */
import type { Words } from '../../gis-data/words.ts'
import { EngineFault } from '../errors/engine-fault.ts'
import { UserFault } from '../errors/user-fault.ts'

export function failureInWords(error: unknown): Words {
  if (error instanceof UserFault) return { title: error.detail, titleEn: error.detailEn }
  if (error instanceof EngineFault)
    return {
      title: '几何运算失败，未得出结论，请重新提交',
      titleEn: 'a spatial operation failed and nothing was concluded; try again',
    }
  const cause = error instanceof Error ? error.message : String(error)
  return {
    title: `系统内部错误，已记入日志：${cause}`,
    titleEn: `internal error, see the log: ${cause}`,
  }
}
