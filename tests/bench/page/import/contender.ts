/** Participations of a channel, and the sum of their amounts. */
export interface ChannelTotal {
	channel: string;
	participations: number;
	amount: number;
}

export interface Answer {
	rows: number;
	channels: ChannelTotal[];
}

/** What a contender is told of the file: how its numbers are written, and two of its titles. */
export interface FileFacts {
	decimal: '.' | ',';
	channel: string;
	amount: string;
}

/** Notes how long after the choice of the file a step ended. */
export type Mark = (step: string) => void;

/** One way from a file that was chosen to the answer of a first question. */
export type Contender = (file: File, facts: FileFacts, mark: Mark) => Promise<Answer>;
