import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import type { Groups } from '../../../src/lib/network/groups/groups.ts';
import { atelier, renderAtelier } from './atelier.ts';

describe('the search', () => {
	it('finds without accents, chooses with the keyboard, says how many', async () => {
		const { screen } = await renderAtelier();
		const field = screen.getByRole('combobox', { name: 'Chercher un acteur' });
		await field.fill('ecole');
		await expect.element(field).toHaveAttribute('aria-expanded', 'true');
		await expect.element(screen.getByRole('option', { name: /École Jean-Moulin/ })).toBeVisible();
		await expect.element(screen.getByText(/^1\sacteur trouvé\.$/)).toBeInTheDocument();
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await expect.element(field).toHaveValue('École Jean-Moulin');
		await expect.element(screen.getByRole('article', { name: 'École Jean-Moulin' })).toBeVisible();
		await expect.element(field).toHaveAttribute('aria-expanded', 'false');
	});

	it('says that nobody is found', async () => {
		const { screen } = await renderAtelier();
		await screen.getByRole('combobox', { name: 'Chercher un acteur' }).fill('zzz');
		await expect.element(screen.getByText('Aucun acteur trouvé.')).toBeVisible();
	});

	it('points at the active option, and closes with Escape', async () => {
		const { screen } = await renderAtelier();
		const field = screen.getByRole('combobox', { name: 'Chercher un acteur' });
		await field.fill('a');
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		const id = field.element().getAttribute('aria-activedescendant') ?? '';
		expect(document.getElementById(id)?.getAttribute('aria-selected')).toBe('true');
		await userEvent.keyboard('{Escape}');
		await expect.element(field).toHaveAttribute('aria-expanded', 'false');
		await expect.element(field).toHaveValue('a');
	});
});

describe('the card', () => {
	it('says in sentences who the actor is, and its neighbours by weight', async () => {
		const { screen } = await renderAtelier();
		await screen.getByRole('button', { name: 'Maison de quartier' }).first().click();
		const card = screen.getByRole('article', { name: 'Maison de quartier' });
		await expect
			.element(card)
			.toHaveTextContent(
				/En lien avec 3\sacteurs\. Par type\s: Association\s2, École\s1\. Le plus grand nombre de liens parmi 6\sacteurs\. Sans Maison de quartier, 2 autres seraient coupés du reste\./,
			);
		const names = card
			.getByRole('listitem')
			.elements()
			.map((item) => item.textContent?.trim());
		expect(names.map((name) => name?.replace(/\s+/g, ' '))).toEqual([
			'Ar Vag 6 poids 6',
			'Infini 2 poids 2',
			'École Jean-Moulin 1 poids 1',
		]);
		await card.getByRole('button', { name: 'Ar Vag' }).click();
		await expect
			.element(screen.getByRole('article', { name: 'Ar Vag' }))
			.toHaveTextContent(/Association · Bellevue/);
	});

	it('says when an actor has no tie, and closes', async () => {
		const { screen } = await renderAtelier();
		await screen.getByRole('button', { name: 'Vivre la rue' }).first().click();
		await expect.element(screen.getByText('Sans aucun lien dans ce réseau.')).toBeVisible();
		await screen.getByRole('button', { name: 'Fermer' }).click();
		await expect.element(screen.getByRole('article')).not.toBeInTheDocument();
	});

	it('shows names as text, whatever they hold', async () => {
		const label = '<img src=x onerror=alert(1)>';
		const { graph } = buildNetwork({
			actors: [{ id: 'a', label, mode: 'actor', attributes: {} }],
			ties: [{ source: 'a', target: '<b>b</b>', weight: 1 }],
		});
		const positions = new Map(graph.nodes().map((key, i) => [key, { x: 100 * i, y: 0 }]));
		const { screen } = await renderAtelier({ network: graph, positions });
		await screen.getByRole('button', { name: label }).first().click();
		await expect.element(screen.getByRole('heading', { name: label })).toBeVisible();
		expect(screen.container.querySelector('img, b')).toBeNull();
	});
});

