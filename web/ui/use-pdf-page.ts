/** Draws one page of a PDF into a canvas, as large as the window allows. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useState } from 'react'

GlobalWorkerOptions.workerSrc = worker

export interface ShownPage {
  readonly pages: number
  readonly drawn: boolean
  readonly error: Error | null
}

export function usePdfPage(
  address: string | null,
  page: number,
  canvas: HTMLCanvasElement | null,
): ShownPage {
  const [file, setFile] = useState<PDFDocumentProxy | null>(null)
  const [drawn, setDrawn] = useState(false)
  const [error, setError] = useState<Error | null>(null)

  useEffect(() => {
    if (address === null) return
    // the content policy of the pages forbids eval and fonts from elsewhere; neither is needed
    const loading = getDocument({ url: address, isEvalSupported: false, disableFontFace: true })
    loading.promise.then(setFile, setError)
    return () => void loading.destroy()
  }, [address])

  useEffect(() => {
    if (!file || !canvas) return
    let left = false
    let stop = () => {}
    const draw = async () => {
      const sheet = await file.getPage(page)
      if (left) return
      const { width, height } = sheet.getViewport({ scale: 1 })
      const room = Math.min(
        (0.94 * window.innerWidth - 80) / width,
        (window.innerHeight - 220) / height,
      )
      const ratio = Math.min(2, window.devicePixelRatio * 1.5)
      const viewport = sheet.getViewport({ scale: room * ratio })
      canvas.width = Math.floor(viewport.width)
      canvas.height = Math.floor(viewport.height)
      canvas.style.width = `${Math.floor(viewport.width / ratio)}px`
      const task = sheet.render({ canvas, viewport })
      stop = () => task.cancel()
      await task.promise
      if (!left) setDrawn(true)
    }
    draw().catch((fault: Error) => {
      if (!left) setError(fault)
    })
    return () => {
      left = true
      stop()
    }
  }, [file, page, canvas])

  return { pages: file?.numPages ?? 0, drawn, error }
}
