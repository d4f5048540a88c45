// How the site is built: static files, Preact islands, a CSP that knows every inline script by hash.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'

const boot = readFileSync(new URL('./src/client/boot.js', import.meta.url), 'utf8')
const bootHash = `sha256-${createHash('sha256').update(boot).digest('base64')}`

export default defineConfig({
  root: import.meta.dirname,
  outDir: '../dist/web',
  cacheDir: '../node_modules/.astro',
  output: 'static',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [preact()],
  build: { format: 'directory', inlineStylesheets: 'never' },
  security: {
    csp: {
      // Where data may go is the server's word (shared/site/headers.ts): uploads and issuer differ by place.
      directives: ["object-src 'none'", "base-uri 'self'", "font-src 'self'"],
      scriptDirective: { resources: ["'self'"], hashes: [bootHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // XWeb in WeChat and old Huawei phones; WKWebView on old iPhones.
    build: { target: ['chrome87', 'safari14'], cssTarget: ['chrome87', 'safari14'] },
  },
})
