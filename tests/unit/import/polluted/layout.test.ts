import { describe, expect, it } from 'vitest';
import { read, readAll, warningOf } from '../reading.ts';
import { HEADER, ROWS, TABLE, written, writtenRows } from './attendance.ts';

const CLEAN = written();

describe('lines of titles before the header', () => {
	const titles = ['Rencontres du quartier', 'Export du 3 avril 2024', 'Source : mairie'];
	const cases = [1, 2, 3].flatMap((count) =>
		[false, true].flatMap((isPadded) =>
			[false, true].map((isApart) => ({ count, isPadded, isApart })),
		),
	);

	it.each(cases)(
		'are left out and told: $count, padded with empty cells: $isPadded, apart: $isApart',
		async ({ count, isPadded, isApart }) => {
			const end = isPadded ? ',,,,\n' : '\n';
			const lines = titles.slice(0, count).map((title) => title + end);
			if (isApart) lines.push(end);
			const found = await read(lines.join('') + CLEAN);
			expect([found.header, ...found.rows]).toEqual(TABLE);
			expect(found.reading).toMatchObject({ preambleRows: lines.length, headerRows: 1 });
			expect(found.reading.warnings).toEqual([
				{ code: 'preamble', lines: lines.map((_, at) => at + 1) },
			]);
		},
	);

	it('may hold as many words as there are columns', async () => {
		const found = await read('Liste des présents\n\nnom;ville;âge\nA;Brest;3\nB;Douai;4\n');
		expect(found.header).toEqual(['nom', 'ville', 'âge']);
		expect(found.codes).toEqual(['preamble']);
	});

	it('are those that the user says', async () => {
		const text = 'nom;ville\nA;Brest\nB;Douai\n';
		expect(await read(text, { preambleRows: 1 })).toMatchObject({
			header: ['A', 'Brest'],
			rows: [['B', 'Douai']],
		});
		const titled = await read('Titre\nnom;ville\nA;Brest\n', { preambleRows: 0, headerRows: 1 });
		expect(titled.header[0]).toBe('Titre');
	});
});

describe('several header rows', () => {
	it('name each column together: two', async () => {
		const second = ['jour', 'intitulé', 'numéro', 'texte libre', 'nombre'];
		const found = await read(written([HEADER, second, ...ROWS]));
		expect(found.header).toEqual(HEADER.map((title, at) => `${title} ${second[at]}`));
		expect(found.rows).toEqual(ROWS);
		expect(found.reading.headerRows).toBe(2);
		expect(warningOf(found, 'several-header-rows')).toEqual({
			code: 'several-header-rows',
			count: 2,
		});
	});

	it('name each column together: three, blanks left out', async () => {
		const second = ['jour', '', 'numéro', '', 'nombre'];
		const third = ['AAAA-MM-JJ', 'texte', 'H-NN', 'texte', 'personnes'];
		const found = await read(written([HEADER, second, third, ...ROWS]));
		expect(found.header).toEqual([
			'date jour AAAA-MM-JJ',
			'rencontre texte',
			'habitant numéro H-NN',
			'remarque texte',
			'présents nombre personnes',
		]);
		expect(found.rows).toEqual(ROWS);
		expect(found.reading.headerRows).toBe(3);
	});

	it('may say the same twice', async () => {
		const found = await read(written([HEADER, HEADER, ...ROWS]));
		expect(found.rows).toEqual(ROWS);
		expect(found.reading.headerRows + found.reading.rowsSetAside).toBe(2);
	});

	it('give each column the name of its group', async () => {
		const found = await read(
			';2024;;2025;\nquartier;F;H;F;H\nBellevue;12;9;14;8\nKeredern;7;11;6;13\nRive Droite;3;2;5;4\n',
		);
		expect(found.header).toEqual(['quartier', '2024 F', '2024 H', '2025 F', '2025 H']);
		expect(found.rows).toEqual([
			['Bellevue', '12', '9', '14', '8'],
			['Keredern', '7', '11', '6', '13'],
			['Rive Droite', '3', '2', '5', '4'],
		]);
		expect(found.codes).toContain('several-header-rows');
	});

	it('are as many as the user says', async () => {
		const found = await read('a;b\nc;d\n1;2\n', { headerRows: 2 });
		expect(found.header).toEqual(['a c', 'b d']);
		expect(found.rows).toEqual([['1', '2']]);
	});
});

