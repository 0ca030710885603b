package summary

import (
	"cmp"
	"slices"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
)

// Input is the number of an input of the function that is summarised: its
// parameters with the receiver first, then its free variables, then what the
// calls of its function-valued inputs give back.
type Input int32

// The inputs that are no argument and nothing that a call gives back.
const (
	// None is the input of a label whose data comes from no input.
	None Input = -1
	// Recovered is what the builtin recover returns: what a panic that the
	// function ends, as a deferred call, has in it.
	Recovered Input = -2
)

// Label says that a value holds some data: personal data of a source, the
// content of an input, or data of unknown content that becomes personal when
// it is stored in a tagged field.
type Label struct {
	// In and Path name the part of an input that the data is; In is None for
	// data that is born here.
	In Input
	// Unless is not 0 when the label is a guess about a call that callers can
	// resolve: it counts unless they do. It is the Base of that [CallEffect].
	Unless Input
	Path   access.Path
	// Site tells unknown objects of one function apart; 0 when nothing can be
	// written to the object or read back. It never leaves the function.
	Site int32
	// Exact says that the value is that data, part for part: field F of the
	// value is field F of the data. Otherwise the data is somewhere in it.
	Exact bool
	// Given says that the value is in an object that was filled in before a call that
	// is left to the callers got it. The call is taken to read it: tags say nothing of
	// the value, only callers that know the call do.
	Given bool
	Prot  flow.Protection
	// View is how the data was looked at on its way, when it was not yet known
	// which parts that shows.
	View expose.View
	// Src is the source, or nil while the data is not known to be personal.
	Src *flow.Source
	// If is what has to hold for the label to count.
	If *Condition
	// Approx says what the analysis could not see on the way, or is empty.
	Approx string
	// Via is one shortest way that the data took; nil when it has not moved.
	Via *Trail
}

// Trail is a path of steps: those of Prev, then one more, or all of Tail. Trails
// share their parts, so that what happened in a callee is added in one piece.
type Trail struct {
	Prev, Tail *Trail
	Step       *flow.Step // nil where Tail is not
	Len        int
}

// Add returns the trail with one more step. A trail at its bound keeps its
// beginning.
func (t *Trail) Add(s flow.Step) *Trail {
	if t != nil && (t.Len >= bounds.Witness.Limit || t.EndsWith(&s)) {
		return t
	}
	v := &struct { // in one piece
		trail Trail
		step  flow.Step
	}{step: s}
	v.trail = Trail{Prev: t, Step: &v.step, Len: t.Length() + 1}
	return &v.trail
}

// EndsWith reports whether the last step of a trail that has any is s.
func (t *Trail) EndsWith(s *flow.Step) bool {
	last := t.last()
	return last == s || *last == *s
}

func (t *Trail) last() *flow.Step {
	for t.Tail != nil {
		t = t.Tail
	}
	return t.Step
}

// Join returns the trail with the steps of another behind it.
func (t *Trail) Join(tail *Trail) *Trail {
	switch {
	case t == nil:
		return tail
	case tail == nil || t.Len >= bounds.Witness.Limit:
		return t
	}
	return &Trail{Prev: t, Tail: tail, Len: min(t.Len+tail.Len, bounds.Witness.Limit)}
}

// AddAll adds the steps in order.
func (t *Trail) AddAll(steps []flow.Step) *Trail {
	for _, s := range steps {
		t = t.Add(s)
	}
	return t
}

// Steps lists the trail, oldest first.
func (t *Trail) Steps() []flow.Step {
	if t == nil {
		return nil
	}
	return t.appendTo(make([]flow.Step, 0, t.Len))
}

func (t *Trail) appendTo(steps []flow.Step) []flow.Step {
	if t.Prev != nil {
		steps = t.Prev.appendTo(steps)
	}
	if len(steps) >= bounds.Witness.Limit {
		return steps
	}
	if t.Tail != nil {
		return t.Tail.appendTo(steps)
	}
	if n := len(steps); n > 0 && steps[n-1] == *t.Step {
		return steps
	}
	return append(steps, *t.Step)
}

// Length is the number of steps, at most.
func (t *Trail) Length() int {
	if t == nil {
		return 0
	}
	return t.Len
}

// Personal reports whether the label is known to be personal data.
func (l Label) Personal() bool { return l.Src != nil && l.Src.Fact == flow.NoFact }

// inexact is the label of a value that has the data somewhere in it.
func (l Label) inexact() Label {
	l.Exact, l.Site = false, 0
	if l.In == None {
		l.Path = ""
	}
	return l
}

// but is the label of a container without some of its elements.
func (l Label) but(left []access.Step) Label {
	if !l.Exact || l.In == None {
		return l
	}
	for _, s := range left {
		l.Path = l.Path.Append(access.But(s))
	}
	return l
}

