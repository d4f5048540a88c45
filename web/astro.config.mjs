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
    build: {
      // es2020 is what both have; naming the browsers rewrites every `?.` for their early bugs.
      target: 'es2020',
      cssTarget: ['chrome87', 'safari14'],
      modulePreload: false,
      rolldownOptions: {
        output: {
          // Shared files instead of a dozen crumbs: what every page has, and what every island has.
          codeSplitting: {
            groups: [
              {
                name: 'base',
                test: /web\/src\/(site|client\/(api|keep|session|draft|format))\.ts$/,
              },
              { name: 'kit', test: /node_modules\/(preact|@astrojs\/preact)\// },
            ],
          },
        },
        treeshake: {
          // `import { type X }` leaves a bare import behind; rules and words do nothing by being imported,
          // so it goes, and with it zod and the region table from pages that only read.
          moduleSideEffects: (id) => !/\/(shared|web\/src\/words)\/.*\.ts$/.test(id),
        },
      },
    },
  },
})
