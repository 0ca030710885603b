package sqltext

import "slices"

// Written reports whether the statements in a query write data, and tells for
// each argument beside the query, counted from 0, whether it is written.
func Written(query string) (writes bool, written func(i int) bool) {
	tokens := lex(query)
	s := scan{numbered: map[int]bool{}}
	for len(tokens) > 0 {
		statement := tokens
		if end := slices.IndexFunc(tokens, func(t token) bool { return t.is(";") }); end >= 0 {
			statement, tokens = tokens[:end], tokens[end+1:]
		} else {
			tokens = nil
		}
		if len(statement) > 0 {
			s.statement(statement)
		}
	}
	if s.statements == 0 {
		return true, func(int) bool { return true }
	}
	return s.writes, s.written
}

// scan is what is known about a query.
type scan struct {
	statements int
	writes     bool
	// numbered says of the placeholders with a number whether they are
	// written, and named whether any with a name is.
	numbered         map[int]bool
	named, someNamed bool
}

func (s *scan) written(i int) bool {
	if written, ok := s.numbered[i]; ok {
		return written
	}
	if s.someNamed {
		return s.named
	}
	return s.writes // an argument without a placeholder: who knows what it is
}

// mode is what a part of a statement does with its placeholders.
type mode byte

const (
	unknown  mode = iota // not yet known
	searches             // looks them up
	stores               // writes them
	updates              // writes them up to WHERE
)

// verbs are the words that statements start with. All others store.
var verbs = map[string]mode{
	"SELECT": searches, "VALUES": searches, "TABLE": searches, "SHOW": searches, "DESCRIBE": searches, "DESC": searches,
	"DELETE": searches, "TRUNCATE": searches, "DROP": searches, "PRAGMA": searches, "USE": searches,
	"BEGIN": searches, "START": searches, "COMMIT": searches, "ROLLBACK": searches, "SAVEPOINT": searches, "RELEASE": searches,
	"END": searches, "ABORT": searches, "LOCK": searches, "UNLOCK": searches, "ANALYZE": searches, "VACUUM": searches,
	"LISTEN": searches, "UNLISTEN": searches, "DISCARD": searches, "RESET": searches, "FETCH": searches, "CLOSE": searches, "DEALLOCATE": searches,
	"INSERT": stores, "REPLACE": stores, "MERGE": stores, "UPDATE": updates,
}

// statement notes the placeholders of one statement.
func (s *scan) statement(tokens []token) {
	s.statements++
	tokens = skipPrefix(tokens)
	base := stores
	if main := mainVerb(tokens); main >= 0 {
		base = modeOf(tokens, main)
	}
	s.writes = s.writes || base != searches
	if base == updates && tokens[0].is("WITH") {
		base = stores // what comes before UPDATE may be what it writes
	}
	frames := []mode{base}
	for i, t := range tokens {
		top := &frames[len(frames)-1]
		switch {
		case t.placeholder:
			s.note(t, *top != searches)
		case t.is("("):
			frames = append(frames, s.inner(tokens, i+1, *top))
		case t.is(")") && len(frames) > 1:
			frames = frames[:len(frames)-1]
		case t.is("UPDATE") && len(frames) == 1 && *top == stores && tokens[0].is("WITH"):
			*top = updates
		case t.is("WHERE") && *top == updates:
			*top = searches
		}
	}
}

// note notes a placeholder; written in one place is written.
func (s *scan) note(t token, written bool) {
	if t.number < 0 {
		s.someNamed = true
		s.named = s.named || written
		return
	}
	s.numbered[t.number] = s.numbered[t.number] || written
}

// inner is the mode of what stands in parentheses: that of a statement that
// writes, otherwise the one around it.
func (s *scan) inner(tokens []token, i int, around mode) mode {
	if i >= len(tokens) || !tokens[i].is("INSERT", "UPDATE", "MERGE", "DELETE") {
		return around
	}
	m := modeOf(tokens, i)
	if m == unknown {
		return around
	}
	s.writes = s.writes || m != searches
	return m
}

// modeOf is the mode of the statement that starts with token i. INSERT( and
// REPLACE( are functions.
func modeOf(tokens []token, i int) mode {
	if i+1 < len(tokens) && tokens[i+1].is("(") && tokens[i].is("INSERT", "REPLACE", "UPDATE", "DELETE") {
		return unknown
	}
	m, ok := verbs[tokens[i].text]
	switch {
	case !ok || tokens[i].placeholder:
		return stores
	case tokens[i].is("SELECT") && intoTable(tokens[i:]):
		return stores
	}
	return m
}

// intoTable reports whether a SELECT puts what it finds somewhere.
func intoTable(tokens []token) bool {
	depth := 0
	for _, t := range tokens {
		switch {
		case t.is("("):
			depth++
		case t.is(")"):
			depth--
		case t.is("INTO") && depth == 0:
			return true
		}
	}
	return false
}

// skipPrefix drops what may stand before the verb of a statement.
func skipPrefix(tokens []token) []token {
	for len(tokens) > 1 && tokens[0].is("(") {
		tokens = tokens[1:]
	}
	if !tokens[0].is("EXPLAIN") {
		return tokens
	}
	for i, t := range tokens {
		if t.is("SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "MERGE", "REPLACE", "VALUES") {
			return tokens[i:]
		}
	}
	return tokens
}

// mainVerb finds the verb of a statement: its first word, or after WITH the
// first verb outside parentheses; -1 when there is none.
func mainVerb(tokens []token) int {
	if !tokens[0].is("WITH") {
		return 0
	}
	depth := 0
	for i, t := range tokens {
		switch {
		case t.is("("):
			depth++
		case t.is(")"):
			depth--
		case depth == 0 && t.is("SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "VALUES", "TABLE"):
			return i
		}
	}
	return -1
}
