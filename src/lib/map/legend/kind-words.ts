import type { Kinds } from '../../network/describe/kinds.ts';
import type { Messages } from '../../text/messages.ts';

/** Kinds named one by one; those that have others are counted together. */
const MOST_KINDS = 4;

/** « Par type : association 4, école 1, sans type 2. »; nothing when nobody has a kind. */
export function kindWords({ kinds, withoutKind }: Kinds, { map: { card: t } }: Messages): string {
	if (kinds.length === 0) return '';
	const named = kinds.slice(0, MOST_KINDS).map(({ kind, count }) => t.kind(kind, count));
	const others = kinds.slice(MOST_KINDS).reduce((sum, { count }) => sum + count, 0);
	return t.kinds(named, others, withoutKind);
}
