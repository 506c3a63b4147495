/** The chosen corner in figures, for surveyed coordinates and for those who work without a mouse. */
import { DeleteOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Checkbox, InputNumber } from 'antd'
import type { Position } from 'geojson'
import { useTranslation } from 'react-i18next'
import { useStore } from '../lib/store.ts'
import { roundedDegrees } from '../map/coordinates/rounded-degrees.ts'
import styles from './corner-fields.module.css'
import { removeChosen } from './edit-on-map.tsx'
import { type EditSession, editSession, patchSession, reshape } from './edit-session.ts'
import {
  type CornerAt,
  cornerLists,
  fillHole,
  isHole,
  moveCorner,
  type Shape,
} from './shape/corners.ts'
import { cornersExactlyAt, setCornerTogether, sharersOf } from './shared-corners.ts'
import { useSnapTargets } from './use-snap-targets.ts'

export function CornerFields({
  session: { work, active, corner, tool },
}: {
  session: EditSession
}) {
  const { t } = useTranslation()
  const shape = work.features[active]!.shape
  if (!shape || tool !== 'reshape') return null
  if (shape.type === 'Point')
    return (
      <div className={styles.corner} data-testid="edit-corner">
        <Coordinates shape={shape} corner={onlyCorner} />
      </div>
    )
  const all = cornersOf(shape)
  const at = corner ? all.findIndex((each) => isSame(each, corner)) : -1
  const step = (by: number) =>
    patchSession({ corner: all[(Math.max(at, by < 0 ? 0 : -1) + by + all.length) % all.length]! })
  return (
    <div className={styles.corner} data-testid="edit-corner">
      <div className={styles.row}>
        <Button
          size="small"
          icon={<LeftOutlined />}
          aria-label={t('edit.corner.previous')}
          onClick={() => step(-1)}
        />
        <span className={styles.which}>
          {at < 0
            ? t('edit.corner.none', { count: all.length })
            : t('edit.corner.which', { number: at + 1, count: all.length })}
        </span>
        <Button
          size="small"
          icon={<RightOutlined />}
          aria-label={t('edit.corner.next')}
          onClick={() => step(1)}
        />
        <Button
          size="small"
          icon={<DeleteOutlined />}
          disabled={at < 0}
          aria-label={t('edit.corner.remove')}
          title={t('edit.corner.remove')}
          onClick={removeChosen}
        />
      </div>
      {corner && at >= 0 && <Coordinates shape={shape} corner={corner} />}
      <Together chosen={corner && at >= 0 ? positionAt(shape, corner) : null} />
      {corner && at >= 0 && isHole(shape, corner.path) && (
        <Button
          size="small"
          data-testid="edit-fill-hole"
          onClick={() => reshape(fillHole(shape, corner.path), { corner: null })}
        >
          {t('edit.corner.fillHole')}
        </Button>
      )}
    </div>
  )
}

/** Whether the corner moves in those who share it, and how many they are. */
function Together({ chosen }: { chosen: Position | null }) {
  const { t } = useTranslation()
  const session = useStore(editSession)
  const { neighbours, incomplete } = useSnapTargets()
  if (session?.layer.geometry !== 'MultiPolygon') return null
  const { work, active, layer, together } = session
  const shared = chosen
    ? sharersOf(chosen, neighbours, layer.id, work).length +
      work.features.filter(
        ({ shape }, at) => at !== active && shape && cornersExactlyAt(shape, chosen).length > 0,
      ).length
    : 0
  return (
    <Checkbox
      checked={together}
      data-testid="edit-together"
      onChange={({ target }) => patchSession({ together: target.checked })}
    >
      <span className={styles.together}>
        {t('edit.together')}
        {shared > 0 && ` · ${t('edit.sharedBy', { count: shared })}`}
        {together && incomplete && ` · ${t('edit.togetherFar')}`}
      </span>
    </Checkbox>
  )
}

/** Of a point. */
const onlyCorner: CornerAt = { path: [], index: 0 }

const axes = [
  { axis: 0, title: 'edit.corner.lng' },
  { axis: 1, title: 'edit.corner.lat' },
] as const

function Coordinates({ shape, corner }: { shape: Shape; corner: CornerAt }) {
  const { t } = useTranslation()
  const position = positionAt(shape, corner)
  const { neighbours } = useSnapTargets()
  return (
    <div className={styles.row}>
      {axes.map(({ axis, title }) => (
        <InputNumber<number>
          key={title}
          controls={false}
          changeOnBlur
          className={styles.degrees}
          aria-label={t(title)}
          title={t(title)}
          value={position[axis]!}
          formatter={(degrees) => shortDegrees(degrees)}
          onChange={(degrees) => {
            // what is shown is rounded: leaving the field must not move the corner
            if (degrees === null || shortDegrees(degrees) === shortDegrees(position[axis])) return
            const to = position.map((each, at) => (at === axis ? degrees : each))
            const moved = moveCorner(shape, corner, to)
            if (editSession.get()?.together)
              void setCornerTogether(moved, corner, position, neighbours)
            else reshape(moved, { corner })
          }}
        />
      ))}
    </div>
  )
}

/** Empty and half-typed values as they are. */
const shortDegrees = (degrees: number | string | undefined): string =>
  degrees === undefined || degrees === '' || Number.isNaN(Number(degrees))
    ? String(degrees ?? '')
    : String(roundedDegrees(Number(degrees)))

const cornersOf = (shape: Shape): CornerAt[] =>
  cornerLists(shape).flatMap(({ path, corners }) => corners.map((_at, index) => ({ path, index })))

const positionAt = (shape: Shape, { path, index }: CornerAt) =>
  cornerLists(shape).find((list) => list.path.join() === path.join())!.corners[index]!

const isSame = (a: CornerAt, b: CornerAt) => a.index === b.index && a.path.join() === b.path.join()
