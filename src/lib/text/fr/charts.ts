import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const charts = {
	empty: 'Aucune donnée à montrer avec cette sélection.',
	unknown: 'Sans valeur',
	others: (count: string) => `Autres (${count})`,
	omitted: (count: number, shown: string) =>
		`et ${shown} ${plural(count, { one: 'autre', other: 'autres' })}`,
	omittedUpTo: (count: number, shown: string, largest: string) =>
		`et ${shown} ${plural(count, { one: 'autre', other: 'autres' })}, ${largest} au plus`,
	total: 'Total',
	hidden: 'masqué',
	hiddenSpoken: 'valeur masquée',
	below: (limit: string) => `<\u00a0${limit}`,
	belowSpoken: (limit: string, unit: string) => `moins de ${limit} ${unit}`,
	range: (low: string, high: string) => `${low} à ${high}`,
	rangeEnd: (high: string) => `à ${high}`,
	counted: (amount: string, unit: string) => `${amount} ${unit}`,
	datum: (what: string, amount: string) => `${what}\u202f: ${amount}`,
	datumOf: (first: string, second: string, amount: string) =>
		`${first}, ${second}\u202f: ${amount}`,
	firstPeriod: 'début des données',
	firstPeriodSpoken: 'premier de la série, à lire avec prudence',
	week: (number: string) => `S${number}`,
	weekOf: (number: string, year: string) => `semaine ${number} de ${year}`,
	quarter: (number: string) => `T${number}`,
	quarterOf: (number: string, year: string) => `T${number} ${year}`,
	schoolYear: (first: string, second: string) => `${first}-${second}`,

	table: {
		period: 'Période',
		atLeast: 'au moins',
		atMost: 'au plus',
		value: 'Valeur',
		columnOf: (unit: string, end: string) => `${unit}, ${end}`,
		caption: (title: string, unit: string) => `${title} (${unit})`,
	},

	compared: {
		absent: '–',
		difference: 'écart',
		relative: 'écart relatif',
		points: (count: number, shown: string) =>
			`${shown} ${plural(Math.abs(count), { one: 'point', other: 'points' })}`,
		columnOf: (column: string, name: string) => `${column}, ${name}`,
		caption: (caption: string) => `Écarts\u202f: ${caption}`,
	},

	lines: {
		notFromZero: 'l’axe ne part pas de zéro',
		moreSeries: (count: number, shown: string) =>
			plural(count, {
				one: 'et 1 autre série, dans le tableau',
				other: `et ${shown} autres séries, dans le tableau`,
			}),
		gapsNote: 'Une ligne interrompue\u202f: aucune valeur à cet endroit.',
	},

	dots: {
		value: 'valeur',
		reference: 'référence',
		second: 'seconde valeur',
		interval: 'intervalle',
		low: (interval: string) => `${interval}, bas`,
		high: (interval: string) => `${interval}, haut`,
		difference: 'écart',
		standing: 'lecture',
		count: 'effectif',
		spokenInterval: (interval: string, range: string) => `${interval}\u202f: ${range}`,
		spokenOther: (name: string, amount: string) => `${name}\u202f: ${amount}`,
		spokenDifference: (amount: string) => `écart\u202f: ${amount}`,
	},

	scatter: {
		others: 'autres',
		category: 'catégorie',
		missing: (count: number, shown: string) =>
			plural(count, {
				one: '1 point n’est pas placé\u202f: il lui manque une des deux valeurs.',
				other: `${shown} points ne sont pas placés\u202f: il leur manque une des deux valeurs.`,
			}),
		notPositive: (count: number, shown: string) =>
			plural(count, {
				one: '1 point n’est pas placé\u202f: sa valeur est nulle ou négative, ce qu’une échelle logarithmique ne montre pas.',
				other: `${shown} points ne sont pas placés\u202f: leur valeur est nulle ou négative, ce qu’une échelle logarithmique ne montre pas.`,
			}),
		withheld: (count: number, shown: string) =>
			plural(count, {
				one: '1 point est masqué pour protéger les personnes.',
				other: `${shown} points sont masqués pour protéger les personnes.`,
			}),
		logarithmic: (axis: string) => `${axis}, échelle logarithmique`,
		sizeIs: (label: string) => `surface\u202f: ${label}`,
		of: (label: string, amount: string) => `${label} ${amount}`,
	},

	curve: {
		equality: 'égalité parfaite',
		gini: (index: string) => `indice de Gini\u202f: ${index}`,
		point: (share: string, actors: string, held: string, acts: string) =>
			`${share} (${actors})\u202f: ${held} (${acts})`,
	},

	heat: {
		around: (unit: string, middle: string) => `${unit}, autour de ${middle}`,
		unknown: 'valeur inconnue',
		moreRows: (count: number, shown: string) =>
			plural(count, {
				one: 'et 1 autre ligne, dans le tableau',
				other: `et ${shown} autres lignes, dans le tableau`,
			}),
		moreColumns: (count: number, shown: string) =>
			plural(count, {
				one: 'et 1 autre colonne, dans le tableau',
				other: `et ${shown} autres colonnes, dans le tableau`,
			}),
		earlierColumns: (count: number, shown: string) =>
			plural(count, {
				one: '1 colonne plus ancienne, dans le tableau',
				other: `${shown} colonnes plus anciennes, dans le tableau`,
			}),
	},

	calendar: {
		day: 'Jour',
		noDate: (amount: string) => `Sans date\u202f: ${amount}.`,
		earlier: (count: number, shown: string) =>
			plural(count, {
				one: '1 année plus ancienne, dans le tableau',
				other: `${shown} années plus anciennes, dans le tableau`,
			}),
	},

	upset: {
		whole: 'En tout, doubles comptes compris',
		apart: 'Par combinaison, sans double compte',
		all: (set: string) => `${set}, en tout`,
		marked: (label: string, mark: string) => `${label} (${mark})`,
	},

	territories: {
		noData: 'aucune donnée',
		noOutline: 'Sans contour sur la carte',
		area: (unit: string) => `${unit}\u202f: la surface du cercle`,
		more: (count: number, shown: string) =>
			plural(count, {
				one: 'et 1 autre, dans le tableau',
				other: `et ${shown} autres, dans le tableau`,
			}),
	},

	rows: {
		yes: 'oui',
		no: 'non',
		more: (count: number, shown: string) =>
			plural(count, { one: 'et 1 autre ligne', other: `et ${shown} autres lignes` }),
		showMore: (count: number, shown: string) =>
			`Montrer ${shown} ${plural(count, { one: 'ligne', other: 'lignes' })} de plus`,
		withheld: (count: number, shown: string) =>
			plural(count, {
				one: '1 ligne est masquée pour protéger les personnes',
				other: `${shown} lignes sont masquées pour protéger les personnes`,
			}),
	},

	panel: {
		chart: (title: string) => `Graphique\u202f: ${title}`,
		showTable: 'Tableau',
		showChart: 'Graphique',
		source: (source: string) => `Source\u202f: ${source}`,
		more: 'Lire la suite',
		formula: 'Formule\u202f:',
		reference: 'Référence\u202f:',
		query: 'La requête, à relancer dans Explorer\u202f:',
		cite: 'Copier la citation',
		cited: 'Citation copiée.',
		citeRefused: 'Votre navigateur a refusé la copie.',
		busy: 'Calcul en cours…',
		period: (first: string, last: string) =>
			first === last ? `Période\u202f: ${first}.` : `Période\u202f: de ${first} à ${last}.`,
		keys: 'Flèches pour parcourir le graphique.',
		keysSelect: 'Flèches pour parcourir le graphique, Entrée pour sélectionner.',
		keysBrush:
			'Flèches pour parcourir le graphique, Maj + flèches pour choisir une période, Échap pour l’annuler.',
	},

	describe: {
		bars: (title: string, unit: string) => `Diagramme en barres\u202f: ${title}, en ${unit}.`,
		columns: (title: string, unit: string) =>
			`Diagramme en colonnes dans le temps\u202f: ${title}, en ${unit}.`,
		number: (title: string, amount: string) => `${title}\u202f: ${amount}.`,
		lines: (title: string, unit: string) => `Courbes\u202f: ${title}, en ${unit}.`,
		areas: (title: string, unit: string) => `Aires empilées\u202f: ${title}, en ${unit}.`,
		lineSeries: (names: string) => `Séries\u202f: ${names}.`,
		seriesEnds: (name: string, first: string, from: string, last: string, to: string) =>
			`${name}\u202f: ${from} (${first}), puis ${to} (${last}).`,
		gaps: (count: number, shown: string) =>
			plural(count, {
				one: `${shown} valeur manque et n’est pas comptée comme un zéro.`,
				other: `${shown} valeurs manquent et ne sont pas comptées comme des zéros.`,
			}),
		notFromZero: 'L’axe ne part pas de zéro.',
		dots: (title: string, unit: string) => `Diagramme en points\u202f: ${title}, en ${unit}.`,
		standings: (text: string, names: string) => `${text}\u202f: ${names}.`,
		gained: (label: string, amount: string) => `Plus forte hausse\u202f: ${label}, ${amount}.`,
		lost: (label: string, amount: string) => `Plus forte baisse\u202f: ${label}, ${amount}.`,
		scatter: (title: string, x: string, y: string) =>
			`Nuage de points\u202f: ${title}. En abscisse\u202f: ${x}\u202f; en ordonnée\u202f: ${y}.`,
		points: (shown: string, unit: string) => `${shown} ${unit}.`,
		onAxis: (axis: string, low: string, high: string) => `${axis}\u202f: de ${low} à ${high}.`,
		curve: (title: string) => `Courbe de Lorenz\u202f: ${title}.`,
		half: (held: string, acts: string) =>
			`La moitié la moins active compte pour ${held} (${acts}).`,
		heat: (title: string, unit: string) => `Tableau de chaleur\u202f: ${title}, en ${unit}.`,
		cells: (rows: string, columns: string, rowsBy: string, columnsBy: string) =>
			`${rows} × ${columns} cases\u202f: ${rowsBy} en lignes, ${columnsBy} en colonnes.`,
		unknownCells: (count: number, shown: string) =>
			plural(count, {
				one: `${shown} valeur est inconnue.`,
				other: `${shown} valeurs sont inconnues.`,
			}),
		calendar: (title: string, unit: string) => `Calendrier\u202f: ${title}, en ${unit}.`,
		days: (count: number, shown: string, first: string, last: string) =>
			`${shown} ${plural(count, { one: 'jour', other: 'jours' })} avec une valeur, du ${first} au ${last}.`,
		upset: (title: string, unit: string) => `Combinaisons d’ensembles\u202f: ${title}, en ${unit}.`,
		sets: (names: string) => `Ensembles\u202f: ${names}.`,
		combinations: (count: number, shown: string) =>
			`${shown} ${plural(count, { one: 'combinaison', other: 'combinaisons' })}.`,
		territories: (title: string, unit: string) => `Carte\u202f: ${title}, en ${unit}.`,
		territoryCount: (count: number, shown: string) =>
			`${shown} ${plural(count, { one: 'territoire', other: 'territoires' })}.`,
		withoutData: (count: number, shown: string) =>
			plural(count, {
				one: `${shown} territoire est sans données.`,
				other: `${shown} territoires sont sans données.`,
			}),
		withoutOutline: (names: string) => `Sans contour sur la carte\u202f: ${names}.`,
		rows: (title: string) => `Tableau\u202f: ${title}.`,
		rowCount: (count: number, shown: string, columns: string) =>
			`${shown} ${plural(count, { one: 'ligne', other: 'lignes' })}. Colonnes\u202f: ${columns}.`,
		categories: (count: number, shown: string) =>
			`${shown} ${plural(count, { one: 'catégorie', other: 'catégories' })}.`,
		periods: (count: number, shown: string, first: string, last: string) =>
			count === 1 ? `Une période, ${first}.` : `${shown} périodes, de ${first} à ${last}.`,
		series: (names: string) => `Séries empilées\u202f: ${names}.`,
		extremes: (highest: string, high: string, lowest: string, low: string) =>
			`La valeur la plus haute\u202f: ${highest}, ${high}\u202f; la plus basse\u202f: ${lowest}, ${low}.`,
		only: (label: string, amount: string) => `${label}\u202f: ${amount}.`,
		allEqual: (amount: string) => `Toutes les valeurs sont égales\u202f: ${amount}.`,
		unknown: (amount: string) => `Sans valeur\u202f: ${amount}.`,
		hidden: (count: number, shown: string) =>
			plural(count, {
				one: `${shown} valeur est masquée pour protéger les personnes.`,
				other: `${shown} valeurs sont masquées pour protéger les personnes.`,
			}),
		rising: (from: string, to: string) => `Tendance à la hausse entre ${from} et ${to}.`,
		falling: (from: string, to: string) => `Tendance à la baisse entre ${from} et ${to}.`,
		steady: (from: string, to: string) => `Pas de tendance nette entre ${from} et ${to}.`,
		ends: (first: string, from: string, last: string, to: string) =>
			`${first}\u202f: ${from}\u202f; ${last}\u202f: ${to}.`,
		firstPeriod: (period: string) =>
			`${period} est le début des données\u202f: à lire avec prudence.`,
	},
};
