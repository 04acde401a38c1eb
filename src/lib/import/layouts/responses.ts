import type { Column } from '../../model/column.ts';
import type { Feed, FeedSource } from '../../model/feed.ts';
import { constant, feedOf, type FileColumns } from '../roles/file-columns.ts';

/** Who answered, where a questionnaire asks it: an address of its own, or none. */
export function respondent(file: FileColumns, ...names: string[]): Column | undefined {
	const named = file.find(...names);
	const email = file.all.find(
		({ type, distinct }) => distinct > 0 && type.kind === 'identifier' && type.scheme === 'email',
	);
	return [named, email].find((column) => column && file.isMostlyFilled(column));
}

/** The responses to a questionnaire: each row is one participation, of someone who may be unknown. */
export function responses(given: {
	actor?: Column;
	name?: Column;
	date?: Column;
	channel?: Column | FeedSource;
	territory?: Column;
}): Feed[] {
	const { actor, name, date, channel, territory } = given;
	const one = actor ? undefined : constant('1');
	return [
		...feedOf('participations', { actor_id: actor, date, channel, quantity: one, territory }),
		...(actor
			? feedOf('actors', { actor_id: actor, label: name ?? actor, nature: constant('person') })
			: []),
	];
}
