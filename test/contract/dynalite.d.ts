// dynalite comes without types: the little of it that the contract suite uses.
declare module 'dynalite' {
  import { type Server } from 'node:http'
  const dynalite: (options: { createTableMs?: number; deleteTableMs?: number }) => Server
  export = dynalite
}
