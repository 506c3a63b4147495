/** Reads a JSON body within a bound and validates it. */
import type { Context } from 'hono'
import type { ZodType } from 'zod'
import { UserFault } from '../errors/user-fault.ts'

export const MAX_BODY_BYTES = 12 * 1024 * 1024

/** @throws UserFault `too_large` or `bad_request`; ZodError when the shape is wrong. */
export async function parseBody<T>(context: Context, schema: ZodType<T>): Promise<T> {
  const declared = Number(context.req.header('content-length') ?? 0)
  if (declared > MAX_BODY_BYTES) throw tooLarge(declared)
  const text = await context.req.text()
  if (text.length > MAX_BODY_BYTES) throw tooLarge(text.length)
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    throw new UserFault(
      'bad_request',
      `请求内容不是有效的 JSON:${(error as Error).message}`,
      `the body is not valid JSON: ${(error as Error).message}`,
    )
  }
  return schema.parse(body)
}

const tooLarge = (bytes: number) =>
  new UserFault(
    'too_large',
    `内容为 ${(bytes / 1048576).toFixed(1)} MB，上限 ${MAX_BODY_BYTES / 1048576} MB；请简化图形或作为图层导入`,
    `the body has ${(bytes / 1048576).toFixed(1)} MB, the limit is ${MAX_BODY_BYTES / 1048576} MB; simplify the shape or import it as a layer`,
  )
