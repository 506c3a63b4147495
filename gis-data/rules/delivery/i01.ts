/** I01 目录与文件命名. */
import { layerOfFile } from '../../deliveries/index.ts'
import { inspectionItem, practice } from './delivery-clause.ts'
import type { DeliveryContents, StructureDefect } from './delivery-contents.ts'
import { defineDeliveryRule } from './delivery-rule.ts'

const dataEndings = /\.(shp|dbf|geojson|json|gpkg|csv)$/i

export const i01 = defineDeliveryRule({
  id: 'I01',
  title: '目录与文件命名',
  titleEn: 'Names of folders and files',
  version: 1,
  defectClass: 'B',
  asks: {
    title:
      '成果包的文件和目录按成果目录结构核对：数据文件不能由名称识别图层或表、根目录不以 12 位行政区代码加名称命名、目录不在结构之内的，为不符合。',
    titleEn:
      "Files and folders are held against the agreed structure: a data file whose name tells no layer or table, a root folder not named by the 12-digit code and the unit's name, and a folder outside the structure are nonconforming.",
  },
  clauses: [
    inspectionItem(
      '1101',
      '成果目录和文件按统一规则命名，可由名称识别图层和行政区。',
      'Folders and files are named by one rule, so that layer and unit can be told from the name.',
    ),
  ],
  parameters: {
    root_pattern: practice(
      '成果根目录命名',
      'Name of the root folder',
      '^\\d{12}[\\u4e00-\\u9fff].*$',
      'regex',
    ),
  },
  inspect(contents, { root_pattern: rootPattern }) {
    const defects: StructureDefect[] = []
    for (const path of contents.files) {
      const name = path.split('/').at(-1) ?? path
      if (dataEndings.test(name) && !layerOfFile(contents.profile, name.replace(dataEndings, '')))
        defects.push(defect(path, { case: 'file_name', name }))
    }
    const root = rootOf(contents)
    if (root !== null && !new RegExp(String(rootPattern), 'u').test(root))
      defects.push(defect(root, { case: 'root_name', name: root }))
    for (const folder of foldersBelow(contents, root)) {
      const name = folder.split('/').at(-1) ?? folder
      if (!contents.profile.folders.includes(name))
        defects.push(defect(folder, { case: 'folder_name', name }))
    }
    return { considered: contents.files.length, defects }
  },
  sentences: {
    file_name: {
      title: '文件“{name}”不能由名称识别为任何图层或表。',
      titleEn: 'The file {name} cannot be told from its name to be any layer or table.',
    },
    root_name: {
      title: '根目录“{name}”应以 12 位行政区代码加名称命名。',
      titleEn:
        'The root folder {name} should be named by the 12-digit code and the name of the unit.',
    },
    folder_name: {
      title: '目录“{name}”不在成果目录结构之内。',
      titleEn: 'The folder {name} is not part of the agreed structure.',
    },
  },
  advice: {
    title: '按成果目录结构改名；数据文件以图层名结尾，如 510117104201GHDLTB.shp。',
    titleEn:
      'Rename by the agreed structure; data files end in the layer, e.g. 510117104201GHDLTB.shp.',
  },
})

const defect = (path: string, measure: StructureDefect['measure']): StructureDefect => ({
  layer: null,
  path,
  state: 'nonconforming',
  measure,
})

/** The one folder that everything lies in; null where there is none. */
function rootOf({ files }: DeliveryContents): string | null {
  const roots = new Set(files.map((path) => (path.includes('/') ? path.split('/')[0]! : '')))
  const [root] = roots
  return roots.size === 1 && root ? root : null
}

function foldersBelow({ files }: DeliveryContents, root: string | null): string[] {
  const folders = new Set<string>()
  for (const path of files) {
    const parts = path.split('/').slice(0, -1)
    for (let depth = root === null ? 1 : 2; depth <= parts.length; depth += 1)
      folders.add(parts.slice(0, depth).join('/'))
  }
  return [...folders].sort()
}