describe('a header', () => {
	it('may be missing: the first row is one like the others', async () => {
		const found = await read(written(ROWS));
		expect(found.rows).toEqual(ROWS);
		expect(found.names).toEqual(['col_1', 'col_2', 'col_3', 'col_4', 'col_5']);
		expect(found.codes).toEqual(['no-header']);
	});

	it('may be alone', async () => {
		for (const end of ['', '\n', '\r\n']) {
			const found = await read(HEADER.join(',') + end);
			expect(found).toMatchObject({ header: HEADER, rows: [], codes: ['no-rows'] });
		}
	});

	it('may have a single row under it', async () => {
		const found = await read(written(TABLE.slice(0, 2)));
		expect([found.header, ...found.rows]).toEqual(TABLE.slice(0, 2));
		expect(found.reading.headerRows).toBe(1);
	});

	it('is set aside where it comes again', async () => {
		const again = [HEADER, ...ROWS.slice(0, 5), HEADER, ...ROWS.slice(5), HEADER];
		const found = await read(written(again));
		expect([found.header, ...found.rows]).toEqual(TABLE);
		expect(found.reading.rejects).toMatchObject([
			{ line: 8, reason: 'repeated-header', raw: HEADER.join(',') },
			{ line: 18, reason: 'repeated-header', raw: HEADER.join(',') },
		]);
	});

	it('may have the same title twice, or titles equal but for case', async () => {
		const found = await read('nom;Nom;présents;présents;\nA;B;1;2;3\nC;D;4;5;6\n');
		expect(found.names).toEqual(['nom', 'Nom_2', 'présents', 'présents_2', 'col_5']);
		expect(found.header).toEqual(['nom', 'Nom', 'présents', 'présents', '']);
		expect(warningOf(found, 'renamed-columns')?.names).toEqual(['Nom_2', 'présents_2', 'col_5']);
	});

	it('may come after hundreds of blank rows', async () => {
		for (const blank of ['\n', ';;\n']) {
			const found = await read(`${blank.repeat(450)}nom;ville;âge\nA;Brest;3\nB;Douai;4\n`);
			expect(found.header).toEqual(['nom', 'ville', 'âge']);
			expect([...found.lines]).toEqual([452, 453]);
		}
	});
});

describe('what follows the rows', () => {
	it('may be notes: they are set aside', async () => {
		const found = await read(`${CLEAN}\nSource : mairie de quartier\n* hors enfants\n`);
		expect([found.header, ...found.rows]).toEqual(TABLE);
		expect(found.reading.rejects.map(({ reason, raw }) => [reason, raw])).toEqual([
			['footnote', 'Source : mairie de quartier'],
			['footnote', '* hors enfants'],
		]);
	});

	it('may be rows of delimiters only: they are set aside', async () => {
		const found = await read(`${CLEAN}${',,,,\n'.repeat(30)}`);
		expect([found.header, ...found.rows]).toEqual(TABLE);
		expect(found.reading).toMatchObject({ rowsRead: 42, rowsKept: 12, rowsSetAside: 30 });
		expect(found.reading.rejects.every(({ reason }) => reason === 'blank-row')).toBe(true);
	});
});

describe('a file without rows', () => {
	it.each(['', '\n', '\r\n\r\n', '   \n\t\n', '\uFEFF', ';;\n;;\n', 'sep=;\n'])(
		'is refused as empty: %j',
		async (text) => {
			await expect(read(text)).rejects.toMatchObject({ name: 'ReadingError', code: 'empty' });
		},
	);
});

describe('a single column', () => {
	it('is always told', async () => {
		for (const text of [
			'nom\nA\nB\n',
			'nom\n',
			'A\n',
			`${writtenRows([['é']]).join('')}\n1\n2\n`,
		]) {
			const found = await read(text);
			expect(found.names).toHaveLength(1);
			expect(found.codes).toContain('single-column');
		}
	});

	it('is not cut at the commas of its sentences', async () => {
		const sentences = [
			'remarque',
			'Oui, mais pas le soir',
			'Non',
			'Un banc, une fontaine, des arbres',
			'Rien à redire; merci',
			'Bien, bien, bien',
			'Plus de bus, surtout le dimanche',
		];
		const found = await read(`${sentences.join('\n')}\n`);
		expect([found.header, ...found.rows]).toEqual(sentences.map((sentence) => [sentence]));
		expect(found.codes).toContain('single-column');
	});

	it('is not cut at the spaces of its sentences', async () => {
		const sentences = ['avis des habitants', 'tout va bien', 'rien ne va', 'on verra bien'];
		const found = await read(`${sentences.join('\n')}\n`);
		expect([found.header, ...found.rows]).toEqual(sentences.map((sentence) => [sentence]));
	});
});

describe('columns that would be better as rows', () => {
	it('are told for a matrix of marks, whose first title is blank', async () => {
		const found = await read(';R01;R02;R03\nH-01;1;0;1\nH-02;0;0;1\nH-03;1;1;0\n');
		expect(found.names).toEqual(['col_1', 'R01', 'R02', 'R03']);
		expect(found.rows[1]).toEqual(['H-02', '0', '0', '1']);
		expect(warningOf(found, 'wide-table')?.unpivot.columns).toEqual(['R01', 'R02', 'R03']);
	});

	it('are told for numbered ones, and become rows when asked', async () => {
		const text = 'nom;Tag 1;Tag 2;Tag 3\nA;banc;arbre;\nB;bus;;\nC;;;\n';
		const proposed = warningOf(await read(text), 'wide-table')?.unpivot;
		expect(proposed).toEqual({
			columns: ['Tag 1', 'Tag 2', 'Tag 3'],
			nameColumn: 'column',
			valueColumn: 'tag',
		});
		const found = await read(text, { unpivot: proposed! });
		expect(found.names).toEqual(['nom', 'column', 'tag']);
		expect(found.rows).toEqual([
			['A', 'Tag 1', 'banc'],
			['A', 'Tag 2', 'arbre'],
			['B', 'Tag 1', 'bus'],
		]);
		expect([...found.lines]).toEqual([2, 2, 3]);
		expect(found.codes).not.toContain('wide-table');
	});
});

describe('several tables', () => {
	it('are not seen in a clean file', async () => {
		expect(await readAll(CLEAN)).toHaveLength(1);
	});
});
