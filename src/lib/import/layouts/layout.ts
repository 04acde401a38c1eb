import type { Feed } from '../../model/feed.ts';
import type { FileColumns } from '../roles/file-columns.ts';

/** A known way of laying out a file: the feeds of a file that follows it, none for any other. */
export type Layout = (file: FileColumns) => Feed[];
