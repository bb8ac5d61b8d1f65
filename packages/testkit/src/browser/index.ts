export { findBarriers, overhang, tooSmallForAThumb, weigh } from './look-at.ts'
export { type Browser, fakeDevices, type Opening, openBrowser } from './open-browser.ts'
