package sqltext

import (
	"slices"
	"strings"
)

// Hole stands in a text for a part that is not known.
const Hole = '\x00'

// Verb says what a statement does with a table.
type Verb byte

// The verbs.
const (
	Reads  Verb = iota + 1
	Writes      // inserts, updates or copies into it
	Erases      // deletes rows or the table, or empties a column
)

// Use is what a query does with one table.
type Use struct {
	Verb Verb
	// Table is in lower case, without schema and quotes.
	Table string
	// Column, where not empty, is all that is erased: it is set to NULL or
	// dropped. It is in lower case.
	Column string
}

// Uses tells what the statements of a query do with which tables, in the order
// of the text, each once. Tables with a part that is not known are left out, and
// so are the names that WITH gives.
func Uses(query string) []Use {
	u := &uses{tokens: lex(query), named: map[string]bool{}}
	for ; u.at < len(u.tokens); u.at++ {
		u.step()
	}
	return slices.DeleteFunc(u.found, func(use Use) bool { return u.named[use.Table] })
}

// statements are the words that queries start with which [Uses] understands.
var statements = []string{
	"SELECT", "WITH", "INSERT", "REPLACE", "UPSERT", "MERGE", "UPDATE", "COPY", "DELETE", "TRUNCATE", "DROP", "ALTER",
}

// IsQuery reports whether a text looks like a query and not like a name.
func IsQuery(text string) bool {
	tokens := lex(text)
	return len(tokens) > 1 && (tokens[0].is(statements...) || tokens[0].is("(", "EXPLAIN", "BEGIN"))
}

// TableName is a name as [Use] writes it: `"public"."Users"` is users. Empty
// when it is not known.
func TableName(name string) string {
	u := &uses{tokens: lex(name)}
	table, _ := u.name(0)
	return table
}

// uses reads a query from left to right.
type uses struct {
	tokens []token
	at     int
	found  []Use
	named  map[string]bool // by WITH
	// frames has for each open parenthesis whether it holds a SELECT.
	frames []bool
	// lists is not nil while commas separate tables: it says what is done to
	// them, in how many parentheses.
	lists *list
	// updated is the table that an UPDATE sets columns of.
	updated string
	// joins says that the statement deletes or merges: USING names tables.
	joins bool
	// started says that a statement has begun.
	started bool
}

type list struct {
	verb  Verb
	depth int
}

// words that a keyword means something else behind.
var otherwise = map[string][]string{
	"UPDATE": {"FOR", "DO", "KEY", "ON", "NO"},
	"DELETE": {"ON", "THEN"},
	"FROM":   {"DISTINCT"},
}

func (u *uses) step() {
	t := u.tokens[u.at]
	first := !u.started
	u.started = true
	switch {
	case slices.Contains(otherwise[t.text], u.before()):
	case t.is(";"):
		u.lists, u.updated, u.started, u.joins = nil, "", false, false
	case t.is("("):
		u.frames = append(u.frames, u.next(1).is("SELECT", "WITH", "DELETE", "UPDATE", "INSERT"))
		u.started = !u.frames[len(u.frames)-1]
	case t.is(")") && len(u.frames) > 0:
		u.close()
	case t.is("AS") && u.next(1).is("(") || t.is("AS") && u.next(1).is("NOT", "MATERIALIZED"):
		u.define()
	case t.is(","):
		if u.lists != nil && u.lists.depth == len(u.frames) {
			u.use(u.lists.verb, 1)
		}
	case first && t.is("TRUNCATE", "DROP", "COPY", "ALTER"):
		u.leading(t.text)
	default:
		u.clause(t)
	}
}

// clause reads a keyword that a table follows, or what ends a list of them.
func (u *uses) clause(t token) {
	switch {
	case t.is("INTO"):
		u.lists = nil
		u.use(Writes, 1)
	case t.is("UPDATE"):
		u.updated = u.use(Writes, u.optional(1, "ONLY"))
	case t.is("DELETE"):
		u.joins = true
		u.deletes()
	case t.is("MERGE"):
		u.joins = true
	case t.is("FROM") && u.selects(), t.is("USING") && u.selects() && u.joins, t.is("JOIN"):
		u.lists = &list{Reads, len(u.frames)}
		u.use(Reads, u.optional(1, "ONLY", "LATERAL"))
	case t.is("WHERE", "ON", "SET", "ORDER", "GROUP", "HAVING", "LIMIT", "RETURNING", "UNION", "VALUES", "SELECT"):
		u.lists = nil
	case t.is("NULL") && u.updated != "" && u.before() == "=":
		if column, _ := u.columnBefore(); column != "" {
			u.add(Use{Erases, u.updated, column})
		}
	}
	if t.is("WHERE") && len(u.frames) == 0 {
		u.updated = ""
	}
}

