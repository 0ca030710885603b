package transfer

import (
	"go/types"
	"regexp"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/masks"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A text that is put together may be the text of a URL. Functions that take it
// apart show less than all of it: its path, its query, or all but the password. Where
// constants say where these end, what stands there is a part of the text like a
// field of a struct. A part that no constant ends is all of the text.

// textParts are the parts that encoders show.
var textParts = map[string]access.Step{
	expose.URLPath: access.URLPath, expose.URLFront: access.URLPath, expose.URLOpen: access.URLOpen, expose.URLQuery: access.URLQuery,
	expose.URLFragment: access.URLFragment,
}

// endsPath begins what is no path.
const endsPath = "?"

// passwordFollows is a text that ends where the password of a URL begins; NUL stands
// for what is not constant.
var passwordFollows = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`://[^/?#@:]*:$`) })

// textPart is what is known of a part of a text. A path has no password in it.
func (f *Frame) textPart(n *summary.Node, t types.Type, part access.Step, view expose.View) summary.Set {
	kid, ok := n.Known(part)
	if !ok && part == access.URLFragment {
		kid, ok = n.Known(access.URLQuery)
	}
	open, opened := n.Known(access.URLOpen)
	switch {
	case ok && opened && view.Encoder != expose.URLFront:
		return kid.All().Common(open.All())
	case ok:
		return kid.All()
	case opened && view.Encoder != expose.URLFront:
		return open.All()
	}
	if t == nil || !isText(t) {
		return f.reach(n, t)
	}
	return n.All().Map(func(l summary.Label) (summary.Label, bool) {
		if l.In != summary.None && l.View == viewAll {
			l.View = view
		}
		return l, true
	})
}

// concat is a text made of two. It begins as the first does: what follows is no
// scheme.
func (f *Frame) concat(i *ssa.BinOp) *summary.Node {
	few := masks.Concat(i)
	return f.concatOf(i, f.concatWithin(i.X, few), f.concatWithin(i.Y, few))
}

func (f *Frame) concatOf(i *ssa.BinOp, x, y *summary.Node) *summary.Node {
	begin, end := x.All(), y.All()
	n := summary.Of(summary.Union(begin, end.WithoutFacts(flow.InClear)))
	if path, ok := pathOf(x, i.X); ok {
		n = n.With(access.URLPath, path)
		if query, ok := queryOf(x, i.X); ok {
			n = n.With(access.URLQuery, summary.Join(query, summary.Of(end)))
		}
	} else if path, ok := pathOf(y, i.Y); ok {
		n = n.With(access.URLPath, summary.Join(summary.Of(begin), path))
		if query, ok := queryOf(y, i.Y); ok {
			n = n.With(access.URLQuery, query)
		}
	}
	open, opened := f.beforePassword(i)
	if !opened {
		open, opened = x.Known(access.URLOpen)
	}
	_, also := y.Known(access.URLOpen)
	switch {
	case opened:
		n = n.With(access.URLOpen, summary.Join(open, summary.Of(end)))
	case also:
		n = n.With(access.URLOpen, summary.Join(summary.Of(begin), y.Step(access.URLOpen)))
	}
	return f.withFronts(n, x, y, i)
}

// pathOf is the path in a text, where it ends there.
func pathOf(n *summary.Node, v ssa.Value) (*summary.Node, bool) {
	if text, ok := constantText(v); ok {
		return nil, strings.Contains(text, endsPath)
	}
	return n.Known(access.URLPath)
}

// queryOf is the query in a text in which the path ends.
func queryOf(n *summary.Node, v ssa.Value) (*summary.Node, bool) {
	if _, ok := constantText(v); ok {
		return nil, true
	}
	return n.Known(access.URLQuery)
}

// beforePassword is what stands before the password, where a text is continued
// with the sign that ends it: "://" + user + ":" + password + "@".
func (f *Frame) beforePassword(i *ssa.BinOp) (*summary.Node, bool) {
	follows, _ := constantText(i.Y)
	with, ok := i.X.(*ssa.BinOp)
	if !ok || !strings.HasPrefix(follows, "@") || !passwordFollows().MatchString(constants(with.X)) {
		return nil, false
	}
	return summary.Of(f.val(with.X).All()), true
}

