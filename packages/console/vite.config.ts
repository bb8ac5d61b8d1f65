import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Served by the server under /console/; one chunk per room, because a village line is slow. */
export default defineConfig({
  base: '/console/',
  plugins: [react()],
  build: {
    target: 'chrome99',
    outDir: 'dist',
    emptyOutDir: true,
    // The page's policy forbids inline script; browsers that need the polyfill are older than the target.
    modulePreload: { polyfill: false },
    // Data addresses would need their own permission in the policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
})
