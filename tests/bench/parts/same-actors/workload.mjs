const KINDS = [
	'Centre social',
	'CCAS de',
	'Mairie de',
	'Association',
	'Collège',
	'École',
	'Les Amis de',
	'Comité des fêtes de',
	'Club de',
	'Médiathèque',
];
const SYLLABLES =
	'ker bra lou mar tin ban vil gou sen lar dou pa ri mo cha fle rou ven to bi che na so'.split(' ');

/** Marsaglia's xorshift: the same numbers everywhere. */
function randomFrom(seed) {
	let state = seed;
	return (below) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % below;
	};
}

/**
 * So many names, three in four of their own; every fourth is one of these in capitals. `twins` has the
 * pairs, which are to be found.
 */
function bodies(count) {
	const random = randomFrom(0x2545f491);
	const word = () =>
		Array.from({ length: 2 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)]).join('');
	const labels = new Set();
	while (labels.size < count * 0.75) {
		const second = random(3) ? ` ${word()}` : '';
		labels.add(`${KINDS[random(KINDS.length)]} ${word()}${second}`);
	}
	const twins = [...labels]
		.slice(0, count - labels.size)
		.map((label) => [label, label.toUpperCase()]);
	return { labels: [...labels, ...twins.map(([, shouted]) => shouted)], twins };
}

/** Names that differ by a number only: none is another. */
function numbered(count) {
	const labels = Array.from({ length: count }, (_, index) => `Association n° ${index + 1}`);
	return { labels, twins: [] };
}

export const WORKLOADS = { bodies, numbered };
