// A table of figures of an event: a name, then numbers to the right, in a region that scrolls on a phone.
import { type ComponentChildren } from 'preact'

export type FigureRow = {
  key: string
  name: ComponentChildren
  /** As they are shown. */
  cells: readonly ComponentChildren[]
}
type Props = { label: string; heads: readonly string[]; rows: readonly FigureRow[] }

export function FigureTable({ label, heads, rows }: Props) {
  return (
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={i} class="num nowrap">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