// step is the label of part s of a value that has label l.
func (l Label) step(s access.Step) Label {
	if s == access.Typed {
		return l.typed()
	}
	if s == access.Key && l.Exact && l.Src != nil && l.Src.KeyNames {
		l.Src = nil
	}
	if whole, typed := l.Path.Untyped(); typed && l.Exact && s.OfType() {
		l.Path = whole // which has no other such part
	}
	if _, same := s.Type(); same || !l.Exact || (l.In == None && l.Site == 0) {
		return l
	}
	path := l.Path.Append(s)
	deep := path.Deeper(bounds.PathDepth.Limit)
	if deep && path.HasAgain() {
		path, _ = path.Shorter()
		deep = path.Deeper(bounds.PathDepth.Limit)
	}
	if deep {
		// Too deep to be told apart: what the tags of its type say.
		l.In, l.Path, l.Site = None, "", 0
		return l
	}
	l.Path = path
	return l
}

// Covers reports whether m says nothing that l does not: all that can be reached
// from a part of an input was seen for l, and m is seen of a part of that.
func (l *Label) Covers(m *Label) bool {
	if l == m || l.Exact || l.In == None || !l.If.allows(m.If) || l.In != m.In || l.Src != m.Src || l.Prot != m.Prot || l.Unless != m.Unless || l.View != (expose.View{}) {
		return false
	}
	if l.Approx != "" && m.Approx == "" || m.Exact {
		return false
	}
	return m.Path.HasPrefix(l.Path) && (m.Path != l.Path || m.View != l.View)
}

// Essential is the set without labels that others cover.
func (s Set) Essential() Set {
	return s.Map(func(m Label) (Label, bool) {
		return m, m.In == None || !slices.ContainsFunc(s, func(l *Label) bool { return l.Covers(&m) })
	})
}

// CompareLabels orders labels by what they say, not by how the data came, nor by
// when they count.
func CompareLabels(a, b *Label) int { return compareLabels(a, b) }

func compareLabels(a, b *Label) int {
	if a == b {
		return 0
	}
	// The comparison that everything else rests on: no cmp.Or, which would
	// compare all before it looks at the first.
	switch {
	case a.In != b.In:
		return cmp.Compare(a.In, b.In)
	case a.Path != b.Path:
		return cmp.Compare(a.Path, b.Path)
	case a.Site != b.Site:
		return cmp.Compare(a.Site, b.Site)
	case a.Prot != b.Prot:
		return cmp.Compare(a.Prot, b.Prot)
	case a.Unless != b.Unless:
		return cmp.Compare(a.Unless, b.Unless)
	case a.Exact != b.Exact && a.Src == b.Src:
		return CompareBools(a.Exact, b.Exact)
	case a.Given != b.Given:
		return CompareBools(a.Given, b.Given)
	case a.Src == b.Src:
		return compareViews(a.View, b.View)
	}
	return cmp.Or(compareSources(a.Src, b.Src), CompareBools(a.Exact, b.Exact), compareViews(a.View, b.View))
}

func compareSources(a, b *flow.Source) int {
	switch {
	case a == b:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	return cmp.Or(cmp.Compare(a.Fact, b.Fact), cmp.Compare(a.Full, b.Full), slices.Compare(a.Categories, b.Categories), slices.Compare(a.Guards, b.Guards), cmp.Compare(a.Pos.File, b.Pos.File), cmp.Compare(a.Pos.Line, b.Pos.Line))
}

// CompareBools orders false before true.
func CompareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func compareViews(a, b expose.View) int {
	if a == b {
		return 0
	}
	return cmp.Or(cmp.Compare(a.Encoder, b.Encoder), cmp.Compare(a.Verb, b.Verb), cmp.Compare(a.Depth, b.Depth),
		CompareBools(a.Plus, b.Plus), CompareBools(a.Sharp, b.Sharp), CompareBools(a.Hidden, b.Hidden), CompareBools(a.Addressable, b.Addressable),
		CompareBools(a.Cut, b.Cut))
}

// better reports whether a is the better witness of two labels that say the
// same: seen exactly rather than approximately, then in any case, then by a
// shorter way.
func better(a, b *Label) bool {
	switch {
	case (a.Approx == "") != (b.Approx == ""):
		return a.Approx == ""
	case (a.If == nil) != (b.If == nil):
		return a.If == nil
	}
	if a.Via.Length() != b.Via.Length() {
		return a.Via.Length() < b.Via.Length()
	}
	return false
}

// Set is a set of labels, sorted, without two that say the same. Labels are
// immutable, so that sets share them.
type Set []*Label

// SetOf is the set of one label.
func SetOf(l Label) Set {
	v := &struct { // in one piece
		label Label
		set   [1]*Label
	}{label: l}
	v.set[0] = &v.label
	return v.set[:]
}

// Union is a ∪ b with the better witness of each label; it may share memory
// with both.
func Union(a, b Set) Set {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0 || &a[0] == &b[0] && len(a) == len(b):
		return a
	}
	if contains(a, b) {
		return a
	}
	out := make(Set, 0, len(a)+len(b))
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch c := compareLabels(a[i], b[j]); {
		case c < 0:
			out = append(out, a[i])
			i++
		case c > 0:
			out = append(out, b[j])
			j++
		default:
			out = append(out, ofBoth(a[i], b[j]))
			i, j = i+1, j+1
		}
	}
	out = append(append(out, a[i:]...), b[j:]...)
	return capped(out)
}

