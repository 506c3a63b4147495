/** Layers and findings as files: what a file would hold, and the file itself, told as it comes. */
import { useQuery } from '@tanstack/react-query'
import type { ExportRemark, ForeseenExport } from '../../server/api/export-contract.ts'
import { ProblemError } from './problem-error.ts'
import { ask, request } from './request.ts'

/** Which rows of a layer, and which columns; absent: all. */
export interface ExportChoice {
  readonly unit?: string | undefined
  /** CQL2 text. */
  readonly filter?: string | undefined
  readonly fids?: readonly number[] | undefined
  /** West, south, east, north in degrees. */
  readonly bbox?: readonly [number, number, number, number] | undefined
  readonly revision?: number | undefined
  readonly columns?: readonly string[] | undefined
  /** A column, `-` before it from the largest. */
  readonly sort?: string | undefined
}

/** A body makes it a POST. */
export interface FileAsked {
  readonly path: string
  readonly body?: unknown
}

export interface ReceivedFile {
  readonly name: string
  readonly content: Blob
  /** What the file could not hold as it is. */
  readonly remarks: readonly ExportRemark[]
}

export const layerExportAddress = (layer: string): string =>
  `/api/layers/${encodeURIComponent(layer)}/export`

export const useForeseenExport = (layer: string, choice: ExportChoice) =>
  useQuery({
    queryKey: ['foreseen-export', layer, choice],
    queryFn: ({ signal }) =>
      request<ForeseenExport>(`${layerExportAddress(layer)}/foreseen`, {
        method: 'POST',
        body: choice,
        signal,
      }),
  })

/** `told` hears how many bytes have come. @throws ProblemError, also where the file breaks off. */
export async function receiveFile(
  { path, body }: FileAsked,
  signal: AbortSignal,
  told: (bytes: number) => void,
): Promise<ReceivedFile> {
  const response = await ask(path, {
    signal,
    ...(body !== undefined && { method: 'POST', body }),
  })
  let bytes = 0
  const counted = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length
        told(bytes)
        controller.enqueue(chunk)
      },
    }),
  )
  const content = await new Response(counted ?? null).blob().catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new ProblemError(brokenOff)
  })
  const remarks = response.headers.get('x-hegui-remarks')
  return {
    name: nameOf(response),
    content,
    remarks: remarks ? (JSON.parse(decodeURIComponent(remarks)) as ExportRemark[]) : [],
  }
}

const nameOf = (response: Response): string => {
  const header = response.headers.get('content-disposition') ?? ''
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(header) ?? []
  return name ? decodeURIComponent(name) : 'hegui'
}

const brokenOff = {
  type: 'about:blank',
  title: '导出中断',
  status: 0,
  detail: '文件没有传完，已丢弃；请重试，或缩小范围',
  detailEn: 'the file broke off and was dropped; try again, or choose a smaller scope',
}
