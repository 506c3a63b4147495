/** Takes the files of a request: a raw body named by `?filename=`, or a form with one or more files. */
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UserFault } from '../../errors/user-fault.ts'
import type { DeliveredFile, DeliveryFolder } from './delivered-files.ts'

/** A raw body is written to disk as it comes. */
export const MAX_UPLOAD_BYTES = 1024 ** 3
/** A form is held in memory while it is taken apart. */
export const MAX_FORM_BYTES = 200 * 1024 ** 2
const MAX_FORM_FILES = 40
const FORM_SLACK_BYTES = 64 * 1024

/** @throws UserFault `too_large`, or `bad_request` when there is no file. */
export async function receiveUpload(
  request: Request,
  fileName: string | null,
  folder: DeliveryFolder,
  maxBytes = MAX_UPLOAD_BYTES,
): Promise<DeliveredFile[]> {
  const isForm = /^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')
  // A form has some bytes of its own around its files.
  const limit = isForm ? Math.min(maxBytes + FORM_SLACK_BYTES, MAX_FORM_BYTES) : maxBytes
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw uploadTooLarge(maxBytes)
  const files = isForm
    ? await receiveForm(request, folder, limit)
    : await receiveBody(request, fileName, folder, limit)
  if (files.length === 0) throw noFile()
  return files
}

async function receiveBody(
  request: Request,
  fileName: string | null,
  folder: DeliveryFolder,
  limit: number,
): Promise<DeliveredFile[]> {
  if (!request.body) return []
  if (!fileName)
    throw new UserFault(
      'bad_request',
      '缺少 ?filename=：请给出文件名',
      '?filename= is missing: name the file',
    )
  const path = join(folder.incoming, 'upload-0')
  const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
  const size = await save(body, path, limit)
  return size === 0 ? [] : [{ name: fileName, path }]
}

async function receiveForm(
  request: Request,
  folder: DeliveryFolder,
  limit: number,
): Promise<DeliveredFile[]> {
  const files: DeliveredFile[] = []
  for (const value of (await boundedForm(request, limit)).values()) {
    if (typeof value === 'string') continue
    if (files.length === MAX_FORM_FILES)
      throw new UserFault(
        'too_large',
        `一次最多 ${MAX_FORM_FILES} 个文件`,
        `at most ${MAX_FORM_FILES} files at a time`,
      )
    const path = join(folder.incoming, `upload-${files.length}`)
    const content = Readable.fromWeb(value.stream() as Parameters<typeof Readable.fromWeb>[0])
    const size = await save(content, path, limit)
    if (size > 0) files.push({ name: plainName(value.name), path })
  }
  return files
}

const plainName = (name: string) => name.replace(/\p{Cc}/gu, '') || 'upload'

/** The size in the header may be missing or untrue: the bytes themselves are counted. */
async function boundedForm(request: Request, limit: number): Promise<FormData> {
  let bytes = 0
  const counted = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length
        if (bytes > limit) controller.error(uploadTooLarge(limit))
        else controller.enqueue(chunk)
      },
    }),
  )
  try {
    return await new Response(counted ?? null, { headers: request.headers }).formData()
  } catch (error) {
    if (bytes > limit) throw uploadTooLarge(limit)
    const { message } = error as Error
    throw new UserFault(
      'bad_request',
      `表单无法读取：${message}`,
      `the form cannot be read: ${message}`,
    )
  }
}

async function save(content: Readable, path: string, limit: number): Promise<number> {
  let bytes = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(bytes > limit ? uploadTooLarge(limit) : null, chunk)
    },
  })
  await pipeline(content, count, createWriteStream(path))
  return bytes
}

export const uploadTooLarge = (limit: number) =>
  new UserFault(
    'too_large',
    `文件超过 ${Math.floor(limit / 1024 ** 2)} MB 的上限；请分批导入或压缩为 .zip`,
    `the file is above the limit of ${Math.floor(limit / 1024 ** 2)} MB; import it in parts or zip it`,
  )

const noFile = () =>
  new UserFault(
    'bad_request',
    '请求中没有文件，或文件是空的',
    'no file in the request, or it is empty',
  )
