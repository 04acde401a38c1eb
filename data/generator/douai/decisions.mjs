import { addDays, workingDay } from '../calendar.mjs';
import { SPLIT_DATE } from './contributions.mjs';
import {
	CRITERIA,
	DECIDERS,
	DONE,
	EXAMINERS,
	MEETINGS,
	POSTPONED,
	REASONS,
	WORKS,
} from './bodies.mjs';
import { SATURDAY } from './proposals.mjs';

/** @typedef {import('../draw.mjs').Draw} Draw */
/** @typedef {import('./contributions.mjs').Contribution} Contribution */
/** @typedef {import('./bodies.mjs').Outcome} Outcome */

/**
 * @typedef {object} Decision
 * @property {number} number of the contribution
 * @property {string} date
 * @property {string} stage
 * @property {string} body
 * @property {string} criterion
 * @property {string} reason
 * @property {string} outcome
 */

/** The last day on which something is noted. */
export const LAST_DAY = '2020-04-30';
const LOCKDOWN = '2020-03-17';

/** @type {Record<Outcome, number>} */
const OUTCOMES = { Acceptée: 46, 'Acceptée en partie': 24, Refusée: 30 };

/**
 * The life of every contribution up to the last day, steps in the order of their dates.
 * @param {Draw} draw
 * @param {readonly Contribution[]} contributions
 * @returns {Decision[]}
 */
export function decisions(draw, contributions) {
	const byTitle = new Map(contributions.map((contribution) => [contribution.title, contribution]));
	const splitInto = new Set(contributions.map(({ splits }) => splits));
	const steps = contributions.flatMap((contribution) => {
		if (contribution.title === SATURDAY) return saturdays(contribution.number);
		const target = contribution.joins ? byTitle.get(contribution.joins) : undefined;
		if (target) return merged(draw, contribution, target);
		if (splitInto.has(contribution.title)) return split(contribution, contributions);
		return life(draw, contribution);
	});
	return steps
		.map((step, index) => ({ step, index }))
		.sort((a, b) =>
			a.step.date < b.step.date ? -1 : a.step.date > b.step.date ? 1 : a.index - b.index,
		)
		.map(({ step }) => step);
}

/**
 * @param {Contribution} contribution
 * @param {string} date
 * @param {string} stage
 * @param {Partial<Decision>} [rest]
 * @returns {Decision}
 */
function step({ number }, date, stage, rest = {}) {
	return { number, date, stage, body: '', criterion: '', reason: '', outcome: '', ...rest };
}

/**
 * The first meeting of a body on a date or after it.
 * @param {string} body
 * @param {string} date
 */
function meeting(body, date) {
	return MEETINGS[body]?.find((day) => day >= date);
}

/**
 * @param {Draw} draw
 * @param {Contribution} contribution
 */
function received(draw, contribution) {
	const { date, channel } = contribution;
	const noted = channel === 'En ligne' ? date : workingDay(addDays(date, draw.integer(1, 6)));
	return step(contribution, noted, 'Reçue');
}

/**
 * @param {Draw} draw
 * @param {Contribution} contribution
 * @param {Contribution} target
 */
function merged(draw, contribution, target) {
	const first = received(draw, contribution);
	const both = [first.date, target.date, SPLIT_DATE].filter(
		(date) => contribution.splits || date !== SPLIT_DATE,
	);
	const date = meeting('Comité d’habitants', both.sort().at(-1) ?? first.date) ?? LAST_DAY;
	const body = 'Comité d’habitants';
	const reason = `Réunie avec la proposition n° ${target.number}, qui demande la même chose.`;
	return [first, step(contribution, date, 'Réunie', { body, reason })];
}

/**
 * @param {Contribution} contribution
 * @param {readonly Contribution[]} contributions
 */
function split(contribution, contributions) {
	const parts = contributions.filter(({ splits }) => splits === contribution.title);
	const reason = `Scindée en deux : voir les n° ${parts.map(({ number }) => number).join(' et ')}.`;
	return [
		step(contribution, '2020-01-20', 'Reçue'),
		step(contribution, SPLIT_DATE, 'Scindée', { body: 'Comité d’habitants', reason }),
	];
}

