import { EngineError } from './engine.ts';
import { literal, type Param, type Statement } from '../sql/statement.ts';

/**
 * A prepared statement of DuckDB-WASM cannot be interrupted, a text can: parameters are
 * therefore bound by `PREPARE … ` and `EXECUTE …(values)`, whose values are literals.
 */
export interface BoundText {
	prepare?: string;
	execute: string;
	deallocate?: string;
}

const NAME = 'maillage_statement';

function literalOf(param: Param): string {
	if (param === null) return 'NULL';
	if (typeof param === 'boolean') return param ? 'TRUE' : 'FALSE';
	if (typeof param === 'number') {
		if (!Number.isFinite(param)) {
			throw new EngineError(`${param} cannot be bound to a statement`, { fatal: false });
		}
		return String(param);
	}
	// The engine's texts end at NUL: such a value can equal nothing it holds.
	return literal(param.replaceAll('\0', '\uFFFD')).sql;
}

export function toBoundText(statement: Statement): BoundText {
	if (statement.params.length === 0) return { execute: statement.sql };
	return {
		prepare: `PREPARE ${NAME} AS ${statement.sql}`,
		execute: `EXECUTE ${NAME}(${statement.params.map(literalOf).join(', ')})`,
		deallocate: `DEALLOCATE ${NAME}`,
	};
}
