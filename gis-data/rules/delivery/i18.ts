/** I18 表库一致: the tables of a plan against sums over its map. */
import { tableRows } from '../../deliveries/plan-tables.ts'
import { inspectionItem, practice } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'

export const i18 = defineDeliveryRule({
  id: 'I18',
  title: '表库一致',
  titleEn: 'Tables and map agree',
  version: 1,
  defectClass: 'B',
  asks: {
    title:
      '规划指标表、空间功能结构调整表中能由图斑汇总的行，填写值与汇总的椭球面积相差超过 {max_difference_ha}的，为不符合。没有填写数值、参与汇总的图斑没有可用图形，或该行如何汇总没有规定的，为无法判定。',
    titleEn:
      'Rows of the two tables that follow from the map are held against the sum of its ellipsoid areas: a difference of more than {max_difference_ha} is nonconforming. Without the value, with a shape of the sum unusable, or where how the row follows is not laid down, it cannot be judged.',
  },
  clauses: [
    inspectionItem(
      '4101–4301',
      '规划指标表、结构调整表的数值等于由图斑汇总的面积。',
      'The tables’ values equal the sums over the map.',
    ),
  ],
  parameters: {
    max_difference_ha: practice('允许误差', 'Greatest difference', 0.01, 'ha'),
  },
  about: ({ name }) => tableRows.some(({ table }) => table === name),
  needs: ({ name }) => ['JQDLTB', 'GHDLTB', 'GKBJ'].includes(name),
  tables: () => ({
    rows: tableRows.flatMap(({ table, nameField, name, baseField, targetField, base, target }) => [
      {
        table,
        nameField,
        name,
        field: baseField,
        layer: base.layer,
        sumField: base.field,
        prefixes: base.prefixes,
      },
      {
        table,
        nameField,
        name,
        field: targetField,
        layer: target.layer,
        sumField: target.field,
        prefixes: target.prefixes,
      },
    ]),
    names: Object.fromEntries(tableRows.map(({ table, nameField }) => [table, nameField])),
  }),
  sentences: {
    difference: {
      title:
        '{subject}“{name}”的 {field} 为 {declared_ha} 公顷，由 {sum_layer} 汇总为 {sum_ha} 公顷。',
      titleEn:
        '{field} of “{name}” ({subject}) is {declared_ha} ha; the sum over {sum_layer} is {sum_ha} ha.',
    },
  },
  reasons: {
    no_sum: {
      title: '该行如何由图斑汇总没有明确规定，须人工核对',
      titleEn: 'how this row follows from the map is not laid down; compare it by hand',
    },
    no_value: { title: '没有填写数值', titleEn: 'the value is missing' },
    no_shape: {
      title: '参与汇总的图斑没有可用的图形',
      titleEn: 'a shape of the sum is not usable',
    },
  },
  advice: {
    title: '由图斑重新汇总后更新表格；面积以椭球面积计，1 公顷 = 10000 ㎡。',
    titleEn: 'Sum the map anew and update the table; ellipsoid areas, 1 ha = 10,000 m².',
  },
})
