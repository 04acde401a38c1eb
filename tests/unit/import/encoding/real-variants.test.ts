import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../../src/lib/import/encoding/decoder.ts';
import {
	countDoubleEncoded,
	repairDoubleEncoding,
} from '../../../../src/lib/import/encoding/double.ts';
import { guessEncoding } from '../../../../src/lib/import/encoding/guess.ts';
import { ENCODINGS, type Encoding } from '../../../../src/lib/model/reading.ts';
import { hasRealFiles, realFile } from '../real-files.ts';
import { encodeTwice, write } from './written.ts';

const FILES: [string, Encoding][] = [
	['decidim_mel_commentaires', 'utf-8'],
	['decidim_mel_propositions', 'utf-8'],
	['decidim_mel_debats', 'utf-8'],
	['france_services_20221201', 'utf-8'],
	['mednum_schema_exemple_valide', 'utf-8'],
	['subventions_toulouse_metropole_2022', 'utf-8'],
	['barcelona_pam_rencontres_2016', 'utf-8'],
	['polis_canada_comments', 'utf-8'],
	['subventions_somme_2018_03_02', 'windows-1252'],
	['subventions_lot_2017', 'windows-1252'],
];

function textOf(name: string): string {
	const bytes = realFile(`${name}.csv`);
	const { encoding, bomLength } = guessEncoding(bytes, true);
	return decodeBytes(bytes.subarray(bomLength), encoding);
}

describe.skipIf(!hasRealFiles)('real files', () => {
	it.each(FILES)('are read as they are written: %s', (name, encoding) => {
		expect(guessEncoding(realFile(`${name}.csv`), true).encoding).toBe(encoding);
	});

	it.each(FILES)('have no text encoded twice, but for four places: %s', (name) => {
		const found = { count: 4, example: 'Fresnes-LÃ©guillon' };
		const none = { count: 0, example: '' };
		const expected = name.startsWith('france_services') ? found : none;
		expect(countDoubleEncoded(textOf(name))).toEqual(expected);
	});

	it('may have a lying mark, or characters lost before', () => {
		const somme = guessEncoding(realFile('subventions_somme_2018_03_02.csv'), true);
		expect(somme).toEqual({ encoding: 'windows-1252', bomLength: 3, lyingBom: true });
		const inclusion = realFile('lieux_inclusion_regionsud_2022.csv');
		expect(guessEncoding(inclusion, true).encoding).toBe('utf-8');
	});

	it.each(FILES)('are known in every encoding: %s', (name) => {
		const text = textOf(name);
		for (const encoding of ENCODINGS) {
			const bytes = write(text, encoding);
			expect(guessEncoding(bytes, true).encoding).toBe(encoding);
			expect(guessEncoding(bytes.subarray(0, bytes.length >> 1), false).encoding).toBe(encoding);
		}
	});

	it.each(FILES)('are repaired when encoded twice: %s', (name) => {
		const text = repairDoubleEncoding(textOf(name));
		expect(repairDoubleEncoding(encodeTwice(text)) === text).toBe(true);
	});

	it.each(FILES.slice(0, 6))('are known by five words: %s', (name) => {
		const words = textOf(name).match(/[\p{L}’'-]*[^\0-\x7F\p{P}\s\p{S}][\p{L}’'-]*/gu) ?? [];
		const distinct = [...new Set(words)].slice(0, 300);
		const samples = distinct.map((_, at) =>
			[0, 1, 2, 3, 4].map((step) => distinct[(at + step * 11) % distinct.length] ?? '').join(';'),
		);
		for (const encoding of ['windows-1252', 'macintosh'] as const) {
			const wrong = samples.filter((sample) => {
				return guessEncoding(write(sample, encoding), true).encoding !== encoding;
			});
			expect(wrong).toEqual([]);
		}
	});
});
