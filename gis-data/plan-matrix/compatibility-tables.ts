/** The class-compatibility rows of the plan matrix, each table once; rules read them as parameters. */
import { crossTable } from './compatibility.ts'

/**
 * Control zone of the spatial plan × use in the village plan (G02). The longest listed beginning
 * of a use code counts. Existing cultivation, roads and water stay where they are in every zone.
 */
export const zoneUses = crossTable({
  '0101': {
    compatible: '01 02 03 04 05 06 12 13 14 15 17 23',
    conditional: '07 08 09 16 060201',
    conflict: '10 11 060202 060203',
  },
  '0102': {
    compatible: '01 02 03 04 05 0601 1202 1207 17 23',
    conditional: '12 13',
    conflict: '0602 07 08 09 10 11 14 15 16',
  },
  '0201': {
    compatible: '01 02 03 04 05 06 0703 0704 12 13 15 17 23',
    conditional: '08 09 10 11 14 16',
    conflict: '07 1002',
  },
  '0202': {
    compatible: '01',
    conflict: '02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 23',
  },
  '0301': {
    compatible: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 23',
    conflict: '1002',
  },
  '0302': {
    compatible: '01 02 03 04 05 06 12 13 14 15 16 17 23',
    conditional: '07 08 09 10 11',
    conflict: '1002',
  },
  '0400': {
    compatible: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 23',
    conditional: '0703 0704',
  },
})

/**
 * Control line × industry project (G04): a planting base by its crop. Grain, oil and vegetables
 * are what basic farmland is for; flowers and nursery trees spoil it (A02 says so too).
 */
export const controlLineIndustry = crossTable({
  basic_farmland: {
    compatible: 'planting/grain planting/oil planting/vegetable',
    conditional: 'planting/fruit planting/herb',
    conflict: 'planting/flower planting/nursery construction tourism',
  },
  ecological_redline: {
    conflict:
      'planting/grain planting/oil planting/vegetable planting/fruit planting/herb planting/flower planting/nursery construction tourism',
  },
})

/** Control zone of the spatial plan × industry project that builds (G05). */
export const zoneProjects = crossTable({
  '0101': { conflict: 'construction tourism' },
  '0102': { conflict: 'construction tourism' },
  '0201': { conditional: 'construction tourism' },
  '0202': { conflict: 'construction tourism' },
  '0301': { compatible: 'construction tourism' },
  '0302': { compatible: 'construction tourism' },
  '0400': { compatible: 'construction tourism' },
  '0900': { conditional: 'construction tourism' },
})

/** Urban growth boundary (01–03) and village construction space (0301, 0302) × restoration (G06). */
export const buildingZoneRestoration = crossTable({
  '01': { compatible: 'water', conditional: 'linpan', conflict: 'reclamation forest' },
  '02': { compatible: 'water linpan', conditional: 'reclamation forest' },
  '03': { compatible: 'water linpan reclamation forest' },
  '0301': { compatible: 'water linpan', conflict: 'reclamation forest' },
  '0302': { compatible: 'water linpan', conditional: 'reclamation forest' },
})

/** Shared farm of the collective × use in the village plan (G10); other projects need the same use. */
export const leisureUses = crossTable({
  leisure: {
    compatible: '01 02 04 06 17',
    conditional: '03 05',
    conflict: '07 08 09 10 11 12 13 14 15 16 23',
  },
})

/** Industry project × industry project (G11), kinds in alphabetical order. */
export const industryPairs = crossTable({
  construction: { conflict: 'construction planting tourism' },
  planting: { conditional: 'tourism', conflict: 'planting' },
  tourism: { conflict: 'tourism' },
})

/** Industry project × restoration (G12). Fields beside a watercourse go on while it is renovated. */
export const industryRestoration = crossTable({
  planting: { compatible: 'water', conditional: 'reclamation linpan', conflict: 'forest' },
  construction: { conditional: 'linpan', conflict: 'forest reclamation water' },
  tourism: { conditional: 'linpan', conflict: 'forest reclamation water' },
})

/** Restoration × restoration (G14), kinds in alphabetical order. */
export const restorationPairs = crossTable({
  forest: { compatible: 'water', conditional: 'linpan', conflict: 'forest reclamation' },
  linpan: { compatible: 'water', conditional: 'reclamation', conflict: 'linpan' },
  reclamation: { conditional: 'water', conflict: 'reclamation' },
  water: { conflict: 'water' },
})

/** Restoration × project of the collective (G15): what the land becomes must bear the project. */
export const restorationCollective = crossTable({
  water: { compatible: 'leisure', conditional: 'market operation' },
  linpan: { compatible: 'leisure', conditional: 'market operation' },
  reclamation: { compatible: 'leisure', conflict: 'market operation' },
  forest: { conflict: 'leisure market operation' },
})

/** Disposal of one asset × another disposal of it (G16), in alphabetical order. */
export const disposalPairs = crossTable({
  market: { conflict: 'market mortgage own shares' },
  mortgage: { compatible: 'own', conditional: 'shares', conflict: 'mortgage' },
  own: { conditional: 'shares', conflict: 'own' },
  shares: { conflict: 'shares' },
})
