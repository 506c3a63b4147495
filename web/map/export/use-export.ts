/** One export at a time: asked for, received while it is told how much has come, handed to the browser's downloads. */
import { useEffect, useRef, useState } from 'react'
import { type FileAsked, type ReceivedFile, receiveFile } from '../../api/exports.ts'
import { saveBlob } from '../../lib/download.ts'

export type ExportState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly bytes: number; readonly seconds: number }
  | { readonly phase: 'saved'; readonly file: ReceivedFile }
  | { readonly phase: 'failed'; readonly error: unknown }

const idle: ExportState = { phase: 'idle' }

export function useExport() {
  const [state, setState] = useState<ExportState>(idle)
  const underWay = useRef<AbortController>(null)
  const working = state.phase === 'working'
  useEffect(() => {
    if (!working) return
    const began = Date.now()
    const clock = setInterval(() => {
      const seconds = Math.round((Date.now() - began) / 1000)
      setState((now) => (now.phase === 'working' ? { ...now, seconds } : now))
    }, 1000)
    return () => clearInterval(clock)
  }, [working])
  useEffect(() => () => underWay.current?.abort(), [])

  async function start(asked: FileAsked) {
    const controller = new AbortController()
    underWay.current = controller
    setState({ phase: 'working', bytes: 0, seconds: 0 })
    try {
      const file = await receiveFile(asked, controller.signal, (bytes) =>
        setState((now) => (now.phase === 'working' ? { ...now, bytes } : now)),
      )
      saveBlob(file.content, file.name)
      setState({ phase: 'saved', file })
    } catch (error) {
      setState(controller.signal.aborted ? idle : { phase: 'failed', error })
    }
  }
  return {
    state,
    start: (asked: FileAsked) => void start(asked),
    stop: () => underWay.current?.abort(),
    /** Back to the questions, once one is answered differently. */
    reset: () => setState((now) => (now.phase === 'working' ? now : idle)),
  }
}
