/** What the code on a report says, so that a telephone can tell a copy from the original: number and hash. */
import type { Report } from './report.ts'

export const reportCode = ({ number, sha256 }: Pick<Report, 'number' | 'sha256'>): string =>
  sha256 ? `${number} sha256:${sha256}` : number
