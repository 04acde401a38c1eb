import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertFile } from '../../../src/cli/convert.ts';
import { ReadingError } from '../../../src/lib/import/reading-error.ts';
import { folderWith, textsIn } from './files.ts';

async function convert(
	files: Record<string, string | Uint8Array>,
	isTyped = false,
): Promise<Record<string, string>> {
	const folder = await folderWith(files);
	const out = join(folder, 'out');
	for (const name of Object.keys(files)) await convertFile(join(folder, name), out, isTyped);
	return textsIn(out);
}

describe('maillage convert', () => {
	it('writes any dialect and encoding as plain CSV, its texts as they stand', async () => {
		const latin = Uint8Array.from(
			"nom;montant\r\n'Été;2024';1 234,50\r\n'œuvre';NC\r\n",
			(character) => (character === 'œ' ? 0x9c : character.charCodeAt(0)),
		);
		expect(await convert({ 'a.csv': latin })).toEqual({
			'a_converted.csv': 'nom,montant\nÉté;2024,"1 234,50"\nœuvre,NC\n',
		});
	});

	it('leaves the preamble out and joins the rows of titles', async () => {
		const text =
			'Inscriptions,,\nexport du 3 mars,,\n,,\nnom,2024,2025\ncentre,nombre,nombre\nA,1,2\nB,3,4\n';
		expect(await convert({ 'b.csv': text })).toEqual({
			'b_converted.csv': 'nom centre,2024 nombre,2025 nombre\nA,1,2\nB,3,4\n',
		});
	});

	it('keeps the first row of a file without titles as its first line', async () => {
		expect(await convert({ 'c.csv': '2024-01-03;12\n2024-01-04;15\n2024-01-05;9\n' })).toEqual({
			'c_converted.csv': '2024-01-03,12\n2024-01-04,15\n2024-01-05,9\n',
		});
	});

	it('gives each table of a file a file of its own', async () => {
		const pb =
			'META\nkey;value\ncountry;France\nPROJECTS\nproject_id;cost\n1;500\n2;300\nVOTES\nvoter_id;age;vote\na;31;1\nb;40;2\n';
		expect(await convert({ 'budget.pb': pb })).toEqual({
			'budget_converted.csv': 'key,value\ncountry,France\n',
			'budget_converted_2.csv': 'project_id,cost\n1,500\n2,300\n',
			'budget_converted_3.csv': 'voter_id,age,vote\na,31,1\nb,40,2\n',
		});
	});

	it('keeps rows that have too many cells, in their place', async () => {
		const text = 'nom,ville\nA,Brest\nB,Douai,Nord\nC,Lens\n';
		expect(await convert({ 'd.csv': text })).toEqual({
			'd_converted.csv': 'nom,ville\nA,Brest\nB,Douai,Nord\nC,Lens\n',
		});
	});

	it('writes values in place of texts when asked, and leaves what does not fit as it stands', async () => {
		const text =
			'jour;montant;actif\n03/04/2025;1 234,50 €;oui\n31/12/2024;12,5;non\nbientôt;NC;oui\n' +
			Array.from({ length: 40 }, (_, row) => `15/0${(row % 9) + 1}/2025;${row},5;non\n`).join('');
		const { 'e_converted.csv': written = '' } = await convert({ 'e.csv': text }, true);
		expect(written.split('\n').slice(0, 4)).toEqual([
			'jour,montant,actif',
			'2025-04-03,1234.5,true',
			'2024-12-31,12.5,false',
			'bientôt,NC,true',
		]);
	});

	it('writes an empty file for an empty one', async () => {
		expect(await convert({ 'f.csv': '' })).toEqual({ 'f_converted.csv': '' });
	});

	it('refuses what is no table', async () => {
		const folder = await folderWith({ 'g.csv': Uint8Array.of(1, 0, 2, 3, 0, 9, 9, 0, 0, 7) });
		await expect(convertFile(join(folder, 'g.csv'), join(folder, 'out'), false)).rejects.toThrow(
			ReadingError,
		);
	});
});
