/** What the map is fitted with: the tools of the rail, cards on the right, what else lies over it. */
import {
  AppstoreOutlined,
  BlockOutlined,
  ColumnWidthOutlined,
  DiffOutlined,
  EditOutlined,
  EnvironmentOutlined,
  FilterOutlined,
  PrinterOutlined,
  PushpinOutlined,
  SafetyCertificateOutlined,
} from '@ant-design/icons'
import { LayerPanel } from './atlas/layers/layer-panel.tsx'
import type { AtlasCard, AtlasTool } from './atlas/tools.ts'
import { TourOffer } from './help/tour/tour-offer.tsx'
import { lazily } from './lib/lazily.ts'

export const tools: readonly AtlasTool[] = [
  {
    id: 'layers',
    title: 'layers.title',
    icon: <AppstoreOutlined />,
    hotkey: 'l',
    Panel: LayerPanel,
  },
  {
    id: 'query',
    title: 'query.title',
    icon: <FilterOutlined />,
    hotkey: 'q',
    Panel: lazily(() => import('./ledger/query/query-panel.tsx'), 'QueryPanel'),
  },
  {
    id: 'check',
    title: 'check.title',
    icon: <SafetyCertificateOutlined />,
    ofPresent: true,
    hotkey: 'c',
    Panel: lazily(() => import('./checks/check-panel.tsx'), 'CheckPanel'),
  },
  {
    id: 'site',
    title: 'site.title',
    icon: <EnvironmentOutlined />,
    ofPresent: true,
    hotkey: 'x',
    fromPlace: 'place.site',
    Panel: lazily(() => import('./site/site-panel.tsx'), 'SitePanel'),
  },
  {
    id: 'edit',
    title: 'edit.title',
    icon: <EditOutlined />,
    ofPresent: true,
    hotkey: 'e',
    Panel: lazily(() => import('./edit/edit-panel.tsx'), 'EditPanel'),
    Foot: lazily(() => import('./edit/edit-foot.tsx'), 'EditFoot'),
  },
  {
    id: 'analysis',
    title: 'analysis.title',
    icon: <BlockOutlined />,
    hotkey: 'o',
    Panel: lazily(() => import('./analysis/analysis-panel.tsx'), 'AnalysisPanel'),
    Below: lazily(() => import('./analysis/analysis-sheet.tsx'), 'AnalysisSheet'),
  },
  {
    id: 'measure',
    title: 'measure.title',
    icon: <ColumnWidthOutlined />,
    hotkey: 'm',
    fromPlace: 'place.measure',
    Panel: lazily(() => import('./measure/measure-panel.tsx'), 'MeasurePanel'),
  },
  {
    id: 'compare',
    title: 'beside.title',
    icon: <DiffOutlined />,
    hotkey: 'd',
    Panel: lazily(() => import('./compare/compare-panel.tsx'), 'ComparePanel'),
  },
  {
    id: 'notes',
    title: 'notes.title',
    icon: <PushpinOutlined />,
    hotkey: 'n',
    fromPlace: 'place.note',
    Panel: lazily(() => import('./notes/notes-panel.tsx'), 'NotesPanel'),
  },
  {
    id: 'print',
    title: 'print.tool',
    icon: <PrinterOutlined />,
    hotkey: 'p',
    Panel: lazily(() => import('./print/print-panel.tsx'), 'PrintPanel'),
    Foot: lazily(() => import('./print/print-foot.tsx'), 'PrintFoot'),
  },
]

export const cards: readonly AtlasCard[] = [
  {
    isOpen: ({ run, finding }) => run !== null && finding !== null,
    Card: lazily(() => import('./checks/finding-card.tsx'), 'FindingCard'),
  },
]

export const onMap = [
  TourOffer,
  lazily(() => import('./notes/notes-on-map.tsx'), 'NotesOnMap'),
  lazily(() => import('./measure/measurements-on-map.tsx'), 'MeasurementsOnMap'),
  lazily(() => import('./compare/beside-maps.tsx'), 'BesideMaps'),
  lazily(() => import('./compare/as-of-band.tsx'), 'AsOfBand'),
] as const

export const TableUnderMap = lazily(() => import('./ledger/ledger-under-map.tsx'), 'LedgerUnderMap')
