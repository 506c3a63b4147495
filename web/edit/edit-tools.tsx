/** What one can do to a shape, each with its hint. */
import {
  DragOutlined,
  EditOutlined,
  MergeCellsOutlined,
  RadiusSettingOutlined,
  ScissorOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MessageKey } from '../i18n/i18n.ts'
import { type EditSession, type EditTool, patchSession } from './edit-session.ts'
import styles from './edit-tools.module.css'

interface Tool {
  readonly title: MessageKey
  readonly hint: MessageKey
  readonly icon: ReactNode
  /** Only for polygons. */
  readonly areas?: boolean
}

const tools: Readonly<Record<Exclude<EditTool, 'draw'>, Tool>> = {
  reshape: { title: 'edit.tool.reshape', hint: 'edit.hint.reshape', icon: <EditOutlined /> },
  move: { title: 'edit.tool.move', hint: 'edit.hint.move', icon: <DragOutlined /> },
  hole: {
    title: 'edit.tool.hole',
    hint: 'edit.hint.hole',
    icon: <RadiusSettingOutlined />,
    areas: true,
  },
  split: {
    title: 'edit.tool.split',
    hint: 'edit.hint.split',
    icon: <ScissorOutlined />,
    areas: true,
  },
  merge: {
    title: 'edit.tool.merge',
    hint: 'edit.hint.merge',
    icon: <MergeCellsOutlined />,
    areas: true,
  },
}

export function EditTools({ session: { tool, layer } }: { session: EditSession }) {
  const { t } = useTranslation()
  const isArea = layer.geometry === 'MultiPolygon'
  const offered = (Object.keys(tools) as (keyof typeof tools)[]).filter(
    (id) => isArea || !tools[id].areas,
  )
  return (
    <>
      {tool !== 'draw' && layer.geometry !== 'Point' && (
        <div className={styles.tools} role="toolbar" aria-label={t('edit.tools')}>
          {offered.map((id) => (
            <button
              key={id}
              type="button"
              className={styles.tool}
              aria-pressed={tool === id}
              data-testid={`edit-${id}`}
              onClick={() => patchSession({ tool: id, corner: null, fault: null })}
            >
              <span className={styles.icon}>{tools[id].icon}</span>
              {t(tools[id].title)}
            </button>
          ))}
        </div>
      )}
      <p className={styles.hint}>
        {t(
          tool === 'draw'
            ? layer.geometry === 'Point'
              ? 'edit.hint.drawPoint'
              : layer.geometry === 'MultiLineString'
                ? 'edit.hint.drawLine'
                : 'edit.hint.drawArea'
            : layer.geometry === 'Point'
              ? 'edit.hint.point'
              : tools[tool].hint,
        )}
      </p>
    </>
  )
}
