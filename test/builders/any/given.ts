// Ids are given, so that everything in any register refers to something that is there.

const ids = (kind: string, count: number) => Array.from({ length: count }, (_, n) => `${kind}-${n}`)
export const sourceIds = ids('kalla', 2)
export const principalIds = ids('huvudman', 3)
export const bodyIds = ids('organ', 3)
export const charterIds = ids('uppdrag', 2)
export const personIds = ids('person', 4)
