package flow

// passes has the pass that reports each family of sinks, so that no finding is
// reported twice and none is lost. The default policy judges nothing of what
// our own clients get back; a promise that does is about whom data is shared
// with.
var passes = [...]struct{ family, name string }{
	{"log", "piilog"},
	{"mail", "piimail"},
	{"store", "piistore"},
	{"share", "piishare"},
	{"url", "piishare"},
	{"respond", "piishare"},
}

// Pass returns the name of the analyzer that reports what reaches sinks of
// that kind, or the empty string for what is no kind.
func (k Kind) Pass() string {
	for _, p := range passes {
		if p.family == k.Family() {
			return p.name
		}
	}
	return ""
}
