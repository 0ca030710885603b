package summary

import "slices"

// EqualSummaries reports whether a and b say the same; how data goes does not
// count.
func EqualSummaries(a, b *Summary) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Guard == b.Guard &&
		slices.EqualFunc(a.Results, b.Results, Equal) &&
		slices.EqualFunc(a.Writes, b.Writes, equalWrites) &&
		slices.EqualFunc(a.Pushes, b.Pushes, func(x, y Push) bool {
			return x.In == y.In && x.Path == y.Path && x.Func == y.Func && x.Kept == y.Kept && Equal(x.Node, y.Node)
		}) &&
		slices.EqualFunc(a.Sinks, b.Sinks, func(x, y SinkUse) bool {
			return compareLabels(&x.Label, &y.Label) == 0 && x.Label.If.Same(y.Label.If) && *x.Sink == *y.Sink && x.Through == y.Through && x.Told == y.Told && slices.Equal(x.Guards, y.Guards) && EqualTerms(x.Terms, y.Terms)
		}) &&
		slices.EqualFunc(a.Calls, b.Calls, equalCalls) &&
		slices.Equal(a.Reads, b.Reads) &&
		slices.EqualFunc(a.Globals, b.Globals, func(x, y GlobalWrite) bool {
			return x.Package == y.Package && x.Name == y.Name && Equal(x.Node, y.Node)
		})
}

func equalCalls(a, b CallEffect) bool {
	return a.In == b.In && a.Path == b.Path && a.Method == b.Method && a.Base == b.Base && a.Results == b.Results && a.Order == b.Order && a.Again == b.Again && a.Maybe == b.Maybe && a.Caught == b.Caught && a.Unless == b.Unless &&
		a.If.Same(b.If) && slices.Equal(a.Known, b.Known) &&
		slices.EqualFunc(a.Args, b.Args, Equal) && slices.EqualFunc(a.First, b.First, Equal) && slices.EqualFunc(a.Before, b.Before, equalWrites)
}

func equalWrites(a, b Write) bool { return a.In == b.In && a.Path == b.Path && Equal(a.Node, b.Node) }
