import {
	CORRECTION_KINDS,
	type Correction,
	type CorrectionDecision,
	type NamedActor,
	type ProposedCorrection,
} from '../../model/network-correction.ts';
import { boolean, cell, oneOf, optional, record, text, type Shape } from '../shapes.ts';

const readActor: Shape<NamedActor> = (value, path) => {
	const { key, label } = record(value, path);
	return { key: cell(key, `${path}.key`), label: cell(label, `${path}.label`) };
};

const readCorrection: Shape<Correction> = (value, path) => {
	const given = record(value, path);
	const kind = oneOf(CORRECTION_KINDS, given.kind, `${path}.kind`);
	const actor = (name: string) => readActor(given[name], `${path}.${name}`);
	const ends = () => ({
		from: actor('from'),
		to: actor('to'),
		directed: boolean(given.directed, `${path}.directed`),
	});
	switch (kind) {
		case 'wrong-tie':
			return { kind, ...ends() };
		case 'missing-tie': {
			const tieKind = optional(given.tieKind, `${path}.tieKind`, cell);
			return { kind, ...ends(), ...(tieKind !== undefined && { tieKind }) };
		}
		case 'missing-actor': {
			const actorKind = optional(given.actorKind, `${path}.actorKind`, cell);
			return { kind, actor: actor('actor'), ...(actorKind !== undefined && { actorKind }) };
		}
		case 'wrong-name':
			return { kind, actor: actor('actor'), name: text(given.name, `${path}.name`) };
	}
};

/** Who says so, why and when. */
function said(given: Record<string, unknown>, path: string) {
	const on = optional(given.on, `${path}.on`, text);
	return {
		reason: cell(given.reason, `${path}.reason`),
		by: cell(given.by, `${path}.by`),
		...(on !== undefined && { on }),
	};
}

const readDecision: Shape<CorrectionDecision> = (value, path) => {
	const given = record(value, path);
	return { accepted: boolean(given.accepted, `${path}.accepted`), ...said(given, path) };
};

/** A correction that someone proposed, and what was decided of it. */
export const readProposal: Shape<ProposedCorrection> = (value, path) => {
	const given = record(value, path);
	const decision = optional(given.decision, `${path}.decision`, readDecision);
	return {
		correction: readCorrection(given.correction, `${path}.correction`),
		...said(given, path),
		...(decision && { decision }),
	};
};
