import type { OutlinesFault } from '../../model/outlines.ts';
import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer, list } = createFormats('fr');

const actors = (count: number) =>
	`${integer(count)}\u00a0${plural(count, { one: 'acteur', other: 'acteurs' })}`;

/** Places that users decide: actors moved and pinned, places of a file, outlines of a territory. */
export const mapPlaces = {
	title: 'Places',
	actor: {
		title: 'Place sur la carte',
		pinHere: 'Épingler ici',
		release: 'Libérer',
		move: 'Déplacer au clavier',
		moveHint:
			'Flèches\u202f: déplacer. Maj\u202f+\u202fflèches\u202f: plus loin. Échap\u202f: terminer.',
		pinned: (label: string) => `${label} est épinglé à sa place.`,
		released: (label: string) => `${label} est libéré.`,
		moved: {
			left: (label: string) => `${label}, vers la gauche.`,
			right: (label: string) => `${label}, vers la droite.`,
			up: (label: string) => `${label}, vers le haut.`,
			down: (label: string) => `${label}, vers le bas.`,
		},
	},
	hint: 'Tirez un acteur pour le déplacer\u202f: il reste où vous le laissez.',
	meaningful:
		'Ici la place dit quelque chose de chaque acteur\u202f: elle ne se change pas. Les acteurs épinglés retrouvent la leur selon les liens.',
	pinned: (count: number) =>
		`${actors(count)} ${plural(count, { one: 'épinglé', other: 'épinglés' })} par vous.`,
	allPinned: 'Tous les acteurs sont épinglés.',
	around: 'Redisposer autour des épinglés',
	releaseAll: 'Libérer tous',
	laying: 'Disposition en cours',
	stop: 'Arrêter',
	stopped: 'La disposition a été arrêtée avant d’être au repos.',
	resume: 'Continuer la disposition',
	take: 'Reprendre les places d’un fichier…',
	takeHint:
		'Un CSV avec un identifiant ou un nom, x et y, ou un réseau enregistré par Maillage, Gephi, Pajek ou yEd.',
	takeOwn: 'Prendre les places du fichier (x, y)',
	thisFile: 'vos fichiers',
	taken: (count: number, total: number, from: string) =>
		`Places reprises de ${from}\u202f: ${actors(count)} sur ${integer(total)}.`,
	takenScaled: 'Elles ont été mises à l’échelle de cette carte.',
	unplaced: (count: number, names: readonly string[]) =>
		`${plural(count, {
			one: 'Un acteur n’y est pas',
			other: `${actors(count)} n’y sont pas`,
		})} (${list(names)}${count > names.length ? '…' : ''})\u202f: ${plural(count, { one: 'il est placé', other: 'ils sont placés' })} autour des autres.`,
	unknown: (count: number, names: readonly string[]) =>
		`${plural(count, {
			one: 'Une ligne du fichier ne désigne',
			other: `${integer(count)} lignes du fichier ne désignent`,
		})} aucun acteur de ce réseau (${list(names)}${count > names.length ? '…' : ''}).`,
	ambiguous: (count: number) =>
		`${plural(count, {
			one: 'Une ligne porte un nom que plusieurs acteurs partagent',
			other: `${integer(count)} lignes portent un nom que plusieurs acteurs partagent`,
		})}\u202f: elle ne place personne.`,
	fault: {
		unreadable: (file: string) => `${file} n’a pas pu être lu comme un fichier de places.`,
		'no-columns': (file: string) =>
			`${file} n’a pas de colonnes x et y avec un identifiant (Id) ou un nom (Label). Vérifiez les titres de ses colonnes.`,
		'no-match': (file: string) =>
			`Aucune ligne de ${file} ne désigne un acteur de ce réseau\u202f: rien n’a changé.`,
	},
	outlines: {
		add: 'Ajouter des contours (GeoJSON)…',
		addHint: 'Communes, quartiers, rues\u202f: des lignes fines sous les liens.',
		remove: 'Retirer les contours',
		names: 'Écrire leurs noms',
		shown: (file: string, count: number) =>
			`Contours de ${file}\u202f: ${integer(count)}\u00a0${plural(count, { one: 'élément', other: 'éléments' })}.`,
		source: (file: string) => `contours\u202f: ${file}`,
		noPlace: 'Les contours se montrent quand au moins deux acteurs ont des lieux distincts.',
		fault: (file: string, fault: OutlinesFault): string => {
			switch (fault.kind) {
				case 'not-json':
					return `${file} n’est pas un fichier JSON valide.`;
				case 'not-geojson':
					return `${file} n’est pas un GeoJSON\u202f: il y manque une collection d’éléments (FeatureCollection).`;
				case 'no-lines':
					return `${file} ne contient ni ligne ni polygone.`;
				case 'coordinates':
					return `Dans ${file}, l’élément ${integer(fault.feature)} a des coordonnées illisibles.`;
				case 'projected':
					return `Dans ${file}, l’élément ${integer(fault.feature)} a pour coordonnées ${integer(Math.round(fault.x))} et ${integer(Math.round(fault.y))}, qui ne sont pas des degrés (Lambert-93, sans doute). Enregistrez-le en WGS\u00a084 (EPSG:4326) puis ajoutez-le de nouveau.`;
				case 'too-large':
					return `${file} est trop grand\u202f: 100\u00a0Mo au plus. Simplifiez-le avant de l’ajouter.`;
			}
		},
	},
	kept: {
		resumed: 'Repris de votre dernière visite\u202f: tableaux de bord, réseaux, filtres et places.',
		afresh: 'Recommencer à neuf',
		dismiss: 'Fermer',
		refused:
			'Ce navigateur ne permet pas de garder ce que vous décidez ici d’une visite à l’autre. Enregistrez vos décisions depuis l’écran d’import.',
	},
};
