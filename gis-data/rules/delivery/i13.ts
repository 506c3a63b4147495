/** I13 图形有效性: empty, unreadable, self-crossing, repeated points. */
import { inspectionItem } from './delivery-clause.ts'
import { defineDeliveryRule } from './delivery-rule.ts'

const invalid = (title: string, titleEn: string) => ({
  title: `{subject} 的图形无效：${title}（位置 {place}）。`,
  titleEn: `The shape of {subject} is invalid: ${titleEn} (at {place}).`,
})

export const i13 = defineDeliveryRule({
  id: 'I13',
  title: '图形有效性',
  titleEn: 'Validity of shapes',
  version: 1,
  defectClass: 'A',
  asks: {
    title:
      '图形按提交的原样检查：无法读取、图形无效（自相交、洞在外环之外、环嵌套等）或有重复点的，为不符合。',
    titleEn:
      'Shapes are checked as delivered: one that cannot be read, is invalid (crossing itself, holes outside, rings nested and the like) or has repeated points is nonconforming.',
  },
  clauses: [
    inspectionItem(
      '1401',
      '图形不为空、不自相交、没有重复点。',
      'Shapes are not empty, do not cross themselves and repeat no point.',
    ),
  ],
  parameters: {},
  about: ({ shape }) => shape !== 'none',
  sentences: {
    unreadable: { title: '{subject}:{problem}。', titleEn: '{subject}: {problem_en}.' },
    self_intersection: invalid('自相交', 'it crosses itself'),
    ring_self_intersection: invalid('环自相交', 'a ring crosses itself'),
    hole_outside: invalid('洞在外环之外', 'a hole lies outside its shell'),
    nested: invalid('环互相嵌套', 'rings are nested'),
    disconnected: invalid('内部不连通', 'its interior is disconnected'),
    duplicate_rings: invalid('环重复', 'a ring occurs twice'),
    other: {
      title: '{subject} 的图形无效：{fault}。',
      titleEn: 'The shape of {subject} is invalid: {fault}.',
    },
    repeated: {
      title: '{subject} 有 {count} 个重复点。',
      titleEn: '{subject} has {count} repeated points.',
    },
  },
  advice: {
    title: '以几何检查工具修复（修复几何、删除重复点），再核对面积。',
    titleEn: 'Repair the shape with a geometry tool, then compare its area.',
  },
})
