import { autocompletion } from '@codemirror/autocomplete';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { Compartment, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';

export interface SqlEditorOptions {
	label: string;
	value: string;
	onchange: (text: string) => void;
	onrun: () => void;
}

export interface OpenedSqlEditor {
	setSchema(schema: Record<string, string[]>): void;
	setMistake(mistake: { line: number; column: number; message: string } | undefined): void;
	setValue(text: string): void;
	destroy(): void;
}

const LOOK = EditorView.theme({
	'&': { color: 'var(--ink)', backgroundColor: 'var(--paper-raised)' },
	'&.cm-focused': { outline: '2px solid var(--accent)' },
	'.cm-content': { fontFamily: 'var(--font-code)', caretColor: 'var(--ink)', minHeight: '8rem' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'.cm-gutters': { backgroundColor: 'var(--paper-sunk)', color: 'var(--muted)', border: '0' },
	'.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
	'.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
		backgroundColor: 'var(--accent-soft) !important',
	},
	'.cm-tooltip': { backgroundColor: 'var(--paper-raised)', borderColor: 'var(--border)' },
});

const COLOURS = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
	{ tag: tags.string, color: 'var(--category-2-text)' },
	{ tag: tags.number, color: 'var(--category-1-text)' },
	{ tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
]);

/** Opens an editor of SQL in an element. Ctrl + Enter runs; the rest is CodeMirror's. */
export function openSqlEditor(parent: HTMLElement, options: SqlEditorOptions): OpenedSqlEditor {
	const language = new Compartment();
	const view = new EditorView({
		parent,
		doc: options.value,
		extensions: [
			Prec.highest(
				keymap.of([
					{
						key: 'Mod-Enter',
						run: () => {
							options.onrun();
							return true;
						},
					},
				]),
			),
			basicSetup,
			autocompletion(),
			language.of(sql({ dialect: PostgreSQL })),
			LOOK,
			syntaxHighlighting(COLOURS),
			EditorView.lineWrapping,
			EditorView.contentAttributes.of({ 'aria-label': options.label }),
			EditorView.updateListener.of((update) => {
				if (update.docChanged) options.onchange(update.state.doc.toString());
			}),
		],
	});
	return {
		setSchema: (schema) =>
			view.dispatch({
				effects: language.reconfigure(
					sql({ dialect: PostgreSQL, schema, upperCaseKeywords: true }),
				),
			}),
		setMistake: (mistake) => view.dispatch(setDiagnostics(view.state, diagnosticsOf(mistake))),
		setValue: (text) => {
			if (text === view.state.doc.toString()) return;
			view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
		},
		destroy: () => view.destroy(),
	};

	function diagnosticsOf(mistake: Parameters<OpenedSqlEditor['setMistake']>[0]) {
		if (!mistake || mistake.line > view.state.doc.lines) return [];
		const line = view.state.doc.line(mistake.line);
		const from = Math.min(line.from + mistake.column - 1, line.to);
		const word = view.state.wordAt(from);
		return [
			{ from, to: word?.to ?? line.to, severity: 'error' as const, message: mistake.message },
		];
	}
}
