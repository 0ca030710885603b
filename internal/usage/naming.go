package usage

import (
	"strings"
	"unicode"
)

// snake is the name of a type as ORMs write it: UserData is user_data, HTTPLog is
// http_log.
func snake(name string) string {
	runes := []rune(name)
	var out strings.Builder
	for i, c := range runes {
		if unicode.IsUpper(c) && i > 0 && (unicode.IsLower(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])) && runes[i-1] != '_' {
			out.WriteByte('_')
		}
		out.WriteRune(unicode.ToLower(c))
	}
	return out.String()
}

// irregular plurals of what tables hold.
var irregular = map[string]string{"people": "person", "children": "child", "men": "man", "women": "woman", "data": "datum"}

// stem is the name of a table without what makes it a plural: ORMs do not agree
// on that.
func stem(table string) string {
	at := strings.LastIndexByte(table, '_') + 1
	front, last := table[:at], table[at:]
	if singular, ok := irregular[last]; ok {
		return front + singular
	}
	for _, ending := range []struct{ plural, singular string }{
		{"ies", "y"}, {"sses", "ss"}, {"shes", "sh"}, {"ches", "ch"}, {"xes", "x"}, {"ss", "ss"}, {"s", ""},
	} {
		if begin, ok := strings.CutSuffix(last, ending.plural); ok {
			return front + begin + ending.singular
		}
	}
	return table
}

// namesColumn reports whether a column is the one of a field, which is written
// with the type before it: User.Email.
func namesColumn(field, column string) bool {
	field = field[strings.LastIndexByte(field, '.')+1:]
	return strings.EqualFold(strings.ReplaceAll(field, "_", ""), strings.ReplaceAll(column, "_", ""))
}
