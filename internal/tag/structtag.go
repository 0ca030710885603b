package tag

import (
	"strconv"
	"strings"
)

// Place is where the value of our key stands in a struct tag.
type Place struct {
	Value string
	// Start is the offset in the struct tag of what stands for Value: Quoted,
	// which is Value with its quotes, or a bare word.
	Start  int
	Quoted string
}

// At is the offset in the struct tag of the byte of Value at offset i.
func (p Place) At(i int) int {
	if _, at, err := Unquote(p.Quoted); err == nil {
		return p.Start + at[i]
	}
	return p.Start + i
}

// Of returns the value of our key in a struct tag.
func Of(structTag string) (value string, ok bool) {
	place, _, ok := Find(structTag)
	return place.Value, ok
}

// Find looks for our key in a struct tag, and for what is wrong with a struct
// tag that has it: the offsets of problems are those in the struct tag. It
// finds the key in malformed struct tags too.
func Find(structTag string) (Place, []Problem, bool) {
	if !mentions(structTag) {
		return Place{}, nil, false
	}
	pairs, bad := split(structTag)
	own := ownPairs(pairs)
	if bad >= 0 {
		return findIn(structTag, own, bad)
	}
	if len(own) == 0 {
		return Place{}, nil, false
	}
	return own[0].place(), ownProblems(own), true
}

func mentions(structTag string) bool {
	for i := 0; i+len(Key) <= len(structTag); i++ {
		if strings.EqualFold(structTag[i:i+len(Key)], Key) {
			return true
		}
	}
	return false
}

// pair is a key with its quoted value.
type pair struct {
	key    string
	start  int // of the key
	quoted string
	value  string
}

func (p pair) place() Place {
	return Place{Value: p.value, Start: p.start + len(p.key) + 1, Quoted: p.quoted}
}

// split takes a struct tag apart, by the rules of package reflect and a space
// between pairs. It stops at the offset bad where it is malformed; -1 when it
// is not.
func split(structTag string) (pairs []pair, bad int) {
	at := 0
	for {
		rest := strings.TrimLeft(structTag[at:], " ")
		if rest == "" {
			return pairs, -1
		}
		if len(pairs) > 0 && len(rest) == len(structTag)-at {
			return pairs, at
		}
		at = len(structTag) - len(rest)
		key, after, ok := strings.Cut(rest, ":")
		if !ok || !IsKey(key) {
			return pairs, at
		}
		quoted, err := strconv.QuotedPrefix(after)
		if err != nil || quoted[0] != '"' {
			return pairs, at
		}
		value, err := strconv.Unquote(quoted)
		if err != nil {
			return pairs, at
		}
		pairs = append(pairs, pair{key: key, start: at, quoted: quoted, value: value})
		at += len(key) + 1 + len(quoted)
	}
}

// IsKey reports whether s can be the key of a value in a struct tag.
func IsKey(s string) bool {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] == '"' || s[i] == ':' || s[i] >= 0x7f {
			return false
		}
	}
	return s != ""
}

// ownPairs returns the pairs with our key, however it is capitalised.
func ownPairs(pairs []pair) []pair {
	var own []pair
	for _, p := range pairs {
		if strings.EqualFold(p.key, Key) {
			own = append(own, p)
		}
	}
	return own
}

func ownProblems(own []pair) []Problem {
	var problems []Problem
	for i, p := range own {
		end := p.start + len(p.key)
		if p.key != Key {
			problems = append(problems, Problem{
				Code: Malformed, Message: "struct tag key " + quote(p.key) + " must be " + quote(Key),
				Start: p.start, End: end, Fix: &Edit{Start: p.start, End: end, Text: Key},
			})
		}
		if i > 0 {
			problems = append(problems, Problem{
				Code: Contradiction, Message: "second pii key in a struct tag is never read: list all in one",
				Start: p.start, End: end + 1 + len(p.quoted),
			})
		}
	}
	return problems
}

