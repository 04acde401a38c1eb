import { describe, expect, it } from 'vitest';
import { addressName } from '../../../../src/lib/import/open/address-name.ts';
import { fetchAddress } from '../../../../src/lib/import/open/fetch-address.ts';

const asked = new URL('https://exemple.fr/api/export?format=csv');

describe('addressName', () => {
	it.each([
		['attachment; filename="a b.csv"', 'a b.csv'],
		['attachment; filename=a.csv; size=3', 'a.csv'],
		[`attachment; filename="ete.csv"; filename*=UTF-8''%C3%A9t%C3%A9.csv`, 'été.csv'],
		['attachment; filename="../../etc/x.csv"', 'x.csv'],
	])('is what the site says: %s', (disposition, expected) => {
		expect(addressName(asked, asked.href, disposition)).toBe(expected);
	});

	it('is else the end of a path, of the answer first, with an extension if one has it', () => {
		expect(addressName(asked, 'https://s.fr/2024/pr%C3%A9sences.csv?x=1', null)).toBe(
			'présences.csv',
		);
		expect(addressName(new URL('https://s.fr/a.csv'), 'https://cdn.fr/12ab', null)).toBe('a.csv');
		expect(addressName(asked, asked.href, 'inline')).toBe('export');
		expect(addressName(new URL('https://s.fr/'), 'https://s.fr/', null)).toBe('s.fr');
	});
});

describe('fetchAddress', () => {
	it.each([
		'',
		'nom.csv',
		'ftp://s.fr/a.csv',
		'javascript:alert(1)',
		'file:///etc/hosts',
		'//s.fr/a',
	])('refuses what is no address of the web: "%s"', async (address) => {
		await expect(fetchAddress(address, '/')).rejects.toMatchObject({ code: 'address-invalid' });
	});
});
