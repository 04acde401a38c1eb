import type { Column } from '../../model/column.ts';
import { constant, feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

function isSound(id: Column | undefined): id is Column {
	return (
		id !== undefined && id.type.kind === 'identifier' && id.misfitCount === 0 && id.blanks === 0
	);
}

/**
 * Subsidies under the French common schema of local data (SCDL): a body gives to another. They are
 * known by their SIRET when all are there and whole, by their names otherwise.
 */
export const subventionsScdl: Layout = (file) => {
	if (!file.has('nom attribuant', 'nom beneficiaire', 'montant')) return [];
	const giver = { id: file.find('id attribuant'), name: file.find('nom attribuant') };
	const taker = { id: file.find('id beneficiaire'), name: file.find('nom beneficiaire') };
	const byId = isSound(giver.id) && isSound(taker.id);
	const [source, target] = byId ? [giver.id, taker.id] : [giver.name, taker.name];
	const nature = constant('organisation');
	return [
		...feedOf('ties', {
			source_id: source,
			target_id: target,
			kind: file.find('nature'),
			directed: constant('true'),
			weight: file.find('montant'),
			starts: file.find('date convention'),
			evidence: file.find('reference decision', 'objet'),
		}),
		...feedOf('actors', { actor_id: source, label: giver.name, nature }),
		...feedOf('actors', {
			actor_id: target,
			label: taker.name,
			nature,
			kind: file.find('secteur', 'categorie'),
		}),
	];
};
