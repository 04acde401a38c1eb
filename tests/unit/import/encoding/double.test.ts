import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	countDoubleEncoded,
	repairDoubleEncoding,
} from '../../../../src/lib/import/encoding/double.ts';
import { encodeTwice, namesIn } from './written.ts';

const SURE = 'é';

/** The other accident: UTF-8 read as Latin-1, which has controls where Windows-1252 has signs. */
const encodeTwiceByLatin1 = (text: string) =>
	String.fromCharCode(...new TextEncoder().encode(text));

const isClean = (text: string) => countDoubleEncoded(text).count === 0;

const anyText = fc
	.string({ unit: fc.constantFrom(...'abé àÀçœŒ’“”«»–…€°\u00A0ßñŠžÃÂâÅ;\n"0') })
	.filter(isClean);

const anyLetters = fc
	.string({ unit: fc.integer({ min: 0x20, max: 0xfffd }).map((code) => String.fromCharCode(code)) })
	.filter((text) => !/[\uD800-\uDFFF\x7F-\x9F\uFEFF\uFFFD]/.test(text) && isClean(text));

describe('a text encoded twice', () => {
	it.each([
		['rÃ©union', 'réunion', 1],
		['lâ€™Ã©tÃ©', 'l’été', 3],
		['cÅ“ur, Å’uvre', 'cœur, Œuvre', 2],
		['Ã\u00A0 la mairie', 'à la mairie', 1],
		['Ã€ lâ€™Ã‰COLE, NOÃ‹L, CÃ”TE, FÃŠTE', 'À l’ÉCOLE, NOËL, CÔTE, FÊTE', 6],
		['12\u00A0500 â‚¬', '12\u00A0500 €', 1],
		['â€œoui\u00E2\u20AC\u009D', '“oui”', 2],
		['\u00E2\u0080\u0099', '’', 1],
		['ï»¿nom;ville', 'nom;ville', 1],
		['Ð¿Ñ€Ð¸Ð²ÐµÑ‚', 'привет', 6],
		['bravo ðŸ˜€', 'bravo 😀', 1],
		['nÂ°\u00A04;lâ€™Ã©tÃ©', 'n°\u00A04;l’été', 4],
		['Â«Â\u00A0ouiÂ\u00A0Â» dÃ©jÃ\u00A0', '«\u00A0oui\u00A0» déjà', 6],
		['il est lÃ\u00A0 ; Ã©tÃ©, privÃ©\u00A0Â»', 'il est là ; été, privé\u00A0»', 5],
	])('is repaired: %s', (written, meant, count) => {
		expect(repairDoubleEncoding(written)).toBe(meant);
		expect(countDoubleEncoded(written).count).toBe(count);
	});

	it('is shown by the first word that says it', () => {
		const { example } = countDoubleEncoded('nom;lieu\nAnna;"salle de rÃ©union"\nlâ€™eau');
		expect(example).toBe('rÃ©union');
	});

	it('is repaired as often as it was encoded', () => {
		expect(repairDoubleEncoding(encodeTwice(encodeTwice('Médiathèque à l’Île')))).toBe(
			'Médiathèque à l’Île',
		);
	});

	it('is repaired within a text that is right elsewhere', () => {
		const mixed = 'Médiathèque ;PRIVÉ\u00A0: 3;privé\u00A0»;rÃ©union';
		expect(repairDoubleEncoding(mixed)).toBe('Médiathèque ;PRIVÉ\u00A0: 3;privé\u00A0»;réunion');
	});

	it('gives back any text, whichever way it was encoded', () => {
		for (const texts of [anyText, anyLetters]) {
			fc.assert(
				fc.property(texts, (text) => {
					const sure = SURE + text;
					fc.pre(isClean(sure));
					expect(repairDoubleEncoding(encodeTwice(sure))).toBe(sure);
					expect(repairDoubleEncoding(encodeTwiceByLatin1(sure))).toBe(sure);
				}),
				{ numRuns: 1000 },
			);
		}
	});

	it('is repaired, or left alone when it may be right', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const written = encodeTwice(text);
				expect([text, written]).toContain(repairDoubleEncoding(written));
			}),
			{ numRuns: 1000 },
		);
	});

	it.each(['fr', 'de', 'es', 'pt', 'pl', 'el', 'ru', 'ja'])(
		'is repaired: names in %s',
		(locale) => {
			const names = namesIn(locale).join('\n');
			expect(repairDoubleEncoding(encodeTwice(names))).toBe(names);
		},
	);
});

describe('a text that is right', () => {
	it.each([
		'Ã',
		'São Paulo, SÃO PAULO, DÃO, MAÇÃ, AMANHÃ…',
		'20 Â°C',
		'10Â\u00A0000',
		'« PRIVÉ\u00A0», LIBERTÉ…, ÉLU·E·S, EMPLOYÉ’, FERMÉ”, CAFÉ®',
		'privé\u00A0», déjà\u00A0« lu », où\u00A0…',
		'KŘÍŽ, MÍŠA, FIDŽI',
		'ÎLE, ÂGE, CHÂTEAU, Â, NOËL, AOÛT',
		'Größe “Ü” Spaß…',
		'“Ü”',
		'été, œuf, Ÿ, naïve, l’Haÿ-les-Roses',
		'plain ASCII',
		'',
	])('is left as it is: %s', (text) => {
		expect(repairDoubleEncoding(text)).toBe(text);
		expect(countDoubleEncoded(text)).toEqual({ count: 0, example: '' });
	});

	it.each(['fr', 'de', 'es', 'pt', 'it', 'ca', 'fi', 'cs', 'pl', 'is', 'ru', 'ja', 'vi'])(
		'is left as it is: names in %s, in capitals too, before any sign',
		(locale) => {
			const names = namesIn(locale);
			const signs = ['', '…', '\u00A0»', '”', '’', '\u00A0:', '·', ' –'];
			const text = names
				.flatMap((name) => signs.map((sign) => `${name}${sign}\n${name.toUpperCase()}${sign}`))
				.join('\n');
			expect(countDoubleEncoded(text)).toEqual({ count: 0, example: '' });
		},
	);
});
