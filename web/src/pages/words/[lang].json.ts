// `/words/zh.json`: names of concept codes, one small file that every list and detail shares.
import { type APIRoute } from 'astro'
import { LANGS, langOf } from '../../site.ts'
import { codeNames } from '../../words/code.ts'

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }))

export const GET: APIRoute = ({ params }) => Response.json(codeNames(langOf(params.lang)))
