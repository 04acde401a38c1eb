import { constant, feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/** The national register of associations (RNA), in its two exports: `waldec` and `import`. */
export const rna: Layout = (file) => {
	if (!file.has('id', 'titre', 'objet') || !file.hasSome('rup mi', 'id ex', 'date creat'))
		return [];
	if (!file.hasSome('adrs codepostal', 'adr1', 'adrs libcommune', 'libcom')) return [];
	return feedOf('actors', {
		actor_id: file.find('id'),
		label: file.find('titre'),
		nature: constant('organisation'),
		kind: file.find('objet social1', 'objet social'),
		territory: file.find('adrs libcommune', 'libcom', 'adrs codepostal'),
	});
};
