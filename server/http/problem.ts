/** Errors as RFC 9457 problem details: one table from kinds of fault to HTTP. */
import type { ErrorHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ZodError } from 'zod'
import type { Problem } from '../api/contract.ts'
import { EngineFault } from '../errors/engine-fault.ts'
import { type FaultKind, UserFault } from '../errors/user-fault.ts'

const table: Record<FaultKind, { status: ContentfulStatusCode; title: string }> = {
  not_found: { status: 404, title: '未找到' },
  bad_request: { status: 400, title: '请求有误' },
  bad_geometry: { status: 422, title: '图形有误' },
  outside_district: { status: 422, title: '超出区界' },
  too_large: { status: 413, title: '内容过大' },
  unreadable_file: { status: 422, title: '文件无法读取' },
  conflict: { status: 409, title: '存在冲突' },
  not_ready: { status: 503, title: '尚未就绪' },
  forbidden: { status: 403, title: '无权访问' },
}

export function problemOf(error: unknown): Problem {
  if (error instanceof UserFault) {
    const { status, title } = table[error.kind]
    const { kind, detail, detailEn, issues, more } = error
    const problem = { type: `urn:hegui:${kind}`, title, status, detail, detailEn }
    return { ...more, ...problem, issues: [...issues] }
  }
  if (error instanceof ZodError) {
    return {
      type: 'urn:hegui:bad_request',
      title: table.bad_request.title,
      status: 400,
      detail: '请求内容不符合接口约定',
      detailEn: 'the request does not follow the contract',
      issues: error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    }
  }
  if (error instanceof EngineFault) {
    return {
      type: 'urn:hegui:engine_fault',
      title: '几何运算失败',
      status: 500,
      detail: '空间叠加运算失败，未得出任何结论；请检查图形是否有效后重试',
      detailEn: 'a spatial overlay failed and nothing was concluded; check the shape and try again',
    }
  }
  return {
    type: 'about:blank',
    title: '系统内部错误',
    status: 500,
    detail: '系统内部错误，已记入日志',
    detailEn: 'internal error; see the log',
  }
}

export const answerProblem: ErrorHandler = (error, context) => {
  const problem = problemOf(error)
  if (!(error instanceof UserFault) && problem.status >= 500)
    console.error(`${context.req.method} ${context.req.path}`, error)
  return context.json(problem, problem.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
  })
}
