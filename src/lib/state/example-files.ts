import { parseDataPackage, type DataPackage } from '../import/data-package.ts';
import { Project } from './project.svelte.ts';

const PACKAGES = import.meta.glob<unknown>('../../../data/*/datapackage.json', {
	import: 'default',
});

const FILES = import.meta.glob<string>('../../../data/*/*.csv', {
	eager: true,
	query: '?url&no-inline',
	import: 'default',
});

async function blobOf(path: string): Promise<Blob> {
	const url = FILES[path];
	if (!url) throw new Error(`${path} is not part of this site`);
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.blob();
}

/** Opens an example as a project. Rejects when a file of it cannot be fetched. */
export async function openExample(slug: string): Promise<Project> {
	const folder = `../../../data/${slug}`;
	const load = PACKAGES[`${folder}/datapackage.json`];
	if (!load) throw new Error(`no example ${slug}`);
	const description: DataPackage = parseDataPackage(await load());
	const files = await Promise.all(
		description.resources.map(async (resource) => ({
			name: resource.path,
			blob: await blobOf(`${folder}/${resource.path}`),
			choices: resource.choices,
			feeds: resource.feeds,
			fictional: resource.fictional,
		})),
	);
	const project = new Project(slug);
	project.titles = description.titles;
	if (description.relation) project.networks.add(description.relation);
	void project.add(files);
	return project;
}