/** @param {number} number */
function saturdays(number) {
	const base = { number, criterion: '', outcome: '' };
	return [
		{ ...base, date: '2020-01-16', stage: 'Reçue', body: '', reason: '' },
		{
			number,
			date: '2020-02-12',
			stage: 'Examinée',
			body: 'Comité d’habitants',
			criterion: 'Nombre de familles concernées',
			reason: 'Avis favorable, 14 voix sur 17.',
			outcome: 'En cours',
		},
		{
			number,
			date: '2020-03-20',
			stage: 'Décidée',
			body: 'Conseil d’administration',
			criterion: 'Coût',
			reason: 'Un samedi sur deux mois, le temps de former des bénévoles.',
			outcome: 'Acceptée en partie',
		},
	];
}

/**
 * Received, examined, decided, carried out: each step may be missing, late or without its reason.
 * @param {Draw} draw
 * @param {Contribution} contribution
 * @returns {Decision[]}
 */
function life(draw, contribution) {
	if (draw.chance(0.035)) return [];
	const steps = [received(draw, contribution)];
	const examined = draw.chance(0.93) ? examination(draw, contribution, steps) : undefined;
	if (!examined || !draw.chance(0.9)) return steps;
	if (examined >= '2020-02-25' && draw.chance(0.45)) {
		const date = workingDay(addDays(LOCKDOWN, draw.integer(1, 20)));
		if (date > examined) {
			steps.push(
				step(contribution, date, 'Reportée', {
					body: 'Direction',
					reason: draw.pick(POSTPONED),
					outcome: 'Reportée',
				}),
			);
			if (draw.chance(0.6)) return steps;
		}
	}
	const decided = ruling(draw, contribution, steps);
	if (decided && decided.outcome !== 'Refusée') carryOut(draw, contribution, decided.date, steps);
	return steps;
}

/**
 * @param {Draw} draw
 * @param {Contribution} contribution
 * @param {Decision[]} steps
 * @returns {string | undefined} the day, when there is one before the last day
 */
function examination(draw, contribution, steps) {
	const body = draw.key(EXAMINERS[contribution.theme] ?? {});
	const date = meeting(body, addDays(contribution.date, draw.integer(6, 16)));
	if (!date) return undefined;
	const voters = draw.integer(11, 19);
	const favourable = draw.integer(Math.ceil(voters / 3), voters);
	const opinion = favourable * 2 > voters ? 'favorable' : 'réservé';
	const voted = body.startsWith('Com') && draw.chance(0.4);
	steps.push(
		step(contribution, date, 'Examinée', {
			body,
			criterion: draw.chance(0.55) ? draw.key(CRITERIA[contribution.theme] ?? {}) : '',
			reason: voted ? `Avis ${opinion}, ${favourable} voix sur ${voters}.` : '',
			outcome: 'En cours',
		}),
	);
	return date;
}

/**
 * @param {Draw} draw
 * @param {Contribution} contribution
 * @param {Decision[]} steps
 * @returns {Decision | undefined}
 */
function ruling(draw, contribution, steps) {
	const body = draw.key(DECIDERS[contribution.theme] ?? {});
	const after = steps.at(-1)?.date ?? contribution.date;
	const date = meeting(body, addDays(after, draw.integer(3, 14)));
	if (!date) return undefined;
	const criterion = draw.key(CRITERIA[contribution.theme] ?? {});
	const outcome = draw.key(OUTCOMES);
	// Meetings held at a distance wrote down less: that is what the example shows.
	const silent = date < LOCKDOWN ? 0.14 : body === 'Conseil d’administration' ? 0.42 : 0.2;
	const decision = step(contribution, date, 'Décidée', {
		body: draw.chance(0.05) ? '' : body,
		criterion: draw.chance(silent) ? '' : criterion,
		reason: draw.chance(0.12) ? '' : draw.pick(REASONS[criterion]?.[outcome] ?? ['']),
		outcome,
	});
	steps.push(decision);
	return decision;
}

/**
 * @param {Draw} draw
 * @param {Contribution} contribution
 * @param {string} decided
 * @param {Decision[]} steps
 */
function carryOut(draw, contribution, decided, steps) {
	if (!draw.chance(0.72)) return;
	const starts = workingDay(addDays(decided, draw.integer(5, 24)));
	if (starts > LAST_DAY) return;
	const body = draw.pick(['Direction', 'Direction', 'Équipe numérique', '']);
	const reason = draw.chance(0.75) ? draw.pick(WORKS) : '';
	steps.push(step(contribution, starts, 'Mise en œuvre', { body, reason, outcome: 'En cours' }));
	const done = workingDay(addDays(starts, draw.integer(8, 30)));
	if (done > LAST_DAY || !draw.chance(0.75)) return;
	steps.push(
		step(contribution, done, 'Réalisée', { body, reason: draw.pick(DONE), outcome: 'Réalisée' }),
	);
}
