import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

/** What the protection did to a figure. */
interface Hiding {
	hidden: number;
	isComplementary: boolean;
	widened: number;
}

export const publish = {
	fictional: 'Données fictives, pour l’exemple.',
	table: 'Les données en tableau',
	published: (date: string) => `Publié le ${date}.`,
	publishedWithData: (date: string, until: string) => `Publié le ${date}, données au ${until}.`,
	hiding: ({ hidden, isComplementary, widened }: Hiding, k: string) =>
		[
			...(hidden === 0
				? []
				: [
						plural(hidden, {
							one: `Une valeur masquée\u202f: les effectifs de moins de ${k} personnes ne sont pas publiés.`,
							other: `${hidden} valeurs masquées\u202f: les effectifs de moins de ${k} personnes ne sont pas publiés.`,
						}),
					]),
			...(isComplementary
				? ['Certaines le sont pour qu’on ne puisse pas en retrouver d’autres par soustraction.']
				: []),
			...(widened === 0
				? []
				: [
						`Des fourchettes sont élargies pour ne révéler aucun effectif de moins de ${k} personnes.`,
					]),
		].join(' '),
};