// findIn is Find for a struct tag that is malformed at bad.
func findIn(structTag string, own []pair, bad int) (Place, []Problem, bool) {
	problem := Problem{Code: Malformed, Message: `struct tag is not a list of key:"value" pairs`, Start: bad, End: len(structTag)}
	if len(own) > 0 {
		return own[0].place(), append(ownProblems(own), problem), true
	}
	start, place, end := loose(structTag, bad)
	if start < 0 {
		return Place{}, nil, false
	}
	text := Key + ":" + strconv.Quote(place.Value)
	if start > 0 && structTag[start-1] != ' ' {
		text = " " + text
	}
	from := start
	if start > 0 && strings.IndexByte(",;", structTag[start-1]) >= 0 {
		from--
	}
	fix := Edit{Start: from, End: end, Text: text}
	if _, bad := split(fix.Apply(structTag)); bad < 0 {
		problem.Fix = &fix
	}
	return place, []Problem{problem}, true
}

// loose looks from offset from on for what was meant to be our key and its
// value; start is negative when there is nothing of the kind.
func loose(structTag string, from int) (start int, place Place, end int) {
	for i := from; i+len(Key) <= len(structTag); i++ {
		if i > 0 && isLetter(structTag[i-1]) || !strings.EqualFold(structTag[i:i+len(Key)], Key) {
			continue
		}
		after := structTag[i+len(Key):]
		rest := strings.TrimLeft(after, " ")
		if rest == "" || strings.IndexByte(":=", rest[0]) < 0 {
			continue
		}
		rest = strings.TrimLeft(rest[1:], " ")
		at := len(structTag) - len(rest)
		place = looseValue(rest)
		end = at + len(place.Quoted)
		place.Start = at
		return i, place, end
	}
	return -1, Place{}, 0
}

// looseValue reads a value at the beginning of text: quoted as it should be,
// quoted in another way, or a bare word. Place.Quoted is what it takes up.
func looseValue(text string) Place {
	if quoted, err := strconv.QuotedPrefix(text); err == nil {
		if value, err := strconv.Unquote(quoted); err == nil {
			return Place{Value: value, Quoted: quoted}
		}
	}
	if text != "" && strings.IndexByte("\"'`", text[0]) >= 0 {
		value, _, closed := strings.Cut(text[1:], text[:1])
		length := 1 + len(value)
		if closed {
			length++
		}
		return Place{Value: value, Quoted: text[:length]}
	}
	value, _, _ := strings.Cut(text, " ")
	return Place{Value: value, Quoted: value}
}

func isLetter(b byte) bool { return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b == '_' }

// Unquote is strconv.Unquote for string literals that says where things stand:
// at[i] is the offset in literal of what byte i of the value comes from, and
// at[len(value)] that of the closing quote.
func Unquote(literal string) (value string, at []int, err error) {
	value, err = strconv.Unquote(literal)
	if err != nil || literal[0] == '\'' {
		return "", nil, strconv.ErrSyntax
	}
	if literal[0] == '`' {
		return unquoteRaw(literal)
	}
	for rest := literal[1 : len(literal)-1]; rest != ""; {
		char, multibyte, tail, err := strconv.UnquoteChar(rest, '"')
		if err != nil {
			return "", nil, err
		}
		width := 1
		if multibyte {
			width = len(string(char))
		}
		for range width {
			at = append(at, len(literal)-1-len(rest))
		}
		rest = tail
	}
	return value, append(at, len(literal)-1), nil
}

// unquoteRaw is Unquote for a raw string literal, which loses its carriage
// returns.
func unquoteRaw(literal string) (value string, at []int, err error) {
	var text []byte
	for i := 1; i < len(literal)-1; i++ {
		if literal[i] != '\r' {
			text, at = append(text, literal[i]), append(at, i)
		}
	}
	return string(text), append(at, len(literal)-1), nil
}
