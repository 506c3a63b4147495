/** Addresses of reports; the browser downloads them. */
import type { FindingFilter } from './findings.ts'
import { withQuery } from './request.ts'

export const runReportAddress = (
  run: string,
  { rule, unit }: FindingFilter,
  format: string,
): string => withQuery(`/api/checks/${run}/report`, { format, rule, unit })

export const findingReportAddress = (run: string, finding: number, format: string): string =>
  withQuery(`/api/checks/${run}/findings/${finding}/report`, { format })
