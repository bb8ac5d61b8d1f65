/** No vowels, so that no word appears by chance, and nothing that is misread or misheard: no 0/O, 1/I/L, B/8, S/5, Z/2. */
export const unitCodeAlphabet = '23456789CFGHJKMPQRVWX'
export const unitCodeLength = 6

const unitCode = new RegExp(`^[${unitCodeAlphabet}]{${unitCodeLength}}$`)

/** Whether this can be printed as the code of a unit. */
export const isUnitCode = (text: string): boolean => unitCode.test(text)
