package masks

import (
	"go/constant"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/tools/go/ssa"
)

// fillers are the characters that stand for others: one of the first is enough, of the
// others there have to be two in a row, as all of them mean something else as well.
const (
	fillers     = "*•●█…"
	fillersRuns = "xX#."
)

// words say that something was left out.
var words = []string{"redacted", "masked", "hidden", "removed", "omitted"}

// isFiller reports whether a text has a filler in it.
func isFiller(text string) bool {
	if strings.ContainsAny(text, fillers) {
		return true
	}
	for _, r := range fillersRuns {
		if strings.Contains(text, strings.Repeat(string(r), 2)) {
			return true
		}
	}
	return hasWord(text)
}

func hasWord(text string) bool {
	lower := strings.ToLower(text)
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(lower, w) })
}

// hides is how many characters a filler stands for, at least. One in words does not say;
// dots may as well end a sentence.
func hides(text string) int {
	if hasWord(text) {
		return most
	}
	n := 0
	for _, r := range text {
		if r != '.' && strings.ContainsRune(fillers+fillersRuns, r) {
			n++
		}
	}
	return n
}

// isFillerRune reports whether v is a character that stands for others where it is written
// in their place.
func isFillerRune(v ssa.Value) bool {
	switch c, ok := v.(*ssa.Const); {
	case !ok || c.Value == nil:
		return false
	case c.Value.Kind() == constant.Int:
		r := rune(c.Int64())
		return r != '.' && strings.ContainsRune(fillers+fillersRuns, r)
	case c.Value.Kind() == constant.String:
		text := constant.StringVal(c.Value)
		r, size := utf8.DecodeRuneInString(text)
		return size == len(text) && r != '.' && strings.ContainsRune(fillers+fillersRuns, r)
	}
	return false
}

// text is a text that is constant.
func text(v ssa.Value) (string, bool) {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(c.Value), true
}

// integer is a number that is constant.
func integer(v ssa.Value) (int64, bool) {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return 0, false
	}
	return constant.Int64Val(c.Value)
}

// repeated is a call that repeats a filler, and how often; nil for none.
func repeated(v ssa.Value) (count ssa.Value) {
	call, ok := v.(*ssa.Call)
	if !ok || !calls(call, "strings", "Repeat") {
		return nil
	}
	if what, ok := text(call.Call.Args[0]); !ok || strings.Trim(what, fillers+fillersRuns) != "" {
		return nil
	}
	return call.Call.Args[1]
}

// calls reports whether a call is of one of the functions of a package.
func calls(call *ssa.Call, pkg string, names ...string) bool {
	fn := call.Call.StaticCallee()
	return fn != nil && fn.Pkg != nil && fn.Pkg.Pkg.Path() == pkg && fn.Signature.Recv() == nil && slices.Contains(names, fn.Name())
}
