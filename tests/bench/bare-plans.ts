/** Bare joins of the rules on plans against plans and market entry (groups G and H). */
import type { RuleId } from '../../gis-data/rules/index.ts'
import { grade, linked, outside, overlap, unconverted } from './bare-sql.ts'

const conflicting = (rule: RuleId, subject: string, object: string, key: string, where = 'true') =>
  overlap(subject, object, `${where} and ${grade(rule, key)} is distinct from 'compatible'`)
const figures = `select i.fid, i.target_value as measure from layer.plan_indicator i`

export const barePlans = {
  G01: ['basic_farmland', 'ecological_redline', 'urban_growth_boundary'].map((object) =>
    overlap('village_construction_boundary', object),
  ),
  G02: [
    conflicting(
      'G02',
      'plan_village',
      'plan_spatial',
      `o.zone_code || '|' || left(s.use_code, 4)`,
      `${grade('G02', `o.zone_code || '|' || left(s.use_code, 2)`)} is distinct from 'compatible'`,
    ),
  ],
  G03: [figures],
  G04: [
    overlap(
      'plan_industry',
      'basic_farmland',
      `s.kind is distinct from 'planting' or s.crop in ('fruit', 'flower', 'nursery', 'herb')`,
    ),
    overlap('plan_industry', 'ecological_redline'),
  ],
  G05: [
    outside(
      'plan_industry',
      [['plan_spatial', `o.zone_code in ('0301', '0302', '0400')`]],
      `s.kind in ('construction', 'tourism')`,
    ),
  ],
  G06: [
    conflicting('G06', 'plan_restoration', 'urban_growth_boundary', `o.zone_code || '|' || s.kind`),
    conflicting(
      'G06',
      'plan_restoration',
      'plan_spatial',
      `o.zone_code || '|' || s.kind`,
      `o.zone_code in ('0301', '0302')`,
    ),
  ],
  G07: [
    outside(
      'plan_collective',
      [['plan_spatial', `o.zone_code in ('0301', '0302', '0400')`]],
      `s.kind in ('market', 'operation')`,
    ),
  ],
  G08: [
    overlap(
      'plan_industry',
      'plan_village',
      `s.kind in ('construction', 'tourism') and left(o.use_code, 2) not in ('09', '10', '11')`,
    ),
  ],
  G09: [
    overlap(
      'plan_restoration',
      'homestead',
      `s.kind in ('reclamation', 'forest') and o.disposition = 'retained'`,
    ),
  ],
  G10: [
    overlap(
      'plan_collective',
      'plan_village',
      'left(s.use_code, 2) is distinct from left(o.use_code, 2)',
    ),
  ],
  G11: [
    conflicting(
      'G11',
      'plan_industry',
      'plan_industry',
      `least(s.kind collate "C", o.kind) || '|' || greatest(s.kind collate "C", o.kind)`,
      's.fid < o.fid',
    ),
  ],
  G12: [conflicting('G12', 'plan_industry', 'plan_restoration', `s.kind || '|' || o.kind`)],
  G13: [overlap('plan_industry', 'plan_collective', 'btrim(s.investor) <> btrim(o.operator)')],
  G14: [
    conflicting(
      'G14',
      'plan_restoration',
      'plan_restoration',
      `least(s.kind collate "C", o.kind) || '|' || greatest(s.kind collate "C", o.kind)`,
      's.fid < o.fid',
    ),
  ],
  G15: [conflicting('G15', 'plan_restoration', 'plan_collective', `s.kind || '|' || o.kind`)],
  G16: [
    conflicting(
      'G16',
      'plan_collective',
      'plan_collective',
      `least(s.disposal collate "C", o.disposal) || '|' || greatest(s.disposal collate "C", o.disposal)`,
      's.fid < o.fid',
    ),
  ],
  G17: [figures],
  G18: [overlap('plan', 'plan', `s.kind <> 'spatial' and o.kind = 'spatial'`)],
  G19: [overlap('plan', 'plan', `s.kind <> 'spatial' and o.kind = 'spatial'`)],
  H01: ['basic_farmland', 'ecological_redline', 'water_source_protection'].map((object) =>
    overlap('collective_operating_land', object),
  ),
  H02: [
    overlap('park_zone', 'basic_farmland', `s.kind = 'construction'`),
    overlap('park_zone', 'ecological_redline', `s.kind = 'construction'`),
    outside(
      'park_zone',
      [['plan_spatial', `o.zone_code in ('0301', '0302', '0400')`]],
      `s.kind = 'construction'`,
    ),
  ],
  H03: [
    linked('rural_house', 'homestead', 'o.parcel_code = s.parcel_code', `s.use_state = 'operated'`),
  ],
  H04: [
    overlap('rural_road_project', 'basic_farmland'),
    unconverted('rural_road_project', `o.class_code like '01%'`),
  ],
} as const