// Common are the labels of s that t says as well.
func (s Set) Common(t Set) Set {
	return s.Map(func(l Label) (Label, bool) {
		_, both := slices.BinarySearchFunc(t, &l, compareLabels)
		return l, both
	})
}

// contains reports whether a ∪ b is a: most joins bring nothing new.
func contains(a, b Set) bool {
	if len(b) > len(a) {
		return false
	}
	i := 0
	for _, l := range b {
		for i < len(a) && a[i] != l && compareLabels(a[i], l) < 0 {
			i++
		}
		if i == len(a) || a[i] != l && (compareLabels(a[i], l) != 0 || better(l, a[i]) || !a[i].If.allows(l.If)) {
			return false
		}
		i++
	}
	return true
}

// ofBoth is the better witness of two labels that say the same. It counts where
// one of them does.
func ofBoth(a, b *Label) *Label {
	if a == b {
		return a
	}
	if better(b, a) {
		a, b = b, a
	}
	if a.If.allows(b.If) {
		return a
	}
	both := *a
	both.If = a.If.Or(b.If)
	return &both
}

// capped drops what is beyond the bound. There is no flow left to mark for
// what is dropped; docs/bounds.md says so.
func capped(s Set) Set {
	if len(s) <= bounds.Labels.Limit {
		return s
	}
	// Known personal data is worth more than what may become it, and that more
	// than facts.
	kept := slices.Clone(s)
	slices.SortStableFunc(kept, func(a, b *Label) int {
		return cmp.Or(-CompareBools(a.Personal(), b.Personal()), cmp.Compare(a.Fact(), b.Fact()))
	})
	kept, dropped := kept[:bounds.Labels.Limit:bounds.Labels.Limit], kept[bounds.Labels.Limit:]
	kept = append(kept, dropped.guessedOf(kept)...)
	slices.SortFunc(kept, compareLabels)
	return kept
}

// guessedOf are the labels of what calls give back about which there are guesses: callers that
// know the call drop the guesses, and need the former.
func (s Set) guessedOf(guesses Set) (given Set) {
	for _, l := range s {
		if slices.ContainsFunc(guesses, func(g *Label) bool { return g.Unless != 0 && g.Unless == l.In }) {
			given = append(given, l)
		}
	}
	return given
}

// Map applies f to each label and drops those for which it says false. It is s
// itself when f changes nothing.
func (s Set) Map(f func(Label) (Label, bool)) Set {
	for i, l := range s {
		if m, ok := f(*l); !ok || m != *l {
			return s.mapFrom(i, m, ok, f)
		}
	}
	return s
}

// mapFrom goes on where label i becomes m, or is dropped.
func (s Set) mapFrom(i int, m Label, ok bool, f func(Label) (Label, bool)) Set {
	if len(s) == 1 {
		if !ok {
			return Set{}
		}
		return SetOf(m)
	}
	out := make(Set, i, len(s))
	copy(out, s[:i])
	made := make([]Label, 0, len(s)-i) // in one piece
	for {
		switch {
		case !ok:
		case m == *s[i]:
			out = append(out, s[i])
		default:
			made = append(made, m)
			out = append(out, &made[len(made)-1])
		}
		if i++; i == len(s) {
			return out.normal()
		}
		m, ok = f(*s[i])
	}
}

// normal sorts labels and merges those that say the same.
func (s Set) normal() Set {
	for i := 1; i < len(s); i++ {
		if compareLabels(s[i-1], s[i]) >= 0 {
			return s.sorted()
		}
	}
	return s
}

func (s Set) sorted() Set {
	slices.SortStableFunc(s, compareLabels)
	out := s[:1]
	for _, l := range s[1:] {
		if last := &out[len(out)-1]; compareLabels(*last, l) == 0 {
			*last = ofBoth(*last, l)
			continue
		}
		out = append(out, l)
	}
	return capped(out)
}

func (s Set) equal(t Set) bool {
	return len(s) == len(t) && (len(s) == 0 || &s[0] == &t[0] ||
		slices.EqualFunc(s, t, func(a, b *Label) bool { return a == b || compareLabels(a, b) == 0 && a.If.Same(b.If) }))
}
