package lint

// exception complains of an exception that lifts nothing.
func (l *linter) exception(i int, whole bool) {
	e := &l.config.Exceptions[i]
	l.scope(e.Place, e.Scope)
	l.repeatedData(e.Place, "data", e.Data)
	l.repeatedSinks(e.Place, e.Sinks)
	switch lifts, refusing := l.lifts(l.allowed[i]); {
	case lifts:
		l.allowedAlready(i)
	case refusing != nil:
		l.complain(e.Place, "data", "this lifts nothing: %s admits no exceptions", refusing.named())
	case whole:
		l.complain(e.Place, "data", "this lifts nothing: no promise is about this data in these sinks and packages")
	}
}

// lifts reports whether the exception lets something through, and when it does
// not, a rule that refuses it; nil when no rule speaks of any of its cells.
func (l *linter) lifts(c cells) (lifts bool, refusing *rule) {
	for i := range l.rules {
		switch r := &l.rules[i]; {
		case !r.aboutFlows() || !r.cells.meets(c):
		case !r.NoExceptions:
			lifts = true
		case r.forbids() && c.under(r.cells):
			return false, r
		case refusing == nil:
			refusing = r
		}
	}
	for _, built := range l.builtIn {
		lifts = lifts || built.meets(c)
	}
	return lifts, refusing
}

// allowedAlready complains of an exception whose cells another has, too, and
// for as long.
func (l *linter) allowedAlready(i int) {
	all := l.config.Exceptions
	for j := range all {
		if i == j || all[j].Expires || !l.allowed[i].under(l.allowed[j]) {
			continue
		}
		if j < i || all[i].Expires || !l.allowed[j].under(l.allowed[i]) {
			l.complain(all[i].Place, "data", "%s allows this already: take one of the two out", where(all[j].Place))
			return
		}
	}
}
