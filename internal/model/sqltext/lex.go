package sqltext

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is what matters of a text: a word in upper case, a quoted name, one of
// ( ) ; , . = or a placeholder. All else is left out.
type token struct {
	// text is a word in upper case, or punctuation; empty for a quoted name.
	text string
	// name is a word or a quoted name as it stands there.
	name string
	// number is that of a placeholder, from 0; -1 when it has a name.
	placeholder bool
	number      int
	// param is the name of a placeholder, or its number as it stands there.
	param string
}

func (t token) is(words ...string) bool {
	if t.placeholder {
		return false
	}
	for _, w := range words {
		if t.text == w {
			return true
		}
	}
	return false
}

type lexer struct {
	rest   string
	tokens []token
	marks  int // how many bare ? there were
}

// lex takes a text apart.
func lex(text string) []token {
	l := lexer{rest: text}
	for l.rest != "" {
		l.next()
	}
	return l.tokens
}

func (l *lexer) next() {
	switch c := l.rest[0]; {
	case strings.HasPrefix(l.rest, "--"), c == '#':
		l.skipPast("\n")
	case strings.HasPrefix(l.rest, "/*"):
		l.rest = l.rest[2:]
		l.skipPast("*/")
	case c == '\'' || c == '"' || c == '`':
		l.quoted(c)
	case strings.IndexByte("();,.=", c) >= 0:
		l.tokens = append(l.tokens, token{text: string(c)})
		l.rest = l.rest[1:]
	case c == '?':
		l.mark()
	case c == '$':
		l.dollar()
	case c == ':' || c == '@':
		l.named(c)
	default:
		l.word()
	}
}

func (l *lexer) skipPast(end string) {
	_, l.rest, _ = strings.Cut(l.rest, end)
}

// quoted skips a text, or reads a quoted name. A doubled quote is read as two
// texts, which comes to the same; a backslash may escape a quote.
func (l *lexer) quoted(quote byte) {
	for i := 1; i < len(l.rest); i++ {
		switch l.rest[i] {
		case '\\':
			i++
		case quote:
			if quote != '\'' {
				l.tokens = append(l.tokens, token{name: l.rest[1:i]})
			}
			l.rest = l.rest[i+1:]
			return
		}
	}
	l.rest = ""
}

// mark reads ? or ?1.
func (l *lexer) mark() {
	l.rest = l.rest[1:]
	digits := l.take(isDigit)
	if digits != "" {
		l.add(digits)
		return
	}
	l.tokens = append(l.tokens, token{placeholder: true, number: l.marks})
	l.marks++
}

// dollar reads $1, or skips a text between $tag$ and $tag$.
func (l *lexer) dollar() {
	l.rest = l.rest[1:]
	if digits := l.take(isDigit); digits != "" {
		l.add(digits)
		return
	}
	tag := l.take(isWord)
	if strings.HasPrefix(l.rest, "$") {
		l.rest = l.rest[1:]
		l.skipPast("$" + tag + "$")
	}
}

// named reads :1, :name, @p1 and @name. :: is a cast, := an assignment and @@
// a variable of the server.
func (l *lexer) named(sigil byte) {
	l.rest = l.rest[1:]
	if strings.HasPrefix(l.rest, string(sigil)) {
		l.rest = l.rest[1:]
		l.take(isWord)
		return
	}
	name := l.take(isWord)
	if name == "" {
		return
	}
	if sigil == '@' {
		if digits := strings.TrimLeft(name, "pP"); len(name)-len(digits) == 1 && allDigits(digits) {
			name = digits
		}
	}
	l.add(name)
}

// add adds a placeholder by its number, counted from 1, or its name.
func (l *lexer) add(name string) {
	n := -1
	if allDigits(name) && len(name) < 6 {
		n = 0
		for _, c := range name {
			n = n*10 + int(c-'0')
		}
		n--
	}
	l.tokens = append(l.tokens, token{placeholder: true, number: n, param: name})
}

func (l *lexer) word() {
	if word := l.take(isWord); word != "" {
		l.tokens = append(l.tokens, token{text: strings.ToUpper(word), name: word})
		return
	}
	_, size := utf8.DecodeRuneInString(l.rest)
	l.rest = l.rest[size:]
}

// take cuts off the runes at the front that are of a class.
func (l *lexer) take(class func(rune) bool) string {
	end := strings.IndexFunc(l.rest, func(c rune) bool { return !class(c) })
	if end < 0 {
		end = len(l.rest)
	}
	taken := l.rest[:end]
	l.rest = l.rest[end:]
	return taken
}

func isDigit(c rune) bool { return '0' <= c && c <= '9' }

func isWord(c rune) bool {
	return c == '_' || c == Hole || unicode.IsLetter(c) || unicode.IsDigit(c)
}

func allDigits(s string) bool {
	return s != "" && strings.IndexFunc(s, func(c rune) bool { return !isDigit(c) }) < 0
}
