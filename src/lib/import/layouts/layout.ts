import type { Column } from '../../model/column.ts';
import type { Feed } from '../../model/feed.ts';
import type { FileColumns } from '../roles/file-columns.ts';

/** A known way of laying out a file: the feeds of a file that follows it, none for any other. */
export type Layout = (file: FileColumns) => Feed[];

/** Whether the addresses of a column lead to this part of a site, such as `/debates/`. */
export function leadTo(column: Column | undefined, part: string): boolean {
	return column !== undefined && column.examples.every((address) => address.includes(part));
}
