import type { Column } from '../../../model/column.ts';
import { constant, feedOf, type FileColumns } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { amountOf, giverOf, listedTaker, takerOf, type Party } from './fields.ts';

function isSound(id: Column | undefined): id is Column {
	return (
		id !== undefined && id.type.kind === 'identifier' && id.misfitCount === 0 && id.blanks === 0
	);
}

function ofParties(file: FileColumns, giver: Party, taker: Party, montant: Column) {
	const byId = isSound(giver.id) && isSound(taker.id);
	const [source, target] = byId ? [giver.id, taker.id] : [giver.name, taker.name];
	const nature = constant('organisation');
	return [
		...feedOf('ties', {
			source_id: source,
			target_id: target,
			kind: file.find('nature', 'nature subvention', 'dispositif', 'dispositif aide'),
			directed: constant('true'),
			weight: montant,
			starts: file.find(
				...[
					'date convention',
					'date decision',
					'date attribution',
					'date vote',
					'date deliberation',
				],
				...['date versement', 'date conseil'],
			),
			evidence: file.find('reference decision', 'n deliberation', 'deliberation', 'objet'),
		}),
		...(source ? feedOf('actors', { actor_id: source, label: giver.name, nature }) : []),
		...feedOf('actors', {
			actor_id: target,
			label: taker.name,
			nature,
			kind: file.find('secteur', 'categorie', 'thematique', 'domaine'),
		}),
	];
}

/**
 * Subsidies under the French common schema of local data (SCDL): a body gives to another. They are
 * known by their SIRET when all are there and whole, by their names otherwise.
 */
export const subventionsScdl: Layout = (file) => {
	const montant = amountOf(file);
	if (!file.has('nom attribuant', 'nom beneficiaire') || !montant) return [];
	return ofParties(file, giverOf(file), takerOf(file), montant);
};

/** Subsidies in files of their own shape; without a giver, those who receive are actors. */
export const subventions: Layout = (file) => {
	const montant = amountOf(file);
	if (!montant) return [];
	const named = takerOf(file);
	const isGiven = file.findLike(/\b(?:subventions?|votee?|attribuee?|accordee?)\b/) !== undefined;
	const taker = named.name ? named : isGiven ? listedTaker(file) : {};
	if (!taker.name || taker.name.type.kind === 'integer') return [];
	return ofParties(file, giverOf(file), taker, montant);
};
