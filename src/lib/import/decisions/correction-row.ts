import type {
	Correction,
	CorrectionDecision,
	CorrectionProblem,
	NamedActor,
	ProposedCorrection,
} from '../../model/network-correction.ts';
import type { CivilDate } from '../../model/period.ts';
import { parseDate } from '../values/dates.ts';
import {
	decisionSaid,
	directionSaid,
	kindSaid,
	type CorrectionColumn,
} from './correction-words.ts';
import { unguardCorrection } from './guard-correction.ts';

type Cells = Partial<Record<CorrectionColumn, string>>;

/** What a line proposes, if it does, and what is wrong in it. A blank line is neither. */
export function readCorrectionRow(raw: Cells): {
	proposed?: ProposedCorrection;
	problems: CorrectionProblem[];
} {
	const text = (column: CorrectionColumn) => unguardCorrection(raw[column] ?? '');
	const isBlank = Object.values(raw).every((cell) => cell.trim() === '');
	if (isBlank) return { problems: [] };
	const correction = correctionIn(text);
	if (typeof correction === 'string') return { problems: [correction] };
	const problems: CorrectionProblem[] = [];
	const date = (column: 'on' | 'decisionOn'): { on?: CivilDate } => {
		const cell = text(column).trim();
		const on = parseDate(cell, 'day-first');
		if (cell !== '' && on === undefined) problems.push(column);
		return on === undefined ? {} : { on };
	};
	const isTie = correction.kind === 'wrong-tie' || correction.kind === 'missing-tie';
	if (isTie && text('direction').trim() !== '' && !directionSaid(text('direction'))) {
		problems.push('direction');
	}
	const decision = decisionIn(text, () => date('decisionOn'));
	if (decision === 'unknown') problems.push('decision');
	const proposed: ProposedCorrection = {
		correction,
		reason: text('reason'),
		by: text('by'),
		...date('on'),
		...(typeof decision === 'object' && { decision }),
	};
	return { proposed, problems };
}

/** The correction that a line says, or the column that keeps it from saying one. */
function correctionIn(text: (column: CorrectionColumn) => string): Correction | CorrectionProblem {
	const kind = kindSaid(text('correction'));
	if (kind === undefined) return 'correction';
	const actor: NamedActor = { key: text('actorKey'), label: text('actor') };
	if (isNobody(actor)) return 'actor';
	const said = text('kind');
	switch (kind) {
		case 'missing-actor':
			if (actor.label.trim() === '') return 'actor';
			return { kind, actor, ...(said.trim() !== '' && { actorKind: said }) };
		case 'wrong-name': {
			const name = text('name');
			return name.trim() === '' ? 'name' : { kind, actor, name };
		}
		default: {
			const to: NamedActor = { key: text('otherKey'), label: text('other') };
			if (isNobody(to)) return 'other';
			const directed = directionSaid(text('direction')) === 'directed';
			if (kind === 'wrong-tie') return { kind, from: actor, to, directed };
			return { kind, from: actor, to, directed, ...(said.trim() !== '' && { tieKind: said }) };
		}
	}
}

const isNobody = ({ key, label }: NamedActor) => key.trim() === '' && label.trim() === '';

function decisionIn(
	text: (column: CorrectionColumn) => string,
	date: () => { on?: CivilDate },
): CorrectionDecision | 'unknown' | undefined {
	if (text('decision').trim() === '') return undefined;
	const said = decisionSaid(text('decision'));
	if (said === undefined) return 'unknown';
	return {
		accepted: said === 'accepted',
		reason: text('decisionReason'),
		by: text('decisionBy'),
		...date(),
	};
}
