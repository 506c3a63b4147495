/** Largest homestead by size of the household, ㎡ (rule D02). */
export function homesteadCapM2(members: number): number {
  if (members <= 3) return 90
  return members === 4 ? 120 : 150
}
