/** The edit on the map: the canvas with its corners, what is being drawn, clicks for merging, keys. */
import type { Polygon, Position } from 'geojson'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultPlace } from '../api/problem-error.ts'
import { announce } from '../lib/announce.ts'
import { useStore } from '../lib/store.ts'
import { useEscape } from '../lib/use-escape.ts'
import { currentMap, drawingUnderWay } from '../map/current-map.ts'
import type { DrawnGeometry, DrawnShape } from '../map/draw/start-drawing.ts'
import { useDrawing } from '../map/draw/use-drawing.ts'
import { useOverlay } from '../map/overlays.ts'
import { mapTokens } from '../map/style/map-tokens.ts'
import { usePageState } from '../state/use-page-state.ts'
import { type Canvas, openCanvas, reachM } from './canvas/open-canvas.ts'
import { editOverlay } from './edit-overlay.ts'
import {
  draggedShape,
  type EditSession,
  editSession,
  editTools,
  endSession,
  patchSession,
  redoStep,
  reshape,
  undoStep,
} from './edit-session.ts'
import { asStored, removeCorner, type Shape } from './shape/corners.ts'
import { snap } from './shape/snap.ts'
import { cutOut, mergeAt, splitBy } from './shape-steps.ts'
import { setCornerTogether } from './shared-corners.ts'
import { usePreview } from './use-preview.ts'
import { useSnapTargets } from './use-snap-targets.ts'

export function EditOnMap({ session }: { session: EditSession }) {
  const { snapTo, neighbours } = useSnap()
  useCanvas(session, snapTo, neighbours)
  useShapeDrawing(session, snapTo)
  useClicks(session)
  useKeys()
  useEvidence(session)
  return null
}

type SnapTo = (position: Position, reach?: number) => ReturnType<typeof snap>

function useSnap() {
  const map = useStore(currentMap)
  const { targets, neighbours } = useSnapTargets()
  const latest = useRef({ targets, neighbours })
  latest.current = { targets, neighbours }
  const snapTo = useMemo<SnapTo>(
    () => (position, reach) =>
      snap(position, latest.current.targets, reach ?? (map ? reachM(map) : 0)),
    [map],
  )
  return { snapTo, neighbours: latest }
}

type LatestNeighbours = ReturnType<typeof useSnap>['neighbours']

function useTokens() {
  const { night } = usePageState()
  return mapTokens[night ? 'night' : 'day']
}

function useCanvas(
  { work, active, origins, corner, tool }: EditSession,
  snapTo: SnapTo,
  latest: LatestNeighbours,
): void {
  const map = useStore(currentMap)
  const tokens = useTokens()
  const [canvas, setCanvas] = useState<Canvas | null>(null)
  useEffect(() => {
    if (!map) return
    const opened = openCanvas(map, tokens, {
      snap: snapTo,
      onDrag: (shape) => draggedShape.set(shape),
      onDone: (shape, chosen, from) => {
        if (chosen && from && editSession.get()?.together)
          void setCornerTogether(shape, chosen, from, latest.current.neighbours)
        else reshape(shape, { corner: chosen })
      },
      onChoose: (chosen) => patchSession({ corner: chosen }),
    })
    setCanvas(opened)
    return () => {
      setCanvas(null)
      opened.close()
    }
  }, [map, tokens, snapTo, latest])
  useEffect(() => {
    const feature = work.features[active]!
    const origin = feature.fid === null ? null : (origins[feature.fid]?.geometry ?? null)
    canvas?.show(
      {
        active: feature.shape,
        before: origin as Shape | null,
        others: work.features.flatMap(({ shape }, at) => (shape && at !== active ? [shape] : [])),
        corner,
      },
      tool === 'reshape' ? 'corners' : tool === 'move' ? 'whole' : 'none',
    )
  }, [canvas, work, active, origins, corner, tool])
}

const drawnBy = { hole: 'polygon', split: 'linestring' } as const

function useShapeDrawing({ tool, layer, work, active }: EditSession, snapTo: SnapTo): void {
  const isPoint = layer.geometry === 'Point'
  const drawing = tool === 'hole' || tool === 'split' || (tool === 'draw' && !isPoint)
  const shape: DrawnShape =
    tool === 'hole' || tool === 'split'
      ? drawnBy[tool]
      : layer.geometry === 'MultiLineString'
        ? 'linestring'
        : 'polygon'
  const finish = (geometry: DrawnGeometry) => {
    if (tool === 'hole') void cutOut(geometry as Polygon)
    else if (tool === 'split' && geometry.type === 'LineString') void splitBy(geometry)
    else reshape(asStored(geometry), { tool: 'reshape' })
  }
  useDrawing({
    active: drawing,
    shape,
    snap: (position) => snapTo(position)?.position ?? null,
    onFinish: finish,
    onCancel: () => {
      if (work.features[active]?.shape) patchSession({ tool: 'reshape' })
      else endSession()
    },
  })
  // The end of a drawing gives the clicks back to the map; every tool of an edit takes them.
  useEffect(() => {
    drawingUnderWay.set(editTools.includes(tool))
    return () => drawingUnderWay.set(false)
  }, [tool])
}

function useClicks({ tool, layer }: EditSession): void {
  const map = useStore(currentMap)
  const isPoint = layer.geometry === 'Point'
  useEffect(() => {
    if (!map || !(tool === 'merge' || (tool === 'draw' && isPoint))) return
    const click = ({ lngLat: { lng, lat } }: { lngLat: { lng: number; lat: number } }) => {
      if (tool === 'merge') void mergeAt(lng, lat, map.getZoom())
      else reshape({ type: 'Point', coordinates: [lng, lat] }, { tool: 'reshape' })
    }
    map.on('click', click)
    return () => {
      map.off('click', click)
    }
  }, [map, tool, isPoint])
  useEscape(tool === 'merge' || tool === 'move', () => patchSession({ tool: 'reshape' }))
  useEscape(tool === 'draw' && isPoint, endSession)
}

/** Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z, Delete for the corner that is chosen; not while a person types. */
function useKeys(): void {
  const { t } = useTranslation()
  const session = useStore(editSession)
  const chosen = session?.corner ?? null
  const unsaved = session !== null && session.past.length > 0
  // the panel would close, and with it what is not saved would vanish from the map
  useEscape(session?.tool === 'reshape' && (chosen !== null || unsaved), () =>
    chosen ? patchSession({ corner: null }) : announce(t('edit.unsaved')),
  )
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event.target as HTMLElement)) return
      const letter = event.key.toLowerCase()
      const held = event.ctrlKey || event.metaKey
      if (held && letter === 'z' && !event.shiftKey) undoStep()
      else if (held && (letter === 'y' || letter === 'z')) redoStep()
      else if (event.key === 'Delete' || event.key === 'Backspace') removeChosen()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** A switch or button that has the focus takes no text. */
const isTyping = (target: HTMLElement) =>
  target.isContentEditable ||
  /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
  (target instanceof HTMLInputElement && !/^(radio|checkbox|button)$/.test(target.type))

export function removeChosen(): void {
  const session = editSession.get()
  const shape = session?.work.features[session.active]?.shape
  if (!session?.corner || !shape || shape.type === 'Point') return
  const left = removeCorner(shape, session.corner)
  if (left) reshape(left, { corner: null })
}

function useEvidence(session: EditSession): void {
  const tokens = useTokens()
  const { after, error } = usePreview(session)
  const overlay = useMemo(() => {
    const findings = after?.rules.flatMap((rule) => rule.findings) ?? []
    return editOverlay(findings, faultPlace(error), tokens)
  }, [after, error, tokens])
  useOverlay('edit', overlay)
}
