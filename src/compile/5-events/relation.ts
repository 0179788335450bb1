/** How a name stands to the word of the happening. `bare` = without a preposition, on either side of it. */
export type Relation =
  | 'bare' | 'with' | 'to' | 'from' | 'by' | 'against' | 'in' | 'ba' | 'of' | 'about' | 'present' | 'absent'
  | 'before' | 'between' | 'led' | 'among' | 'invited' | 'instead' | 'onBehalf' | 'joint'; // prettier-ignore
