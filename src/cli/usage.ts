/** What the command says when it is asked nothing, or something that it does not know. */
export const USAGE = `maillage inspect FILE…
    prints what is understood of each file, as one JSON object a line
maillage convert FILE… --out FOLDER [--typed]
    writes each table as plain CSV: UTF-8, comma, quotes, LF
maillage network FILE [--source COL --target COL…] [--out NAME.(json|gexf|graphml|csv|net)]
    makes a network, measures it and writes it; JSON on the output when --out is absent
  what is tied
    --source COL --target COL    what the rows tie; --target "Tag *" takes several columns
    --weight COL  --directed     strength of stated ties, and their direction
    --two-mode                   sources and targets are two sorts of things
    --project source|target      ties those that share targets (or sources)
      --weights count|newman|jaccard  --minimum N  --max-pairs N
    --replies ID,PARENT,AUTHOR [--tie-where COL=VALUE]
                                 from the author of a row to the author of the row it answers
    --split SEP                  cells of source and target are lists
    --table NAME                 one table of a file that holds several
    --where COL=VALUE            keeps rows; given twice for one column, keeps either
    --nodes FILE --id COL        describes the actors; those without a tie count too
  what is measured
    --attribute COL              how this column and the ties go together; may be repeated
    --measures all|NAME,NAME…    per actor; all up to 5 000 actors, else those that cost little
    --groups leiden|louvain  --seed N  --runs N
    --baseline N                 sets the figures beside those of N random networks
    --layout                     gives places: x, y
maillage measure FILE… --measure NAME [--json|--csv] [--out NAME]
    measures a project: FILE is a datapackage.json or its folder, a folder, table files, and the
    files of decisions and merges that Maillage saved. Gives rows, definition, formula, provenance
    --list [FILE…]               the measures, with their definitions in French and in English;
                                 those that the files allow, and their fields
    --by FIELD  --also FIELD     one row for each value: a canonical name (channel, territory,
                                 actor-kind, period…) or a column of yours ("actors.tranche d’âge")
    --period day|week|month|quarter|year|school-year
    --where FIELD=VALUE          keeps rows; given twice for one field, keeps either; FIELD= keeps
                                 those without a value; date=2024-01-01..2024-06-30, date=2024-06
    --option NAME=VALUE          m=3 events make a regular; reference=NAME of the population
    --csv                        rows alone; the rest is in NAME-metadata.json beside --out NAME

Without --source and --target the roles of the columns are guessed; a graph file (GEXF, GraphML,
Pajek, graphology JSON) says them itself.
Files may be CSV in any dialect and encoding, XLSX, ODS, or archives of these (zip, gz).
--typed writes values in place of texts: dot decimals, ISO dates.
--lang fr or en is the language of messages; French unless the machine speaks English.
`;
