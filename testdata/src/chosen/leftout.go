package chosen

import (
	"log"

	"chosen/dep"
)

// Nobody logs through a logger that was left out, also where others could have set it.

func hubs(u User, l *log.Logger) {
	dep.NewHub("a", dep.SetPass(u.Email))                                    // ok
	dep.NewHub("a", dep.SetPass(u.Email), dep.SetLogger(log.Default()))      // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf through dep\.NewHub$`
	dep.NewHub("a", dep.SetPass(u.Email), dep.SetLogger(l))                  // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf through dep\.NewHub$`
	dep.NewHub("a", func(s *dep.Settings) { s.Pass = u.Email })              // ok
	dep.NewHub("a", func(s *dep.Settings) { s.Pass, s.Logger = u.Email, l }) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf through dep\.NewHub$`
}

func settings(u User, l *log.Logger, given *dep.Settings, quiet bool) {
	s := dep.Defaults()
	s.Tell(u.Email) // ok
	s.Logger = l
	s.Tell(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*Tell$`
	s = dep.Defaults()
	if !quiet {
		s.Logger = l
	}
	s.Tell(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*Tell$`
	s = dep.Defaults()
	turn(&s.Logger)
	s.Tell(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*Tell$`
	s = dep.Defaults()
	*s = dep.Settings{Logger: l}
	s.Tell(u.Email)                                      // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*Tell$`
	given.Tell(u.Email)                                  // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*Tell$`
	(&dep.Settings{Logger: log.Default()}).Tell(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*Tell$`
}

func turn(l **log.Logger) { *l = log.Default() }

func opened(u User, s dep.Sender) {
	dep.NewHub("a").Open(u.Email)                                             // ok
	dep.NewHub("a", func(o *dep.Settings) { o.Sender = s }).Open(u.Email)     // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Open$`
	dep.Of(dep.Settings{Sender: s}).Open(u.Email)                             // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Open$`
	dep.NewHub("a").Hooked(u.Email)                                           // ok
	dep.NewHub("a", func(s *dep.Settings) { s.Hook = print }).Hooked(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Hooked$`
	dep.Of(dep.Settings{Hook: print}).Hooked(u.Email)                         // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Hooked$`
}

func print(string) {}

// So it is with a logger that is a parameter.

func note(l *log.Logger, text string) {
	if l != nil {
		l.Print(text)
	}
}

type notes struct{ out *log.Logger }

func (n notes) note(text string) { note(n.out, text) }

func noted(u User, n notes) {
	note(nil, u.Email)                      // ok
	note(log.Default(), u.Email)            // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through chosen\.note$`
	notes{out: log.Default()}.note(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*note$`
	n.note(u.Email)                         // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*note$`
}