// leading reads a statement that starts with a word that means nothing inside
// another.
func (u *uses) leading(verb string) {
	i := 1
	switch verb {
	case "TRUNCATE":
		u.lists = &list{Erases, len(u.frames)}
		u.use(Erases, u.optional(i, "TABLE", "ONLY"))
	case "DROP":
		if u.next(1).is("TABLE", "KEYSPACE") {
			u.lists = &list{Erases, len(u.frames)}
			u.use(Erases, u.optional(2, "IF", "EXISTS"))
		}
	case "COPY":
		u.copies()
	case "ALTER":
		u.alters()
	}
}

// copies reads COPY t FROM and COPY t (columns) TO.
func (u *uses) copies() {
	table, end := u.name(u.at + 1)
	for i := end; i < len(u.tokens); i++ {
		switch {
		case u.tokens[i].is("FROM"):
			u.add(Use{Writes, table, ""})
			u.tokens[i].text = "" // no table behind it
			return
		case u.tokens[i].is("TO"):
			u.add(Use{Reads, table, ""})
			return
		}
	}
}

// alters reads ALTER TABLE t DROP COLUMN c.
func (u *uses) alters() {
	i := u.optional(1, "TABLE", "IF", "EXISTS", "ONLY")
	table, end := u.name(u.at + i)
	for ; end+2 < len(u.tokens) && !u.tokens[end].is(";"); end++ {
		if u.tokens[end].is("DROP") && u.tokens[end+1].is("COLUMN") {
			column, _ := u.name(end + 2)
			u.add(Use{Erases, table, column})
		}
	}
}

// deletes reads DELETE FROM t, and DELETE a, b FROM ... of MySQL.
func (u *uses) deletes() {
	if u.next(1).is("FROM") {
		u.use(Erases, u.optional(2, "ONLY"))
		u.at++ // FROM reads nothing
		return
	}
	if name := u.next(1); name.name != "" && !name.is("WHERE", "SET") {
		u.lists = &list{Erases, len(u.frames)}
		u.use(Erases, 1)
	}
}

// selects reports whether FROM and USING name tables here: in the parentheses of
// EXTRACT and TRIM they do not.
func (u *uses) selects() bool {
	return !u.next(1).is("(") && (len(u.frames) == 0 || u.frames[len(u.frames)-1])
}

func (u *uses) close() {
	u.frames = u.frames[:len(u.frames)-1]
	if u.lists != nil && u.lists.depth > len(u.frames) {
		u.lists = nil
	}
}

// define notes the name that stands before AS ( in a WITH.
func (u *uses) define() {
	i := u.at - 1
	if i >= 0 && u.tokens[i].is(")") { // WITH t (columns) AS (
		for ; i >= 0 && !u.tokens[i].is("("); i-- {
			continue
		}
		i--
	}
	if i >= 0 && u.tokens[i].name != "" {
		u.named[strings.ToLower(u.tokens[i].name)] = true
	}
}

// before is the word before the one at hand.
func (u *uses) before() string {
	if u.at == 0 {
		return ""
	}
	return u.tokens[u.at-1].text
}

// next is the token n further on.
func (u *uses) next(n int) token {
	if u.at+n < len(u.tokens) {
		return u.tokens[u.at+n]
	}
	return token{}
}

// optional skips words that may stand at n, and returns what follows.
func (u *uses) optional(n int, words ...string) int {
	for u.next(n).is(words...) && u.next(n+1).name != "" {
		n++
	}
	return n
}

// use notes what is done to the table n further on, and returns it.
func (u *uses) use(verb Verb, n int) string {
	table, end := u.name(u.at + n)
	function := verb == Reads && end < len(u.tokens) && u.tokens[end].is("(")
	if table == "" || function || u.next(n).is("SET", "SELECT", "VALUES", "(") {
		return ""
	}
	u.add(Use{verb, table, ""})
	return table
}

func (u *uses) add(use Use) {
	if use.Table != "" && !slices.Contains(u.found, use) {
		u.found = append(u.found, use)
	}
}

// name reads schema.table at token i, and returns where it ends.
func (u *uses) name(i int) (table string, end int) {
	for ; i < len(u.tokens) && u.tokens[i].name != ""; i += 2 {
		table, end = strings.ToLower(u.tokens[i].name), i+1
		if end >= len(u.tokens) || !u.tokens[end].is(".") {
			break
		}
	}
	if strings.ContainsRune(table, Hole) {
		return "", end
	}
	return table, end
}

// columnBefore is the column that the = before the token at hand sets.
func (u *uses) columnBefore() (string, int) {
	return u.name(u.at - 2)
}
