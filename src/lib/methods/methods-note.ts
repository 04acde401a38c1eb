import { readable } from '../sql/readable.ts';
import type { Wording } from '../text/messages.ts';
import { asMarkdown, codeBlock, markdownTable } from './markdown-text.ts';
import type { FigureFacts, FileFacts, MethodFacts } from './method-facts.ts';

function fileSection(files: readonly FileFacts[], { t, formats }: Wording): string[] {
	const words = t.methods;
	const rows = files.map(({ name, sha256, rowsRead, rowsSetAside }) => [
		asMarkdown(name),
		formats.integer(rowsRead),
		formats.integer(rowsRead - rowsSetAside),
		formats.integer(rowsSetAside),
		sha256 === undefined ? words.notComputed : `\`${sha256}\``,
	]);
	const roles = files
		.filter((file) => file.roles.length > 0)
		.map((file) => {
			const pairs = file.roles.map(({ column, role }) =>
				words.role(asMarkdown(column), asMarkdown(role)),
			);
			return `- ${words.rolesOf(asMarkdown(file.name), formats.list(pairs))}`;
		});
	return [
		`## ${words.files}`,
		markdownTable(words.fileColumns, rows),
		...(roles.length > 0 ? [words.roles, roles.join('\n')] : []),
	];
}

function mergeSection({ merges, labelOf }: MethodFacts, { t, formats }: Wording): string[] {
	const words = t.methods;
	const same = merges.filter((decision) => decision.same);
	if (same.length === 0) return [`## ${words.merges}`, words.noMerge];
	const lines = same.map(({ kept, members }) => {
		const others = members.filter((member) => member !== kept).map(labelOf);
		return `- ${words.merge(asMarkdown(labelOf(kept)), formats.list(others.map(asMarkdown)))}`;
	});
	return [`## ${words.merges}`, lines.join('\n')];
}

function figureSection(figure: FigureFacts, { t }: Wording): string[] {
	const words = t.methods;
	const { title, subtitle, definition, formula, reference, source, note, statement } = figure;
	const line = (name: string, text: string | undefined) =>
		text ? [`**${name}** ${asMarkdown(text)}`] : [];
	return [
		`### ${asMarkdown(title)}`,
		...line(words.selection, subtitle),
		...line(words.definition, definition),
		...(formula ? [`**${words.formula}** \`${formula.replaceAll('`', '’')}\``] : []),
		...line(words.reference, reference),
		...line(words.source, source),
		...line(words.note, note),
		...(statement ? [codeBlock(readable(statement), 'sql')] : []),
	];
}

/** The methods note of a project, in Markdown: files, roles, merges, then how each figure is made. */
export function methodsNote(facts: MethodFacts, wording: Wording): string {
	const { t, formats } = wording;
	const words = t.methods;
	const { span, figures, networks } = facts;
	const parts = [
		`# ${words.titleOf(asMarkdown(facts.title))}`,
		words.written(formats.date(facts.date), facts.version),
		...(span ? [words.span(formats.date(span.from), formats.date(span.to))] : []),
		...(facts.fictional ? [words.fictional] : []),
		...fileSection(facts.files, wording),
		...mergeSection(facts, wording),
		...(figures.length > 0 ? [`## ${words.figures}`] : []),
		...figures.flatMap((figure) => figureSection(figure, wording)),
		...(networks.length > 0
			? [`## ${words.networks}`, networks.map((one) => `- ${asMarkdown(one)}`).join('\n')]
			: []),
	];
	return `${parts.join('\n\n')}\n`;
}
