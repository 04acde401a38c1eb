/** What a file chooser proposes: tables, workbooks, networks, and the archives that carry them. */
export const ACCEPTED_FILES =
	'.csv,.tsv,.txt,.pb,.zip,.gz,.xlsx,.xls,.ods,.gexf,.graphml,.net,.json,text/csv';
