/** What is wrong with a filter, in both languages, with the place. */
import { UserFault } from '../../errors/user-fault.ts'

export const cql2Fault = (zh: string, en: string): UserFault =>
  new UserFault('bad_request', `筛选条件有误：${zh}`, `the filter is wrong: ${en}`, [
    { path: 'filter', message: `筛选条件有误：${zh}` },
  ])
