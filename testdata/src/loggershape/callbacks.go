package loggershape

// A format goes to the logger by way of a function that is handed over together with it.

type formatter interface {
	Errorf(format string, v ...any)
}

// holder shows its number.
type holder struct {
	Number int
	Token  string `pii:"token"`
}

func (h *holder) String() string { return string(rune(h.Number)) }

type guarded struct{ log formatter }

func (g *guarded) do(f func(l formatter, format string, v ...any), format string, args ...any) {
	if g.log == nil {
		return
	}
	f(g.log, format, args...)
}

func (g *guarded) plain(f func(format string, v ...any), format string, args ...any) {
	f(format, args...)
}

func handOn(l formatter, format string, v ...any) { l.Errorf(format, v...) }

func (g *guarded) Literal(format string, v ...any) {
	g.do(func(l formatter, format string, v ...any) { l.Errorf(format, v...) }, format, v...)
}

func (g *guarded) Named(format string, v ...any) { g.do(handOn, format, v...) }

func (g *guarded) Bound(format string, v ...any) { g.plain(g.log.Errorf, format, v...) }

func (g *guarded) Prefixed(format string, v ...any) {
	g.do(func(l formatter, format string, v ...any) { l.Errorf("server: "+format, v...) }, format, v...)
}

func byFunctions(g *guarded, h *holder) {
	g.Literal("%s", h)                                             // ok
	g.Literal("%+v", *h)                                           // want `^holder\.Token \(pii:token\) reaches \(loggershape\.formatter\)\.Errorf through guarded\.Literal$`
	g.Named("the holder with that number is not there: %s", h)     // ok
	g.Named("the holder with that number is not there: %#v", h)    // want `^holder\.Token \(pii:token\) reaches \(loggershape\.formatter\)\.Errorf through guarded\.Named$`
	g.Bound("%d of %s", h.Number, h)                               // ok
	g.Bound("%d of %s", h.Number, h.Token)                         // want `^holder\.Token \(pii:token\) reaches \(loggershape\.formatter\)\.Errorf through guarded\.Bound$`
	g.do(handOn, "%v", h)                                          // ok
	g.do(handOn, "%v", *h)                                         // want `^holder\.Token \(pii:token\) reaches \(loggershape\.formatter\)\.Errorf through guarded\.do$`
	g.plain(g.log.Errorf, "a format of more than a few bytes", h)  // ok
	g.plain(g.log.Errorf, "a format of more than a few: %v", h)    // ok
	g.plain(g.log.Errorf, "a format of more than a few: %#v", h)   // want `^holder\.Token \(pii:token\) reaches \(loggershape\.formatter\)\.Errorf through guarded\.plain$`
	g.Prefixed("what stands in front of the format is no verb", h) // want `^holder\.Token \(pii:token\) reaches \(loggershape\.formatter\)\.Errorf through guarded\.Prefixed$`
}

func handsItsFormatOn(g *guarded, format string, h *holder) {
	g.Named(format, h)  // ok
	g.Named(format, *h) // want `^holder\.Token \(pii:token\) reaches \(loggershape\.formatter\)\.Errorf through guarded\.Named$`
}
