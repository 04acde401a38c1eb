import type { CorrectionProblem } from '../../model/network-correction.ts';
import { createFormats } from '../formats.ts';
import type { mapCorrections as reference } from '../fr/map-corrections.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');
const { integer, number, list } = createFormats('en');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)}\u00a0${plural(count, { one, other })}`;
const quoted = (name: string) => `“${name}”`;
const between = (from: string, to: string, directed: boolean) =>
	directed ? `from ${quoted(from)} to ${quoted(to)}` : `between ${quoted(from)} and ${quoted(to)}`;
const inBrackets = (words: readonly string[]) => (words.length > 0 ? ` (${words.join(', ')})` : '');

const problems: Record<CorrectionProblem, (line: string) => string> = {
	cells: (line) =>
		`Line ${line} is set aside: it has not the same cells as the others. Put each value back under its title.`,
	correction: (line) =>
		`Line ${line} is set aside: under “Correction”, write wrong tie, missing tie, missing actor or wrong name.`,
	actor: (line) => `Line ${line} is set aside: under “Actor”, write the name of the actor.`,
	other: (line) => `Line ${line} is set aside: under “Other actor”, write whom the tie is with.`,
	name: (line) => `Line ${line} is set aside: under “Right name”, write the name to read.`,
	direction: (line) =>
		`Line ${line}: the direction of the tie is not understood, the tie is read without one. Write “towards the other” or “no direction”.`,
	decision: (line) =>
		`Line ${line}: the decision is not understood, it is still to be taken. Write “accepted” or “refused”.`,
	on: (line) =>
		`Line ${line}: the date of the proposal is not understood, it stays blank. Write it like 2026-11-25.`,
	decisionOn: (line) =>
		`Line ${line}: the date of the decision is not understood, it stays blank. Write it like 2026-11-25.`,
};

const MOST_PROBLEMS = 8;

export const mapCorrections: typeof reference = {
	title: 'Corrections',
	none: 'Do you see an error on this map? Choose an actor, then report a wrong tie, a missing tie or a wrong name. Or propose an actor that is absent.',
	counts: (open, accepted, refused) =>
		[
			...(open > 0 ? [`${integer(open)}\u00a0proposed`] : []),
			...(accepted > 0 ? [`${integer(accepted)}\u00a0accepted`] : []),
			...(refused > 0 ? [`${integer(refused)}\u00a0refused`] : []),
		].join(', '),
	actions: {
		missingActor: 'Propose an absent actor',
		receive: 'Receive corrections',
		download: 'Download the correction file',
		downloadHelp:
			'Send this file to the person who keeps the map. They drop it here, decide, and send it back to you with their answers.',
		fileName: 'corrections',
		missingTie: 'Propose a tie',
		wrongName: 'Correct the name',
		report: 'Report',
		reportLabel: (name) => `Report an error on the tie with ${name}`,
		show: 'Show',
		showLabel: (sentence) => `Show on the map: ${sentence}`,
		accept: 'Accept',
		refuse: 'Refuse',
		acceptAll: 'Accept all',
		refuseAll: 'Refuse all',
		withdraw: 'Withdraw',
		reconsider: 'Reopen the decision',
	},
	merging:
		'Are two actors one and the same? Their names are merged on the Import screen, under “The same actor?”.',
	inProjection:
		'On this map, ties follow from what actors have in common. A correction here is about the picture, not about the files it comes from, and the gauges are still compared with chance as those files give it.',
	sentences: {
		'wrong-tie': (from, to, directed) => `The tie ${between(from, to, directed)} is wrong.`,
		'missing-tie': (from, to, directed, kind) =>
			`A tie ${between(from, to, directed)} is missing${inBrackets(kind === undefined ? [] : [kind])}.`,
		'missing-actor': (name, kind) =>
			`${quoted(name)}${inBrackets(kind === undefined ? [] : [kind])} is missing.`,
		'wrong-name': (label, name) => `Instead of ${quoted(label)}, read ${quoted(name)}.`,
	},
	stated: {
		absent: (name) => `In the data: ${quoted(name)} is not there.`,
		ambiguous: (name) => `In the data: several actors are called ${quoted(name)}.`,
		'no-tie': 'In the data: no tie between the two.',
		ties: (count, weight, kinds) =>
			`In the data: ${counted(count, 'tie', 'ties')}${inBrackets([...kinds, ...(weight === count ? [] : [`weight\u00a0${number(weight)}`])])}.`,
		actor: (name) => `In the data: ${quoted(name)}.`,
	},
	why: {
		absent: 'an actor that it names is not in this network',
		ambiguous: 'several actors have that name',
		'already-there': 'it is so already',
		'no-tie': 'this tie is not there, or no longer',
		'same-actor': 'an actor is not tied to itself',
		'same-side':
			'in this network, ties go from one side to the other, and both are on the same side',
		contradicted: 'another correction says the contrary: refuse one of the two',
		repeated: 'another correction says the same',
	},
	notApplied: (why) => `Accepted, but without effect: ${why}.`,
	wouldNotApply: (why) => `Accepted, it would have no effect: ${why}.`,
	said: (by, on) => [by === '' ? 'No name' : by, ...(on === undefined ? [] : [on])].join(', '),
	reason: (reason) => `Reason: ${reason}`,
	decision: {
		title: 'Decide',
		accepted: (by, on) =>
			`Accepted${by === '' ? '' : ` by ${by}`}${on === undefined ? '' : `, on ${on}`}.`,
		refused: (by, on) =>
			`Refused${by === '' ? '' : ` by ${by}`}${on === undefined ? '' : `, on ${on}`}.`,
		decider: 'Who decides',
		reason: 'Reason for the decision',
		allReason: 'Reason for all',
		needsReason: 'Say why you refuse: the person who proposes will read this reason.',
		decide: (sentence) => `Decide: ${sentence}`,
		together: 'Decide on all of them together',
	},
	open: 'Proposed',
	decided: (count) => counted(count, 'correction decided', 'corrections decided'),
	form: {
		titles: {
			'wrong-tie': 'A tie is wrong',
			'missing-tie': 'A tie is missing',
			'missing-actor': 'An actor is missing',
			'wrong-name': 'A name is wrong',
		},
		which: 'Which tie',
		both: 'All ties between the two',
		from: (name) => `With which actor is ${quoted(name)} tied?`,
		direction: 'Direction of the tie',
		towards: (from, to) => `from ${from} to ${to}`,
		undirected: 'no direction',
		tieKind: 'Kind of tie (optional)',
		name: 'Name of the actor',
		rightName: 'Right name',
		mode: 'What it is',
		actorKind: 'Kind (optional)',
		firstTie: 'Its first tie (optional)',
		theOther: 'the other actor',
		reason: 'Why',
		reasonHelp: 'What you know, and how: an agreement, a meeting, a website.',
		proposer: 'Who says so (optional)',
		propose: 'Propose',
		cancel: 'Cancel',
		needs: {
			other: 'Choose the other actor in the list.',
			name: 'Write the name of the actor.',
			rightName: 'Write a name that differs from that of the map.',
			reason: 'Say why: without a reason, nobody can decide.',
		},
		chosen: (name) => `Chosen: ${name}`,
		already: 'This correction is proposed already: it counts once.',
	},
	proposed: 'Correction proposed. It waits for a decision, under “Corrections”.',
	decidedNews: (count, accepted) =>
		`${counted(count, 'correction', 'corrections')} ${accepted ? 'accepted' : 'refused'}.`,
	notCorrections: (names) =>
		`${list(names)}: this is no correction file. Drop data on the Import screen.`,
	note: (applied, open) =>
		`${[
			...(applied > 0 ? [`${counted(applied, 'correction', 'corrections')} applied`] : []),
			...(open > 0
				? [
						applied > 0
							? `${integer(open)}\u00a0proposed`
							: `${counted(open, 'correction', 'corrections')} proposed`,
					]
				: []),
		].join(', ')}.`,
	received: ({ from, added, addedDecided, decided, known, differing, problems: lines }) =>
		[
			`${from}: ${counted(added, 'correction', 'corrections')} received${
				addedDecided > 0
					? `, ${counted(addedDecided, 'of which is decided already: this decision is taken over', 'of which are decided already: these decisions are taken over')}`
					: ''
			}.`,
			...(decided > 0
				? [`${counted(decided, 'proposal has its answer', 'proposals have their answer')}.`]
				: []),
			...(known > 0
				? [
						`${counted(known, 'was there already and counts', 'were there already and count')} once.`,
					]
				: []),
			...(differing > 0
				? [
						`${counted(differing, 'bears', 'bear')} another decision than the one taken here, which stays.`,
					]
				: []),
			...lines.slice(0, MOST_PROBLEMS).map(({ line, problem }) => problems[problem](integer(line))),
			...(lines.length > MOST_PROBLEMS
				? [`And ${counted(lines.length - MOST_PROBLEMS, 'other line', 'other lines')} to look at.`]
				: []),
		].join(' '),
};
