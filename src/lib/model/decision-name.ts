/** What the user decided, as its undoing is named. */
export type DecisionName =
	| { kind: 'add-files'; files: string[] }
	| { kind: 'remove-file'; file: string }
	| { kind: 'reading'; file: string }
	| { kind: 'column-type'; file: string; column: string }
	| { kind: 'unpivot'; file: string }
	| { kind: 'corrections'; file: string; count: number }
	| { kind: 'roles'; file: string }
	| { kind: 'same-actors'; count: number; kept: string }
	| { kind: 'different-actors'; count: number }
	| { kind: 'withdraw-actors' }
	| { kind: 'replace-file'; file: string; older: string }
	| { kind: 'keep-both'; file: string }
	| { kind: 'replay'; file: string };
