package passes_fixes

import (
	"log"
	v "log/slog"
	"sync"
)

// A Visit is logged by slog, whose handlers honour LogValue.
type Visit struct {
	Email  string `pii:"email"`
	Page   string
	Length int
}

// A Pair has a method already.
type Pair struct {
	A string
	B string `pii:"name"`
}

func (p Pair) String() string { return p.B }

// A Counter must not be copied.
type Counter struct {
	mu sync.Mutex
	By string `pii:"name"`
	N  int
}

type nothing struct {
	Email string `pii:"email"`
}

func values(visit Visit, n nothing, p Pair, c *Counter) {
	v.Info("visit", "visit", visit)         // want `^Visit\.Email \(pii:email\) reaches log/slog\.Info$`
	v.Info("visit", v.Any("visit", &visit)) // want `^Visit\.Email \(pii:email\) reaches log/slog\.Info$`
	v.Info("nothing", "n", n)               // want `^nothing\.Email \(pii:email\) reaches log/slog\.Info$`
	log.Print(p)                            // want `^Pair\.B \(pii:name\) reaches log\.Print$`
	log.Print(c)                            // want `^Counter\.By \(pii:name\) reaches log\.Print$`
	v.Info("visit", "page", visit.Page)     // ok
}
