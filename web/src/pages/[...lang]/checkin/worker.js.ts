// `/checkin/worker.js`: the worker that keeps this page, and reaches no other.
import { type APIRoute } from 'astro'
import { langPaths } from '../../../site.ts'
import worker from '../../../checkin/worker.js?raw'

export const getStaticPaths = langPaths

export const GET: APIRoute = () =>
  new Response(worker, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
