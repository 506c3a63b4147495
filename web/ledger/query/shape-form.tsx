/** A condition on a shape drawn on the map. */
import { GatewayOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDrawing } from '../../map/draw/use-drawing.ts'
import { useOverlay } from '../../map/overlays.ts'
import { mapTokens } from '../../map/style/map-tokens.ts'
import { usePageState } from '../../state/use-page-state.ts'
import type { ShapeCondition, ShapeRelation } from './condition.ts'
import { drawnShapeOverlay, polygonOfWkt, wktOfPolygon } from './drawn-shape.ts'
import { RelationField } from './relation-field.tsx'

const relations = ['s_intersects', 's_within', 'near_shape'] as const

export interface ShapeFormProps {
  readonly condition: ShapeCondition
  readonly onChange: (condition: ShapeCondition) => void
}

export function ShapeForm({ condition, onChange }: ShapeFormProps) {
  const { t } = useTranslation()
  const { night } = usePageState()
  const { relation, wkt, metres } = condition
  const [drawing, setDrawing] = useState(false)
  useEffect(() => setDrawing(wkt === ''), [wkt])
  useDrawing({
    active: drawing,
    shape: 'polygon',
    onFinish: (geometry) => {
      setDrawing(false)
      if (geometry.type === 'Polygon') onChange({ ...condition, wkt: wktOfPolygon(geometry) })
    },
    onCancel: () => setDrawing(false),
  })
  const overlay = useMemo(() => {
    const polygon = polygonOfWkt(wkt)
    return polygon && drawnShapeOverlay(polygon, mapTokens[night ? 'night' : 'day'])
  }, [wkt, night])
  useOverlay('query', overlay)
  return (
    <>
      <RelationField<ShapeRelation>
        relations={relations.map((one) => ({ value: one, label: t(`query.shape.${one}`) }))}
        relation={relation}
        near="near_shape"
        metres={metres}
        onChange={(change) => onChange({ ...condition, ...change })}
      />
      <Button
        size="small"
        icon={<GatewayOutlined />}
        aria-pressed={drawing}
        onClick={() => setDrawing(!drawing)}
      >
        {t(drawing ? 'query.drawing' : wkt === '' ? 'query.draw' : 'query.drawAgain')}
      </Button>
    </>
  )
}
