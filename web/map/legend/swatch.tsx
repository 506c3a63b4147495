/** A drawing as the map draws it, small: the legend's and the tree's sample. */
import { useEffect, useRef } from 'react'
import type { Drawing, Layer } from '../../../gis-data/catalogue.ts'
import type { MapTokens } from '../style/map-tokens.ts'
import { paintSwatch } from './paint-swatch.ts'
import styles from './swatch.module.css'

const WIDTH = 26
const HEIGHT = 16

/** A few pixels each: handing dozens of them to the graphics card takes longer than painting them. */
const painting: CanvasRenderingContext2DSettings = { willReadFrequently: true }

export interface SwatchProps {
  readonly layer: Layer
  /** Several share the swatch in strips. */
  readonly drawings: readonly Drawing[]
  readonly tokens: MapTokens
}

export function Swatch({ layer, drawings, tokens }: SwatchProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d', painting)
    if (!context) return
    const ratio = Math.max(2, window.devicePixelRatio)
    context.canvas.width = WIDTH * ratio
    context.canvas.height = HEIGHT * ratio
    context.scale(ratio, ratio)
    const width = WIDTH / drawings.length
    for (const [index, drawing] of drawings.entries()) {
      context.save()
      context.translate(index * width, 0)
      context.beginPath()
      context.rect(0, 0, width, HEIGHT)
      context.clip()
      paintSwatch(context, { layer, drawing, tokens, width, height: HEIGHT })
      context.restore()
    }
  }, [layer, drawings, tokens])
  return <canvas ref={canvas} className={styles.swatch} style={{ width: WIDTH, height: HEIGHT }} />
}
