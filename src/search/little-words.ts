/** Words of any English sentence; they say nothing of what it is about. */
export const LITTLE_WORDS = ['a', 'an', 'are', 'for', 'in', 'is', 'of', 'on', 'the', 'to', 'with'];