describe('the legend', () => {
	it('says what colour, size and tie mean, with counts', async () => {
		const { screen } = await renderAtelier();
		const legend = screen.getByRole('region', { name: 'Légende' });
		const lines = legend
			.getByRole('listitem')
			.elements()
			.map((item) => item.textContent);
		expect(lines.map((line) => line?.replace(/\s+/g, ' ').trim())).toEqual([
			'Association 4',
			'École 1',
			'Sans valeur 1',
		]);
		await expect.element(legend).toHaveTextContent(/Couleur\s*type/);
		await expect.element(legend).toHaveTextContent(/Taille nombre de liens/);
		await expect.element(legend).toHaveTextContent(/plus épais quand le poids est plus grand/);
	});

	it('says why groups are not coloured', async () => {
		const { network, positions } = atelier();
		const groups: Groups = {
			of: new Map(network.nodes().map((key, i) => [key, 1 + (i % 2)])),
			sizes: [3, 3],
			method: 'leiden',
			modularity: 0.2,
			runs: 50,
			otherRuns: 20,
			stability: 0.41,
			seed: 1,
		};
		const { screen } = await renderAtelier({
			network,
			positions,
			groups,
			appearance: { colour: { by: 'groups' }, size: { by: 'degree' } },
		});
		await expect
			.element(screen.getByText(/changent d’un calcul à l’autre \(accord moyen 0,41\)/))
			.toBeVisible();
	});

	it('speaks English', async () => {
		const { screen } = await renderAtelier({ locale: 'en' });
		await expect
			.element(screen.getByRole('region', { name: 'Legend' }))
			.toHaveTextContent(/No value/);
		await expect.element(screen.getByRole('application')).toHaveAccessibleName(/^Network map, 6/);
	});
});

describe('the list', () => {
	it('says of everybody what the map shows', async () => {
		const { screen } = await renderAtelier();
		const rows = [...screen.getByRole('table').element().querySelectorAll('tr')].map((row) =>
			[...row.cells].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()).join(' | '),
		);
		expect(rows).toEqual([
			'Rang | Nom | Type | Liens↓ | Poids des liens | En lien avec',
			'1 | Maison de quartier | Association | 3 | 9 | Ar Vag, Infini, École Jean-Moulin',
			'2 | Ar Vag | Association | 2 | 7 | Maison de quartier, Infini',
			'2 | École Jean-Moulin | École | 2 | 2 | Mairie annexe, Maison de quartier',
			'2 | Infini | Association | 2 | 3 | Maison de quartier, Ar Vag',
			'5 | Mairie annexe |  | 1 | 1 | École Jean-Moulin',
			'6 | Vivre la rue | Association | 0 | 0 | aucun lien',
		]);
	});

	it('shows fifty at a time, in the order asked for', async () => {
		const { graph } = buildNetwork({
			actors: [],
			ties: Array.from({ length: 119 }, (_, i) => ({
				source: 'Centre',
				target: `Acteur ${String(i).padStart(3, '0')}`,
				weight: 1,
			})),
		});
		const positions = new Map(graph.nodes().map((key, i) => [key, { x: 9 * i, y: (i * 7) % 90 }]));
		const { screen } = await renderAtelier({ network: graph, positions });
		await expect.element(screen.getByText('1 à 50 sur 120')).toBeVisible();
		await screen.getByRole('button', { name: 'Suivants' }).click();
		await screen.getByRole('button', { name: 'Suivants' }).click();
		await expect.element(screen.getByText('101 à 120 sur 120')).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Suivants' })).toBeDisabled();
		await screen.getByRole('button', { name: 'Nom' }).click();
		await expect
			.element(screen.getByRole('columnheader', { name: 'Nom' }))
			.toHaveAttribute('aria-sort', 'ascending');
		await expect.element(screen.getByRole('rowheader', { name: 'Acteur 000' })).toBeVisible();
	});
});