// constants is a text with NUL for each part that is not constant.
func constants(v ssa.Value) string {
	if text, ok := constantText(v); ok {
		return text
	}
	if sum, ok := v.(*ssa.BinOp); ok {
		return constants(sum.X) + constants(sum.Y)
	}
	return "\x00"
}

// printedParts are the parts of the text that a row prints by a constant format.
func (r *rowCall) printedParts() {
	for _, m := range r.row.Moves {
		if m.Encoder != "printf" || !m.From.Variadic || m.To.Base != model.Result || partial(m.To) {
			continue
		}
		t := r.resultType(m.To.Index)
		format, ok := r.text(m.From.Base - 1)
		if !ok || t == nil || !isText(t) || r.spread(m.From) {
			continue
		}
		n := r.printedFronts(r.results[m.To.Index], m, format)
		if end := strings.Index(format, endsPath); end >= 0 {
			n = n.With(access.URLPath, r.printed(m, format, func(at int) bool { return at <= end }))
			n = n.With(access.URLQuery, r.printed(m, format, func(at int) bool { return at > end }))
		}
		if begin, end, ok := passwordIn(format); ok {
			n = n.With(access.URLOpen, r.printed(m, format, func(at int) bool { return at <= begin || at > end }))
		}
		r.results[m.To.Index] = n
	}
}

// passwordIn is where the password stands in a format for the text of a URL.
func passwordIn(format string) (begin, end int, ok bool) {
	_, rest, ok := strings.Cut(format, "://")
	if !ok {
		return 0, 0, false
	}
	begin = len(format) - len(rest)
	if slash := strings.IndexAny(rest, "/"+endsPath); slash >= 0 {
		rest = rest[:slash]
	}
	colon, at := strings.Index(rest, ":"), strings.LastIndex(rest, "@")
	return begin + colon, begin + at, colon >= 0 && colon < at
}

// printed is what verbs show that end at certain places of the format.
func (r *rowCall) printed(m model.Move, format string, where func(end int) bool) *summary.Node {
	values, t := r.variadic(m.From)
	var out summary.Set
	for _, v := range expose.Verbs(format, len(values)) {
		if where(v.End) {
			out = summary.Union(out, r.f.shown(values[v.Operand], t, v.View))
		}
	}
	return summary.Of(r.protected(out, m))
}

// urlFields are the fields that a URL has its text from, those of the query last.
var urlFields = []string{"Scheme", "Opaque", "Host", "Path", "RawPath", "User", "RawQuery", "Fragment", "RawFragment"}

// inQuery is how many of them stand behind the path.
const inQuery = 3

// urlParts are the parts of the text that a row makes of a URL of which parts are known.
func (r *rowCall) urlParts() {
	for _, m := range r.row.Moves {
		if m.Encoder != "url" || m.To.Base != model.Result || partial(m.To) {
			continue
		}
		u, t := r.read(m.From)
		if content := r.f.load(u, flow.Step{}); content == nil || !slices.ContainsFunc(content.Kids, func(k summary.Kid) bool { return k.Step.FieldName() != "" }) {
			continue
		}
		var path, query, fragment, open summary.Set
		for i, name := range urlFields {
			part, pt := r.intoField(u, t, name)
			labels := r.f.shown(part, pt, viewAll)
			switch {
			case i < len(urlFields)-inQuery:
				path = summary.Union(path, labels)
			case strings.HasSuffix(name, "Fragment"):
				fragment = summary.Union(fragment, labels)
				fallthrough
			default:
				query = summary.Union(query, labels)
			}
			if name == "User" {
				user, ut := r.intoField(part, pt, "username")
				labels = r.f.shown(user, ut, viewAll)
			}
			open = summary.Union(open, labels)
		}
		r.results[m.To.Index] = summary.Of(summary.Union(path, query)).
			With(access.URLPath, summary.Of(path)).With(access.URLQuery, summary.Of(query)).
			With(access.URLFragment, summary.Of(fragment)).With(access.URLOpen, summary.Of(open))
	}
}
