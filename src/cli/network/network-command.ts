import { basename } from 'node:path';
import type { Engine } from '../../lib/db/engine.ts';
import type { ProjectionSize } from '../../lib/queries/network/projection-size.ts';
import type { Wording } from '../../lib/text/messages.ts';
import { relationTitle } from '../../lib/text/relation-words.ts';
import { askedNetwork } from './asked-network.ts';
import { readMadeOf } from './made-of.ts';
import { measureNetwork } from './measure-network.ts';
import type { NetworkArguments } from './network-arguments.ts';
import { networkJson, unmadeTwoModeJson } from './network-json.ts';
import { fileOptions, formatOf, give, giveNetwork } from './output.ts';

/** What can be asked in place of a projection that compares too many pairs. */
function offerOf(size: ProjectionSize, args: NetworkArguments, { t, formats }: Wording) {
	const { project, maxPairs: limit } = args;
	const other = project === 'source' ? 'target' : 'source';
	const offers = [
		'--two-mode',
		...(size.otherPairs <= limit ? [`--project ${other}`] : []),
		`--max-pairs ${size.pairs}`,
	];
	const { integer } = formats;
	const words = t.networkMeasures.tooManyPairs(integer(size.pairs), integer(limit));
	const message = `${words} ${offers.join(', ')}`;
	return { code: 'too-many-pairs', pairs: size.pairs, limit, offers, message };
}

const today = () => new Date().toLocaleDateString('sv');

/**
 * Makes a network from a file, measures it and writes it. Throws a Misuse for what cannot be done
 * with these columns, a ReadingError for what is no table.
 */
export async function networkCommand(
	path: string,
	args: NetworkArguments,
	wording: Wording,
	openEngine?: () => Promise<Engine>,
): Promise<void> {
	const format = formatOf(args.out);
	const made = await readMadeOf(path, args);
	const asked = await askedNetwork(made, args, openEngine);
	const relation = relationTitle(asked.relation, wording);
	if ('size' in asked) {
		const offer = offerOf(asked.size, args, wording);
		process.stderr.write(`${offer.message}\n`);
		const twoMode = unmadeTwoModeJson(asked.size, asked.relation.on);
		const network = { relation, mode: 'one-mode', directed: false, twoMode };
		const answer = { network, actors: [], ties: [], warnings: [offer] };
		if (format === 'json') await give(args.out, `${JSON.stringify(answer, null, '\t')}\n`);
		else process.exitCode = 1;
		return;
	}
	const { loaded, attributes } = asked;
	const measured = measureNetwork(loaded, args, attributes);
	const { t, formats } = wording;
	const warnings = measured.warnings.map((warning) => ({
		...warning,
		message: t.networkMeasures.warnings(warning, formats),
	}));
	if (format === 'json' || args.out === undefined) {
		const json = networkJson(loaded, measured, { relation, args, warnings });
		await give(args.out, `${JSON.stringify(json, null, '\t')}\n`);
		return;
	}
	for (const { message } of warnings) process.stderr.write(`${message}\n`);
	const title = basename(path);
	const described = { title, relation, source: title, date: today() };
	await giveNetwork(args.out, format, loaded.graph, fileOptions(measured, described));
}
