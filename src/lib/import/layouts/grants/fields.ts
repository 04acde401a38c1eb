import type { Column } from '../../../model/column.ts';
import type { FileColumns } from '../../roles/file-columns.ts';

export interface Party {
	id?: Column;
	name?: Column;
}

const isAmount = ({ type }: Column) => type.kind === 'integer' || type.kind === 'number';

/** The sum given: the amount that was voted or given before any other one. */
export function amountOf(file: FileColumns): Column | undefined {
	const amounts = file.all.filter((column) => column.distinct > 0 && isAmount(column));
	const named = new Set(amounts.map(({ name }) => name));
	return [
		file.find('montant'),
		file.findLike(
			/^(?:montant|subvention)s? .*\b(?:vote|votee|attribue|attribuee|accorde|accordee)\b/,
		),
		file.findLike(/^montants? .*\b(?:verse|versee|paye|mandate)\b/),
		file.findLike(/^montants?\b(?!.*\b(?:demande|demandee|sollicite|sollicitee)\b)/),
		file.findLike(/^subventions? (?:vot|attrib|accord|vers|20\d\d)/),
	].find((column) => column && named.has(column.name));
}

/** Who gives. */
export function giverOf(file: FileColumns): Party {
	return {
		id: file.find('id attribuant', 'siret attribuant', 'siret collectivite'),
		name: file.find(
			...['nom attribuant', 'attribuant', 'nom financeur', 'financeur', 'nom collectivite'],
			...[
				'collectivite',
				'collectivite attribuante',
				'organisme attribuant',
				'autorite attribuante',
			],
			...['autorite administrative', 'nom autorite administrative', 'donateur'],
		),
	};
}

/** Who receives, under a name that says so. */
export function takerOf(file: FileColumns): Party {
	return {
		id: file.find(
			...['id beneficiaire', 'siret beneficiaire', 'n siret beneficiaire', 'siren beneficiaire'],
			...['beneficiaire siret', 'siret tiers'],
		),
		name:
			file.find('nom beneficiaire', 'beneficiaire', 'beneficiaires', 'nom tiers', 'tiers') ??
			file.findLike(
				/^(?:nom|denomination|raison sociale|libelle|organisme|association|structure|tiers)\b.*\b(?:beneficiaires?|tiers|attributaires?)$/,
			) ??
			file.find(
				'attributaire',
				'nom attributaire',
				'beneficiaire nom',
				'beneficiaire denomination',
			),
	};
}

/** Who receives in a list whose amounts alone say that it is one of subsidies. */
export function listedTaker(file: FileColumns): Party {
	return {
		id: file.find('siret', 'n siret', 'numero siret', 'rna'),
		name: file.find(
			...['nom association', 'association', 'associations', 'nom organisme', 'organisme'],
			...[
				'nom structure',
				'structure',
				'raison sociale',
				'denomination',
				'nom association organisme',
			],
		),
	};
}
