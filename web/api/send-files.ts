/** Sends files with their progress, which `fetch` does not tell; refusals are `ProblemError`s as everywhere. */
import type { Problem } from '../../server/api/contract.ts'
import { ProblemError, unreachable } from './problem-error.ts'
import { type QueryValue, withQuery } from './request.ts'

export interface Sending {
  /** 0 to 1 of the bytes sent. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
  readonly query?: Readonly<Record<string, QueryValue>>
}

/** One file goes as it is, so that it may be large; several go as a form. @throws ProblemError, or an AbortError */
export function sendFiles<T>(path: string, files: readonly File[], sending: Sending): Promise<T> {
  const [only, another] = files
  const single = only !== undefined && another === undefined ? only : null
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest()
    const query = { ...(single && { filename: single.name }), ...sending.query }
    request.open('POST', withQuery(path, query))
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      sending.onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText)
      if (request.status < 300) resolve(answer as T)
      else reject(new ProblemError((answer as Problem | null) ?? bare(request.status)))
    })
    request.addEventListener('error', () => reject(new ProblemError(unreachable)))
    request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')))
    sending.signal.addEventListener('abort', () => request.abort())
    request.send(single ?? asForm(files))
  })
}

function asForm(files: readonly File[]): FormData {
  const form = new FormData()
  for (const file of files) form.append('file', file, file.name)
  return form
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const bare = (status: number): Problem => ({
  ...unreachable,
  title: String(status),
  status,
  detail: `服务返回 ${status}`,
  detailEn: `the server answered ${status}`,
})
