import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';
import { actorMeasures } from './actor-measures.ts';
import { networkGauges } from './network-gauges.ts';
import { networkWarnings } from './network-warnings.ts';

const plural = pluralOf('fr');
const { integer, number, percent } = createFormats('fr');

const actors = (count: number) =>
	`${integer(count)}\u00a0${plural(count, { one: 'acteur', other: 'acteurs' })}`;
const ties = (count: number) =>
	`${integer(count)}\u00a0${plural(count, { one: 'lien', other: 'liens' })}`;

export const networkMeasures = {
	title: 'Ce que montre ce réseau',
	warnings: networkWarnings,
	gauges: networkGauges,
	actorMeasures,
	definition: 'définition',
	progress: 'Calcul en cours',
	stop: 'Arrêter',
	failed: (message: string) => `Ce calcul n’a pas pu aller au bout (${message}).`,
	parts: {
		apart: 'Qui reste à l’écart',
		close: 'À quel point les acteurs se tiennent',
		central: 'Ce qui tient à quelques-uns',
		groups: 'Qui tient ensemble',
	},
	chance: {
		compare: 'Comparer au hasard',
		stop: 'Ne plus comparer',
		progress: 'Comparaison au hasard',
		within: 'Ni plus ni moins que le hasard',
		band: (low: string, high: string) =>
			low === high ? `au hasard\u202f: ${low}` : `au hasard\u202f: de ${low} à ${high}`,
		sentence: (lead: string, fact: string, expected: string) =>
			`${lead}\u202f: ${fact} (${expected}).`,
		told: (lead: string, figures: string) => `${lead}\u202f: ${figures}.`,
		offer: (networks: number) =>
			`Chaque chiffre peut être placé à côté de ceux de ${integer(networks)} réseaux tirés au hasard.`,
		swaps: (networks: number, seed: number) =>
			`Bande grise\u202f: où se trouvent 95\u202f% de ${integer(networks)} réseaux tirés au hasard, où chaque acteur garde son nombre de liens (échanges de liens, graine ${integer(seed)}). Trait\u202f: leur moyenne. Point\u202f: ce réseau.`,
		curveball: (networks: number, seed: number) =>
			`Bande grise\u202f: où se trouvent 95\u202f% de ${integer(networks)} réseaux tirés au hasard, où chacun partage autant d’éléments et chaque élément autant d’acteurs (Curveball, puis projection, graine ${integer(seed)}). Trait\u202f: leur moyenne. Point\u202f: ce réseau.`,
		bothSides: (networks: number, seed: number) =>
			`Bande grise\u202f: où se trouvent 95\u202f% de ${integer(networks)} réseaux à deux modes tirés au hasard, où chacun garde son nombre de liens (Curveball, graine ${integer(seed)}). Trait\u202f: leur moyenne. Point\u202f: ce réseau.`,
		missing:
			'Sans bande\u202f: le chiffre est le même dans tous ces réseaux, ou trop long à calculer cent fois.',
	},
	groups: {
		none: 'Sans objet\u202f: aucun lien.',
		searching: 'Recherche de groupes…',
		ofWhole:
			'Les groupes sont ceux du réseau entier\u202f: leur séparation n’est pas donnée pour une sélection.',
		count: (count: number) =>
			`${integer(count)} ${plural(count, { one: 'groupe', other: 'groupes' })}`,
		figures: (modularity: string, expected: string | undefined) =>
			`Q de ${modularity}${expected === undefined ? '' : ` (${expected})`}`,
		one: 'Un seul groupe',
		stable: (figures: string, stability: number) =>
			`${figures}, et un accord de ${number(stability)} d’un calcul à l’autre`,
		unstable: (figures: string, stability: number) =>
			`${figures}, mais ces groupes changent d’un calcul à l’autre, avec un accord de ${number(stability)}`,
		found: 'Des groupes, sans comparaison au hasard',
		noBetter: 'Pas de groupes à proprement parler',
	},
	twoMode: {
		title: 'Les deux modes',
		sizes: (sizes: readonly string[], count: number) =>
			`${sizes.join(' et ')}, ${ties(count)} entre les deux.`,
		density: (value: number | null) =>
			value === null
				? 'Densité\u202f: sans objet, un des deux côtés est vide.'
				: `${percent(value, value < 0.1 ? 1 : 0)} des liens possibles entre les deux côtés existent.`,
		densityDefinition: 'Densité à deux modes\u202f: m / (n₁ × n₂).',
		projection: (mode: string, pairs: number) =>
			`Une projection sur les ${mode} comparerait ${integer(pairs)} ${plural(pairs, { one: 'paire', other: 'paires' })}.`,
		noTriangles:
			'Sans objet dans un réseau à deux modes\u202f: deux voisins d’un même nœud ne sont jamais liés entre eux.',
		densityElsewhere:
			'Sans objet dans un réseau à deux modes\u202f: voyez la densité entre les deux côtés, ci-dessus.',
		centralElsewhere:
			'Sans objet dans un réseau à deux modes\u202f: l’étoile qui sert de référence ignore qu’il y a deux côtés.',
	},
	ranking: {
		title: 'Les acteurs, du plus au moins',
		measure: 'Classer par',
		columns: 'Autres colonnes',
		caption: (name: string, count: number) => `${actors(count)}, par «\u202f${name}\u202f»`,
		rank: 'Rang',
		actor: 'Acteur',
		noMeaning: 'sans objet',
		estimated: 'estimé',
		estimatedFrom: (pivots: number, error: string) =>
			`Estimé à partir de ${integer(pivots)} ${plural(pivots, { one: 'acteur tiré', other: 'acteurs tirés' })} au hasard, à ${error} près au plus, 95 fois sur 100.`,
		unsettled: 'Calcul arrêté avant d’être stable\u202f: ces valeurs sont approchées.',
		measuring: (name: string) => `Calcul\u202f: ${name}`,
		page: (first: number, last: number, total: number) =>
			`${integer(first)} à ${integer(last)} sur ${integer(total)}`,
		pages: 'Pages du classement',
		previous: 'Précédents',
		next: 'Suivants',
		download: 'Télécharger ces mesures (CSV)',
		file: 'mesures-des-acteurs',
		identifier: 'Identifiant',
		kind: 'Type',
		group: 'Groupe',
	},
	histogram: {
		title: (name: string) => `Répartition\u202f: ${name}`,
		same: (value: string, count: number) =>
			count === 1
				? `Le seul acteur mesuré a la valeur ${value}.`
				: `Les ${actors(count)} ont la même valeur\u202f: ${value}.`,
		none: 'Aucun acteur n’a de valeur.',
		bar: (from: string, to: string, count: number) =>
			from === to
				? `${from}\u202f: ${actors(count)}`
				: `de ${from} à ${to}\u202f: ${actors(count)}`,
		summary: (low: string, median: string, high: string) =>
			`De ${low} à ${high}\u202f; la moitié des acteurs ont ${median} ou moins.`,
		zeros: (count: number) => `À zéro\u202f: ${actors(count)}.`,
		blanks: (count: number) => `Sans valeur\u202f: ${actors(count)}.`,
		count: (count: number) => actors(count),
	},
	mixing: {
		title: 'Qui se lie avec qui',
		attribute: 'Attribut',
		none: 'Aucun attribut ne range ces acteurs en catégories. Ajoutez une colonne de type ou de territoire pour voir qui se lie avec qui.',
		twoMode:
			'Dans un réseau à deux modes, les liens vont toujours d’un côté à l’autre. Choisissez une relation qui lie les acteurs entre eux.',
		noTie: 'Aucun lien n’unit deux acteurs dont la valeur est connue.',
		caption: (attribute: string) =>
			`Liens observés, rapportés à ceux que donneraient les seuls nombres de liens, selon «\u202f${attribute}\u202f»`,
		rowHead: { directed: 'De ↓ vers →', undirected: 'Entre' },
		categories: (name: string, count: number) => `${name} (${integer(count)})`,
		others: (count: number) =>
			`${integer(count)} ${plural(count, { one: 'autre valeur', other: 'autres valeurs' })}`,
		gathered: (kept: number, count: number) =>
			`Les ${integer(kept)} catégories les plus nombreuses ont leur ligne\u202f; ${integer(count)} ${plural(count, { one: 'autre est dans', other: 'autres sont réunies dans' })} la dernière.`,
		unknown: (count: number) => `Sans valeur connue, laissés de côté\u202f: ${actors(count)}.`,
		legend:
			'1 (sans couleur)\u202f: autant de liens qu’attendu. Vert\u202f: plus. Orange\u202f: moins. En gris, moins d’un lien attendu\u202f: le rapport ne dit rien.',
		cell: (row: string, column: string, observed: number, expected: number) =>
			`${row} – ${column}\u202f: ${ties(observed)}, ${number(expected, 1)} attendu${expected < 2 ? '' : 's'}.`,
		directedCell: (row: string, column: string, observed: number, expected: number) =>
			`${row} → ${column}\u202f: ${ties(observed)}, ${number(expected, 1)} attendu${expected < 2 ? '' : 's'}.`,
		observed: (count: number) => ties(count),
		expected: (expected: number) => `${number(expected, 1)} attendu${expected < 2 ? '' : 's'}`,
		hint: 'Les flèches parcourent le tableau.',
		ei: {
			plain: (value: number) => `Indice E–I de ${number(value)}, sans valeur attendue.`,
			inside: 'Les acteurs se lient entre semblables plus que par hasard',
			outside: 'Les acteurs se lient entre différents plus que par hasard',
			within: 'Rien ne distingue ces liens du hasard',
			figures: (value: number, expected: number, p: string) =>
				`indice E–I de ${number(value)}, contre ${number(expected)} au hasard (p\u202f${p})`,
			p: (p: number) => (p < 0.001 ? '<\u202f0,001' : `=\u202f${number(p, 3)}`),
			definition: (shuffles: number) =>
				`Indice E–I (Krackhardt et Stern, 1988)\u202f: (E − I) / (E + I), où E compte les liens entre catégories et I les liens à l’intérieur\u202f; −1 quand tous sont à l’intérieur, 1 quand aucun ne l’est. La valeur au hasard est la moyenne de ${integer(shuffles)} mélanges de l’attribut\u202f; p est la part de ceux qui s’en écartent au moins autant.`,
		},
		assortativity: (value: number) => `Assortativité de ${number(value)}.`,
		assortativityDefinition:
			'Assortativité (Newman, 2003)\u202f: 1 quand tous les liens sont à l’intérieur des catégories, 0 quand ils s’y répartissent comme le donnent les seuls nombres de liens.',
		neverTitle: 'Qui ne se croise jamais',
		never: (row: string, column: string, expected: number) =>
			`${row} et ${column}\u202f: aucun lien, ${number(expected, 1)} attendu${expected < 2 ? '' : 's'}.`,
		neverInside: (category: string, expected: number) =>
			`${category}, entre eux\u202f: aucun lien, ${number(expected, 1)} attendu${expected < 2 ? '' : 's'}.`,
		neverDirected: (row: string, column: string, expected: number) =>
			`${row} → ${column}\u202f: aucun lien, ${number(expected, 1)} attendu${expected < 2 ? '' : 's'}.`,
	},
	bridges: {
		title: 'Qui tient le réseau',
		none: 'Personne\u202f: sans l’un quelconque d’entre eux, tous les autres se joindraient encore.',
		intro: (count: number) => `${actors(count)} dont l’absence couperait d’autres du reste.`,
		definition:
			'Points d’articulation\u202f: les acteurs dont le retrait sépare un ensemble en plusieurs. Le nombre est celui des acteurs qui ne joindraient plus la plus grande partie restante. Le sens des liens est laissé de côté.',
		holds: (count: number) =>
			`${integer(count)} ${plural(count, { one: 'acteur serait coupé', other: 'acteurs seraient coupés' })}`,
		tiesTitle: 'Les liens qui tiennent seuls',
		tiesNone: 'Aucun lien ne tient seul deux parties du réseau.',
		tiesIntro: (count: number) =>
			`${ties(count)} dont la disparition séparerait deux parties du réseau.`,
		tiesDefinition:
			'Ponts\u202f: les liens dont le retrait sépare un ensemble en deux. Le nombre est celui des acteurs de la plus petite partie.',
	},
	isolates: {
		title: 'Qui n’a aucun lien',
		none: 'Personne\u202f: chacun a au moins un lien.',
		intro: (count: number) => `${actors(count)} sans aucun lien dans ce réseau.`,
	},
	absent: {
		title: 'Qui manque',
		label: 'Types d’acteurs que vous attendez, un par ligne',
		intro:
			'Écrivez les types d’acteurs que ce réseau devrait réunir\u202f: ceux qui n’y sont pas s’affichent.',
		attribute: 'Comparés à',
		noKinds: 'Aucun acteur n’a de type connu\u202f: rien ne peut être comparé.',
		missing: (count: number) =>
			`${integer(count)} ${plural(count, { one: 'type attendu n’a', other: 'types attendus n’ont' })} aucun acteur.`,
		nobody: 'Tous les types attendus ont au moins un acteur.',
		present: (name: string, count: number) => `${name}\u202f: ${actors(count)}`,
		unlisted: (names: string) => `Présents sans être attendus\u202f: ${names}.`,
	},
	more: {
		all: (count: number) => `Voir les ${integer(count)}`,
		fewer: 'Voir moins',
	},
	tooManyPairs: (pairs: string, limit: string) =>
		`Cette projection comparerait ${pairs} paires, plus que ${limit}\u202f: elle n’est pas faite. À la place\u202f:`,
};
